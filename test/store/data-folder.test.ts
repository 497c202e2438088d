import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from '../../src/store/files/data-folder.ts';
import { problemOf } from './support.ts';

const home = '/home/wang';

it.each([
  [
    '--data before everything else',
    { data: '/d', environment: { QBANK_HOME: '/q' }, platform: 'linux' },
    '/d',
  ],
  ['QBANK_HOME', { environment: { QBANK_HOME: '/q', XDG_DATA_HOME: '/x' }, platform: 'linux' }, '/q'],
  [
    'an absolute path for a relative one',
    { data: 'a/b', environment: {}, platform: 'linux' },
    resolve('a/b'),
  ],
  ['XDG_DATA_HOME', { environment: { XDG_DATA_HOME: '/x' }, platform: 'linux' }, '/x/qbank'],
  [
    'the default for a relative XDG_DATA_HOME',
    { environment: { XDG_DATA_HOME: 'x' }, platform: 'linux' },
    '/home/wang/.local/share/qbank',
  ],
  [
    'the default for empty variables',
    { environment: { QBANK_HOME: '', XDG_DATA_HOME: '' }, platform: 'linux' },
    '/home/wang/.local/share/qbank',
  ],
  [
    "macOS's place",
    { environment: { XDG_DATA_HOME: '/x' }, platform: 'darwin' },
    '/home/wang/Library/Application Support/qbank',
  ],
  [
    "Windows' place",
    { environment: { LOCALAPPDATA: 'C:\\Users\\w\\AppData\\Local' }, platform: 'win32' },
    'C:\\Users\\w\\AppData\\Local\\qbank',
  ],
] as const)('the data lie in %s', (_, options, folder) => {
  expect(dataFolder({ home, ...options })).toBe(folder);
});

it('a home that is not known is said to be so, with what to do', () => {
  const problem = problemOf(() => dataFolder({ environment: {}, platform: 'linux', home: '' }));
  expect([problem.message, problem.hint, problem.exitCode]).toEqual([
    'Your home folder is not known, and the data would lie in it.',
    'Set HOME, or name a data folder with --data or QBANK_HOME.',
    1,
  ]);
});

it('a home is not asked for where the data lie elsewhere', () => {
  expect(dataFolder({ environment: { XDG_DATA_HOME: '/x' }, platform: 'linux', home: '' })).toBe('/x/qbank');
});
