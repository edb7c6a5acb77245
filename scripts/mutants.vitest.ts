import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests for mutation testing, without the slow ones. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      'tests/unit/architecture.test.ts',
      'tests/unit/advice/quiz/simulate*.test.ts',
      // Stryker runs tests in threads, which cannot set the umask.
      'tests/unit/files/*.test.ts',
    ],
    globalSetup: ['tests/temporary.ts'],
    setupFiles: ['tests/unit/table-utils.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
  },
});
