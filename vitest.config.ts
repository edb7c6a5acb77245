import { defineConfig } from 'vitest/config';

/** What measures memory, kills processes or starts many: beside other tests it would see their load. */
const ALONE = [
  'tests/built/cli/large-pack.test.ts',
  'tests/built/hostile/memory.test.ts',
  'tests/built/store/{kill,stopped,together}.test.ts',
];

const built = {
  globalSetup: ['tests/temporary.ts', 'tests/built/cli/pack.ts'],
  testTimeout: 60_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  // Not the development builds of packages: that of micromark takes minutes.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup: ['tests/temporary.ts'],
          setupFiles: ['tests/unit/table-utils.ts'],
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
