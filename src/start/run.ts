import { readFileSync } from 'node:fs';
import type { Script } from 'node:vm';
import { type Copy, writeCopy } from './copy.ts';
import { type Define, modulesIn, type Source } from './modules.ts';
import { joined, type Place, textAt } from './texts.ts';

/** What has been found when the program starts. */
export interface Start extends Source {
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
  const read: Record<string, string> = {};
  const built = (name: string): string => {
    const place = places[name];
    if (copy && place) return textAt(copy.texts, place);
    read[name] ??= readFileSync(`${source.folder}/${name}`, 'utf8');
    return read[name];
  };
  const { need, found } = modulesIn(source, { './built': { built } });
  const keep = (): void => {
    if (Object.keys({ ...found, ...read }).length > 0) {
      const modules = Object.entries({ './start/run': runner, ...source.copied, ...found });
      const texts = joined(Object.keys({ ...places, ...read }).map((name) => [name, built(name)]));
      const textsAt = Object.entries(texts.places).map(
        ([name, place]) => [name, JSON.stringify(place)] as const,
      );
      const text = `({modules:${literal(modules)},\ntexts:${literal(textsAt)}})`;
      writeCopy(keepIn, name, { source: text, texts: texts.bytes });
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

/** Writes down an object that is looked up by names only: without a prototype V8 makes no shape for it, of so many. */
function literal(members: readonly (readonly [name: string, value: unknown])[]): string {
  return `{__proto__:null,${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',\n')}}`;
}
