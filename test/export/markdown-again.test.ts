import { expect, test } from 'vitest';
import type { Entry } from '../../src/bank/bank.ts';
import { titleOf, toMarkdown } from '../../src/export/markdown.ts';
import { ingestDocument, ingestText } from '../../src/ingest.ts';
import { markdownDocument } from '../../src/read/markdown/markdown.ts';
import { englishTexts as english } from '../../src/texts/en/english.ts';
import { simplifiedTexts as simplified } from '../../src/texts/zh-Hans/simplified.ts';
import { traditionalTexts as traditional } from '../../src/texts/zh-Hant/traditional.ts';
import { entry } from './entries.ts';

const document = `图书管理员题库

一、岗位认识
1. 谈谈你对这份工作的理解。
答：图书管理员是读者和知识之间的桥梁。
解析：考察态度。
2. 首都是（ ）
A. 北京
B. 上海
C. 广州
D. 深圳
答案：A
解析：常识。
3. 地球是平的。（×）
二、业务知识
1. 怎样排架？
答：按分类号。
2. 一年有____个月。
答案：12
`;

function entriesOf(text: string): Entry[] {
  const { name, role, title, file, questions } = ingestText('a.txt', new TextEncoder().encode(text)).bank;
  return questions.map(({ spans: _, doubts: __, ...question }, index) =>
    entry({ ...question, id: `${index}`, bank: name, role, source: { file, title } }),
  );
}

test.each([
  ['English', english],
  ['Simplified', simplified],
  ['Traditional', traditional],
])(
  'a sheet in %s gives the questions that it was made of, and nothing is left over',
  (_, { export: words }) => {
    const entries = entriesOf(document);
    const plan = {
      title: titleOf(entries, ''),
      answers: 'below',
      layout: 'banks',
      words: words.sheet,
    } as const;
    const { bank } = ingestDocument(markdownDocument('a.md', toMarkdown(entries, plan), 'utf-8'));
    expect(bank).toMatchObject({ title: '图书管理员题库', leftover: 0 });
    expect(bank.questions).toMatchObject(
      entries.map(({ section, number, kind, question, options, key, answer, analysis }) => ({
        section,
        number,
        kind,
        question,
        options,
        key,
        answer,
        analysis,
      })),
    );
  },
);

const layouts = ['banks', 'paper'] as const;
const places = ['below', 'atEnd'] as const;
const plans = layouts.flatMap((layout) => places.map((answers) => ({ layout, answers })));

test.each(plans)(
  'nothing is lost or doubled where the layout is $layout and answers stand $answers',
  ({ layout, answers }) => {
    const [first, ...others] = entriesOf(document);
    const entries = [{ ...first, truncated: true }, ...others];
    for (const { sheet } of [english.export, simplified.export, traditional.export]) {
      const markdown = toMarkdown(entries, { title: titleOf(entries, ''), answers, layout, words: sheet });
      const { bank } = ingestDocument(markdownDocument('a.md', markdown, 'utf-8'));
      const isPaper = layout === 'paper';
      expect(bank.questions).toMatchObject(
        entries.map(
          ({ section, number, kind, question, options, key, answer, analysis, truncated }, index) => ({
            kind,
            question,
            options,
            key,
            answer,
            analysis,
            section: isPaper ? null : section,
            number: isPaper ? index + 1 : number,
            truncated,
          }),
        ),
      );
      expect(bank.leftover).toBe(0);
    }
  },
);

const worth = `快递站长考试题

一、单选题（每题2分）
1. 禁止寄递的是（ ）
A. 酒精
B. 图书
答案：A
2. 投诉几小时内回复（ ）（考察：服务意识、时限）
A. 一小时
B. 一天
答案：B
二、判断题（每题1分）
1. 快件可以代收。（√）
2. 号码可以转卖。（×，应当保密）
三、简答题
1. 件量翻三倍怎么办？（10分）（考察：统筹）
答：重划片区。
2. 发现可疑包裹怎么办？
答：①不碰。②报告。
`;
const unsectioned = `叉车司机题库

1. 下坡应倒车行驶。（√）
2. 货叉可以载人。（×）
3. 起步前应鸣笛。（√）
`;

test.each(plans.flatMap((plan) => [worth, unsectioned].map((text) => ({ ...plan, text }))))(
  'what questions assess and are worth comes back, also where nothing asks: layout $layout, answers $answers',
  ({ layout, answers, text }) => {
    const entries = entriesOf(text);
    for (const { sheet } of [english.export, simplified.export, traditional.export]) {
      const markdown = toMarkdown(entries, { title: titleOf(entries, ''), answers, layout, words: sheet });
      const { bank } = ingestDocument(markdownDocument('a.md', markdown, 'utf-8'));
      const factsOf = ({
        kind,
        question,
        key,
        answer,
        marks,
        assesses,
      }: (typeof bank.questions)[number] | Entry) => ({
        kind,
        question,
        key,
        answer,
        marks,
        assesses,
      });
      expect(bank.questions.map(factsOf)).toEqual(entries.map(factsOf));
      expect(bank.questions.map(({ section }) => section)).toEqual(
        entries.map(({ section }) => (layout === 'paper' ? null : section)),
      );
    }
  },
);

