import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['*.test.ts', 'rooms/{directory,care,guide,sources,api,cli}/**/*.test.ts'],
          setupFiles: ['test-seed.ts'],
          testTimeout: 120_000,
        },
      },
      'rooms/web/vitest.config.ts',
      {
        test: {
          name: 'walk',
          include: ['walk/**/*.test.ts'],
          globalSetup: 'walk/setup.ts',
          maxWorkers: 2,
          maxConcurrency: 3,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
