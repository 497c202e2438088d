import { expect, test } from 'vitest';
import { findBorder } from '../../../src/outline/asks/border.ts';
import { plainForm } from '../../../src/outline/text/plain.ts';

/** Items without labels; | stands where the stem ends. */
const cases: Record<string, string> = {
  'ends the stem behind its last question':
    '你为什么选择护理？是什么让你留下来？|我想守在病人身边。夜班很辛苦。',
  'takes a scene before the question into the stem':
    '客人在大堂吵闹，其他客人都在看。值班经理不在。你会怎么做？|先请他坐下，再倒一杯水。他要的往往只是有人听。',
  'ends a stem that only bids and has no question mark':
    '请谈谈你对班组管理的理解。|班组管理的核心是人。人心齐了，事情就好办。',
  'ends a stem that bids without 请': '简述心肺复苏的步骤。|先判断意识，再呼救。按压频率为每分钟100次。',
  'takes a bid behind the question into the stem':
    '你认为个人能起多大作用？请结合自身谈谈看法。|个人的作用不可小看。一颗螺丝松了，整台机器都会停。',
  'takes a statement before a bid into the stem':
    '数据是运营的依据。请谈谈你对数据分析的看法。|数据像一面镜子，照得出问题，照不出办法。',
  'takes a bid to tell of each into the stem behind the question':
    '盘点由哪些阶段组成？分别阐述一下各个阶段。|由准备、清点和复核三个阶段组成。每个阶段都要有记录。',
  'leaves what tells of each to the answer':
    '盘点由哪些阶段组成？|由准备、清点和复核组成。分别由三个小组负责。',
  'reads Traditional text of Taiwan': '您為什麼想來本公司？|因為貴公司重視培訓，我希望在這裡長期發展。',
  'reads Traditional text made character by character':
    '請描述一次你克服困難的經歷。|在我之前的工作里，系統突然崩潰。',
  'ends behind a question that quotes one': '老人问你：“我的钱呢？”你怎么答？|我会先让他坐下。钱的事慢慢查。',
  'keeps a quoted speech with a question in the scene':
    '客户说：“你们太贵了！谁还买？”你会怎么回答？|先认同，再算账。“您算过三年的总成本吗？”',
  'takes a bid with 试 into the stem, and no 试用期':
    '试解释班前会的作用。|班前会把当天的风险说清。试用期的新人尤其要听。',
  'takes a question that compares into the stem':
    '什么是预付？对比预付与赊销有哪些风险？|预付先出钱，赊销后收钱。',
  'is not moved by a rhetorical question further on':
    '你怎么看加班？|加班有时难免。可是效率靠加班换来，又能撑多久？关键是把事情想在前面。',
  'is not moved by a rhetorical question that opens the answer':
    '病人对你大喊大叫，你会怎么做？|难道病人着急有错吗？没有错，只是方式不对。先让他坐下。',
  'is not moved by questions behind the first statement of the answer':
    '你走了两年，为什么又回来了？|那两年做的是房产，收入更高。可是成交之后，谁还记得你？钱能买来什么？后来想明白了。',
  'takes what a task is bound to into the stem':
    '请试讲《荷花》第二段。要求：（1）十分钟；（2）有板书。|先朗读课文。再看插图。',
  'takes it from a line of its own as well': '请现场推销一支笔。\n要求：三分钟之内说完。\n|先问客人写什么。',
  'ends before an answer that tells of what was asked for': '着装有什么要求？|要求：整洁、得体。不穿拖鞋。',
  'ends before an answer that repeats the question':
    '教师工资不高。为什么还想当老师？|为什么想当老师？这个问题我问过自己。',
  'ends before questions that the answer puts to others':
    '客人买到假货，你打算怎样解决？|先弄清三件事：在哪里买的？花了多少钱？有没有小票？然后陪他去找摊主。',
  'ends before an answer that bids somebody else':
    '客人突发心绞痛，此刻该怎么处置？|让客人坐下，立即拨打120，并请周围的医务人员帮忙。',
  'ends before an answer in the second person':
    '新护士夜班紧张怎么办？|你应该先熟悉流程。你可以请教带教老师。',
  'ends before an answer without 我': '什么是三查八对？|三查是操作前、中、后查。八对是床号、姓名等。',
  'ends before 是的': '你遇到过投诉吗？|是的，遇到过不少。有一次，一位客户打来电话。',
  'ends before a greeting that acts the answer':
    '客户来电抱怨，请你模拟接听。|您好，这里是客服中心。请问您遇到了什么问题？',
  'ends before steps that begin with verbs': '故障处理分几步？|分析原因。制定方案。说明情况。',
  'takes brackets with questions as no question':
    '你如何分析投诉？|先看构成（是某类问题增多？还是总量增加？），再看时段。',
  'takes 自我介绍 for no 我': '请做一个自我介绍，重点讲经历。|各位好，我叫李强。当了九年电工。',
  'takes 我们公司 for no answer': '你对我们公司有哪些了解？|贵公司成立于1998年。主营三类产品。',
  'takes a follow-up that begins with 对你 for one':
    '最近在读什么书？对你有什么启发？|最近在读《活着》。最大的启发是知足。',
  'reads 说明 behind a clause as what the clause shows':
    '捐款现场很冷清。下一步怎么做？|现场冷清，说明宣传没有到位。先请受助的家庭讲故事。',
  'still takes 说明理由 for a bid': '你选择哪一种，说明理由。|第二种。因为它省时间。',
  'ends before an answer that asks what a word of its question means':
    '三张报表有什么勾稽关系？请举例。|什么叫勾稽？说白了就是互相验证。',
  'takes a second term to be explained into the stem':
    '什么是缓存穿透？什么是缓存雪崩？|穿透是查询不存在的数据。',
  'reads a bid with an adverb': '上一份工作为什么离开？请坦率地谈一谈。|是成长空间的问题。那家公司很小。',
  'takes a bid with 逐一 behind the question into the stem':
    '哪些属于不合格品？请逐一说明区别。|四种都属于。返修之后只是能用。',
  'reads a task that is named as a bid':
    '背景：你是社区医生。任务：做一次健康宣教。|先从水管讲起。老人容易听懂。',
  'ends an English stem at its full stop':
    'Please introduce yourself in English within one minute.|Good morning, everyone. My name is Chen Lin.',
  'takes a bracket that says how to answer into the stem': '你的缺点是什么？（至少说出三个）\n|我做事偏急。',
  'takes a bracket that asks further into the stem': '你带过多大的团队？（兼职有多少人？）\n|最多三十人。',
  'takes a translation in brackets into the stem':
    'Do you have any questions for us?（你有什么要问我们的吗？）\n|Yes, what would my first task be?',
  'takes a translation below into the stem': 'What is your weakness?\n（你的缺点是什么？）\n|I am impatient.',
  'ends before a bracket that answers': '什么树最怕痒？|（紫薇，也叫痒痒树）',
  'ends before a bracket with which the answer begins': '你会怎么做？|（请他坐下）先倒一杯水，再问原因。',
  'takes a matter that is only named for the stem':
    '你最难忘的一次带团经历。|那年国庆，带着三十位老人去敦煌。路上起了沙尘暴。',
};

