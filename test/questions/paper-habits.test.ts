import { expect, test } from 'vitest';
import { readText } from '../outline/support/cleaned.ts';
import { choices } from './support/choices.ts';

test('letters in a row of keys answer the part that has options, where each part counts from 1', () => {
  const text =
    '倉儲管理員測驗卷\n第一部分 測驗題\n1.下列何者是先進先出的縮寫？\nA.LIFO B.FIFO C.JIT D.ERP\n2.貨叉應離地約多少公分？\nA.15 B.60 C.90 D.120\n第二部分 申論題\n1.試述倉庫盤點的步驟。\n2.請說明如何降低缺貨率。\n測驗題答案：1.B 2.A';
  expect(choices(readText(text))).toEqual([
    '1 single 下列何者是先進先出的縮寫？ | A LIFO | B FIFO | C JIT | D ERP ⇒ B',
    '2 single 貨叉應離地約多少公分？ | A 15 | B 60 | C 90 | D 120 ⇒ A',
    '1 open 試述倉庫盤點的步驟。 ⇒ –',
    '2 open 請說明如何降低缺貨率。 ⇒ –',
  ]);
});

test('letters answer no part where two of them have options', () => {
  const text =
    '仓管员试卷\n第一部分 基础\n1.先进先出的缩写是？\nA.LIFO B.FIFO C.JIT\n2.货叉应离地约多少厘米？\nA.15 B.60 C.90\n第二部分 安全\n1.火警电话是？\nA.110 B.119 C.120\n2.油锅起火应？\nA.浇水 B.盖锅盖 C.逃跑\n答案：1.B 2.A';
  expect(readText(text).questions.map(({ key }) => key)).toEqual([null, null, null, null]);
});

test('A： below options parted by colons is the answer where nothing but a key stands behind it', () => {
  const text =
    '保安员试题\n1、上岗应当持有什么证件？\nA：身份证\nB：驾驶证\nC：保安员证\nA：C\n2、发现可疑包裹首先应当做什么？\nA：报告\nB：打开\nC：踢开\nA：A';
  expect(choices(readText(text))).toEqual([
    '1 single 上岗应当持有什么证件？ | A 身份证 | B 驾驶证 | C 保安员证 ⇒ C',
    '2 single 发现可疑包裹首先应当做什么？ | A 报告 | B 打开 | C 踢开 ⇒ A',
  ]);
});

test('options that are letters themselves stay options', () => {
  const text =
    '化验员试题\n1、哪种维生素防夜盲症？\nA：A\nB：B\nC：C\n答案：A\n2、哪种维生素防坏血病？\nA：A\nB：B\nC：C\n答案：C';
  expect(choices(readText(text))).toEqual([
    '1 single 哪种维生素防夜盲症？ | A A | B B | C C ⇒ A',
    '2 single 哪种维生素防坏血病？ | A A | B B | C C ⇒ C',
  ]);
});

test('marks behind the kind on a line of its own, or below it', () => {
  const text =
    '仓库管理员试卷\n1、（单选题）\n（2分）\n先进先出的英文缩写是？\nA.LIFO\nB.FIFO\nC.JIT\n答案：B\n2、\n判断题（1分）\n消防通道可以堆放货物。\n答案：错误';
  const reading = readText(text);
  expect(choices(reading)).toEqual([
    '1 single 先进先出的英文缩写是？ | A LIFO | B FIFO | C JIT ⇒ B',
    '2 judge 消防通道可以堆放货物。 ⇒ F',
  ]);
  expect(reading.questions.map(({ marks }) => marks)).toEqual([2, 1]);
});

