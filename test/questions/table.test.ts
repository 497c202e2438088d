import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseColumns } from '../../src/questions/table/given.ts';
import { type Table, tableDocument } from '../../src/read/sheet/table-document.ts';
import { briefs, documentOf, read, readingOf, tableOf } from './table/reading.ts';

describe('columns told by their names', () => {
  test('a paper with a column for each option', () => {
    expect(
      briefs(`序号|题型|题目|选项A|选项B|选项C|正确答案|解析|分值|知识点
              1|单选题|静脉输液首选的血管是（ ）|大隐静脉|贵要静脉|足背静脉|B|上肢静脉为首选。|2|静脉输液
              2|多选题|三查包括|操作前查|操作中查|操作后查|A,B,C|||查对；安全`),
    ).toEqual([
      { number: 1, kind: 'single', question: '静脉输液首选的血管是（ ）', options: [{ label: 'A', text: '大隐静脉' }, { label: 'B', text: '贵要静脉' }, { label: 'C', text: '足背静脉' }], key: 'B', analysis: '上肢静脉为首选。', marks: 2, assesses: ['静脉输液'] },
      { number: 2, kind: 'multiple', question: '三查包括', options: [{ label: 'A', text: '操作前查' }, { label: 'B', text: '操作中查' }, { label: 'C', text: '操作后查' }], key: 'ABC', assesses: ['查对', '安全'] },
    ]); // biome-ignore format: a table
  });

  test('Traditional names', () => {
    const [question] = briefs(`題號|題目|選項Ａ|選項Ｂ|參考答案|詳解
                               3|何者為直轄市？|臺北市|基隆市|Ａ|臺北市於1967年升格。`);
    expect(question).toMatchObject({ number: 3, kind: 'single', key: 'A', analysis: '臺北市於1967年升格。' });
  });

  test('English names, of programs that make quizzes', () => {
    const [question] =
      briefs(`Question - max 120 characters|Answer 1 - max 75 characters|Answer 2|Answer 3|Answer 4|Time limit (sec)|Correct answer(s) - choose at least one
                               Which planet is the largest?|Mars|Jupiter|Venus|Earth|20|2`);
    expect(question).toMatchObject({ kind: 'single', key: 'B' });
    expect(question.options?.map(({ text }) => text)).toEqual(['Mars', 'Jupiter', 'Venus', 'Earth']);
  });

  test('选项 over several columns, and a second row with their letters', () => {
    const [question] = briefs(`题目|选项|||答案
                               |A|B|C|
                               首都是哪里？|北京|上海|广州|A`);
    expect(question).toMatchObject({ kind: 'single', key: 'A', options: [{ text: '北京' }, { text: '上海' }, { text: '广州' }] });
  }); // biome-ignore format: a table

  test('a title above the names', () => {
    const reading = read(`2025年客服專員面試題庫及答案||
                          序號|問題|參考答案
                          1|客戶投訴怎麼辦？|先安撫。`);
    expect([reading.title, reading.role]).toEqual(['2025年客服專員面試題庫及答案', '客服專員']);
  });

  test('what a column about the file holds is removed, what nothing is known of is left over with its name', () => {
    const reading = read('题目|答案|难度|备注\n什么是复利？|利息再生利息。|易|下周复习');
    const { text } = documentOf('题目|答案|难度|备注\n什么是复利？|利息再生利息。|易|下周复习');
    expect(reading.leftovers.map(({ start, end }) => text.slice(start, end))).toEqual(['备注', '下周复习']);
    expect(reading.removals.filter(({ rule }) => rule === 'column about the file')).toHaveLength(1);
  });

  test.each([
    ...['面试问题|参考回答', '问|答', 'Q|A', 'question|answer', '提问|回复', '题目内容|标准答案', 'Prompt|Response', '問題|解答'],
    ...['常见问题|回答思路', 'Interview Question|Sample Answer', '正面|背面', 'Front|Back', '标题|内容', 'instruction|output'],
    ...['问题（必填）|答案（选填）', '*题干|*答案', 'Question:|Answer:', '题目|参考话术', '考官提问|优秀回答示例', '面試題目|參考回答'],
  ])('a question and its answer under %s', (names) => {
    const rows = '你为什么想来我们公司？|因为喜欢这里的产品和团队。\n谈谈你的优点。|踏实，学得快，愿意承担。';
    expect(read(`${names}\n${rows}`).questions.map(({ question, answer }) => `${question}|${answer}`).join('\n')).toBe(rows);
  }); // biome-ignore format: a table

  test.each([
    ...['试题题目|备选A|备选B|备选C|正确答案|答案说明', '題目|選項(A)|選項(B)|選項(C)|正解|解說'],
    ...['試題|選項1|選項2|選項3|正解|詳解', '题干|备选项A|备选项B|备选项C|正确项|试题解析', '题目|A项|B项|C项|正确答案|答案解析'],
    ...['Question|Option 1|Option 2|Option 3|Correct Answer|Explanation', '题目|选项一|选项二|选项三|答案|解析'],
    ...['题目内容|A选项|B选项|C选项|标准答案（必填）|题目解析', 'question_text|option_a|option_b|option_c|correct_option|explanation'],
    ...['试题题干|答案A|答案B|答案C|参考答案|解释', 'Question Text|Choice A|Choice B|Choice C|Answer Key|Rationale'],
  ])('a choice question under %s', (names) => {
    const [question] = briefs(`${names}\n下列哪一个是动物？|云|猫|风|B|猫是动物。`);
    expect(question).toMatchObject({ kind: 'single', key: 'B', options: [{ text: '云' }, { text: '猫' }, { text: '风' }], analysis: '猫是动物。' });
  }); // biome-ignore format: a table

  test('类型 that names no types is a section', () => {
    const rows =
      '类型|问题|答案\nJava|什么是多态？|同一接口，不同实现。\n数据库|什么是索引？|加快查找的结构。';
    expect(read(rows).questions.map(({ section }) => section)).toEqual(['Java', '数据库']);
  });
});