test.each(Object.entries(cases))('%s', (_, marked) => {
  const text = marked.replace('|', '');
  const { end } = findBorder(plainForm(text), { start: 0, end: text.length });
  expect(`${text.slice(0, end)}|${text.slice(end)}`).toBe(marked);
});

test('a new paragraph ends the stem, though the answer opens with a question', () => {
  const text = '你怎么看“外包”？\n什么样的外包才算好？管得住的才算。';
  const { end } = findBorder(plainForm(text), { start: 0, end: text.length });
  expect(text.slice(0, end).trim()).toBe('你怎么看“外包”？');
});

test('an item without an answer is all stem', () => {
  const text = '描述一次你调整策略的经历。你是如何快速响应的？';
  expect(findBorder(plainForm(text), { start: 0, end: text.length }).end).toBe(text.length);
});

test('prose sounds less like a question than a question does', () => {
  const likeness = (text: string): number =>
    findBorder(plainForm(text), { start: 0, end: text.length }).likeness;
  expect(likeness('员工应按时上下班。迟到一次扣五十元。')).toBeLessThan(0);
  expect(likeness('你为什么选择这份工作？')).toBeGreaterThan(3);
  expect(likeness('职业规划。三年之内独立负责总账。')).toBeGreaterThan(0);
  expect(likeness('先做个简单的自我介绍吧。七年经验，带过四十六人。')).toBeGreaterThan(3);
  expect(likeness('把这支笔卖给我。一支好笔，签合同时最有用。')).toBeGreaterThan(3);
});

test('what could as well be read otherwise has a small margin', () => {
  const margin = (text: string): number => findBorder(plainForm(text), { start: 0, end: text.length }).margin;
  const clear = margin('你为什么选择护理？我想守在病人身边。夜班很辛苦。');
  const doubtful = margin('安全电压的等级划分。三十六伏以下分为五级。');
  expect(doubtful).toBeLessThan(clear);
});
