import { describe, expect, it } from 'vitest';
import { decideColor } from '../../src/terminal/style.ts';
import { makeProgram } from './program.ts';

describe('colour', () => {
  it.each([
    ['on a screen', {}, { isScreen: true }, true],
    ['into a pipe', {}, { isScreen: false }, false],
    ['with NO_COLOR', { NO_COLOR: '1' }, { isScreen: true }, false],
    ['with an empty NO_COLOR, which asks for nothing', { NO_COLOR: '' }, { isScreen: true }, true],
    ['with FORCE_COLOR into a pipe', { FORCE_COLOR: '1' }, { isScreen: false }, true],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, { isScreen: true }, false],
    ['with both', { FORCE_COLOR: '1', NO_COLOR: '1' }, { isScreen: true }, false],
    ['with TERM=dumb', { TERM: 'dumb' }, { isScreen: true }, false],
    ['with --no-color or --plain', { FORCE_COLOR: '1' }, { isScreen: true, isWanted: false }, false],
  ])('%s', (_, environment, given, isColored) => {
    expect(decideColor({ environment, isWanted: true, ...given })).toBe(isColored);
  });

  const qbank = makeProgram();
  const escapeSign = '\u001b';

  it('is in what the program prints only where it is asked for', () => {
    const words = 'list -n 1 --order random --seed 1';
    expect(qbank(words).stdout).not.toContain(escapeSign);
    expect(qbank(words, { environment: { FORCE_COLOR: '1' } }).stdout).toContain(`${escapeSign}[1m`);
    expect(qbank(`${words} --no-color`, { environment: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      escapeSign,
    );
    expect(qbank(`${words} --plain`, { environment: { FORCE_COLOR: '1' } }).stdout).not.toContain(escapeSign);
    expect(qbank(`${words} --json`, { environment: { FORCE_COLOR: '1' } }).stdout).not.toContain(escapeSign);
    expect(qbank('--help', { environment: { FORCE_COLOR: '1' } }).stdout).not.toContain(escapeSign);
  });
});