test('in 不定项选择题 one letter is as good as several; in 多項選擇題 one letter each is a choice of one', () => {
  const paper = (head: string): string =>
    `会计试卷\n一、${head}\n1.属于流动资产的有（ ）。\nA.存货 B.厂房 C.商标权\n答案：A\n2.属于负债的有（ ）。\nA.应付账款 B.存货 C.商誉\n答案：A\n3.属于无形资产的有（ ）。\nA.存货 B.厂房 C.商标权\n答案：C`;
  const kinds = (head: string): string[] => readText(paper(head)).questions.map(({ kind }) => kind);
  expect(kinds('不定项选择题')).toEqual(['multiple', 'multiple', 'multiple']);
  expect(kinds('多項選擇題')).toEqual(['single', 'single', 'single']);
});

test('a book of mistakes: kinds in brackets, the examinee’s answer behind the right one, rules between', () => {
  const text =
    '我的错题本\n[单选] 先进先出的英文缩写是？\nA. LIFO\nB. FIFO\nC. JIT\n✔ 正确答案：B ✘ 你的答案：C\n——————————————\n[多选] 下列属于易燃品的有？\nA. 汽油\nB. 酒精\nC. 食盐\n✔ 正确答案：AB ✘ 你的答案：A\n解析：汽油、酒精都易燃。\n==========\n[判断] 消防通道可以堆放货物。\n✔ 正确答案：错误 ✘ 你的答案：正确';
  expect(choices(readText(text))).toEqual([
    'null single 先进先出的英文缩写是？ | A LIFO | B FIFO | C JIT ⇒ B',
    'null multiple 下列属于易燃品的有？ | A 汽油 | B 酒精 | C 食盐 ⇒ AB ⇒ analysis: 汽油、酒精都易燃。',
    'null judge 消防通道可以堆放货物。 ⇒ F',
  ]);
});

test('what says how each kind is answered is no question', () => {
  const text =
    '答题须知\n【单选】每题只有一个正确选项。\n【多选】每题有两个及以上正确选项，少选不得分。\n【简答】写在答题纸上。';
  expect(readText(text).questions).toEqual([]);
});

test('keys between double lines and strokes', () => {
  const text =
    '叉车工试题\n一、单选题\n1.先进先出的英文缩写是═B═。\nA.LIFO B.FIFO C.JIT\n2.货叉应离地约═A═厘米。\nA.15 B.60 C.90\n二、判断题\n3.盘点时应停止出入库作业。‖√‖\n4.消防通道可以堆放货物。‖×‖';
  expect(choices(readText(text))).toEqual([
    '1 single 先进先出的英文缩写是____。 | A LIFO | B FIFO | C JIT ⇒ B',
    '2 single 货叉应离地约____厘米。 | A 15 | B 60 | C 90 ⇒ A',
    '3 judge 盘点时应停止出入库作业。 ⇒ T',
    '4 judge 消防通道可以堆放货物。 ⇒ F',
  ]);
});

test('the key and the chapter above the options', () => {
  const labelled =
    '保險中介人模擬試題\n1. 風險管理的首要步驟是甚麼？\n答案：B 參考章節 1.2\nA. 轉移風險\nB. 識別風險\nC. 評估損失\n2. 要約通常由誰提出？\n答案：A 參考章節 3.2\nA. 投保人\nB. 保險人\nC. 核保師';
  const read = [
    '1 single 風險管理的首要步驟是甚麼？ | A 轉移風險 | B 識別風險 | C 評估損失 ⇒ B',
    '2 single 要約通常由誰提出？ | A 投保人 | B 保險人 | C 核保師 ⇒ A',
  ];
  expect(choices(readText(labelled))).toEqual(read);
  expect(choices(readText(labelled.replace(/\n答案：/g, ' ')))).toEqual(read);
});

test('the key between the number with its dash and the stem', () => {
  const text =
    '保安员考试题库\n1-D、上岗应当持有什么证件？\nA、身份证 B、驾驶证 C、学生证 D、保安员证\n2-A、发现可疑包裹首先做什么？\nA、报告 B、打开 C、踢开 D、带走';
  expect(choices(readText(text))).toEqual([
    '1 single 上岗应当持有什么证件？ | A 身份证 | B 驾驶证 | C 学生证 | D 保安员证 ⇒ D',
    '2 single 发现可疑包裹首先做什么？ | A 报告 | B 打开 | C 踢开 | D 带走 ⇒ A',
  ]);
});

