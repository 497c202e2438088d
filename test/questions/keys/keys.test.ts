import { expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { readConclusion, readJudgement } from '../../../src/questions/choice/judgement.ts';
import { noChoices, readLetters } from '../../../src/questions/choice/letters.ts';

const four = { count: 4, family: 'A', texts: ['体温', '脉搏', '身高', '血压'] };
const keyOf = (text: string, choices = four): string | null =>
  readLetters(plainForm(text), choices)?.key ?? null;

test.each([
  ['B', 'B'],
  ['B。', 'B'],
  ['（B）', 'B'],
  ['选B', 'B'],
  ['应选B项', 'B'],
  ['Ｂ', 'B'],
  ['b', 'B'],
  ['AB', 'AB'],
  ['A,B', 'AB'],
  ['A，B', 'AB'],
  ['A、B', 'AB'],
  ['A B', 'AB'],
  ['A;B', 'AB'],
  ['A和B', 'AB'],
  ['ＡＢ', 'AB'],
  ['ACBD', 'ABCD'],
  ['A-D', 'ABCD'],
  ['A～C', 'ABC'],
  ['全选', 'ABCD'],
  ['以上都对', 'ABCD'],
  ['B. 脉搏', 'B'],
  ['A.体温 C.身高', 'AC'],
  ['A（体温）、D（血压）', 'AD'],
  ['B。脉搏是生命体征。', 'B'],
])('the key %s is %s', (text, key) => {
  expect(keyOf(text)).toBe(key);
});

test.each([['API网关'], ['Ajax'], ['C++语言'], ['体温'], ['先测体温，再测脉搏。'], ['bean'], ['AAAA']])(
  '%s is no key',
  (text) => {
    expect(keyOf(text)).toBeNull();
  },
);

test('a letter that no option has is kept as given', () => {
  expect(keyOf('E')).toBe('E');
});

test('stems and round numbers are keys where the options have them', () => {
  expect(keyOf('甲、丙', { ...four, family: '甲' })).toBe('AC');
  expect(keyOf('①③', { ...four, family: '①' })).toBe('AC');
  expect(keyOf('①③')).toBeNull();
});

test('without options, small letters and words are no keys', () => {
  expect(readLetters('abc', noChoices)).toBeNull();
  expect(readLetters('全选', noChoices)).toBeNull();
});

test.each([
  ['对', 'T'],
  ['√', 'T'],
  ['✓', 'T'],
  ['正确', 'T'],
  ['正确。袖带过宽会偏低。', 'T'],
  ['T', 'T'],
  ['True', 'T'],
  ['是', 'T'],
  ['Y', 'T'],
  ['○', 'T'],
  ['本题说法正确', 'T'],
  ['错', 'F'],
  ['×', 'F'],
  ['X', 'F'],
  ['错误', 'F'],
  ['不正确', 'F'],
  ['F', 'F'],
  ['否', 'F'],
  ['N', 'F'],
  ['（错）', 'F'],
])('the judgement %s is %s', (text, key) => {
  expect(readJudgement(plainForm(text))?.key).toBe(key);
});

test.each([
  ['对于这种情况，先道歉。'],
  ['正确的做法是先登记。'],
  ['是的，我愿意。'],
  ['错峰出行可以缓解拥堵。'],
  ['Node.js'],
  ['非常重要。'],
  ['Yes, I do.'.replace('Yes, ', 'Yesterday ')],
])('%s is no judgement', (text) => {
  expect(readJudgement(plainForm(text))).toBeNull();
});

test('an explanation may end with the judgement', () => {
  expect(readConclusion('袖带过宽测得的血压偏低，故错误。')).toBe('F');
  expect(readConclusion('三查包括操作中查，因此本题说法正确。')).toBe('T');
  expect(readConclusion('说明他没有犯错。')).toBeNull();
});

test('a key ends where the words that explain it begin', () => {
  const four = { ...noChoices, count: 4 };
  expect(readLetters('D\nWithin the function, it is hoisted.', four)?.key).toBe('D');
  expect(readLetters('C\nA number is never equal to it.', four)?.key).toBe('C');
  expect(readLetters('A TCP segment carries it.', four)?.key).toBe('A');
  expect(readLetters('A B D', four)?.key).toBe('ABD');
  expect(readLetters('B\nC', four)?.key).toBe('BC');
});
