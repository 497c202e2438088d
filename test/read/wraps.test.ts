import { describe, expect, test } from 'vitest';
import { overlay } from '../../src/read/overlay.ts';
import { findWraps } from '../../src/read/wraps.ts';

function unwrap(source: string): string {
  const { text, taken } = overlay(source, findWraps(source, [{ start: 0, end: source.length }]));
  return taken.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** Breaks Chinese after every 30 characters. */
const wrapChinese = (text: string): string => text.replaceAll(/[^\n]{30}(?=[^\n])/g, '$&\n');

/** Breaks English before the word that goes over 60 columns. */
function wrapEnglish(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= 60) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join('\n');
}

const answer =
  '索引是数据库里的一种有序结构，它把一列的值和它所在的行放在一起，因此查找的时候不必把整张表从头到尾看一遍，';
const english =
  'An index keeps the values of a column in order together with the place of the row that holds each of them so that a query does not have to read the whole table from its beginning to its end and finds what it looks for in a few steps even where the table has grown to many millions of rows over the years of its use in a busy shop';

describe('lines that were wrapped', () => {
  test('are whole again, Chinese without a blank', () => {
    const source = [1, 2, 3, 4, 5]
      .map((number) => `${number}. 什么是索引？\n${'因此'.repeat(number)}${answer}${answer}完`)
      .join('\n\n');
    expect(unwrap(wrapChinese(source))).toBe(source);
  });

  test('are whole again where a site has put pinyin behind characters since', () => {
    const glossed = (text: string): string => text.replaceAll(/[因此它值行表]/g, '$&(zhuàng)');
    const source = [1, 2, 3, 4, 5]
      .map((number) => `${number}. 什么是索引？\n${'因此'.repeat(number)}${answer}${answer}完`)
      .join('\n\n');
    expect(unwrap(glossed(wrapChinese(source)))).toBe(glossed(source));
  });

  test('are whole again, English with one', () => {
    const source = `1. What is an index?\n${english}.`;
    expect(unwrap(`1. What is an index?\n${wrapEnglish(`${english}.`)}`)).toBe(source);
  });

  test('are whole again without a second blank where the one between words was left at the end of its line', () => {
    const wrapped = wrapEnglish(english).replaceAll('\n', ' \n');
    expect(unwrap(`${wrapped}\n\n${wrapped}`)).toBe(`${english}\n\n${english}`);
  });

  test('are whole again where no line happens to end with a comma', () => {
    const words = (from: number, length: number): string =>
      '仓库里的货物应当按照类别和批次分区存放并且挂上标签方便查找和盘点'.repeat(4).slice(from, from + length);
    const source = [1, 2, 3, 4]
      .map((number) => `　　（${number}）怎样管理仓库？\n\n　　${words(number, 66)}。`)
      .join('\n\n');
    const wrapped = [1, 2, 3, 4]
      .map((number) => {
        const text = words(number, 66);
        const lines = [`　　${text.slice(0, 28)}`, text.slice(28, 58), `${text.slice(58)}。`];
        return `　　（${number}）怎样管理仓库？\n\n${lines.join('\n')}`;
      })
      .join('\n\n');
    expect(unwrap(wrapped)).toBe(source);
  });

  test('are whole again where a sentence happens to end with its line, but not where it leaves room', () => {
    const full = `${answer.slice(0, 29)}。`;
    const short = `${answer.slice(0, 27)}。`;
    const texts = [1, 2, 3].map((number) => `${'因此'.repeat(number)}${answer}${answer}完`);
    const page = ([one, two, three]: string[], end: string): string =>
      `1. 甲？\n${full}${end}${one}\n2. 乙？\n${short}\n${two}\n3. 丙？\n${three}`;
    expect(unwrap(page(texts.map(wrapChinese), '\n'))).toBe(page(texts, ''));
  });

  const uneven = [
    '（一）仓管员如何盘点货架？',
    '答：先停止出入库，再由两个人从左到右清点，一个人报数，另一个人',
    '记录；差异当天复点一次，仍然不符的要写明货位、批次和经手人，报给主管月',
    '底一并调账。',
    '',
    '（二）货物受潮了怎么办？',
    '答：把受潮的一排先移到通风处，看是屋顶漏水还是地面返潮，再决定',
    '是晾干还是报废。拍照留底，写明日期。',
    '外包装破损的，换好包装以后重新贴上标签；食品一律不再发出，由质检员签',
    '字销毁，并且通知货主。',
    '',
    '（三）叉车进库要注意什么？',
    '答：慢行、鸣笛，货叉离地二十公分；转弯处有镜子的看镜子，没有的停',
    '下来听。不得载人，也不得在坡道上掉头，换电瓶时要戴上护目镜和手套，充电区',
    '不准吸烟。',
  ];

  test('are whole again where each was broken a few characters sooner or later, as all that break off are long', () => {
    expect(unwrap(uneven.join('\n')).split('\n')).toEqual([
      uneven[0],
      uneven.slice(1, 4).join(''),
      '',
      uneven[5],
      uneven.slice(6, 8).join(''),
      uneven.slice(8, 10).join(''),
      '',
      uneven[11],
      uneven.slice(12).join(''),
    ]);
  });

  test.each([
    '第 1 页 共 9 页',
    '第3頁/共12頁',
    'Page 2 of 7',
    '3 / 12',
    '亲，该文档总共9页，到这儿已超出免费预览范围',
    '还剩8页未读',
  ])('are whole again, but for what a page prints between them: %s', (printed) => {
    const texts = [1, 2, 3, 4, 5].map(
      (number) => `${number}. 什么是索引？\n${'因此'.repeat(number)}${answer}${answer}完`,
    );
    const [head, ...lines] = wrapChinese(texts[2]).split('\n');
    const paged = [head, lines[0], printed, ...lines.slice(1)].join('\n');
    const wrapped = [...texts.slice(0, 2).map(wrapChinese), paged, ...texts.slice(3).map(wrapChinese)].join(
      '\n\n',
    );
    expect(unwrap(wrapped).split('\n')).toContain(printed);
  });

  test('are whole again where a sentence goes on with the number of a page', () => {
    const text = `${answer.slice(0, 28)}见第3页的说明，${answer}`;
    const source = [1, 2, 3, 4].map(() => `什么是索引？\n${text}完。`).join('\n\n');
    expect(unwrap(wrapChinese(source))).toBe(source);
  });

  test('are not where short lines break off as well: points without a mark at their ends', () => {
    const source = [...uneven, '', '仓管员的一天，先', '点货', '再记账', '最后锁门。'].join('\n');
    expect(unwrap(source)).toBe(source);
  });

  test.each([
    [
      'a line for each question',
      [1, 2, 3, 4, 5, 6, 7].map((number) => `${number}. ${answer.slice(0, 26)}？`).join('\n'),
    ],
    ['paragraphs that are long', `${answer.repeat(3)}\n`.repeat(8)],
    ['lines of any length', Array.from({ length: 12 }, (_, at) => answer.slice(0, 8 + at * 2)).join('\n')],
    ['short lines', '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n'.repeat(3)],
    [
      'titles of one length',
      Array.from({ length: 9 }, (_, at) => `谈谈${answer.slice(at, at + 22)}`).join('\n'),
    ],
    ['sentences that fill their lines', `${answer.slice(0, 29)}。\n`.repeat(8)],
    [
      'options',
      ['A', 'B', 'C', 'D', 'A', 'B', 'C', 'D'].map((label) => `${label}. ${answer.slice(0, 26)}`).join('\n'),
    ],
  ])('are not %s', (_, source) => {
    expect(unwrap(source)).toBe(source);
  });
});