describe('options and keys', () => {
  const options = (cell: string): string[] | undefined =>
    briefs(`题目|选项|答案\n哪一个对？|${cell}|A`)[0].options?.map(({ label, text }) => label + text);

  test.each([
    ['A.北京⏎B.上海', ['A北京', 'B上海']],
    ['A、北京 B、上海 C、广州', ['A北京', 'B上海', 'C广州']],
    ['(A) 北京 (B) 上海', ['A北京', 'B上海']],
    ['A.北京B.上海', ['A北京', 'B上海']],
    ['北京;上海;广州', ['A北京', 'B上海', 'C广州']],
    ['北京⏎上海', ['A北京', 'B上海']],
    ['["北京", "上海"]', ['A北京', 'B上海']],
    ['{"A": "北京", "B": "上海"}', ['A北京', 'B上海']],
    ['A.维生素B12；B.维生素C', ['A维生素B12；', 'B维生素C']],
  ])('%s', (cell, expected) => expect(options(cell)).toEqual(expected)); // biome-ignore format: a table

  test('options below the stem in its cell', () => {
    const [question] = briefs('题目|答案\n哪一个对？⏎A. 甲⏎B. 乙|B');
    expect(question).toMatchObject({
      kind: 'single',
      question: '哪一个对？',
      key: 'B',
      options: [{ text: '甲' }, { text: '乙' }],
    });
  });

  const keyOf = (answer: string): string | null | undefined =>
    read(`题目|A|B|C|D|答案\n哪些对？|甲|乙|丙|丁|${answer}`).questions[0].key;

  test.each([
    ['B', 'B'], ['b', 'B'], ['Ｂ', 'B'], ['AB', 'AB'], ['A,B', 'AB'], ['A、B', 'AB'], ['A B', 'AB'], ['BA', 'AB'], ['A-C', 'ABC'],
    ['ACBD', 'ABCD'], ['全选', 'ABCD'], ['选B', 'B'], ['答案：C', 'C'], ['（B）', 'B'], ['B.', 'B'], ['B. 乙', 'B'], ['乙', 'B'], ['乙；丁', 'BD'], ['2', 'B'],
    ['1,3', 'AC'], ['0', 'A'],
  ])('the answer %s means %s', (answer, key) => expect(keyOf(answer)).toBe(key)); // biome-ignore format: a table

  test.each([['乙', 'B'], ['甲丙', 'AC'], ['丁、甲', 'AD'], ['乙方付款', null]])('below columns 甲 to 丁 the answer %s means %s', (answer, key) => {
    const sheet = `題目|甲|乙|丙|丁|正解\n哪些對？|晴|雨|雪|風|${answer}`;
    expect(read(sheet).questions[0].key).toBe(key);
  }); // biome-ignore format: a table

  test('what follows the key explains it', () => {
    const [question] = briefs('题目|A|B|答案\n哪个对？|甲|乙|B。解析：甲不成立。');
    expect(question).toMatchObject({ key: 'B', analysis: '甲不成立。' });
  });

  test('a key that names no option is kept, and doubtful', () => {
    const [question] = briefs('题目|A|B|答案\n哪个对？|甲|乙|D');
    expect(question).toMatchObject({ key: 'D', doubts: ['key'] });
  });

  test('an answer in words is no key', () => {
    const [question] = briefs('题目|答案\nWhat is an array?|A list of values.');
    expect(question).toEqual({ kind: 'open', question: 'What is an array?', answer: 'A list of values.' });
  });

  test('an option a row, each of which says whether it is right', () => {
    const [question] = briefs(`题目|选项|是否正确
                               哪些是水果？|苹果|是
                               |白菜|否
                               |梨|是
                               哪个是菜？|黄瓜|是
                               |石头|否`);
    expect(question).toMatchObject({ kind: 'multiple', key: 'AC', options: [{ text: '苹果' }, { text: '白菜' }, { text: '梨' }] });
  }); // biome-ignore format: a table
});

