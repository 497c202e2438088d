import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { outline } from '../../../src/outline/outline.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';
import { findContents } from '../../../src/outline/unfold/frames.ts';
import { findFormStarts } from '../../../src/outline/unfold/labels.ts';
import { readTextDocument } from '../../../src/read/text.ts';
import { readText } from '../support/cleaned.ts';

const line = (...parts: string[]): string => parts.join('');

const paper = line(
  '2025年仓库主管笔试试卷（考试时间：60分钟）姓名：________一、单项选择题（每题2分）',
  '1. 托盘的常用长度是（ ）。A、600mm B、800mm C、1000mm D、12002. 灭火器多久检查一次（ ）。A、每天 B、每周 C、每月 D、每年',
  '3. 出库的原则是（ ）。A. 先进先出B. 后进先出C. 随机D. 就近4. 冷库的温度一般低于（ ）。A．0℃B．5℃C．10℃D．15cm5. A类物资应当（ ）盘点。A、每日 B、每季 C、每年 D、不',
  '二、判断题（对的打√，错的打×）6. 叉车可以载人。（ ）7. 货架可以超过额定的承重。（ ）',
  '三、名词解释8. 安全库存9. 提前期',
  '参考答案一、单项选择题1-5 DCAAA二、判断题6.×7.×三、名词解释8. 为防止缺货而多备的库存。9. 从订货到入库的时间。',
);

test('a paper in one endless line is read as it is in lines', () => {
  const { questions, title } = readText(paper);
  expect(title).toBe('2025年仓库主管笔试试卷');
  expect(questions.map(({ section, number, key, answer }) => [section, number, key ?? answer])).toEqual([
    ['单项选择题', 1, 'D'],
    ['单项选择题', 2, 'C'],
    ['单项选择题', 3, 'A'],
    ['单项选择题', 4, 'A'],
    ['单项选择题', 5, 'A'],
    ['判断题', 6, 'F'],
    ['判断题', 7, 'F'],
    ['名词解释', 8, '为防止缺货而多备的库存。'],
    ['名词解释', 9, '从订货到入库的时间。'],
  ]);
});

test('the last digits of an option are told from the number behind it, whose text they would be else', () => {
  const options = readText(paper).questions.map(({ options: all }) => all.at(-1)?.text);
  expect(options.slice(0, 5)).toEqual(['1200', '每年', '就近', '15cm', '不']);
});

test('answers behind each part end where a part with a new name begins', () => {
  const { questions } = readText(
    line(
      '前厅部应知应会考核试题（第一季度，全体员工参加，开卷作答，交人事部存档备查）卷一 选择题1. 客人入住先问（ ）A. 姓名B. 房价C. 天气D. 职业',
      '2. 行李牌一式（ ）A. 一份B. 两份C. 三份D. 四份3. 叫醒服务应提前（ ）确认A. 一天B. 一周C. 一月D. 一年卷一答案：1.A 2.B 3.A',
      '卷二 问答题1. 客人说房间里有烟味，你怎么处理？2. 两位客人同时办理入住，你先接待谁？为什么？',
      '卷二答案：1. 先致歉，再换房或开窗除味，并送上果盘。2. 先到先办，对后到的客人点头示意并请他稍候；有老人和孩子时说明情况后优先。',
    ),
  );
  expect(questions.map(({ key, answer }) => key ?? answer?.slice(0, 4))).toEqual([
    'A',
    'B',
    'A',
    '先致歉，',
    '先到先办',
  ]);
});

test('numbers in options, in explanations and in answers begin no question', () => {
  const { questions } = readText(
    line(
      '计算机岗位笔试题，满分一百分，请在四十分钟内独立完成，不得查阅资料，答案写在答题纸上，写在试卷上的无效，交卷时请核对姓名一、单选题1.版本号1.2.3中，2表示（ ）。A.主版本 B.次版本 C.修订 D.1.5倍2.下列端口中用于加密网页的是（ ）。A.21 B.80 C.443 D.3306',
      '3.以下属于关系数据库的是（ ）。A.甲 B.乙 C.丙 D.丁参考答案及解析一、单选题1.【答案】B。解析：1.主版本在前；2.次版本居中；3.修订在后。2.【答案】C。解析：80端口不加密。3.【答案】A。解析：其余都不是。',
    ),
  );
  expect(questions.map(({ key }) => key)).toEqual(['B', 'C', 'A']);
});

