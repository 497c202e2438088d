import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/questions/question.ts';
import { readFile } from '../../../src/read/read.ts';
import { tableDocument } from '../../../src/read/sheet/table-document.ts';
import { brief, briefs, readingOf, tableOf } from './reading.ts';

/** The questions of a JSON file. */
async function readJson(value: unknown): Promise<Partial<Question>[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const found: Partial<Question>[] = [];
  for await (const read of readFile('bank.json', bytes, {} as never))
    if ('document' in read) found.push(...readingOf(read.document).questions.map(brief));
  return found;
}

const texts = (question: Partial<Question>): string[] => (question.options ?? []).map(({ text }) => text);

describe('tables as programs write them', () => {
  test('names that say with each column that it is of the question', () => {
    expect(
      briefs(`questionAnswer|questionContent|optionContent|questionExplain|questionType
              1|灭火毯可以反复使用。||烧过的要换。|1
              2|通风橱可以当储物柜。||应保持清空。|1
              C|洗眼器多久检查一次（ ）|A.每年⏎B.每季⏎C.每周|先放水再用。|2`),
    ).toMatchObject([
      { kind: 'judge', key: 'T', question: '灭火毯可以反复使用。', analysis: '烧过的要换。' },
      { kind: 'judge', key: 'F' },
      { kind: 'single', key: 'C', analysis: '先放水再用。' },
    ]);
  });

  test('content is what is asked where the answer has a column of its own', async () => {
    const [question] = await readJson([
      { index: 1, type: '单选题', content: '光在真空中', options: ['最快', '最慢'], answer: 'A' },
      { index: 2, type: '单选题', content: '声在真空中', options: ['很快', '不传播'], answer: 'B' },
    ]);
    expect(question).toMatchObject({ number: 1, kind: 'single', question: '光在真空中', key: 'A' });
  });

  test('content below a title is the answer still', () => {
    expect(
      briefs('标题|内容\n什么是熵？|系统混乱程度的量度。\n什么是焓？|内能与压强体积积之和。'),
    ).toMatchObject([{ question: '什么是熵？', answer: '系统混乱程度的量度。' }, { question: '什么是焓？' }]);
  });

  test('a map of questions with their options to the right ones', async () => {
    const found = await readJson({
      '最早的地理学著作是        。|《山海经》|《水经注》|《禹贡》': '《山海经》',
      '太阳直径约是月球的        倍。|100|400|1000': '400',
      '京剧的两种声腔是        。|二黄 吹腔|西皮 二黄': '西皮 二黄',
    });
    expect(found.map((one) => [one.question, one.key])).toEqual([
      ['最早的地理学著作是        。', 'A'],
      ['太阳直径约是月球的        倍。', 'B'],
      ['京剧的两种声腔是        。', 'B'],
    ]);
  });

  test('a map of commands with bars in them to what they do is no bank', async () => {
    expect(
      await readJson({
        'ls | wc -l': '数文件',
        'cat a | sort | uniq': '排序去重',
        'ps aux | grep x': '找进程',
      }),
    ).toEqual([]);
  });

  test('options that each say whether they are right', async () => {
    const [question] = await readJson([
      { type: '多选题', stem: '哪些是质数？', options: [['2', true], ['4', false], ['5', true]] }, // biome-ignore format: a table
      { type: '单选题', stem: '哪个是偶数？', options: [['3', false], ['8', true]] }, // biome-ignore format: a table
    ]);
    expect([texts(question), question.key]).toEqual([['2', '4', '5'], 'AC']);
  });

  test('lists as Python writes them', () => {
    const [question] = briefs(
      `题目|选项|答案\n最高的山是？|['珠峰', '乔戈里', "洛子"]|A\n最长的河是？|['尼罗河', '长江', '黄河']|A`,
    );
    expect([texts(question), question.key]).toEqual([['珠峰', '乔戈里', '洛子'], 'A']);
  });

  test('options in a cell as a list of objects', () => {
    const options = JSON.stringify([{ id: 1, optionContent: '教务处' }, { id: 2, optionContent: '设备处' }]); // biome-ignore format: a table
    const [question] = briefs(`题目|选项|答案\n哪个部门管钥匙？|${options}|B\n哪个部门管水电？|${options}|A`);
    expect([texts(question), question.key]).toEqual([['教务处', '设备处'], 'B']);
  });

  test('statements and terms of which a column says what they are', () => {
    expect(
      briefs('type|content|answer\n判断题|注意是独立的心理过程。|×\n判断题|气质没有好坏。|√\n名词解释|定势|已有经验形成的准备状态。'),
    ).toEqual([
      { kind: 'judge', question: '注意是独立的心理过程。', key: 'F' },
      { kind: 'judge', question: '气质没有好坏。', key: 'T' },
      { kind: 'open', question: '定势', answer: '已有经验形成的准备状态。' },
    ]); // biome-ignore format: a table
  });

  test('options are chosen from, whatever the sheet is called', () => {
    const document = tableDocument({ file: 'bank.xlsx', format: 'table', encoding: 'utf-8' }, [
      { name: 'Go编程', ...tableOf('题目|A|B|答案\n通道用什么创建？|make|new|A') },
      { name: '编程题', ...tableOf('题目|答案\n反转一个链表。|逐个改指针。') },
    ]);
    expect(readingOf(document).questions.map(({ kind, key }) => [kind, key])).toEqual([
      ['single', 'A'],
      ['open', null],
    ]);
  });

  test('a list of tasks that are open is no bank', () => {
    expect(briefs('type|title|body\nopen|Fix the build|It breaks.\nopen|Add a page|Soon.')).toEqual([]);
  });

  test('lettered options behind what is asked, in its cell', () => {
    const [question] = briefs(
      'number|question|pass\n1|下列何者為哺乳類？(A)鯨(B)鯊(C)鱷(D)蛙|0.9\n2|下列何者為昆蟲？(A)蛛(B)蟻(C)蜈蚣(D)蠍|0.8',
    );
    expect([question.question, texts(question)]).toEqual(['下列何者為哺乳類？', ['鯨', '鯊', '鱷', '蛙']]);
  });

  test('two lettered parts of a question are no options', () => {
    const [question] = briefs('题目|答案\n(A)与(B)两种电路有何不同？|(A)串联，(B)并联。');
    expect(question).toMatchObject({ kind: 'open', question: '（A）与（B）两种电路有何不同？' });
  });

  test('options are as many as the keys of a long table name', () => {
    const rows = ['A', 'B', 'C', 'B', 'A', 'C', 'B', 'A', 'C', 'B'];
    const text = rows.map(
      (key, at) => `第${at}種細胞的功能為何？|運輸${at}|防禦${at}|支持${at}|第${at}次段考|${key}`,
    );
    expect(texts(briefs(text.join('\n'))[0])).toEqual(['運輸0', '防禦0', '支持0']);
  });

  test('a row that asks names no columns', () => {
    const found = briefs(`铜在潮湿空气里长出的是|铜绿|铁锈|白霜|B
                          电视机的哪一面辐射最强？|背面|侧面|正面|C
                          我国最大的淡水湖是？|鄱阳湖|洞庭湖|太湖|A
                          下列气体有毒的是？|氮气|氯气|氧气|B`);
    expect(found.map(({ key }) => key)).toEqual(['B', 'C', 'A', 'B']);
  });
});

