import { expect, test } from 'vitest';
import { findLabels } from '../../../src/outline/marks/labels/find.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

function labelsOf(text: string): string[] {
  const plain = plainForm(text);
  return findLabels(plain, { start: 0, end: plain.length }).map(
    ({ field, start, end }) => `${field} ${text.slice(start, end).trim()}`,
  );
}

test.each([
  ['你怎么看？参考答案：我认为', 'answer 参考答案：'],
  ['關鍵點。參考答案:客戶', 'answer 參考答案:'],
  ['你怎么看？答：我认为', 'answer 答：'],
  ['你怎么看？\n【答案】我认为', 'answer 【答案】'],
  ['何謂補救？\n【解答】補償', 'answer 【解答】'],
  ['你怎么看？\n参考答案\n我认为', 'answer 参考答案'],
  ['你怎么看？回答示例：我认为', 'answer 回答示例：'],
  ['降低风险。解析：重点是', 'analysis 解析：'],
  ['補償。\n【說明】重點', 'analysis 【說明】'],
  ['補償。\n【評分重點】有無條理', 'analysis 【評分重點】'],
  ['補償。\n小貼士：語速放慢', 'analysis 小貼士：'],
  ['補償。\n答題提醒：語速放慢', 'analysis 答題提醒：'],
  ['補償。\n口試叮嚀：語速放慢', 'analysis 口試叮嚀：'],
  ['你怎麼看？\n參考擬答：\n先致歉', 'answer 參考擬答：'],
  ['你怎么看？考察点：沟通', 'assesses 考察点：'],
  ['您如何處理？\n命題意旨：情緒管理', 'assesses 命題意旨：'],
  ['你怎么看？\n示范性回答先弄清原因', 'answer 示范性回答'],
  ['你怎么看？\n核心考察点：沟通', 'assesses 核心考察点：'],
  ['您怎么看？\n【此題考核核心】溝通', 'assesses 【此題考核核心】'],
  ['您如何處理？\n評估重點：情緒管理', 'assesses 評估重點：'],
  ['您如何处理？\n观察要点：情绪管理', 'assesses 观察要点：'],
  ['您如何处理？\n【评价维度】情绪管理', 'assesses 【评价维度】'],
  ['你怎么看？考察目标：沟通', 'assesses 考察目标：'],
  ['你怎么看？\n对应答案：\n我认为', 'answer 对应答案：'],
  ['你怎麼看？\n參考答案︰我認為', 'answer 參考答案︰'],
  ['你怎么看？参考思路：先说明', 'answer 参考思路：'],
  ['你怎么看？\n应该这样答：先说明', 'answer 应该这样答：'],
  ['您貴姓？\n專家點評：重點是', 'analysis 專家點評：'],
  ['你怎么看？参考回答 我认为', 'answer 参考回答'],
  ['你怎么看？参考答案我认为', 'answer 参考答案'],
  ['有几位？\n答案 32', 'answer 答案'],
  ['你怎么看？\n参考答案 ：我认为', 'answer 参考答案 ：'],
  ['你怎么看？\n—— 参考答案：我认为', 'answer —— 参考答案：'],
  ['可以开门。^*^答案：错误', 'answer ^*^答案：'],
  ['可以开门。### 参考答案：错误', 'answer ### 参考答案：'],
  ['可以开门。|||解析：要先断电', 'analysis |||解析：'],
  ['你为什么离职？考官意图：看动机', 'analysis 考官意图：'],
  ['你为什么离职？錯誤示範：抱怨前主管', 'analysis 錯誤示範：'],
  ['你為什麼離職？\n▶︎ 參考說法\n想學新的', 'answer ▶︎ 參考說法'],
  ['你为什么离职？\n【示范说法】想学新的', 'answer 【示范说法】'],
  ['你为什么离职？\n建议讲法：\n想学新的', 'answer 建议讲法：'],
  ['想学新的。\n▶︎ 解析\n不要抱怨', 'analysis ▶︎ 解析'],
  ['想學新的。\n📌 提醒\n不要抱怨', 'analysis 📌 提醒'],
  ['想学新的。\n💡 小贴士：\n不要抱怨', 'analysis 💡 小贴士：'],
  ['你为什么离职？\nA｜想学新的', 'answer A｜'],
  ['你为什么离职？\n答 | 想学新的', 'answer 答 |'],
  ['你為什麼離職？\n參考答案│想學新的', 'answer 參考答案│'],
  ['你為什麼離職？ 參考回答｜我想學新的技術，也想換環境。', 'answer 參考回答｜'],
  ['你為什麼離職？\n考官重點：動機、穩定性', 'assesses 考官重點：'],
  ['想學新的。 ※小提醒：不要抱怨', 'analysis ※小提醒：'],
])('%s', (text, label) => {
  expect(labelsOf(text)).toEqual([label]);
});

test.each([
  ['what is said within an answer', '客人嫌貴怎麼辦？\n先認同他。建議說法：您好，我明白。'],
  ['words without a picture, which an answer may have over a list', '怎样交班？\n提醒\n钥匙和账目'],
  ['the head of a row', '你用哪些工具？\n解析 | 题目 | 分值'],
  ['a cell of a row', '你用哪些工具？ 参考回答|题目|分值|备注'],
  ['what an answer is to stress', '怎样汇报？\n先说结论。重点：数字要准。\n小提醒只说一次。'],
])('is none: %s', (_, text) => {
  expect(labelsOf(text)).toEqual([]);
});