describe('true or false', () => {
  const judge = (answer: string, kind = '判断题'): unknown => {
    const [question] = read(`题型|题目|答案\n${kind}|水往低处流。|${answer}`).questions;
    return [question.kind, question.key];
  };

  test.each(['正确', '对', '√', 'T', 'true', '是', '1', 'Y'])('%s is right', (answer) => {
    expect(judge(answer)).toEqual(['judge', 'T']);
  });
  test.each(['错误', '错', '×', 'F', 'FALSE', '否', '0', 'x'])('%s is wrong', (answer) => {
    expect(judge(answer)).toEqual(['judge', 'F']);
  });

  test('options that say right and wrong are none', () => {
    const [question] = briefs('题型|题目|A|B|答案\n判断题|冰比水重。|正确|错误|B');
    expect(question).toEqual({ kind: 'judge', question: '冰比水重。', key: 'F' });
  });

  test('是 as the answer to an open question is an answer', () => {
    const rows = '题目|答案\n你愿意加班吗？|是\n谈谈你的优点。|踏实，学得快。';
    expect(briefs(rows)[0]).toMatchObject({ kind: 'open', answer: '是' });
  });
});

describe('kinds', () => {
  test.each([
    ['单项选择题', 'single'], ['多选', 'multiple'], ['複選題', 'multiple'], ['不定项选择题', 'multiple'], ['是非題', 'judge'],
    ['填空题', 'fill'], ['简答题', 'open'], ['名词解释', 'open'], ['single_choice', 'single'], ['essay', 'open'],
  ])('%s is %s', (word, kind) => {
    expect(read(`题型|题目|A|B|答案\n${word}|说说甲和乙。|甲|乙|A`).questions[0].kind).toBe(kind);
  }); // biome-ignore format: a table

  test('English keeps its marks beside a cell in Chinese', () => {
    const [question] = briefs('题目|答案\nWhat is REST (in short)?|一种接口风格。');
    expect(question).toMatchObject({ question: 'What is REST (in short)?', answer: '一种接口风格。' });
  });

  test('a label in the stem says the kind, and goes', () => {
    const [question] = briefs('题目|A|B|C|答案\n【多选题】哪些对？|甲|乙|丙|A');
    expect(question).toMatchObject({ kind: 'multiple', question: '哪些对？' });
  });

  test('a blank with a short answer is to be filled', () => {
    expect(briefs('题目|答案\n水在____度沸腾。|100')[0]).toMatchObject({ kind: 'fill', answer: '100' });
  });
});

