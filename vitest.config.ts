import { defineConfig } from 'vitest/config';

/**
 * Folders of tests of what is pure: they keep nothing and change nothing, so that one file may use the modules, and the
 * tables made from dictionaries, that another has loaded. That halves their time.
 */
const pure = [
  ...['read', 'clean', 'outline', 'questions', 'bank', 'index', 'search', 'points', 'session', 'export'],
  ...['progress', 'script', 'language', 'corpus', 'feedback'],
].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Pseudo-terminals wait for a screen; where many programs share few processors a wait may run out.
    retry: process.env.CI ? 2 : 0,
    // The default leaves a processor to the watcher, and most tests wait for programs that they start.
    maxWorkers: '100%',
    // Far more than anything takes: a machine on which much else runs is slow, and none of these times is measured.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'program', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
