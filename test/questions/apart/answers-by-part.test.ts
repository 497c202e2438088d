import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

const judge = '一、判断题\n1. 快件可以代收。（√）\n2. 号码可以转卖。（×）\n3. 楼道可以充电。（×）\n';
const blanks = '二、填空题\n1. 许可证有效期为____年。\n2. 投递应当____验收。\n3. 投诉____小时内回复。\n';
const open = '三、简答题\n1. 件量翻三倍怎么办？\n答：重划片区。\n2. 简述早会。\n答：通报签收率。\n';

const read = (text: string): string[] => choices(readText(`快递站长考试题\n${text}`));

test('short answers on one line answer the part above, and questions go on behind them', () => {
  expect(read(`${judge}${blanks}答案：1. 5　2. 当面；当场　3. 24\n${open}`)).toEqual([
    '1 judge 快件可以代收。（ ） ⇒ T',
    '2 judge 号码可以转卖。（ ） ⇒ F',
    '3 judge 楼道可以充电。（ ） ⇒ F',
    '1 fill 许可证有效期为____年。 ⇒ – ⇒ answer: 5',
    '2 fill 投递应当____验收。 ⇒ – ⇒ answer: 当面；当场',
    '3 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 24',
    '1 open 件量翻三倍怎么办？ ⇒ – ⇒ answer: 重划片区。',
    '2 open 简述早会。 ⇒ – ⇒ answer: 通报签收率。',
  ]);
});

test('points on the line of an answer are no answers to the questions above', () => {
  const points = '答案：1. 先接单；2. 再派单；3. 后回访。';
  expect(
    read(`1. 件量翻倍怎么办？\n答案：加人。\n2. 投诉怎么办？\n${points}\n3. 丢件怎么办？\n答案：赔偿。`),
  ).toEqual([
    '1 open 件量翻倍怎么办？ ⇒ – ⇒ answer: 加人。',
    '2 open 投诉怎么办？ ⇒ – ⇒ answer: 1. 先接单；2. 再派单；3. 后回访。',
    '3 open 丢件怎么办？ ⇒ – ⇒ answer: 赔偿。',
  ]);
});

test('long answers may stand behind each part, below the same words', () => {
  const answers = [
    '1. √\n2. ×\n3. ×，要到充电点充电\n',
    '1. 5\n2. 当面\n3. 24\n',
    '1. 重划片区。\n2. 通报签收率。\n',
  ];
  const parts = [judge.replaceAll(/（.）/g, ''), blanks, open.replaceAll(/答：.*\n/g, '')];
  expect(read(parts.map((part, index) => `${part}【参考答案】\n${answers[index]}`).join(''))).toEqual([
    '1 judge 快件可以代收。 ⇒ T',
    '2 judge 号码可以转卖。 ⇒ F',
    '3 judge 楼道可以充电。 ⇒ F ⇒ analysis: 要到充电点充电',
    '1 fill 许可证有效期为____年。 ⇒ – ⇒ answer: 5',
    '2 fill 投递应当____验收。 ⇒ – ⇒ answer: 当面',
    '3 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 24',
    '1 open 件量翻三倍怎么办？ ⇒ – ⇒ answer: 重划片区。',
    '2 open 简述早会。 ⇒ – ⇒ answer: 通报签收率。',
  ]);
});

test.each([
  ['on one line', '1. 5；2. 当面；当场；3. 24\n'],
  ['a line each', '1. 5；\n2. 当面；当场；\n3. 24\n'],
])(
  'what parts the answers %s is none of theirs, as far as it is told from what they say',
  (where, answers) => {
    const read = readText(`快递站长考试题\n${blanks}参考答案\n${answers}`).questions.map(
      ({ answer }) => answer,
    );
    expect(read).toEqual(['5', where === 'on one line' ? '当面；当场' : '当面；当场；', '24']);
  },
);

