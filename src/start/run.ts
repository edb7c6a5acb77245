import type { Script } from 'node:vm';
import { type Copy, writeCopy } from './copy.ts';
import { type Define, modulesIn, type Source } from './modules.ts';

/** What has been found when the program starts. */
export interface Start extends Source {
  /** Where copies are kept, and the name of this call's. */
  readonly keepIn: string;
  readonly name: string;
  readonly copy: Copy | undefined;
  /** The copy as V8 has compiled it. */
  readonly script: Script | undefined;
  /** The module that this is, as the copy is to have it. */
  readonly runner: Define;
}

/** Runs the program, and keeps a copy of what it needed for the next call of its kind. */
export function run({ keepIn, name, copy, script, runner, ...source }: Start): void {
  const { need, found } = modulesIn(source);
  const keep = (): void => {
    if (Object.keys(found).length > 0) {
      const parts = Object.entries({ './start/run': runner, ...source.copied, ...found });
      const members = parts.map(([name, define]) => `${JSON.stringify(name)}:${define}`);
      writeCopy(keepIn, name, { source: `({${members.join(',\n')}})` });
    } else if (copy && script && (!copy.code || script.cachedDataRejected)) {
      writeCopy(keepIn, name, { source: copy.source, code: script.createCachedData() });
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
