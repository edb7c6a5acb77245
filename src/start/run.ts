import type { Script } from 'node:vm';
import { type Copy, writeCopy } from './copy.ts';
import { type Define, modulesIn, type Source } from './modules.ts';
import { joined, type Place, textAt } from './texts.ts';

/** What has been found when the program starts. */
export interface Start extends Omit<Source, 'copiedText'> {
  /** Where copies are kept, and the name of this call's. */
  readonly keepIn: string;
  readonly name: string;
  readonly copy: Copy | undefined;
  /** Where texts stand in the copy. */
  readonly places: Readonly<Record<string, Place>>;
  /** The copy as V8 has compiled it. */
  readonly script: Script | undefined;
  /** The module that this is, as the copy is to have it. */
  readonly runner: Define;
}

/** Runs the program, and keeps a copy of what it needed for the next call of its kind. */
export function run({ keepIn, name, copy, places, script, runner, ...source }: Start): void {
  const copiedText = (name: string): string | undefined => {
    const place = places[name];
    return copy && place && textAt(copy.texts, place);
  };
  const { need, found, read } = modulesIn({ ...source, copiedText });
  const keep = (): void => {
    if (Object.keys({ ...found, ...read }).length > 0) {
      const modules = Object.entries({ './start/run': runner, ...source.copied, ...found });
      const members = modules.map(([name, define]) => `${JSON.stringify(name)}:${define}`);
      const copied = Object.keys(places).map((name) => [name, copiedText(name) ?? '']);
      const { bytes, places: all } = joined({ ...Object.fromEntries(copied), ...read });
      const text = `({modules:{${members.join(',\n')}},\ntexts:${JSON.stringify(all)}})`;
      writeCopy(keepIn, name, { source: text, texts: bytes });
    } else if (copy && script && (!copy.code || script.cachedDataRejected)) {
      writeCopy(keepIn, name, { ...copy, code: script.createCachedData() });
    }
  };
  process.on('exit', (code) => {
    if (code === 0) keep();
  });
  // Whoever is asked something may leave before the end, and has time to spare until they answer.
  let waited = false;
  const events: NodeJS.EventEmitter = process;
  events.on('career:waits', () => {
    if (!waited) keep();
    waited = true;
  });
  need('./main');
}
