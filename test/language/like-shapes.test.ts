import { describe, expect, it } from 'vitest';
import { shapesLike } from '../../src/language/like-shapes.ts';
import { foldText } from '../../src/script/fold.ts';

describe('Characters that look alike', () => {
  it.each([
    ['末', '未'],
    ['候', '侯'],
    ['己', '已'],
  ])('are told of each other: %s and %s', (one, other) => {
    expect(shapesLike(one)).toContain(other);
    expect(shapesLike(other)).toContain(one);
  });

  it('are none of themselves, and each once', () => {
    const alike = shapesLike('效');
    expect(alike).not.toContain('效');
    expect(new Set(alike).size).toBe(alike.length);
  });

  it('are folded', () => {
    expect(foldText(shapesLike('间'))).toBe(shapesLike('间'));
  });

  it('are none of what no other looks like', () => {
    expect(shapesLike('丑')).toBe('');
    expect(shapesLike('a')).toBe('');
  });
});
