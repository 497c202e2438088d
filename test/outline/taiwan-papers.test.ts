import { describe, expect, test } from 'vitest';
import { readText } from './support/cleaned.ts';

const items = [
  '1. 單據應保存幾年？(A)一年(B)三年(C)五年(D)十年',
  '2. 下列何者為提款機？(A)POS(B)ATM(C)EMS(D)SMS',
  '3. 夜間值班應由誰排定？(A)主管(B)客戶(C)保全(D)里長',
  '4. 客戶要求代填單據時應(A)婉拒並從旁說明(B)代為填寫(C)請保全代填(D)不予理會',
];
const endless = `單選題${items.join('')}答案：1.(C) 2.(B) 3.(A) 4.(A)`;

test('a paper in one endless line without a title has its section, options of capitals and keys', () => {
  expect(
    readText(endless).questions.map(({ section, options, key }) => [section, options[1].text, key]),
  ).toEqual([
    ['單選題', '三年', 'C'],
    ['單選題', 'ATM', 'B'],
    ['單選題', '客戶', 'A'],
    ['單選題', '代為填寫', 'A'],
  ]);
});

test('the long form of a number is no part of the name of a section', () => {
  const part = (name: string, asked: string, more: string) =>
    `${name}\n一、${asked}\n擬答：\n各位委員好，我畢業於公共行政學系，曾於區公所實習半年。\n二、${more}\n擬答：\n先致歉並傾聽，再查明事實。`;
  const parts = [
    part('壹、自我介紹類', '請用一分鐘介紹自己。', '為何報考本職務？'),
    part('貳、專業類', '何謂行政中立？請舉例說明。', '民眾抱怨承辦人，你如何處理？'),
    part('參、情境類', '主管交辦的事項違法時，應如何處理？', '同事遲到，你怎麼辦？'),
  ];
  const sections = readText(`機關面試口試題目彙整\n${parts.join('\n')}`).questions.map(
    ({ section }) => section,
  );
  expect(sections).toEqual(['自我介紹類', '自我介紹類', '專業類', '專業類', '情境類', '情境類']);
});

test('a kind of question on the very first line names a section; another line there is the title', () => {
  const text = `${items.join('\n')}\n`;
  const sectionsOf = (source: string) => [
    ...new Set(readText(source).questions.map(({ section }) => section)),
  ];
  expect(sectionsOf(`單選題\n${text}`)).toEqual(['單選題']);
  expect(sectionsOf(`郵務士試題\n${text}`)).toEqual([null]);
});

test('the sign in the bracket before a number is the key, whichever cross is printed', () => {
  const text =
    '一、是非題（每題2分）\n（○）1.應設護欄。\n（╳）2.可拆護欄。\n（✗）3.可站吊物下。\n（○）4.應先測氧。';
  const more = `二、單選題（每題4分）\n${items.join('\n')}`;
  const line = `安全測驗題庫${text}${more}`.replaceAll('\n', '');
  for (const paper of [text, line, line.replace('是非題（每題2分）', '是非題')]) {
    const { questions } = readText(paper);
    expect(questions.slice(0, 4).map(({ question, key }) => `${question} ${key}`)).toEqual([
      '應設護欄。 T',
      '可拆護欄。 F',
      '可站吊物下。 F',
      '應先測氧。 T',
    ]);
  }
});

test('before a statement to be judged such a number may stand before the bracket', () => {
  const { questions } = readText(
    '叉車考試\n一、判斷題\n1 （ ）可超速行駛。\n2 （ ）可站吊物下。\n3 （ ）應先測氧。\n參考答案\n1.× 2.× 3.√',
  );
  expect(questions.map(({ number, question, key }) => `${number} ${question} ${key}`)).toEqual([
    '1 （ ）可超速行駛。 F',
    '2 （ ）可站吊物下。 F',
    '3 （ ）應先測氧。 T',
  ]);
});

const spaced = items.map((item) => item.replace('. ', '  ').replace('？', '？\n'));