describe('a paper whose stems are longer than its lines', () => {
  const options = 'A.值班长\nB.保安\nC.业主\nD.前台\n';
  const stems = [
    '1.消防控制室接到火灾报警以后应当首先通知下列哪一位到场',
    '2.巡逻时发现走火通道上堆满了杂物的，应当首先报告给下列',
    '3.业主装修时私自拆改承重墙的，物业人员应当告知下列哪位',
  ];
  const rests = ['核实警情（　）。', '哪位处理（　）。', '（　）。'];
  const wrapped = stems.map((stem, at) => `${stem}\n${rests[at]}\n${options}`).join('');

  test('is whole again, though most of its lines are short options', () => {
    expect(unwrap(wrapped)).toContain('应当告知下列哪位（　）。\nA.');
    expect(unwrap(wrapped)).toContain('首先通知下列哪一位到场核实警情（　）。');
  });

  test('is whole again where the blank for the key is wide', () => {
    const rows = wrapped.replaceAll('\nB', '　B').replaceAll('\nD', '　D').replaceAll('（　）', '（　　　）');
    expect(unwrap(rows)).toContain(
      '首先通知下列哪一位到场核实警情（　　　）。\nA.值班长　B.保安\nC.业主　D.前台\n',
    );
    expect(unwrap(rows)).toContain('应当首先报告给下列哪位处理（　　　）。');
  });

  test('is whole again where figures leave lines uneven and hardly a line ends with a comma', () => {
    const long = [
      '1.企业上年度营业收入 6200 万元，净利润 310 万元的，存货周转',
      '2.贷后检查发现客户把流动资金贷款转入其股东的证券账户的，信',
      '3.夫妻一方对外提供保证，所负的债务当然属于夫妻共同的债务。',
      '4.按照五级分类，借款人的还款能力出现明显问题，完全依靠其正常',
    ];
    const ends = ['率为（　）。', '贷人员首先应（　）。', '（　）', '营业收入无法偿还的，归为（　）。'];
    const paper = long.map((stem, at) => `${stem}\n${ends[at]}\n${options}`).join('');
    expect(unwrap(paper)).toBe(long.map((stem, at) => `${stem}${ends[at]}\n${options}`).join(''));
  });

  test('is whole again where short lines begin with nothing as well', () => {
    const source = wrapped.replaceAll('A.值班长', '请选出一项\nA.值班长');
    expect(unwrap(source)).toContain('首先通知下列哪一位到场核实警情（　）。\n请选出一项\nA.值班长\n');
  });

  test('is whole again with an empty line behind each line, and a line that is wider', () => {
    const lines = wrapped.trimEnd().split('\n');
    const source = [
      `本卷由会员上传，如有侵权请联系删除：http://www.example.com/${'a'.repeat(60)}`,
      ...lines,
    ].join('\n\n');
    expect(unwrap(source)).toContain('应当首先报告给下列哪位处理（　）。\n\nA.值班长\n\nB.保安\n\n');
  });

  test('is whole again below the names of the pages that a site shows, each on a line of its own', () => {
    const pages = [1, 2, 3, 4]
      .map((page) => `2024年小区消防与治安巡逻岗位考试题及答案_第${page}页\n`)
      .join('');
    expect(unwrap(pages + wrapped)).toContain(`${pages}1.消防控制室`);
    expect(unwrap(pages + wrapped)).toContain('应当告知下列哪位（　）。\nA.');
  });

  test('stays as it is where lines of any width break off as well', () => {
    const lines = ['请根据本市的规定选出正确的一项', '不选或者多选的一律按照错误记分'];
    const source = wrapped.replaceAll('A.值班长', `${lines.join('\n')}\nA.值班长`);
    expect(unwrap(source)).toBe(source);
  });

  test('stays as it is where paragraphs with empty lines between them have no full stops', () => {
    const heads = ['一线员工', '值班经理', '业主委员会的委员', '街道和社区的工作人员'];
    const source = heads
      .map((head, at) => `${head}\n\n${stems[at % 3].slice(2, 12 + at * 4)}\n\n`)
      .join('')
      .repeat(3);
    expect(unwrap(source)).toBe(source);
  });
});