test('keys in ranges and long answers may stand on one line', () => {
  const questions =
    '1. 可以撕页。（ ）\n2. 书号有十三位。（ ）\n3. 目录叫什么____。\n4. 读者丢了书怎么办？\n';
  expect(read(`${questions}参考答案：1-2 ×√ 3.联机目录 4.先安抚；再赔偿。`)).toEqual([
    '1 judge 可以撕页。（ ） ⇒ F',
    '2 judge 书号有十三位。（ ） ⇒ T',
    '3 fill 目录叫什么____。 ⇒ – ⇒ answer: 联机目录',
    '4 open 读者丢了书怎么办？ ⇒ – ⇒ answer: 先安抚；再赔偿。',
  ]);
});

test('answers with numbers in brackets may be glued', () => {
  expect(
    read(`${judge.replaceAll(/（.）/g, '')}${blanks}答案\n一、1√2×3×\n二、（1）5（2）当面（3）24`).slice(3),
  ).toEqual([
    '1 fill 许可证有效期为____年。 ⇒ – ⇒ answer: 5',
    '2 fill 投递应当____验收。 ⇒ – ⇒ answer: 当面',
    '3 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 24',
  ]);
});

test('an endless line may name a kind behind an answer that no mark ends', () => {
  const text = `${judge.replaceAll(/（.）/g, '')}${blanks.replaceAll(/\n(\d)/g, (_, number) => `\n${Number(number) + 3}`)}三、简答题\n7. 件量翻三倍怎么办？\n8. 简述早会。\n参考答案\n判断题：1-3 √××\n填空题：4.五 5.当面 6.二十四小时\n简答题：7.重划片区。8.通报签收率。`;
  for (const paper of [text, text.replaceAll('\n', '')])
    expect(read(paper).slice(5)).toEqual([
      '6 fill 投诉____小时内回复。 ⇒ – ⇒ answer: 二十四小时',
      '7 open 件量翻三倍怎么办？ ⇒ – ⇒ answer: 重划片区。',
      '8 open 简述早会。 ⇒ – ⇒ answer: 通报签收率。',
    ]);
});

test('in an endless line too, answers may stand behind each part', () => {
  const parts = [judge.replaceAll(/（.）/g, ''), blanks, open.replaceAll(/答：.*\n/g, '')];
  const answers = ['1. √2. ×3. ×，要到充电点充电', '1. 五年2. 当面3. 一日', '1. 重划片区。2. 通报签收率。'];
  for (const words of ['【参考答案】', '参考答案：']) {
    const line = parts.map((part, index) => `${part}${words}${answers[index]}`).join('');
    expect(
      readText(`快递站长考试题${line.replaceAll('\n', '')}`).questions.map(
        ({ key, answer }) => key ?? answer,
      ),
    ).toEqual(['T', 'F', 'F', '五年', '当面', '一日', '重划片区。', '通报签收率。']);
  }
});

test('the points of an answer in an endless line are no answers of a part', () => {
  const items = ['件量翻三倍怎么办？', '怎样处理丢件？', '怎样开早会？'].map(
    (stem, index) => `${index + 1}. ${stem}参考答案：1. 先看预售量，再定人手。2. 重划片区，请老员工带新人。`,
  );
  const { questions } = readText(
    `快递站长面试题一、简答题${items.join('')}二、论述题1. 怎样看待加班？参考答案：1. 有时难免。2. 要有补偿。`,
  );
  expect(questions.map(({ question }) => question)).toEqual([
    '件量翻三倍怎么办？',
    '怎样处理丢件？',
    '怎样开早会？',
    '怎样看待加班？',
  ]);
});

test('the two rows of a table may be run together in an endless line', () => {
  const single =
    '一、单选题1.反映（ ）的报表。A.时期B.日期C.利润2.属于流动资产的是（ ）。A.存货B.厂房C.商标二、多选题1.期间费用包括（ ）。A.管理费用B.财务费用C.制造费用2.凭证分为（ ）。A.原始凭证B.记账凭证C.账簿';
  const { questions } = readText(
    `会计考试卷${single}答案一、单选题题号 1 2答案 B A二、多选题题号 1 2答案 AB AB`,
  );
  expect(questions.map(({ key }) => key)).toEqual(['B', 'A', 'AB', 'AB']);
});

