import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  // esbuild, which mdx-bundler starts, refuses a simulated browser: tests run in plain Node.
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    pool: 'threads',
    // Files of one worker share their modules: loading them anew for each file takes longer than the tests. What a test
    // changes outside of itself it puts back (onTestFinished).
    isolate: false,
    // Vitest would leave one processor idle, and of two use one.
    maxWorkers: '100%',
  },
})
