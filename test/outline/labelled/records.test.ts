import { expect, test } from 'vitest';
import { choices } from '../../questions/support/choices.ts';
import { readText } from '../support/cleaned.ts';

const bank = [
  ['单选题', '安全阀多久校验一次（ ）', 'A.半年;B.一年;C.三年', 'B', '无'],
  ['多选题', '操作人员要（ ）', 'A.按规程操作;B.巡回检查;C.自行焊补', 'AB', '焊补属于修理。'],
  ['判断题', '重新启用时，直接升压即可。', '', '错误', '须检查。'],
] as const;
type Question = (typeof bank)[number];

const written = (record: (question: Question, number: number) => string, parting = '\n'): string =>
  bank.map((question, at) => record(question, at + 1)).join(parting);

const perfect = [
  '1 single 安全阀多久校验一次（ ） | A 半年 | B 一年 | C 三年 ⇒ B',
  '2 multiple 操作人员要（ ） | A 按规程操作 | B 巡回检查 | C 自行焊补 ⇒ AB ⇒ analysis: 焊补属于修理。',
  '3 judge 重新启用时，直接升压即可。 ⇒ F ⇒ analysis: 须检查。',
];

const plain = ([kind, stem, options, key, why]: Question, number: number): string =>
  `序号：${number}\n题型：${kind}\n题目：${stem}\n选项：${options}\n答案：${key}\n解析：${why}\n难度：易\n`;

test.each([
  ['fields with colons', written(plain)],
  ['no line between them', written(plain, '')],
  [
    'fields in brackets',
    written(
      ([kind, stem, options, key, why], number) =>
        `【题号】${number}\n【题型】${kind}\n【题干】${stem}\n【选项】${options}\n【答案】${key}\n【解析】${why}\n`,
    ),
  ],
  [
    'other names',
    written(
      ([kind, stem, options, key, why], number) =>
        `ID: ${number}\n类型: ${kind}\n难度: 易\n题目内容: ${stem}\n选项: ${options}\n正确答案: ${key}\n解析: ${why}\n`,
    ),
  ],
  [
    'several fields on a line',
    written(
      ([kind, stem, options, key, why], number) =>
        `序号：${number}  题型：${kind}  难度：易\n题目：${stem}\n选项：${options}\n答案：${key}\n解析：${why}\n`,
    ),
  ],
])('the fields above what a record asks are its own: %s', (_, text) => {
  const { questions } = readText(`导出时间：2025-06-03\n\n${text}`);
  expect(questions.map(({ section }) => section)).toEqual([null, null, null]);
  expect(choices(readText(`导出时间：2025-06-03\n\n${text}`))).toEqual(perfect);
});

test('a kind that stands over several questions is a heading still', () => {
  const text = `特种设备题库\n题型：判断题\n题目：重新启用时，直接升压即可。\n答案：错误\n题目：爆破片不能复位。\n答案：正确\n题目：可以带压紧固。\n答案：错误`;
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['F', 'T', 'F']);
});