test('marks between keys are no text of their own', () => {
  const text = `${judge.replaceAll(/（.）/g, '')}【答案】\n一、1.对；2.错；3.错`;
  const reading = readText(`快递站长考试题\n${text}`);
  expect(reading.questions.map(({ key }) => key)).toEqual(['T', 'F', 'F']);
  expect(reading.leftovers).toEqual([]);
});

test('answers may be sentences: 第1题，选B。理由：…', () => {
  const asked =
    '1. 快件破损先（ ）。\nA. 拍照\nB. 丢弃\nC. 转卖\n2. 派件前要（ ）。\nA. 拆封\nB. 核对\nC. 退回\n3. 楼道可以充电。\n';
  const reading = readText(
    `快递员考试题\n${asked}\n以上各题答案：\n第1题，选A。理由：留下证据。\n第2题，选B。\n第3题，错误。理由：会起火。\n`,
  );
  expect(reading.questions.map(({ key, answer, analysis }) => [key, answer, analysis])).toEqual([
    ['A', null, '留下证据。'],
    ['B', null, null],
    ['F', null, '会起火。'],
  ]);
});

test('keys in a row are read, whatever is said below them', () => {
  const asked = ['破损先', '派件前', '签收后']
    .map((stem, index) => `${index + 1}. ${stem}要（ ）。\nA. 拍照\nB. 核对\nC. 上报\n`)
    .join('');
  const said = '阅卷说明：由两人分别评阅，取平均数，有争议的由组长决定，成绩三天之内公布。';
  const keys = (list: string) =>
    readText(`快递员考试题\n${asked}\n答案速查\n${list}\n${said}\n`).questions.map(({ key }) => key);
  expect(keys('01 A　02 B　03 C')).toEqual(['A', 'B', 'C']);
});

test('what stands below keys of a line each explains the last of them', () => {
  const asked = '1. 楼道可以充电。\n2. 快件可以代收。\n3. 号码可以转卖。\n';
  const { questions } = readText(
    `快递员考试题\n一、判断题\n${asked}\n参考答案\n1. ×\n2. √\n3. ×\n解析：违反规定。\n`,
  );
  expect(questions.map(({ key, analysis }) => [key, analysis])).toEqual([
    ['F', null],
    ['T', null],
    ['F', '违反规定。'],
  ]);
});

const written = '一、选择题\n1. 先剪哪里？A.枯枝 B.花 C.芽\n2. 何时浇水？A.正午 B.早晨 C.午后\n';
const spoken = '二、简答题\n1. 什么是扦插？\n2. 简述施肥的要领。\n';
const explained = '一、选择题\n1. 答案：A 解析：枯枝先剪。\n2. 答案：B 解析：避开正午。\n';

test('short answers without a label stand below the heading of their part, behind others with keys and reasons', () => {
  const below = '二、简答题\n1. 剪下枝条插进土里，使它生根。\n2. 薄肥勤施，避开根部。\n';
  expect(read(`${written}${spoken}参考答案及解析\n${explained}${below}`)).toEqual([
    '1 single 先剪哪里？ | A 枯枝 | B 花 | C 芽 ⇒ A ⇒ analysis: 枯枝先剪。',
    '2 single 何时浇水？ | A 正午 | B 早晨 | C 午后 ⇒ B ⇒ analysis: 避开正午。',
    '1 open 什么是扦插？ ⇒ – ⇒ answer: 剪下枝条插进土里，使它生根。',
    '2 open 简述施肥的要领。 ⇒ – ⇒ answer: 薄肥勤施，避开根部。',
  ]);
});

test('points that are counted below such a heading, more than are asked, answer none of its questions', () => {
  const one = '二、简答题\n1. 简述施肥的要领。\n';
  const points = '二、简答题\n1. 答：分三步：\n1. 松土。\n2. 施肥。\n3. 浇水。\n';
  expect(read(`${written}${one}参考答案及解析\n${explained}${points}`).slice(2)).toEqual([
    '1 open 简述施肥的要领。 ⇒ – ⇒ answer: 分三步：\n1. 松土。\n2. 施肥。\n3. 浇水。',
  ]);
});

