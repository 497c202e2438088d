import { expect, test } from 'vitest';
import { readText } from '../../outline/support/cleaned.ts';
import { choices } from '../support/choices.ts';

test('a number in a bracket before the stem is the key of options in circles, run on', () => {
  const text =
    '電腦軟體應用丙級\n工作項目 01：電腦概論\n1. (2) 下列何者為輸入設備？①印表機②鍵盤③螢幕。\n2. (13) 屬於作業系統的有①Windows②Word③Linux④Excel。\n工作項目 02：應用軟體\n1. (3) 儲存檔案的快速鍵為①Ctrl+A②Ctrl+C③Ctrl+S。\n2. (2) 簡報的副檔名為①.docx②.pptx③.xlsx。';
  const read = readText(text);
  expect(choices(read)).toEqual([
    '1 single 下列何者為輸入設備？ | A 印表機 | B 鍵盤 | C 螢幕 ⇒ B',
    '2 multiple 屬於作業系統的有 | A Windows | B Word | C Linux | D Excel ⇒ AC',
    '1 single 儲存檔案的快速鍵為 | A Ctrl+A | B Ctrl+C | C Ctrl+S ⇒ C',
    '2 single 簡報的副檔名為 | A .docx | B .pptx | C .xlsx ⇒ B',
  ]);
  expect(read.questions.map(({ section }) => section)).toEqual([
    '電腦概論',
    '電腦概論',
    '應用軟體',
    '應用軟體',
  ]);
});

test('a number in half brackets before the number is the key', () => {
  const text =
    '銀行招考試題\n【3】1.下列何者為活期存款？\n[1]整存整付 [2]零存整付 [3]活期儲蓄存款\n【請接續背面】\n【1】2.本票的付款人為\n[1]發票人 [2]銀行 [3]承兌人\n【2】3.票據的時效為何\n[1]一年 [2]二年 [3]四個月';
  expect(choices(readText(text))).toEqual([
    '1 single 下列何者為活期存款？ | A 整存整付 | B 零存整付 | C 活期儲蓄存款 ⇒ C',
    '2 single 本票的付款人為 | A 發票人 | B 銀行 | C 承兌人 ⇒ A',
    '3 single 票據的時效為何 | A 一年 | B 二年 | C 四個月 ⇒ B',
  ]);
});

test('a letter or a sign in a bracket before the stem is the key, and no part of it', () => {
  const text =
    '安全题库\n1.（B）属于防护用品的是\nA.灭火器 B.安全帽 C.警示牌\n2.（AC）登高前应检查\nA.梯子 B.手机 C.安全带\n3.（√）登高作业应系安全带。\n4. （×）雷雨天可以登高作业。';
  expect(choices(readText(text))).toEqual([
    '1 single 属于防护用品的是 | A 灭火器 | B 安全帽 | C 警示牌 ⇒ B',
    '2 multiple 登高前应检查 | A 梯子 | B 手机 | C 安全带 ⇒ AC',
    '3 judge 登高作业应系安全带。 ⇒ T',
    '4 judge 雷雨天可以登高作业。 ⇒ F',
  ]);
});

test('a letter in the place of a subject leaves its blank', () => {
  const text = '电工试题\n1.（A）是电压的单位。\nA.伏特 B.安培\n2. 电流的单位是（B）。\nA.伏特 B.安培';
  expect(choices(readText(text))).toEqual([
    '1 single （ ）是电压的单位。 | A 伏特 | B 安培 ⇒ A',
    '2 single 电流的单位是（ ）。 | A 伏特 | B 安培 ⇒ B',
  ]);
});

test('a key in a bracket behind the last option, parted by white space', () => {
  const text =
    '安全题\n1. 安全生产的方针是\nA、安全第一 B、效益第一 C、速度第一   （A）\n2. 灭火方法有\nA、冷却法 B、窒息法 C、祈祷法   （AB）';
  expect(choices(readText(text))).toEqual([
    '1 single 安全生产的方针是 | A 安全第一 | B 效益第一 | C 速度第一 ⇒ A',
    '2 multiple 灭火方法有 | A 冷却法 | B 窒息法 | C 祈祷法 ⇒ AB',
  ]);
});

test.each([
  '（1）请做自我介绍；（2）请谈谈你的优点；（3）请谈缺点；（4）为何离职；（5）期望薪资。',
  '（2023年真题）你怎么看加班？',
  '（A公司）与（B公司）合并，你怎么看？',
])('no key before the stem in %s', (stem) => {
  const [first] = choices(readText(`面试题\n1. ${stem}\n答案：略述。\n2. 你怎么看出差？\n答案：可以。`));
  expect(first).toBe(`1 open ${stem} ⇒ – ⇒ answer: 略述。`);
});

