import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from '../../src/store/data-folder.ts';

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
