import { describe, expect, test } from 'vitest';
import { readText } from '../support/cleaned.ts';

const read = (text: string): unknown[] =>
  readText(text).questions.map(({ number, options }) => [number, options.at(-1)?.text]);

const title =
  '冷库操作工理论考试（2025年第三季度，安全部出题，人事部存档，闭卷，限时二十分钟，满分三十分，每题十分）';

describe('the number of a question in an endless line', () => {
  test('is told from a decimal that ends the option before', () => {
    const text = `${title}1. 氨的安全阀开启压力是（ ）A.1.0B.1.5C.1.8D.2.12. 冷库的照度为（ ）A.10B.20C.30D.0.53. 门封条应（ ）A.完好B.拆除C.涂油D.加热`;
    expect(read(text)).toEqual([
      [1, '2.1'],
      [2, '0.5'],
      [3, '加热'],
    ]);
  });

  test('has two digits where the first one has', () => {
    const text = `${title}01. 库温不高于（ ）度。A.10B.0C.7D.1502. 霜层应（ ）A.清除B.保留C.加厚D.涂油03. 货物离墙（ ）米。A.0.1B.1C.2D.3`;
    expect(read(text)).toEqual([
      [1, '15'],
      [2, '涂油'],
      [3, '3'],
    ]);
  });

  test('may come twice between the options of two questions', () => {
    const text = `${title}一、单选题1、叉车限速A、5B、10C、202、堆码应A、稳固B、歪斜C、悬空2、进库应A、穿棉衣B、赤膊C、光脚3、出库应A、关门B、敞开C、留人`;
    expect(read(text).map((one) => (one as unknown[])[1])).toEqual(['20', '悬空', '光脚', '留人']);
  });

  test('may be any behind the heading of a part', () => {
    const text = `${title}一、选择题11. （A）是制冷剂。A、氨B、水C、油12. （B）是载冷剂。A、氨B、盐水C、油13. 压缩机又称（C）。A、炉B、塔C、心脏`;
    expect(read(text)).toEqual([
      [11, '油'],
      [12, '油'],
      [13, '心脏'],
    ]);
  });

  test('may stand before a row of numbers', () => {
    const text = `${title}1. 每层货架放几箱？A.2B.4C.6D.82.1，3，5，7，（ ）A.8B.9C.10D.113. 托盘离地（ ）米。A.0.1B.1C.2D.3`;
    expect(read(text).map((one) => (one as unknown[])[1])).toEqual(['8', '11', '3']);
  });
});

test('names of kinds in brackets, each over its questions, stand over sections', () => {
  const { questions } = readText(
    `${title}【单选】1. 氨泄漏时应A. 撤离B. 观望C. 点火2. 库门应A. 关严B. 敞开C. 拆下【判断】3. 库内可以吸烟。4. 进库须穿棉衣。答案：1.A 2.A 3.× 4.√`,
  );
  expect(questions.map(({ section, kind, key }) => [section, kind, key])).toEqual([
    ['单选', 'single', 'A'],
    ['单选', 'single', 'A'],
    ['判断', 'judge', 'F'],
    ['判断', 'judge', 'T'],
  ]);
});

test('parts of a test of aptitude end no option', () => {
  const { questions } = readText(
    '乡镇机关招聘能力测验模拟卷（请在答题卡上作答）第一部分　言语理解与表达1．填入横线处最恰当的是____。A．静B．动C．停D．走2．没有语病的是A．甲句B．乙句C．丙句D．丁句第二部分　数量关系3．共有几棵树？A．49B．54C．59D．64第三部分　资料分析根据以下资料，回答4～5题。某县游客一百万人。4．收入为多少？A．1B．2C．3D．45．比上年A．高B．低C．平D．无',
  );
  expect(questions.map(({ section, options }) => [section, options.at(-1)?.text])).toEqual([
    ['言语理解与表达', '走'],
    ['言语理解与表达', '丁句'],
    ['数量关系', '64'],
    ['资料分析', '4'],
    ['资料分析', '无'],
  ]);
});

describe('behind the key of several letters', () => {
  const chosen =
    '一、多选题1)冷库应备有（ ）。A.警铃B.应急灯C.酒D.棉衣答案：ABD2)属于制冷剂的有（ ）。A.氨B.氟利昂C.水泥D.木屑答案：AB3)入库前检查（ ）。A.温度B.包装C.生肖D.日期答案：ABD';

  test.each(['1)', '1 '])('the next question begins: %s', (number) => {
    const text = `${title}${chosen.replaceAll(/(\d)\)/g, (_, digit) => number.replace('1', digit))}`;
    expect(readText(text).questions.map(({ key }) => key)).toEqual(['ABD', 'AB', 'ABD']);
  });

  test('but not within the name of a model', () => {
    const text = `${title}${chosen.replace('属于制冷剂', '使用(型号AB9)或CD3 型压缩机')}`;
    expect(readText(text).questions.map(({ key }) => key)).toEqual(['ABD', 'AB', 'ABD']);
  });
});

describe('in square brackets', () => {
  const filled = `${title}一、单选题[1] 库温不高于（ ）度。A.-18B.0C.7D.15答案：A[2] 霜层应（ ）A.清除B.保留C.加厚D.涂油答案：A[3] 氨是（ ）A.制冷剂B.燃料C.油D.水答案：A二、填空题[1] 冷库门应随手____。答案：关闭[2] 氨的气味是____的。答案：刺激[3] 入库须穿____。答案：棉衣[4] 货物离墙____厘米。答案：三十`;
  const answersOf = (text: string): unknown[] =>
    readText(text).questions.map(({ answer, key }) => key ?? answer);

  test('begins a question behind a short answer', () => {
    expect(answersOf(filled)).toEqual(['A', 'A', 'A', '关闭', '刺激', '棉衣', '三十']);
  });

  test('begins none where it names a source', () => {
    const text = filled.replace('关闭', '关闭，见规范[2]。').replace('随手', '按规定[3]随手');
    expect(answersOf(text)).toEqual(['A', 'A', 'A', '关闭，见规范[2]。', '刺激', '棉衣', '三十']);
  });
});