test('numbers that nothing but spaces parts from their stems count, and rows of numbers over keys are theirs', () => {
  const { questions } = readText(
    `郵務士甄試試題\n${spaced.join('\n')}\n標準答案\n題號    1    2    3    4\n答案    C    B    A    A`,
  );
  expect(questions.map(({ number, question, key }) => `${number} ${question} ${key}`)).toEqual([
    '1 單據應保存幾年？ C',
    '2 下列何者為提款機？ B',
    '3 夜間值班應由誰排定？ A',
    '4 客戶要求代填單據時應 A',
  ]);
});

test('behind the bracket with its key one number among these may be glued to its stem', () => {
  const { questions } = readText(
    '郵務士甄試試題\n(A) 1下列何者為提款機？\n(A)甲 (B)乙\n(B) 2 單據應保存幾年？\n(A)一 (B)二\n(B) 3 「代收」是指：\n(A)丙 (B)丁',
  );
  expect(questions.map(({ number, question, key }) => `${number} ${question} ${key}`)).toEqual([
    '1 下列何者為提款機？ A',
    '2 單據應保存幾年？ B',
    '3 「代收」是指： B',
  ]);
});

test('amounts in options at the starts of lines are no such numbers', () => {
  const { questions } = readText(
    '郵務士甄試試題\n(A) 1 單據應保存多久？\n(A) 1天 (B) 2天\n(B) 2 包裹應寄存多久？\n(A) 2個月\n(B) 3個月\n(B) 3 「代收」是指：\n(A)丙 (B)丁',
  );
  expect(questions.map(({ question, options }) => `${question} ${options.length}`)).toEqual([
    '單據應保存多久？ 2',
    '包裹應寄存多久？ 2',
    '「代收」是指： 2',
  ]);
});

test('amounts at the starts of lines are no numbers of questions', () => {
  const text = '本月進度\n1 月完成招標\n2 月完成施工\n3 月驗收\n4 月付款\n5 月結案';
  expect(readText(text).questions).toEqual([]);
});

test('choice questions that differ in few words are no contents list of one another', () => {
  const what = ['体温', '血压', '脉搏', '呼吸', '心率', '尿量'];
  const pairs = what.flatMap((one) => what.map((other) => `关于${one}和${other}的测量次序，正确的是（ ）`));
  const lines = pairs.map((stem, index) => `${index + 1}.${stem}A.先后B.同时C.随意D.不必`);
  expect(readText(`护士题库\n一、单选题\n${lines.join('\n')}`).questions).toHaveLength(36);
});

describe('essays numbered 一、 below a part of their own', () => {
  const choice = `甲、測驗題（每題5分，單選）\n${items.map((item) => item.replaceAll('(', '\n(')).join('\n')}\n`;
  const essays = [
    '一、保戶不滿理賠延誤，在櫃檯大聲爭執。請說明您的處理步驟。',
    '二、請說明何謂告知義務，並舉出二項例外。',
  ];
  const read = (text: string) =>
    readText(`壽險業務員甄試試題\n${text}`).questions.map(
      ({ section, number, key, answer }) => `${section} ${number} ${key ?? answer}`,
    );
  const keys = ['測驗題 1 C', '測驗題 2 B', '測驗題 3 A', '測驗題 4 A'];
  const answers = `一、先致歉，再查明延誤的原因，\n每日回報進度。\n二、要保人應據實說明的義務\n但已為保險人所知者不在此限。`;

  test('are its questions, and are answered below its name behind the rows of keys', () => {
    const grid = '測驗題\n題號 1 2 3 4\n答案 C B A A\n';
    for (const names of [`${grid}申論題\n`, `甲、${grid}乙、申論題\n`])
      expect(
        read(`${choice}乙、申論題（每題30分）\n${essays.join('\n')}\n【解答】\n${names}${answers}`),
      ).toEqual([
        ...keys,
        '申論題 1 先致歉，再查明延誤的原因，\n每日回報進度。',
        '申論題 2 要保人應據實說明的義務\n但已為保險人所知者不在此限。',
      ]);
  });

  test('are answered below 壹、 and 貳、 as well, also where they are numbered （一）', () => {
    const inBrackets = (text: string): string => text.replaceAll(/^([一二])、/gm, '（$1）');
    const paper = `${choice}乙、申論題（每題30分）\n${inBrackets(essays.join('\n'))}\n`;
    const given = `參考答案\n壹、測驗題\n題號 1 2 3 4\n答案 C B A A\n貳、申論題\n${inBrackets(answers)}`;
    const formal = paper.replace('甲、', '壹、').replace('乙、', '貳、');
    expect(read(`${formal}${given}`)).toEqual([
      ...keys,
      '申論題 1 先致歉，再查明延誤的原因，\n每日回報進度。',
      '申論題 2 要保人應據實說明的義務\n但已為保險人所知者不在此限。',
    ]);
  });

  test('are told from parts of a part, below which keys stand', () => {
    const parts = `（一）基礎知識\n1.C 2.B\n（二）專業知識\n3.A 4.A`;
    expect(read(`一、單選題\n${items.join('\n')}\n參考答案\n一、單選題\n${parts}`)).toEqual(
      keys.map((key) => key.replace('測驗題', '單選題')),
    );
  });

  test('are none below a part that names no kind of question', () => {
    const rules = '乙、作答規則（共2條）\n一、本試卷不得攜出，\n違者不予計分。\n二、行動電話應關閉。\n';
    expect(read(`${choice}${rules}`).map((line) => line.split(' ')[1])).toEqual(['1', '2', '3', '4']);
  });
});