describe('rows', () => {
  test('a section that stands in the first of its rows holds for all of them', () => {
    const rows = '章节|问题|答案\n第一章 服务|怎么道歉？|先倾听。\n|怎么送别？|目送。\n第二章 安全|怎么报警？|打电话。';
    expect(read(rows).questions.map(({ section }) => section)).toEqual(['服务', '服务', '安全']);
  });

  test('a row that is a heading', () => {
    const rows = '序号|题目|答案\n一、单选题||\n1|怎么道歉？|先倾听。\n二、简答题（每题5分）||\n2|怎么送别？|目送。';
    expect(read(rows).questions.map(({ section, kind, marks }) => [section, kind, marks])).toEqual([
      ['单选题', 'single', null],
      ['简答题', 'open', 5],
    ]);
  });

  test('a heading is named without the number of its part', () => {
    const rows =
      '序号|题目|答案\n模块一　客诉处理||\n1|怎么道歉？|先倾听。\n模块二：送别||\n2|怎么送别？|目送。\n模块三要求||\n3|怎么排班？|轮班。';
    expect(read(rows).questions.map(({ section }) => section)).toEqual(['客诉处理', '送别', '模块三要求']);
  });

  test.each([
    '观察要点',
    '評估重點',
  ])('what is to be observed, %s, is what a question assesses, and the ideal answer its answer', (name) => {
    const rows = `编号|提问|${name}|理想回答\n1|怎么道歉？|同理心|先倾听。\n2|怎么送别？|细心|目送。`;
    expect(read(rows).questions.map(({ assesses, answer }) => [assesses, answer])).toEqual([
      [['同理心'], '先倾听。'],
      [['细心'], '目送。'],
    ]);
  });

  test('numbers are those of the rows that ask, whatever stands under their name in the others', () => {
    const rows =
      '序号|面试提问|考核要素|参考应答|分值\n一、礼仪||||\n1|怎么道歉？|同理心|先倾听。|10\n2|怎么送别？|细心|目送。|15\n合计||||25';
    expect(
      read(rows).questions.map(({ section, number, assesses, marks }) => [section, number, assesses, marks]),
    ).toEqual([
      ['礼仪', 1, ['同理心'], 10],
      ['礼仪', 2, ['细心'], 15],
    ]);
  });

  test('numbers that rows which ask do not count with are none', () => {
    expect(briefs('编号|题目|答案\nA-1|怎么道歉？|先倾听。\nA-2|怎么送别？|目送。')[0]).not.toHaveProperty('number');
  });

  test('an answer in several rows belongs to the question above them', () => {
    const rows = '序号|题目|答案\n1|怎么处理投诉？|先倾听。\n||再道歉。\n2|怎么送别？|目送。';
    expect(read(rows).questions.map(({ answer }) => answer)).toEqual(['先倾听。\n再道歉。', '目送。']);
  });

  test('the same row twice is one question', () => {
    expect(briefs('题目|答案\n怎么道歉？|先倾听。\n怎么道歉？|先倾听。')).toHaveLength(1);
  });

  test('the names of the columns again are no question', () => {
    expect(briefs('题目|答案\n怎么道歉？|先倾听。\n题目|答案\n怎么送别？|目送。')).toHaveLength(2);
  });

  test('numbers in front of what is asked', () => {
    expect(briefs('题目|答案\n1、怎么道歉？|先倾听。\n2、怎么送别？|目送。')[1]).toMatchObject({ number: 2, question: '怎么送别？' });
  });

  test('a year in front of what is asked is no number', () => {
    expect(briefs('题目|答案\n2024年的目标是什么？|增长。\n谈谈你自己。|我叫李雷。')[0]).toMatchObject({ question: '2024年的目标是什么？' });
  });
}); // biome-ignore format: a table

