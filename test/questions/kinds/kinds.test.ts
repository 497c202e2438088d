import { expect, test } from 'vitest';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findStemLabel, kindOfHeading } from '../../../src/questions/choice/kinds.ts';

test.each([
  ['单选题', 'single'],
  ['单项选择题（每题2分，共20分）', 'single'],
  ['單選題', 'single'],
  ['最佳选择题', 'single'],
  ['多选题', 'multiple'],
  ['多项选择题', 'multiple'],
  ['複選題', 'multiple'],
  ['不定项选择题', 'multiple'],
  ['选择题', 'choice'],
  ['判断题', 'judge'],
  ['是非題', 'judge'],
  ['填空题', 'fill'],
  ['填充題', 'fill'],
  ['简答题', 'open'],
  ['問答題', 'open'],
  ['名词解释题', 'open'],
  ['论述题', 'open'],
  ['案例分析题', 'case'],
  ['案例分析题（不定项选择）', 'multiple'],
  ['选择题（单选，每题2分）', 'single'],
  ['案例分析题（每题10分）', 'case'],
  ['非选择题（共40分）', 'case'],
  ['第二部分 非選擇題', 'case'],
  ['简答题（不得用单选形式作答）', 'open'],
])('the heading %s tells the kind %s', (heading, kind) => {
  expect(kindOfHeading(plainForm(heading))).toBe(kind);
});

test.each(['自我认知与职业动机', '判断力与决策', '选拔标准', '第一章 总论', '情绪管理能力'])(
  'the heading %s tells no kind',
  (heading) => {
    expect(kindOfHeading(plainForm(heading))).toBeNull();
  },
);

const labelOf = (text: string) => {
  const plain = plainForm(text);
  const label = findStemLabel(plain, { start: 0, end: plain.length });
  return label && [plain.slice(label.start, label.end).trim(), label.kind];
};

test.each([
  ['（多选）下列属于生命体征的有（ ）', '（多选）', 'multiple'],
  ['【判断题】体温低于35度为体温过低。', '【判断题】', 'judge'],
  ['[单选题] 下列哪项正确', '[单选题]', 'single'],
  ['下列属于生命体征的有（ ）（多选题，3分）', '（多选题，3分）', 'multiple'],
  ['单选题：下列哪项正确', '单选题：', 'single'],
  ['多选：下列属于生命体征的有（ ）', '多选：', 'multiple'],
])('the stem %s has the label %s', (text, label, kind) => {
  expect(labelOf(text)).toEqual([label, kind]);
});

test.each([
  '多选一种方案：你怎么看？',
  '请说明（多选题）与（单选题）在命题上的区别。',
  '多选几家供应商有什么好处？',
  '什么是判断？',
])('the stem %s has no label of its kind', (text) => {
  expect(labelOf(text)).toBeNull();
});

test.each([
  ['单选\n三级系统多久测评一次？', 'single'],
  ['  多选题\n常用的方法有哪些？', 'multiple'],
  ['判断\n日志的留存时间不得少于六个月。', 'judge'],
  ['分析\n这份报表说明了什么？', undefined],
  ['判断一下：下列说法对吗？', undefined],
  ['单选', undefined],
])('a line of its own over the stem, as in %j, tells the kind %s', (stem, kind) => {
  expect(findStemLabel(plainForm(stem), { start: 0, end: stem.length })?.kind).toBe(kind);
});