describe('lines of a paper below a title that is set by hand', () => {
  const items = [
    ['一、机关之间往来的公文近年大多改用电子的方式来传递请分析这种作法可', '能带来的风险。（25分）'],
    ['二、承办人员收到来文之后往往需要先行判断它的性质请问速件与普通件有', '哪些差别？（25分）'],
    ['三、若你是某区的承办人员请问在档案清查的期间你应当向同仁说明哪些事', '项？（25分）'],
    ['四、当主管要求缩短公文的处理时限的时候请问你应该提醒他留意哪一些条', '件？（25分）'],
  ];
  const head =
    '某地区公务人员特种考试文书处理人员、\n档案管理人员以及行政管理人员考试试题\n不必抄题，请按题号作答。\n';

  test('are whole again', () => {
    const wrapped = items.map((lines) => lines.join('\n')).join('\n');
    expect(unwrap(`${head}${wrapped}`)).toBe(`${head}${items.map((lines) => lines.join('')).join('\n')}`);
  });

  test('stay as they are where lines further down end where they please', () => {
    const loose =
      '另外还需要说明的是处理时限和程序\n以及相关的人员\n和各自负责的工作内容以及交接的办法\n再说';
    const wrapped = items.map((lines) => lines.join('\n')).join(`\n${loose}\n`);
    expect(unwrap(`${head}${wrapped}`)).toBe(`${head}${wrapped}`);
  });
});