test('the reason behind a statement, or behind a letter, may stand in a bracket', () => {
  const text =
    '判断题\n（√）1. 下坡应倒车行驶。\n（×）2. 充电时可以吸烟。（会析出氢气）\n（×）3. 可以上公路（短途）行驶。\n（√）4. 应拉紧手刹。（2分）';
  expect(choices(readText(text)).slice(0, 3)).toEqual([
    '1 judge 下坡应倒车行驶。 ⇒ T',
    '2 judge 充电时可以吸烟。 ⇒ F ⇒ analysis: 会析出氢气',
    '3 judge 可以上公路（短途）行驶。 ⇒ F',
  ]);
  const letter =
    '试题\n1. 不属于防护装备的是（ ）\nA.安全带 B.防爆墙\n答案：B（防爆墙属于设施）\n2. 应先（ ）\nA.通风 B.进入\n答案：A（通风）';
  expect(choices(readText(letter))).toEqual([
    '1 single 不属于防护装备的是（ ） | A 安全带 | B 防爆墙 ⇒ B ⇒ analysis: 防爆墙属于设施',
    '2 single 应先（ ） | A 通风 | B 进入 ⇒ A',
  ]);
});

test('the reason behind a letter and a comma may begin with the words of its option', () => {
  const text =
    '试题\n1. 哪个集合是线程安全的？（ ）\nA. HashMap\nB. Vector\n答案：B，Vector 的方法都加了锁。\n2. 应先（ ）\nA.通风\nB.进入\n答案：A，通风。';
  expect(choices(readText(text))).toEqual([
    '1 single 哪个集合是线程安全的？（ ） | A HashMap | B Vector ⇒ B ⇒ analysis: Vector 的方法都加了锁。',
    '2 single 应先（ ） | A 通风 | B 进入 ⇒ A',
  ]);
});

test('words over a reason are no part of it', () => {
  const text =
    '測驗題庫\n1. 應於幾小時內通報？\n(A) 4\n(B) 8\n答案：(B)\n說明：不得移動現場。\n2. 屬於人因性危害的是？\n(A) 搬運\n(B) 噪音\n答案：(A)';
  expect(choices(readText(text))).toEqual([
    '1 single 應於幾小時內通報？ | A 4 | B 8 ⇒ B ⇒ analysis: 不得移動現場。',
    '2 single 屬於人因性危害的是？ | A 搬運 | B 噪音 ⇒ A',
  ]);
});

test.each([
  ['【3】', '【1.2.4】', '【1.3】'],
  ['（3）', '（1、2、4）', '（1、3）'],
  ['(3)', '(1/2/4)', '(1/3)'],
  ['【③】', '【①.②.④】', '【①③】'],
])('several numbers in one key before a question: %j', (one, two, three) => {
  const options = '\n①甲　②乙\n③丙　④丁\n';
  const single = ['應貸記何種科目？', '應借記何種科目？', '以何者為準？', '期限為幾日？'];
  const first = single.map((asked, at) => `${one}${at + 1}.${asked}${options}`).join('');
  const text = `甄試試題\n一、單選題\n${first}二、複選題\n${two}5.哪些屬於流動資產？${options}${three}6.下列哪些正確？${options}`;
  expect(readText(text).questions.map(({ question, key }) => `${question}${key}`)).toEqual([
    ...single.map((asked) => `${asked}C`),
    '哪些屬於流動資產？ABD',
    '下列哪些正確？AC',
  ]);
});

test('several letters in one key may be parted', () => {
  const text =
    '甄試試題\n(A,B,D) 1. 哪些屬於流動資產？\nA.現金\nB.應收票據\nC.專利權\nD.預付費用\n(A.C) 2. 本票如何？\nA.自付\nB.承兌\nC.免作成';
  expect(readText(text).questions.map(({ key }) => key)).toEqual(['ABD', 'AC']);
});

test('behind a key in a bracket a number needs no mark but a blank', () => {
  const text = [
    '叉车考试',
    '（A）1 叉车停放时货叉应（ ）。\nA.落地 B.升高 C.离地 D.任意',
    '（C）2 灭火器每（ ）检查一次。\nA.天 B.周 C.月 D.年',
    '（B）3 行车时应当（ ）。\nA.接电话 B.系安全带 C.吸烟 D.超速',
    '（×）4 可以超速行驶。\n（√）5 应当先鸣号。',
  ];
  expect(readText(text.join('\n')).questions.map(({ number, key }) => `${number} ${key}`)).toEqual([
    '1 A',
    '2 C',
    '3 B',
    '4 F',
    '5 T',
  ]);
});
