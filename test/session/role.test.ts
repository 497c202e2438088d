import { expect, it } from 'vitest';
import { roleFirst } from '../../src/session/role.ts';

const entries = [
  { bank: '甲', role: '服務運營專員' },
  { bank: '網絡客服經理', role: null },
  { bank: '乙', role: '網絡客服經理' },
];

it.each([
  ['网络客服经理', ['網絡客服經理', '乙', '甲']],
  ['服務運營專員', ['甲', '網絡客服經理', '乙']],
  ['廚師', ['甲', '網絡客服經理', '乙']],
  [null, ['甲', '網絡客服經理', '乙']],
])('of the entries of a question those for %s come first', (role, banks) => {
  expect(roleFirst(entries, role).map(({ bank }) => bank)).toEqual(banks);
});