test('what one is told to observe or to measure is no label', () => {
  expect(labelsOf('你怎么看？答：先说明观察要点和评价维度，再打分。')).toEqual(['answer 答：']);
});

test('a goal that is spoken of is no label', () => {
  expect(labelsOf('你怎么看？\n考察目标市场的结果：三成客户愿意再来。\n答案对应的题目：第二题')).toEqual([]);
});

test('behind what a question assesses no sentence ends before the next label', () => {
  expect(labelsOf('你怎么看？【考察要点】沟通、应变【参考应答】先听')).toEqual([
    'assesses 【考察要点】',
    'answer 【参考应答】',
  ]);
  expect(labelsOf('你怎么看？考核要素：责任心参考答案：先听')).toEqual([
    'assesses 考核要素：',
    'answer 参考答案：',
  ]);
  expect(labelsOf('你怎么看？考察点：沟通。试卷不附参考答案：自己写')).toEqual(['assesses 考察点：']);
});

test('behind words that no mark ends, a blank is what is left of the line end before a label', () => {
  expect(labelsOf('轴为什么会断？答案：应力集中 答案解析：看过渡圆角')).toEqual([
    'answer 答案：',
    'analysis 答案解析：',
  ]);
  expect(labelsOf('你的优势？參考答案：認真 評分標準：說出事例')).toEqual([
    'answer 參考答案：',
    'analysis 評分標準：',
  ]);
  expect(labelsOf('你怎么看？解析：核对你的 答案：再看一遍')).toEqual(['analysis 解析：']);
});

test('in brackets the words of a label need no end of a sentence before them', () => {
  expect(labelsOf('权责发生制【答案】以权利的发生来决定')).toEqual(['answer 【答案】']);
  expect(labelsOf('机会成本【參考答案】放棄的收益【解析】舉例說明')).toEqual([
    'answer 【參考答案】',
    'analysis 【解析】',
  ]);
  expect(labelsOf('请先点击【答案】按钮再核对【解析】部分')).toEqual([]);
});

test('what follows up keeps its answer, on its line or the next', () => {
  expect(labelsOf('你怎么办？\n参考要点：先听\n追问：他不肯呢？\n答：再说')).toEqual(['answer 参考要点：']);
  expect(labelsOf('你怎么办？\n参考要点：先听\n追问：他不肯呢？答：再说')).toEqual(['answer 参考要点：']);
  expect(labelsOf('垃圾回收\n从根出发。\n经典追问：为什么不计数？\n答：会循环')).toEqual([]);
  expect(labelsOf('垃圾回收怎样判断？\n答：从根出发')).toEqual(['answer 答：']);
});

test('a label over both halves is followed by one of its own', () => {
  expect(labelsOf('怎么做？\n答案与解析：\n答案：\n先听')).toEqual(['answer 答案与解析：', 'answer 答案：']);
});

test.each([
  '快速定位标准答案或相关信息',
  '软技能考察：强调沟通',
  '我会这样回答：“您好”',
  '一个好的答案会体现逻辑',
  '原因分析：①排班',
  '面试官的评分重点是表达',
  '附上小贴士：语速放慢',
  '致歉。\n温馨提醒：请带好证件',
  '你怎么看？参考答案见附录',
  '2025年面试题及参考答案 第一题',
  '你怎么看？参考答案及评分标准',
  '核对过了。参考答案 1',
  '怎么做？\n答案 见附录',
  '怎么做？\n我会答 应客人',
  '怎么做？\n[答案](#a)',
  '怎么做？\n参考：《泵站手册》第三章',
  '怎么做？参考：https://example.org/a',
])('no label: %s', (text) => {
  expect(labelsOf(text)).toEqual([]);
});

test.each(['回答建议：', '专业回答要点：', '答题框架：', '分析框架：'])(
  '%s stands over an answer',
  (label) => {
    expect(labelsOf(`怎么做？\n${label}先道歉。`)).toEqual([`answer ${label}`]);
  },
);

test.each(['答题技巧', '避坑点', '应对策略'])(
  '%s on a line of its own stands over what explains',
  (label) => {
    expect(labelsOf(`怎么做？\n${label}\n1.先道歉。`)).toEqual([`analysis ${label}`]);
    expect(labelsOf(`怎么做？\n${label}很多。`)).toEqual([]);
  },
);

test('a blank behind 答 at the start of a line is as good as a colon', () => {
  expect(labelsOf('怎么做？\n答 先道歉。')).toEqual(['answer 答']);
});

test.each(['何謂 C 語言？# 注意：先想再答', '怎么写标题？### 二级标题'])(
  'what parts no label is none: %s',
  (text) => {
    expect(labelsOf(text)).toEqual([]);
  },
);

test('how something should be said is told inside an answer as well', () => {
  expect(labelsOf('客户生气怎么办？\n答：先听完，然后对他应该这样说：对不起。')).toEqual(['answer 答：']);
});