test('a label behind words that nothing ends begins the answer', () => {
  const { questions } = readText(
    line(
      '柜员面试题目汇总及参考回答（内部整理，仅供练习使用，请勿外传，欢迎补充）1、你为什么来银行工作？答：我喜欢和数字打交道，也喜欢帮助别人，这份工作两样都有。',
      '2、请说出大写数字一到五答：壹、贰、叁、肆、伍。3、客户少给了一百元怎么办答：当面复点，请客户看清，再请他补足；客户坚持没有错的，请主管调监控。',
      '4、排队的人很多，有人插队，你怎么劝？答：先请他看一看队伍，说明大家都在等，再告诉他自助机在哪里；他确有急事的，征得后面客户同意后优先办理。5、下班前账不平怎么办答：逐笔核对流水和凭证，找不到原因的及时上报，绝不自己垫钱平账。',
    ),
  );
  expect(questions).toHaveLength(5);
  expect(questions[1].question).toBe('请说出大写数字一到五');
  expect(questions[1].answer).toBe('壹、贰、叁、肆、伍。');
});

test.each([
  [
    'a procedure',
    '一、选择供应商1.比较价格；2.比较质量；3.实地查看。二、判断风险1.看资质；2.看口碑。三、分析成本1.运费；2.税费。答案：由采购部给出。',
  ],
  ['a case', '某小区2024年收费说明：A.物业费每平方米2.5元，B.停车费每月300元，C.垃圾费每户每年120元。'],
])('an endless line of prose is no paper: %s', (_, text) => {
  expect(readText(text.repeat(8)).questions).toEqual([]);
});

test('a title that speaks of answers is not what stands over them', () => {
  const { title } = readText(
    line(
      '2025年公务员面试真题及参考答案一、综合分析题1.有人说慢就是快，你怎么看？我认为慢不是拖，而是把该想的想清楚。比如我们在修路之前先问居民，多花了两周，却少了三个月的返工。因此我赞成这句话，但也要分清事情的轻重缓急。',
      '2.你怎么看年轻人回乡工作？我认为这是好事，有人就有路。我的家乡去年回来了三十个年轻人，办了电商，也办了学堂。当然还要有住房、医疗和学校跟上，光靠热情留不住人。二、应急题1.会场停电了，你怎么办？先稳住会场，再联系电工，同时启用备用电源，请主持人用自然光继续讲。',
    ),
  );
  expect(title).toBe('2025年公务员面试真题及参考答案');
});

test('options in circles, keys in brackets and points in brackets are parted as well', () => {
  const { questions } = readText(
    line(
      '烘焙学科题库1. (1) 下列何者属于硬式面包？①法国面包②菠萝面包③红豆面包④奶油卷。2. (3) 戚风蛋糕属于哪一类？①面糊类②乳沫类③综合类④发酵类。',
      '3. (4) 饼干面团中糖的用量提高时，烤后的饼干会①较软②较咸③颜色较浅④较脆4. (2) 何者不是油炸类产品？①甜甜圈②泡芙③沙其马④开口笑',
    ),
  );
  expect(questions.map(({ number, key }) => [number, key])).toEqual([
    [1, 'A'],
    [2, 'C'],
    [3, 'D'],
    [4, 'B'],
  ]);
});

test('a kind in brackets behind a stem ends it, and a glued name of a kind begins a part', () => {
  const { questions } = readText(
    line(
      '质检员应知应会１．测量精度最高的是 [单选题]Ａ．钢直尺Ｂ．卡尺Ｃ．千分尺Ｄ．卷尺答案为：Ｃ２．首件检验的时机包括 [多选题]Ａ．换班时Ｂ．换模后Ｃ．调参后Ｄ．下班前答案为：ＡＢＣ',
      '３．量具不用定期校准，能用就行。 [判断题]答案为：错４．什么是三不原则？ [简答题]答案为：不接收、不制造、不流出不合格品。５．检验记录最少保存多久？ [简答题]答案为：按产品寿命加一年。',
    ),
  );
  expect(questions.map(({ kind, question }) => `${kind} ${question}`)).toEqual([
    'single 测量精度最高的是',
    'multiple 首件检验的时机包括',
    'judge 量具不用定期校准，能用就行。',
    'open 什么是三不原则？',
    'open 检验记录最少保存多久？',
  ]);
});