describe('what a site calls the pictures of pages', () => {
  const pages = (name: string): string => [1, 2, 3, 4, 5].map((page) => `${name}_第${page}页\n`).join('');

  test('stays on its lines, as long as these are', () => {
    const source = `${pages('2026年园林养护人员面试全解析及答案技巧')}已阅读5页，还剩5页未读 继续免费阅读\n`;
    expect(unwrap(source)).toBe(source);
  });

  test('keeps no prose around it from being whole again', () => {
    const source = [1, 2, 3, 4, 5]
      .map((number) => `${number}. 什么是索引？\n${'因此'.repeat(number)}${answer}${answer}完`)
      .join('\n\n');
    const named = pages('2026年数据库管理员面试题库及答案');
    expect(unwrap(`${named}${wrapChinese(source)}`)).toBe(`${named}${source}`);
  });
});

describe('a paper that a program broke after so many characters', () => {
  const stems = ['配电箱检修之前应当', '叉车转弯时驾驶员应当', '接到客户投诉之后应当', '食品留样的目的是'];
  const rests = ['并挂牌告知', '用手轻推车门', '按规定登记', '便于查清原因'];
  const row = (rest: string): string => `A.先行离开\tB.口头说明\tC.填写一份表格\tD.确认 24V 无误以后${rest}`;
  const paper = stems.map((stem, at) => `${at + 1}．${stem}（　）\n${row(rests[at])}`).join('\n');
  const brokenAfter = (length: number): string =>
    paper.replaceAll(RegExp(`^(.{${length}})(?=.)`, 'gm'), '$1\n');

  test('is whole again, though tabs stand between its options and figures are narrower', () => {
    expect(unwrap(brokenAfter(37))).toBe(paper);
  });

  test('is whole again where the letter of an option ends a line', () => {
    const letters = paper
      .replaceAll(/D\.确认 24V 无误以后/g, 'D.')
      .replaceAll('一份表格', '一份写明原因的登记表格');
    expect(unwrap(letters.replaceAll('\tD.', '\tD.\n'))).toBe(letters);
  });

  test('stays as it is where rows of different lengths have lines without a number below them', () => {
    const noted = stems
      .map((stem, at) => `${at + 1}．${stem}（　）\n${row(rests[at])}${'的人'.repeat(at)}\n教材中有说明`)
      .join('\n');
    expect(unwrap(noted)).toBe(noted);
  });

  test('stays as it is where stems of a length stand over options with boxes', () => {
    const stems = [
      '工地配电箱要装几级漏电保护 [单选题]',
      '高处作业前应当做好的准备包括 [多选题]',
      '临时用电可以由木工自行接线。 [单选题]',
      '灭火器压力表指针应当在 [单选题]',
    ];
    const options = '○20cm(正确答案)\n○25-35cm';
    const boxed = stems.map((stem, at) => `${at + 1}. ${stem} *\n${options}`).join('\n');
    expect(unwrap(boxed)).toBe(boxed);
  });

  test('is whole again where a name that was left out begins a line', () => {
    const named = paper.replaceAll('无误以后', '无误以后在○○公司内');
    expect(unwrap(named.replaceAll(/^(A.{36})(?=.)/gm, '$1\n'))).toBe(named);
  });

  test('leaves rows of a table alone, whose cells are as wide as those below', () => {
    const rows = [
      '周一\t张伟\t仓库东侧的第一排货架和地面',
      '周二\t李娜\t仓库西侧的第二排货架和门窗',
      '周三\t王芳\t仓库北侧的第三排货架和通道',
    ];
    const table = `日期\t姓名\t卫生区\n${rows.join('\n')}`;
    expect(unwrap(table)).toBe(table);
  });
});
