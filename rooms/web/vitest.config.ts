import { defineConfig } from 'vitest/config';

// Pure pieces only: no framework plugin, so that nothing is compiled and nothing stays open at the end.
export default defineConfig({
  root: import.meta.dirname,
  // Our own tsconfig extends a generated one, which a fresh clone does not have yet.
  tsconfig: '../../tsconfig.base.json',
  test: {
    name: 'web',
    include: ['src/**/*.test.ts', '*.test.ts'],
    environment: 'node',
  },
});
