import { defineConfig } from 'vitest/config';

/** What measures memory, kills processes or starts many: beside other tests it would see their load. */
const ALONE = [
  'tests/built/cli/large-pack.test.ts',
  'tests/built/hostile/memory.test.ts',
  'tests/built/store/{kill,stopped,together}.test.ts',
];

/** Some tests run the program in their own process: tables are drawn as in the bundle there, too. */
const setupFiles = ['tests/unit/table-utils.ts'];

const built = {
  setupFiles,
  globalSetup: ['tests/temporary.ts', 'tests/built/cli/pack.ts'],
  testTimeout: 60_000,
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
          // Each worker loads the program once.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], exclude: ALONE, ...built } },
      {
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 }, ...built },
      },
    ],
  },
});