test('options whose values are the letters and whose labels are their words', async () => {
  const option = (label: string, value: string) => ({ label, value });
  const questions = await readJson([
    {
      question: '开机时读哪个文件？',
      options: [option('/a/boot', 'A'), option('/b/boot', 'B')],
      answer: ['B'],
    },
    {
      question: '哪些级别不用？（复选）',
      options: [option('0', 'A'), option('1', 'B'), option('6', 'C')],
      answer: ['A', 'C'],
    },
  ]);
  expect(questions.map(({ key, options }) => [key, options])).toEqual([
    [
      'B',
      [
        { label: 'A', text: '/a/boot' },
        { label: 'B', text: '/b/boot' },
      ],
    ],
    [
      'AC',
      [
        { label: 'A', text: '0' },
        { label: 'B', text: '1' },
        { label: 'C', text: '6' },
      ],
    ],
  ]);
});

test('options that are letters themselves keep them', async () => {
  const option = (label: string, value: string) => ({ label, value });
  const [question] = await readJson([
    { question: '第三个字母是？', options: [option('A', 'C'), option('B', 'D')], answer: 'A' },
    { question: '第四个字母是？', options: [option('A', 'C'), option('B', 'D')], answer: 'B' },
  ]);
  expect([question.key, texts(question)]).toEqual(['A', ['C', 'D']]);
});

test('answers that are recommended, and tips beside them', async () => {
  expect(
    await readJson([
      { question: '活跃下降了怎么分析？', recommendedAnswer: '按维度拆。', tips: ['先定义指标', '再看时间'] },
      { question: '怎样说服别人？', recommendedAnswer: '用数据。', tips: ['讲一件事'] },
    ]),
  ).toMatchObject([
    { answer: '按维度拆。', analysis: '先定义指标\n再看时间' },
    { answer: '用数据。', analysis: '讲一件事' },
  ]);
});