const chosen =
  '二、单选题\n1. 快件保管几天？\n(A)1 (B)3 (C)7\n2. 投诉几小时内回复？\n(A)24 (B)48 (C)72\n3. 谁可以代收？\n(A)路人 (B)受托人 (C)司机\n';
const told = '三、问答题\n1. 简述早会。\n【答】通报签收率。\n2. 丢件怎么办？\n【答】赔偿。\n';
const unmarked = judge.replaceAll(/（[√×]）/g, '');

test.each([
  ['【答】1 ○　2 ╳　3 ╳', '【答】1 B　2 A　3 B'],
  ['【答】(1)○ (2)╳ (3)╳', '【答】(1)B (2)A (3)B'],
  ['[答] 1.○ 2.╳ 3.╳', '[答] 1.B 2.A 3.B'],
  ['答 1.√ 2.× 3.×', '答 1.B 2.A 3.B'],
  ['◎答：1√ 2× 3×', '◎答：1B 2A 3B'],
  ['【解】1.√ 2.× 3.×', '【解】1.B 2.A 3.B'],
  ['【答】√××', '【答】BAB'],
  ['Ans: 1.√ 2.× 3.×', 'Ans: 1.B 2.A 3.B'],
  ['【答】\n1√　2×　3×', '【答】\n1B　2A　3B'],
])('keys of each part stand behind %s', (ofJudged, ofChosen) => {
  expect(read(`${unmarked}${ofJudged}\n${chosen}${ofChosen}\n${told}`)).toEqual([
    '1 judge 快件可以代收。 ⇒ T',
    '2 judge 号码可以转卖。 ⇒ F',
    '3 judge 楼道可以充电。 ⇒ F',
    '1 single 快件保管几天？ | A 1 | B 3 | C 7 ⇒ B',
    '2 single 投诉几小时内回复？ | A 24 | B 48 | C 72 ⇒ A',
    '3 single 谁可以代收？ | A 路人 | B 受托人 | C 司机 ⇒ B',
    '1 open 简述早会。 ⇒ – ⇒ answer: 通报签收率。',
    '2 open 丢件怎么办？ ⇒ – ⇒ answer: 赔偿。',
  ]);
});

test.each(['【答】先扫描，2 小时内派出。', '【答】\n1. 先扫描\n2. 再派出', '【答】A 区先派，B 区后派。'])(
  'of one question is %s',
  (answer) => {
    const text = `1. 件量翻倍怎么办？\n【答】加人。\n2. 先派哪些？\n${answer}\n3. 丢件怎么办？\n【答】赔偿。`;
    expect(read(text)).toEqual([
      '1 open 件量翻倍怎么办？ ⇒ – ⇒ answer: 加人。',
      `2 open 先派哪些？ ⇒ – ⇒ answer: ${answer.replace(/^【答】\n?/, '')}`,
      '3 open 丢件怎么办？ ⇒ – ⇒ answer: 赔偿。',
    ]);
  },
);

test.each([
  ['anew', 1],
  ['on', 4],
])('answers with their reasons by part end before the name of the next part, counted %s', (_, first) => {
  const asked = ['快件可以代收。', '号码可以转卖。', '楼道可以充电。'];
  const kept = ['早会说什么？', '丢件怎么办？'];
  const told = ['√', '×', '×'].map((key, at) => `${at + 1}.【答案】${key}。解析：按规定办。`);
  const said = ['通报签收率和投诉。', '先找监控，再联系收件人赔偿。'];
  const text = [
    '一、判断题（每题2分，共6分）',
    ...asked.map((one, at) => `${at + 1}、${one}`),
    '二、简答题（每题7分，共14分）',
    ...kept.map((one, at) => `${first + at}、${one}`),
    '参考答案及解析',
    '一、判断题',
    ...told,
    '二、简答题',
    ...said.map((one, at) => `${first + at}、${one}`),
  ];
  const { questions } = readText(`快递站长考试题\n${text.join('\n')}\n`);
  expect(questions.map(({ analysis, answer }) => analysis ?? answer)).toEqual([
    ...told.map(() => '按规定办。'),
    ...said,
  ]);
});
