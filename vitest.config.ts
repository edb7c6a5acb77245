import { defineConfig } from 'vitest/config';

/** What starts many processes at once: other tests would wait for them. */
const ALONE = ['tests/built/store/{kill,together}.test.ts'];

/** Some tests run the program in their own process: tables are drawn as in the bundle there, too. */
const setupFiles = ['tests/unit/table-utils.ts'];

/** Each worker loads the program once; no test changes what others see of it. */
const isolate = false;

const built = {
  isolate,
  setupFiles,
  globalSetup: ['tests/temporary.ts', 'tests/built/cli/pack.ts'],
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup: ['tests/temporary.ts'],
          setupFiles,
          isolate,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], exclude: ALONE, ...built } },
      {
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 }, ...built },
      },
    ],
  },
});