const bank = '馆员*考生：王***题';
const loose = [
  {
    section: null,
    number: null,
    question: '谈谈你的优点',
    answer: '分三点说：\n1. 细心\n2. 耐心\n3. 为什么？',
  },
  { section: null, number: null, question: '1 GB 等于多少 MB？', answer: null },
  { section: '压力', number: 7, question: '首都是', answer: null },
  { section: '压力', number: null, question: '参考什么书', answer: '都可以，看' },
].map((given) => entry({ ...given, source: { file: 'a.txt', title: bank }, bank }));
const options = [
  { label: 'A', text: '星*号*' },
  { label: 'B', text: '分类号' },
];
const unnamed = [
  entry({ kind: 'multiple', question: '可以排架的有', options, key: 'B', answer: null, bank }),
  entry({ kind: 'judge', question: '地球是平的', answer: null, bank }),
];

test.each([
  ...plans.map((plan) => ({ ...plan, entries: loose, what: 'questions without numbers, answers or marks' })),
  ...plans.slice(2).map((plan) => ({ ...plan, entries: unnamed, what: 'kinds that no section names' })),
])('$what come back: layout $layout, answers $answers', ({ layout, answers, entries }) => {
  type Facts = Pick<Entry, 'kind' | 'question' | 'key' | 'answer' | 'truncated'>;
  const factsOf = ({ kind, question, key, answer, truncated }: Facts): Facts => ({
    kind,
    question,
    key,
    answer,
    truncated,
  });
  for (const { sheet } of [english.export, simplified.export, traditional.export]) {
    const markdown = toMarkdown(entries, { title: titleOf(entries, ''), answers, layout, words: sheet });
    const { questions } = ingestDocument(markdownDocument('a.md', markdown, 'utf-8')).bank;
    expect(questions.map(factsOf)).toEqual(entries.map(factsOf));
  }
});

test('a question that somebody asks twice is read twice, where not all come again', () => {
  const source =
    '# 题库\n\n1. 首都是哪里？\nA. 北京\nB. 上海\n\n2. 怎样排架？\n\n答：按号。\n\n3. 首都是哪里？\nA. 北京\nB. 上海\n';
  const { questions } = ingestDocument(markdownDocument('a.md', source, 'utf-8')).bank;
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a line in italics below one question of many is part of it', () => {
  const source = '## 1. 什么是甲？\n\n*甲是第一。*\n\n## 2. 什么是乙？\n\n乙是第二。\n';
  expect(markdownDocument('a.md', source, 'utf-8').taken.filter(({ rule }) => rule === 'note')).toEqual([]);
});

test('remarks of a sheet are no part of an answer', () => {
  const [first, ...others] = entriesOf(document);
  const entries = [
    { ...first, analysis: null, truncated: true },
    ...others.slice(1),
    { ...others[3], answer: null },
  ];
  const plan = { title: '题库', answers: 'below', layout: 'banks', words: english.export.sheet } as const;
  const { questions } = ingestDocument(markdownDocument('a.md', toMarkdown(entries, plan), 'utf-8')).bank;
  expect([questions[0].answer, questions.at(-1)?.answer]).toEqual([first.answer, null]);
});

test('links to headings that say something else are no contents of a sheet', () => {
  const source = '## Contents\n\n- [什么是甲？](#a)\n\n## <a id="a"></a>甲\n\n甲是甲。\n';
  expect(markdownDocument('a.md', source, 'utf-8').text).toContain('什么是甲？');
});

test('questions over their answers are no contents list: their options stay', () => {
  const entries = entriesOf(document);
  const plan = { title: '题库', answers: 'atEnd', layout: 'banks', words: simplified.export.sheet } as const;
  const { questions } = ingestDocument(markdownDocument('a.md', toMarkdown(entries, plan), 'utf-8')).bank;
  expect(questions.find(({ question }) => question.startsWith('首都'))?.options).toHaveLength(4);
});

test('a heading with a number over questions with answers is no question itself', () => {
  const items = (from: number): string =>
    [from, from + 1].map((at) => `### ${at}. 第${at}条应当遵守。\n\n**答案**\n\nT\n`).join('\n');
  const source = `# 司机判断题\n\n## 一、上路\n\n${items(1)}\n## 二、停车\n\n${items(3)}`;
  const { questions } = ingestDocument(markdownDocument('a.md', source, 'utf-8')).bank;
  expect(questions.map(({ section, number, key }) => `${section} ${number} ${key}`)).toEqual([
    '上路 1 T',
    '上路 2 T',
    '停车 3 T',
    '停车 4 T',
  ]);
});
