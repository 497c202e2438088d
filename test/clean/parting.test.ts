import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';
import { ingestText } from '../../src/ingest.ts';

const kept = (text: string): string =>
  findFurniture(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trimEnd();

const bank =
  '1、你为什么想做仓库管理员？\n答：我做事细心。\n2、夜班怎样保证安全？\n答：按时巡查，有事先报告。';

describe('at the end of a text, what takes leave of its readers', () => {
  const partings = [
    '祝各位考生都能找到满意的工作。',
    '希望以上内容能帮到正在找工作的你。',
    '码字不易，转发请注明出处。',
    '回复“面试”获取完整PDF。',
    '有问题可以在评论区问我。',
    '以上，供参考。',
    '今天的分享就到这里，我们下期再见！',
    '下期我们将分享采购员的面试题，敬请期待。',
    '考试结束，请将试卷和答题卡一并交回。',
    '本卷共5题，满分100分。',
    '备注：本资料仅供内部学习使用，请勿外传。',
    '（未完待续）',
    '人力资源部 2024年3月15日',
    '延伸閱讀：自我介紹範例',
    '文／小編',
    '还没有评论，快来抢沙发吧！',
  ];

  test.each(partings)('goes as a line: %s', (line) => {
    expect(kept(`${bank}\n\n${line}\n`)).toBe(bank);
  });

  test.each(partings)('goes behind the last sentence of a line that runs on: %s', (words) => {
    const line = bank.replaceAll('\n', '');
    expect(kept(`${line} ${words}`)).toBe(line);
  });

  test('goes with all that is said so', () => {
    expect(kept(`${bank}\n以上，供参考。\n最后，祝大家面试顺利！\n编辑：小王\n第 1 页 共 1 页\n`)).toBe(bank);
  });
});

describe('what stays at the end of a text', () => {
  test.each([
    ['an answer that takes leave of others', '最后，祝大家工作愉快。'],
    ['thanks to those who listen', '谢谢大家！'],
    ['what the candidate hopes', '希望我的经验能给大家帮助，祝公司成功。'],
    ['a day', '2024年3月15日'],
    ['a point of a list', '3. 有问题可以在评论区问我。'],
    ['what goes on', '总之，夜班要多留心。'],
  ])('%s', (_, line) => {
    expect(kept(`${bank}\n${line}`)).toBe(`${bank}\n${line}`);
  });

  test('the answer to what stands above it', () => {
    const text = `${bank}\n3、收尾时你会对读者说什么？\n今天的分享就到这里。`;
    expect(kept(text)).toBe(text);
  });

  test('the last cell of a table', () => {
    const text = '题型\t题目\t答案\n判断题\t水往低处流。\t0';
    expect(kept(text)).toBe(text);
  });

  test('what is said of each question', () => {
    const text = bank.replaceAll('。', '。\n链接：https://example.com/a');
    expect(kept(text)).toBe(text);
  });

  test('what takes leave with more behind it', () => {
    const text = `今天的分享就到这里。\n${bank}`;
    expect(kept(text)).toBe(text);
  });
});

test('what takes leave has come to its end: its last answer is not cut off, though no mark ends it', () => {
  const lastOf = (text: string) =>
    ingestText('bank.txt', new TextEncoder().encode(text)).reading.questions.at(-1);
  const text = `${bank}\n3、何时到岗？\n答：下周一`;
  expect(lastOf(text)).toMatchObject({ answer: '下周一', truncated: true });
  expect(lastOf(`${text}\n以上，供参考。`)).toMatchObject({ answer: '下周一', truncated: false });
});
