import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { career, type Options, type Result } from '../cli/run.ts';

/** Only Linux reports the peak of one program; `maxRSS` starts with the parent's memory. */
export const isCounted = process.platform === 'linux';

/** Code that writes the program's peak memory to a file when it ends. */
const WRITE_DOWN = `import { readFileSync, writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.PEAK, readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\\s*(\\d+) kB/)[1]));
`;

/** Returns environment variables that make a Node program record its peak memory, and a function to read it. */
export async function measuredIn(folder: string) {
  const hook = join(folder, 'hook.mjs');
  const PEAK = join(folder, 'peak');
  await writeFile(hook, WRITE_DOWN);
  return {
    env: { PEAK, NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` },
    /** In megabytes, once the program has ended. */
    peak: async (): Promise<number> => (Number(await readFile(PEAK, 'utf8')) * 1024) / 1e6,
  };
}

/** Runs the built program. Returns its result and its peak memory in megabytes; 0 if unknown. */
export async function careerPeak(
  args: readonly string[],
  options: Options = {},
): Promise<Result & { readonly peak: number }> {
  if (!isCounted) return { ...(await career(args, options)), peak: 0 };
  const folder = await mkdtemp(join(tmpdir(), 'career-peak-'));
  const { env, peak } = await measuredIn(folder);
  const result = await career(args, { ...options, env: { ...options.env, ...env } });
  const measured = { ...result, peak: await peak() };
  await rm(folder, { recursive: true });
  return measured;
}