test('a short answer in figures is told from the number behind it', () => {
  const { questions } = readText(
    line(
      '税务专员入职测试，填空部分1. 小规模纳税人的征收率一般为（    ）。答案：3%2. 企业所得税的基本税率是（    ），小型微利企业为（    ）。答案：25%；20%',
      '3. 自领取执照之日起（    ）日内备案。答案：154. 专用发票的第一联是（    ）。答案：记账联5. 申报期为每月（    ）日前。答案：15',
    ),
  );
  expect(questions.map(({ number, answer }) => [number, answer])).toEqual([
    [1, '3%'],
    [2, '25%；20%'],
    [3, '15'],
    [4, '记账联'],
    [5, '15'],
  ]);
});

const numberedReadings = (text: string): number =>
  outline(clean(readTextDocument('bank.txt', Buffer.from(text)))).filter(({ layout }) => layout === 'numbers')
    .length;

test('a line of open questions with labelled answers, whose numbers are clear, is not read in lines as well', () => {
  const question = (at: number): string =>
    `${at}.请谈谈你怎样为第${at}次培训选题？参考答案：我先问大家要什么，再看手上有什么。`;
  const open = [1, 2, 3, 4, 5, 6].map(question).join('');
  expect(numberedReadings(`培训师面试题库及参考答案${open}`)).toBe(1);
  expect(numberedReadings(paper)).toBe(2);
});

test.each([
  ['points in circles', '？', '分三步：①先问大家要什么；②再看手上有什么；③最后定下来。', 1],
  ['an abbreviation in brackets', '？', '先看满意度（CSAT）再定。', 1],
  ['options before the label', '：①先问②先看③先定', '②，先看手上有什么，再问大家要什么。', 2],
  ['a blank before the label', '（ ）？', '先看手上有什么，再问大家要什么。', 2],
])('%s: read so many times by its numbers where it is clear', (_, rest, answer, readings) => {
  const question = (at: number): string => `${at}.请谈谈你怎样为第${at}次培训选题${rest}参考答案：${answer}`;
  expect(numberedReadings(`培训师面试题库${[1, 2, 3, 4, 5, 6].map(question).join('')}`)).toBe(readings);
});

test('what a form has to be filled in is found before the first heading alone', () => {
  const folded = '电工试卷姓名：____得分：____一、单选题（考试时间：20分钟）1.接地电阻为多少？';
  const starts = findFormStarts(folded, { start: 0, end: folded.indexOf('一、') });
  expect(starts.map((at) => folded.slice(at, at + 3))).toEqual(['姓名：', '得分：']);
});

const filling = '一张表上的一行字，'.repeat(15);

describe('a contents list in an endless line', () => {
  const asked = ['客人投诉上菜慢，你怎么办？', '你怎样推荐菜品？', '你为什么来我们店？'];
  const answers = [
    '先致歉，再到厨房催单，并送上一碟小菜。',
    '先问口味和人数，再介绍当季的菜。',
    '离家近，也喜欢热闹。',
  ];
  const body = asked.map((one, at) => `${at + 1}、${one}答：${answers[at]}`).join('');
  const listed = (pages: string[]): string =>
    asked.map((one, at) => `${at + 1}、${one}${pages[at]}`).join('');
  const read = (text: string) => readText(`餐厅服务员面试题${text}`);

  test.each([
    ['run together with the number behind it', listed(['........1', '........1', '........2'])],
    ['parted from it by a blank', listed(['…… 1 ', '…… 12 ', '…… 13 '])],
  ])('is no question, where its pages are %s', (_, contents) => {
    const { title, questions, leftovers } = read(`目 录${contents}${body}`);
    expect(title).toBe('餐厅服务员面试题');
    expect(questions.map(({ number, question, answer }) => [number, question, answer])).toEqual(
      asked.map((one, at) => [at + 1, one, answers[at]]),
    );
    expect(leftovers).toEqual([]);
  });

  test('has pages: dots before the next number are a blank, and points need the word over them', () => {
    const blanks = '目录1、店名是........2、招牌菜是........3、店长是........4、地址是........';
    const scores = `${filling}优秀……10 良好……20 合格……30 ${filling}`;
    for (const text of [`${blanks}${filling}`, scores]) {
      const plain = plainForm(text);
      expect(findContents(plain, { start: 0, end: plain.length })).toEqual([]);
    }
  });
});