test('a stem that begins with a letter keeps it', () => {
  const text =
    '数量关系试题\n1、A、B两地相距多少千米？\nA、10 B、20 C、30 D、40\n答案：B\n2、C、D两人同时出发，谁先到？\nA、甲 B、乙 C、丙 D、丁\n答案：A';
  expect(choices(readText(text)).map((one) => one.split(' | ')[0])).toEqual([
    '1 single A、B两地相距多少千米？',
    '2 single C、D两人同时出发，谁先到？',
  ]);
});

test('a quiz app with its letters on lines of their own', () => {
  const text =
    '消防安全员题库\n油锅起火，首先应当怎样处置？\nA\n立即浇水\nB\n盖上锅盖\nC\n端锅外跑\n答案：B\n泡沫灭火器不能扑救（ ）火灾\nA\n油类\nB\n带电设备\nC\n木材\n答案：B';
  expect(choices(readText(text))).toEqual([
    'null single 油锅起火，首先应当怎样处置？ | A 立即浇水 | B 盖上锅盖 | C 端锅外跑 ⇒ B',
    'null single 泡沫灭火器不能扑救（ ）火灾 | A 油类 | B 带电设备 | C 木材 ⇒ B',
  ]);
});

test('the kind and which of how many over each stem', () => {
  const question = (head: string, stem: string, key: string): string =>
    `${head}\n${stem}\nA\n汽油\nB\n酒精\nC\n食盐\n正确答案\n${key}\n解析\n见安全手册。`;
  const text = [
    '消防安全员每日一练',
    question('单选题 1/3', '哪种不易燃？', 'C'),
    question('单选题 2/3', '哪种用于消毒？', 'B'),
    question('多选题 3/3', '哪些易燃？', 'AB'),
  ].join('\n');
  const options = '| A 汽油 | B 酒精 | C 食盐';
  expect(choices(readText(text))).toEqual([
    `1 single 哪种不易燃？ ${options} ⇒ C ⇒ analysis: 见安全手册。`,
    `2 single 哪种用于消毒？ ${options} ⇒ B ⇒ analysis: 见安全手册。`,
    `3 multiple 哪些易燃？ ${options} ⇒ AB ⇒ analysis: 见安全手册。`,
  ]);
});

test('rows of a plan with letters on lines of their own are no questions', () => {
  const text = '值班安排\n一楼\nA\n张三\nB\n李四\nC\n王五\n二楼\nA\n赵六\nB\n孙七\nC\n周八';
  expect(readText(text).questions).toEqual([]);
});

test('marks with room in their bracket, below the kind', () => {
  const text =
    '安全员模拟题\n1. 【单项选择题】 ( 1.0 分 )\n临时用电应采用（ ）系统。\nA. TN-S\nB. TT\nC. IT\n正确答案： A\n2. 【判断题】 ( 1.0 分 )\n高处作业必须系安全带。\n正确答案： 正确';
  const reading = readText(text);
  expect(choices(reading)).toEqual([
    '1 single 临时用电应采用（ ）系统。 | A TN-S | B TT | C IT ⇒ A',
    '2 judge 高处作业必须系安全带。 ⇒ T',
  ]);
  expect(reading.questions.map(({ marks }) => marks)).toEqual([1, 1]);
});

test('O in a bracket before all of a statement, but not within it', () => {
  const text =
    '清潔隊員甄試試題\n1. ( O ) 垃圾應分類後交付回收。\n2. ( X ) 廢電池可以丟入一般垃圾。\n3. ( O ) 作業時應穿著反光背心。';
  expect(readText(text).questions.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'judge T',
    'judge F',
    'judge T',
  ]);
  const blood = '護理試題\n1. 請說明 A 型與 O 型（O）血的差別。\n2. 請說明輸血前的核對步驟。';
  expect(readText(blood).questions.map(({ kind }) => kind)).toEqual(['open', 'open']);
});