describe('without names', () => {
  test('what asks and what stands beside it', () => {
    const rows =
      '什么是闭包？|函数和它的环境。\n简述事件循环。|栈空时取任务。\nHTTP 和 HTTPS 有什么区别？|HTTPS 加密。';
    expect(read(rows).questions.map(({ question, answer }) => [question, answer])).toEqual([
      ['什么是闭包？', '函数和它的环境。'],
      ['简述事件循环。', '栈空时取任务。'],
      ['HTTP 和 HTTPS 有什么区别？', 'HTTPS 加密。'],
    ]);
  });

  test('a column of letters is the key, and short texts before it are options', () => {
    const rows = '1|我国最长的河流是哪条？|长江|黄河|A\n2|我国最大的湖是哪个？|洞庭湖|青海湖|B';
    expect(read(rows).questions.map(({ number, kind, key }) => [number, kind, key])).toEqual([
      [1, 'single', 'A'],
      [2, 'single', 'B'],
    ]);
  });

  test('columns that bear the letters of options, without a key', () => {
    const rows =
      '9|听证会应当在举行（）前公告。|A.5日|B.10日|C.十五日以内|单选题\n8|材料不全的，应当在（）内告知。|A.1日|B.2日|C.三日以内|单选题\n7|许可的期限是（）。|A.1年|B.2年|C.三年以内|单选题';
    const [first] = briefs(rows);
    expect(first).toEqual({
      number: 9,
      kind: 'single',
      question: '听证会应当在举行（）前公告。',
      options: [
        { label: 'A', text: '5日' },
        { label: 'B', text: '10日' },
        { label: 'C', text: '十五日以内' },
      ],
    });
  });

  test('(but with) a text beside what asks that bears no letter', () => {
    expect(briefs('什么是闭包？|A. 函数\n什么是进程？|资源的单位。\n什么是线程？|调度的单位。').map(({ answer }) => answer)).toEqual(['A. 函数', '资源的单位。', '调度的单位。']);
  }); // biome-ignore format: a table

  test('the columns that a user names', () => {
    const rows = '甲|乙|丙\n2024|复利|利息再生利息\n2023|单利|只有本金生息';
    const columns = parseColumns('question=2,answer=3') ?? {};
    expect(read(rows, { columns }).questions.map(({ question, answer }) => [question, answer])).toContainEqual(['复利', '利息再生利息']);
    expect(read(rows, { columns: { question: '乙', answer: '丙' } }).questions.map(({ question }) => question)).toEqual(['复利', '单利']);
  }); // biome-ignore format: a table

  test.each(['answer=2', 'question', 'nonsense=2,question=1', ''])('"%s" names no columns', (given) => {
    expect(parseColumns(given)).toBeNull();
  });
});

test('an empty column beside the options is none of them', () => {
  const rows = '题目|选项||答案\n首都是（）。|["北京","上海"]||A\n最大的湖是（）。|["洞庭湖","青海湖"]||B';
  expect(briefs(rows).map(({ options, key }) => [options?.map(({ text }) => text), key])).toEqual([
    [['北京', '上海'], 'A'],
    [['洞庭湖', '青海湖'], 'B'],
  ]);
});

test('(but with) texts below it, all are options', () => {
  const [{ options }] = briefs('题目|选项||答案\n首都是（）。|北京|上海|A');
  expect(options?.map(({ text }) => text)).toEqual(['北京', '上海']);
});

