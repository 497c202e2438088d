import { expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';
import { overlay } from '../../src/read/overlay.ts';
import { findWraps } from '../../src/read/wraps.ts';
import { kept } from './support/kept.ts';

const head = '某省建筑企业专职安全生产管理人员（C类）考核第三批题库';

/** Questions as they were printed, in lines of one width. */
const printed = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => [
    `${at + 1}.起重机械经验收合格以后方可投入使用，未经验收或者验收`,
    `不合格的，施工单位和租赁单位应当在${'三四五六'[at % 4]}日内报告（ ）。`,
    'A.建设单位',
    'B.监理单位和负责监督的部门',
    'C.使用单位',
    `正确答案：${'ABC'[at % 3]}`,
  ]).flat();

/** The same with a line at the top of each page of so many lines. */
const paged = (lines: readonly string[], line: string, page: number): string[] =>
  lines.flatMap((one, at) => (at > 0 && at % page === 0 ? [line, one] : [one]));

test('the title that each page bears is told as its header', () => {
  const text = paged(printed(30), head, 19).join('\n');
  expect(new Set(findFurniture(text).map(({ rule }) => rule))).toEqual(new Set(['page header']));
});

test('the title that each page bears goes, wherever it stands', () => {
  const lines = printed(30);
  expect(kept(paged(lines, head, 19).join('\n'))).not.toContain('第三批题库');
  expect(kept(`${head}\n${lines.join('\n')}`)).toContain(head);
});

test.each([
  ['over each of several papers', printed(4).join('\n'), '某省安全员考核第三批题库', 6],
  [
    'over a part of each answer',
    '先核对。\n再登记\n写明时间\n交给班长\n存档\n复核\n签字\n归还',
    '公司考核要点与参考答案',
    8,
  ],
])('a line that comes as often stays %s', (_, text, line, times) => {
  const whole = Array.from({ length: times }, () => `${line}\n${text}`).join('\n');
  expect(kept(whole).split(line).length - 1).toBe(times);
});

/** Cases that end alike: with what each asks, over its answer. */
const cases = (ending: string, asked: string): string =>
  Array.from({ length: 6 }, (_, at) =>
    [
      `案例${'一二三四五六'[at]}`,
      `周一上午，第${at}号客户打来电话`,
      ...'值班的人查不到单号 仓库说货早已发出 物流说地址写得不全 组长正在开会 还有两个电话在等'.split(' '),
      `客户说再不处理就投诉${ending}`,
      asked,
      `参考答案：先致歉，再记下单号${at}。`,
    ].join('\n'),
  ).join('\n');

test.each([
  ['asks somebody', '', '作为这家公司的客服你会怎样处理这件事'],
  ['tells what to do', '', '试述这家公司的客服应当怎样处理'],
  ['asks below a sentence', '。', '该公司的客服人员应当采取的步骤'],
])('the last line of each of several cases stays where it %s', (_, ending, asked) => {
  expect(kept(cases(ending, asked)).split(asked)).toHaveLength(7);
});

test('a head goes where it parts a question from its answer', () => {
  const lines = printed(30).map((line) => line.replace('正确答案', '答案'));
  const paged = lines.flatMap((line, at) =>
    at % 18 === 17 ? [head.replace('考核', '申请人考核'), line] : [line],
  );
  expect(kept(paged.join('\n'))).not.toContain('第三批题库');
});

test('lines that were broken go on beside the heads of pages, which are wider', () => {
  const lines = printed(30);
  const source = paged(lines, `${head}（含新增及修订内容）`, 19).join('\n');
  const { text, taken } = overlay(source, findWraps(source, [{ start: 0, end: source.length }]));
  const joined = taken.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const whole = joined.split('\n').filter((line) => /^\d+\.起重.*（ ）。$/.test(line));
  expect(whole.length).toBeGreaterThan(24);
});
