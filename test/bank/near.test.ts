import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/bank/near.ts';

const roles = ['服務運營專員', '在線客服人員', '用户支持专员', '網絡客服經理', '客戶體驗管理師'];

describe('The nearest names', () => {
  it.each([
    ['服务运维专员', ['服務運營專員']],
    ['在线客服人', ['在線客服人員']],
    ['客服经里', ['網絡客服經理']],
    ['支持用戶專員', ['用户支持专员']],
    ['天气预报', []],
    ['', []],
  ])('to %j are %j', (typed, near) => {
    expect(nearest(typed, roles)).toEqual(near);
  });

  it('in Latin letters are those that are a few letters away', () => {
    expect(nearest('pratice', ['practice', 'export', 'banks'])).toEqual(['practice']);
  });

  it('come with the nearest first', () => {
    expect(nearest('banks', ['bank', 'banks2'])).toEqual(['banks2', 'bank']);
  });
});
