import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/cli/pack.ts'],
    testTimeout: 60_000,
    // The pseudo-terminal library drops what it has not read 200 ms after a program's end, as on a busy machine it may.
    retry: 1,
    hookTimeout: 300_000,
  },
});