const rules = '注意：\n1.作答前請檢查答案卡。\n2.本試卷一張雙面，選擇題每題5分。\n3.答案卡務必繳回。\n';
const keyed = (number: number, key: string): string =>
  `( ${key} )${number}. 第${number}種設備應如何保養？\n(A)每日擦拭 (B)每月潤滑 (C)每年更換\n`;

test('what candidates are to mind is no question, and a bracket with marks behind the name of a part is none of it', () => {
  const text = `捷運公司新進人員甄試\n甄試職別：技術員\n${rules}壹、選擇題\n一、設備保養【第 1-3 題，每題 5 分，共計 3 題，合計 15 分】\n${keyed(1, 'A')}${keyed(2, 'C')}${keyed(3, 'B')}二、行車安全【第 4-6 題，每題 5 分，共計 3 題，合計 15 分】\n${keyed(4, 'B')}${keyed(5, 'A')}${keyed(6, 'C')}`;
  const { title, questions } = readText(text);
  expect(title).toBe('捷運公司新進人員甄試');
  expect(questions.map(({ section, number, key }) => `${section} ${number} ${key}`)).toEqual([
    '設備保養 1 A',
    '設備保養 2 C',
    '設備保養 3 B',
    '行車安全 4 B',
    '行車安全 5 A',
    '行車安全 6 C',
  ]);
});

test('parts that are worth marks of their own belong to what is asked', () => {
  const text =
    '電力公司甄試試題\n題目一：\n某電路的電壓為 12 V，試列出算式，求：\n(一)電流為何？【10 分】\n(二)功率。【15 分】\n【圖一】\n題目二：\n請回答下列問題：\n(一)何謂諧振？【10 分】\n(二)何謂功率因數？【15 分】\n';
  expect(readText(text).questions.map(({ question, answer }) => [question, answer])).toEqual([
    ['某電路的電壓為 12 V，試列出算式，求：\n(一)電流為何？【10 分】\n(二)功率。【15 分】\n【圖一】', null],
    ['請回答下列問題：\n(一)何謂諧振？【10 分】\n(二)何謂功率因數？【15 分】', null],
  ]);
});

test('points of an answer stay in it, whatever each is worth', () => {
  const text =
    '電力公司面試題庫\n1. 你怎麼看待加班？\n(一)先說明理由。（5分）\n(二)再提出辦法。（5分）\n2. 你為什麼離職？\n因為想學新的。\n';
  expect(readText(text).questions.map(({ question }) => question)).toEqual([
    '你怎麼看待加班？',
    '你為什麼離職？',
  ]);
});
