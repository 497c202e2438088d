import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Pseudo-terminals wait for a screen; where many programs share few processors a wait may run out.
    retry: process.env.CI ? 2 : 0,
    // The default leaves a processor to the watcher, and most tests wait for programs that they start.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