describe('a sheet with a table beside one with a text', () => {
  const table = tableOf('题目|答案\n什么是闭包？|函数和它的环境。\n什么是进程？|资源的单位。');
  const lines = ['电动机转速与极对数（）。|B', '(A)无关 (B)成反比', '触电者应（）。|A', '(A)静卧 (B)走动', '常用的措施是（）。|B', '(A)无 (B)绝缘'];
  const paper = tableOf(lines.map((line, at) => `|${at % 2 === 0 ? `${at / 2 + 1}、` : ''}${line}`).join('\n'));
  const readSheets = (tables: Table[]) =>
    readingOf(tableDocument({ file: 'a.xlsx', format: 'table', encoding: 'utf-8' }, tables));

  test('is read as a text where that holds more', () => {
    const reading = readSheets([{ name: 'Sheet1', ...table }, { name: 'Sheet2', rows: [['', '一、单选题'], ...paper.rows] }]);
    expect(reading.questions.map(({ number, kind, key }) => [number, kind, key])).toEqual([
      [1, 'single', 'B'],
      [2, 'single', 'A'],
      [3, 'single', 'B'],
    ]);
    expect(reading.title).not.toBe('Sheet1');
  });

  test('(but with) notes in the other, the table is', () => {
    const rows = Array.from({ length: 4 }, (_, at) => [`第${at}周完成了培训，成绩合格，请假的同事下周补考。`]);
    const reading = readSheets([{ name: 'Sheet1', ...table }, { name: 'Sheet2', rows }]);
    expect(reading.questions.map(({ question }) => question)).toEqual(['什么是闭包？', '什么是进程？']);
  });
}); // biome-ignore format: a table

describe('no questions', () => {
  test.each([
    ['a glossary', '术语|解释\n闭包|函数和它的环境\n进程|分配资源的单位\n线程|调度的单位'],
    ['words to be learned', 'word|meaning|phonetic\napple|苹果|ˈæpl\npear|梨|peə'],
    ['a price list', '品名|规格|单价|库存\n苹果|500g|5.5|100\n香蕉|1kg|3.2|30'],
    ['an address book', '姓名|部门|电话\n李雷|人事|13800000000\n韩梅|财务|13900000000'],
    ['marks of a class', '学号|姓名|成绩\n1|李雷|90\n2|韩梅|95'],
    ['what was answered in a survey', '题目|选项|人数|比例\n您满意吗？|满意|80|80%\n您满意吗？|不满意|20|20%'],
    ['a list of theses', '序号|题目|学生|指导教师\n1|论法律的精神|李雷|王五\n2|论自由|韩梅|赵六'],
    ['a list of faults', '序号|问题|原因分析|责任人|完成时间\n1|漏水|管道老化|李雷|5月\n2|停电|跳闸|韩梅|6月'],
    ['an answer sheet', '题号|答案\n1|A\n2|B\n3|C'],
    ['a timetable', '时间|周一|周二\n8:00|语文|数学\n9:00|英语|体育'],
    ['accounts', '日期|摘要|金额\n5月1日|午餐|30\n5月2日|交通|12'],
    ['names and bodies of articles', '标题|内容\n公司新闻|我们搬家了。\n行业动态|政策有变。'],
    ['numbers', '1|2|3\n4|5|6\n7|8|9'],
    ['a checklist', '序号|检查内容|是否合格|备注\n1|灭火器是否在有效期内？|是|\n2|地面是否清洁？|否|整改'],
    ['what customers asked', '客户姓名|问题|回复|满意度\n李雷|什么时候发货？|明天发货。|5\n韩梅|能退货吗？|七天内可以。|4'],
    ['how often something was asked', 'question|count\nhow to pay?|120\nhow to reset a password?|80'],
    ['a list of tasks', '1|写周报|已完成\n2|开会|未完成\n3|交表|已完成'],
  ])('in %s', (_, rows) => expect(read(rows).questions).toEqual([])); // biome-ignore format: a table
});

const cell = fc.constantFrom(
  '题目',
  '答案',
  '选项A',
  'B',
  '选项',
  '题型',
  '单选题',
  '什么是复利？',
  'A.甲 B.乙',
  'AB',
  '√',
  '一、单选题',
  '',
  '1',
  '解析：对',
  '甲；乙',
  'A',
  '备注',
  '【多选】哪些？',
  '答：好\n解析：好',
  '难度',
);

test('a statement with 是否正确 beside it is to be judged', () => {
  expect(briefs('题目|是否正确\n水往低处流。|是\n冰比水重。|否').map(({ kind, key }) => [kind, key])).toEqual(
    [
      ['judge', 'T'],
      ['judge', 'F'],
    ],
  );
});

test('every character of any table ends up in one place', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      readingOf(documentOf(rows.map((row) => row.join('|')).join('\n')));
    }),
    { numRuns: 500 },
  );
});
