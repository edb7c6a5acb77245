import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readDraft } from '../../../src/profile/draft.ts';
import { readStore } from '../../../src/profile/store.ts';
import { times } from '../../times.ts';
import { NODE } from '../cli/node.ts';
import { answersFor, ITS_NUMBER, newFolder, saveResult } from './home.ts';
import { changeOf, draftOf } from './numbered.ts';
import { chance, type Random } from './random.ts';

/** Several processes at once, so that the scheduler also stops them at random moments. */
const AT_ONCE = 2 * availableParallelism();

/** In each home, 20 processes are killed. */
const HOMES = times(50, 8);
const PROGRAM_HOMES = times(10, 3);

/** The output of a killed process. */
interface Said {
  readonly begun: readonly number[];
  readonly saved: readonly number[];
}

let saver = '';

// Only the store, bundled as the build does it, because the whole program spends little of its time on saving.
beforeAll(async () => {
  saver = join(newFolder(), 'saver.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('saver.ts', import.meta.url))],
    outfile: saver,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    minify: true,
  });
});

/** Starts a process that saves repeatedly, and kills it after some milliseconds. */
async function killSaver(
  home: string,
  first: number,
  after: number,
): Promise<Record<'change' | 'draft', Said>> {
  const child = spawn(NODE, [saver, home, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  const killed = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
  child.stdout.on('data', (chunk) => {
    if (text === '') setTimeout(() => child.kill('SIGKILL'), after);
    text += chunk;
  });
  expect(await killed).toBe('SIGKILL');
  const numbers = (what: string) =>
    [...text.matchAll(new RegExp(`^${what}$`, 'gm'))].map(([, n]) => Number(n));
  const said = (kind: string): Said => ({
    begun: numbers(`${kind} (\\d+) begun`),
    saved: numbers(`${kind} (\\d+) saved`),
  });
  return { change: said('change'), draft: said('draft') };
}

/** Runs the trials of many homes, several at once. */
async function inTurns(homes: number, trialsOf: (home: string) => Promise<void>): Promise<void> {
  let left = homes;
  const runner = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await trialsOf(newFolder());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runner));
}

describe('kill -9', () => {
  test(`${20 * HOMES} times at a random moment of a save: every acknowledged save is stored, and nothing else`, {
    timeout: 600_000,
  }, async () => {
    const random = chance('kill -9 of a process that saves');
    let kills = 0;
    let amidst = 0;
    await inTurns(HOMES, async (home) => {
      const sure: number[] = [];
      let draft = 0;
      for (let kill = 0; kill < 20; kill += 1) {
        const { change, draft: drafts } = await killSaver(
          home,
          Math.max(draft, ...sure, 0) + 1,
          random.below(30),
        );
        sure.push(...change.saved);
        const { records, damaged } = readStore(home, new Date());
        expect(damaged).toEqual([]);
        const unsure = change.begun.filter((number) => !sure.includes(number));
        expect(unsure.length).toBeLessThanOrEqual(1);
        // An unacknowledged save may exist; once seen, it must stay.
        if (records.length > sure.length) sure.push(...unsure);
        expect(records.map((record) => record.change)).toEqual(sure.map(changeOf));

        const kept = readDraft(home, 'cio-cto', new Date()).draft;
        const acknowledged = drafts.saved.at(-1) ?? draft;
        draft = kept?.answers.length ?? 0;
        expect([acknowledged, drafts.begun.at(-1)]).toContain(draft);
        if (kept) expect(kept).toEqual(draftOf(draft));
        kills += 1;
        amidst += unsure.length;
      }
    });
    expect(kills).toBe(20 * HOMES);
    // Some kills must come during the saving, or the test would show nothing.
    expect(amidst).toBeGreaterThan(2 * HOMES);
    console.info(`${amidst} kills came in the midst of a save of a change`);
  });

  test(`${20 * PROGRAM_HOMES} times while the program saves a result: a result that was shown is stored, and none in part`, {
    timeout: 600_000,
  }, async () => {
    const random = chance('kill -9 of the whole program');
    const start = performance.now();
    // Measured under the same load as the trials, or most kills would come before a save.
    await inTurns(AT_ONCE, async (home) => {
      expect((await saveResult(home)).code).toBe(0);
    });
    const usual = performance.now() - start;
    let saves = 0;
    let amidst = 0;
    await inTurns(PROGRAM_HOMES, async (home) => {
      await mkdir(join(home, 'records'));
      const shown: number[] = [];
      for (let number = 0; number < 20; number += 1) {
        const stop = number % 2 === 0 ? atAnyMoment(random, 2 * usual) : onceItWrites(random, home);
        const output = await killProgram(home, number, stop);
        if (output !== '') shown.push(number);
        const { records, damaged } = readStore(home, new Date());
        expect(damaged).toEqual([]);
        const found = records.map(({ change }) => change.kind === 'result' && change.answers);
        for (const each of shown) expect(found).toContainEqual(answersFor(each));
        expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(number + 1);
        if (
          output === '' &&
          found.some((each) => JSON.stringify(each) === JSON.stringify(answersFor(number)))
        ) {
          amidst += 1;
        }
      }
      const before = readStore(home, new Date()).records.length;
      const { code, stderr } = await saveResult(home, answersFor(600));
      // The first save names the data folder, even after killed processes.
      const said = before === 0 ? expect.stringContaining('Saved in ') : ITS_NUMBER;
      expect({ code, stderr }).toEqual({ code: 0, stderr: said });
      expect(readStore(home, new Date()).records.length).toBe(before + 1);
      saves += before;
    });
    expect(saves).toBeGreaterThan(0);
    console.info(`${amidst} kills came between a save and its acknowledgement`);
  });
});

type Stop = (kill: () => void) => Promise<void>;

function atAnyMoment(random: Random, most: number): Stop {
  return async (kill) => {
    await wait(random.below(most));
    kill();
  };
}

/** Kills a process shortly after a file appears in the records folder. */
function onceItWrites(random: Random, home: string): Stop {
  return (kill) =>
    new Promise((resolve) => {
      const watcher = watch(join(home, 'records'), async () => {
        watcher.close();
        await wait(random.below(3));
        kill();
        resolve();
      });
    });
}

/** Returns the program's output. */
async function killProgram(home: string, number: number, stop: Stop): Promise<string> {
  const { PATH = '' } = process.env;
  const child = spawn(NODE, [inject('program'), 'quiz', '--answers', '-'], {
    env: { PATH, CAREER_HOME: home, XDG_CACHE_HOME: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify({ answers: answersFor(number) }));
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.all([ended, Promise.race([ended, stop(() => child.kill('SIGKILL'))])]);
  return output;
}
