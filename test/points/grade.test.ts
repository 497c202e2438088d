import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedPoint } from '../../src/points/compare.ts';
import { gradeAnswer } from '../../src/points/grade.ts';

const seeds: { question: string; answer: string | null }[] = JSON.parse(
  readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
);
const answered = seeds.flatMap(({ question, answer }) => (answer === null ? [] : [{ question, answer }]));

const reference =
  '第一步，倾听与安抚。我会耐心倾听客户的投诉，允许他们充分表达不满，不打断、不辩解。' +
  '第二步，确认与理解。我会用自己的话复述一遍核心问题，并邀请客户补充。' +
  '第三步，调查与核实。我会迅速查询订单记录，咨询物流和技术部门，核实原因。' +
  '第四步，执行与反馈。方案落实以后，我会再次联系客户，确认他是否满意，并记录在案。';

const question = '请描述一下你处理客户投诉的典型流程。';

const grade = (typed: string) => gradeAnswer({ reference, typed, question });
const covered = (points: readonly ComparedPoint[]) => points.map((point) => point.covered);

describe('gradeAnswer', () => {
  it('finds the points that an answer says in its own words', () => {
    const { points, score } = grade('先让他把话说完，不插嘴。查一下单子，再找物流那边的人问清楚是怎么回事。');
    expect(covered(points)).toEqual([true, false, true, false]);
    expect(score).toBeGreaterThan(35);
    expect(score).toBeLessThan(75);
  });

  it('shows the words that say a point', () => {
    const [first, , third] = grade('先讓他把話說完，不插嘴。然後查訂單記錄，問物流部門，核實原因。').points;
    expect(first.evidence?.text).toBe('先讓他把話說完，不插嘴');
    expect(third.evidence?.text).toContain('查訂單記錄');
    const words = third.evidence?.matches.map(
      (match) => match.reference && reference.slice(match.reference.start, match.reference.end),
    );
    expect(words).toContain('核实');
  });

  it('takes either script', () => {
    const hans = grade('我会再次联系客户，确认他满意，然后记录下来。用自己的话复述一遍问题。');
    const hant = grade('我會再次聯繫客戶，確認他滿意，然後記錄下來。用自己的話複述一遍問題。');
    expect(hant.points.map((point) => point.covered)).toEqual(covered(hans.points));
    expect(hant.score).toBe(hans.score);
    expect(covered(hans.points)).toEqual([false, true, false, true]);
  });

  it('does not take what an answer denies for said, but what both deny', () => {
    expect(covered(grade('我不会耐心倾听客户，也不会安抚他，更不会用自己的话复述。').points)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(covered(grade('我不会打断客户，也不会辩解，让他充分表达不满。').points)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    '我的办法是不去倾听客户的投诉，也没有核实原因，也不查订单记录。',
    '根本没必要倾听客户的投诉，更用不着核实原因。',
  ])('takes what was not done for denied: %s', (typed) => {
    expect(grade(typed).points.some((point) => point.covered)).toBe(false);
  });

  it('does not take words in passing for a point that the answer denies', () => {
    const { points, score } = grade(
      '客户的投诉关我什么事，我不会倾听，也不会安抚他。我没必要核实原因，让物流自己去处理。',
    );
    expect(points.some((point) => point.covered)).toBe(false);
    expect(score).toBeLessThanOrEqual(15);
  });

  it('still finds what is said plainly beside what is not done at once', () => {
    expect(
      covered(
        grade('我不会马上去核实原因，先耐心倾听，让他把不满说完。之后再查询订单记录，问物流部门，核实原因。')
          .points,
      ),
    ).toEqual([true, false, true, false]);
  });

  it('does not take how things stood, or a condition, for denied', () => {
    expect(covered(grade('没有订单记录的话，就咨询物流和技术部门，核实原因。').points)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(covered(grade('我不懂的地方会用自己的话复述一遍，请客户补充。').points)[1]).toBe(true);
  });

  it('finds the points of an English reference that an answer says otherwise', () => {
    const english =
      'First, I listen to the customer without interrupting and show empathy. Then I confirm the problem by repeating it in my ' +
      'own words. Next I check the order records and ask the logistics team for the cause. Finally I follow up to make sure ' +
      'that the customer is satisfied and log the case.';
    const said =
      'I let the customer finish, never interrupt, and tell them I understand. I repeat the problem to be sure. I look into ' +
      'the order and talk to logistics. After that I call the customer to ask whether they are satisfied.';
    expect(covered(gradeAnswer({ reference: english, typed: said }).points)).not.toContain(false);
    const other = 'I would like to work in finance because I enjoy numbers. My degree was in accounting.';
    expect(covered(gradeAnswer({ reference: english, typed: other }).points)).not.toContain(true);
  });

  it('takes points in any order', () => {
    const sentences = [
      '我会用自己的话复述一遍问题。',
      '我会查询订单记录，核实原因。',
      '我会耐心倾听，不打断客户。',
    ];
    expect(covered(grade(sentences.join('')).points)).toEqual([true, true, true, false]);
    expect(covered(grade(sentences.toReversed().join('')).points)).toEqual([true, true, true, false]);
  });

  it('overlooks slips of the input method', () => {
    expect(
      covered(
        grade('我会耐心轻听客户的投诉，让他们表达不慢，不打段。我会复数一遍核心问提，请客户补充。').points,
      ),
    ).toEqual([true, true, false, false]);
  });

  it('takes no function words that sound like a word of the reference for a slip of it', () => {
    const restart = '第一步，重启。请客户重启设备。第二步，升级。请同事升级版本。';
    const typed = (words: string) => gradeAnswer({ reference: restart, typed: words }).points[0];
    expect(typed('我会请他从启试试').covered).toBe(true);
    expect(typed('人数从七个变成了八个').covered).toBe(false);
  });

  it('does not take a word of a long point for the point', () => {
    const reference =
      '我在上一家公司负责社区产品的改版，通过用户访谈发现新用户找不到感兴趣的内容，于是重做了引导流程，次日留存提升八个点。';
    const score = (typed: string) => gradeAnswer({ reference, typed }).score;
    expect(score('留存')).toBeLessThan(40);
    expect(score('访谈新用户，发现他们找不到内容，重做引导，留存提升')).toBeGreaterThan(70);
    const short = '1. 倾听\n2. 核实\n3. 道歉';
    expect(gradeAnswer({ reference: short, typed: '先倾听，去核实，再道歉。' }).score).toBeGreaterThan(50);
  });

  it('scores nothing for an empty answer', () => {
    for (const typed of ['', '  \n', '。。。！'])
      expect(grade(typed)).toMatchObject({
        score: 0,
        flags: ['empty'],
        points: [{ covered: false }, {}, {}, {}],
      });
  });

  it('scores nothing for the question typed back, in either script', () => {
    const question = '如果客戶對處理結果不滿意並堅持投訴，你會如何傾聽安撫、核實並跟進？';
    const back = (typed: string) => gradeAnswer({ reference, typed, question });
    expect(back(question)).toMatchObject({ score: 0, flags: ['empty'] });
    expect(back('如果客户对处理结果不满意并坚持投诉，你会如何倾听安抚、核实并跟进')).toMatchObject({
      score: 0,
    });
    expect(back(`${question}我会先倾听他的不满，再复述确认。`).score).toBeGreaterThan(0);
  });

  it.each([
    '倾听、安抚、投诉、不满、确认、理解、复述、核心问题、调查、核实、订单记录、物流、技术部门、执行、反馈、满意、记录',
    '倾听 安抚 投诉 不满 确认 理解 复述 核心问题 调查 核实 订单记录 物流 技术部门 执行 反馈 满意 记录',
    '倾听安抚投诉不满，确认理解复述核心问题，调查核实订单记录物流技术部门，执行反馈满意度记录',
    '我觉得是倾听、安抚、投诉、复述、调查、核实、物流、执行、反馈、回访、满意度、记录。',
  ])('gives words strung together no more than 15: %s', (typed) => {
    const { score, flags, points } = grade(typed);
    expect(score).toBeLessThanOrEqual(15);
    expect(flags).toEqual(['keywords']);
    expect(points.some((point) => point.covered)).toBe(false);
  });

  it('gives any of the words of the reference, strung together, no more than 15', () => {
    const words =
      '倾听 安抚 客户 投诉 不满 情绪 理解 复述 核心问题 调查 核实 订单记录 物流 技术部门 原因 方案 执行 反馈 满意度 回访 流程'.split(
        ' ',
      );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words, { minLength: 3 }),
        fc.constantFrom('、', '，', ' ', '；', '\n'),
        (chosen, mark) => {
          expect(grade(chosen.join(mark)).score).toBeLessThanOrEqual(15);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not take short sentences for words strung together', () => {
    for (const typed of [
      '先倾听，再核实。',
      '一、倾听安抚；二、复述确认；三、调查核实；四、回访记录',
      '第一步听，第二步查，第三步解决，第四步记录。',
      'I would listen to the customer and then check the order.',
      '安抚情绪，核实问题，给出方案，跟进反馈',
      '耐心傾聽，安撫情緒，及時核實',
      '倾听与安抚。复述确认。核实原因。执行反馈。',
      '倾听投诉，不打断、不辩解；复述核心问题，客户补充、确认；查询订单记录、物流、技术部门原因；方案落实，客户满意、记录存档。',
    ])
      expect(grade(typed).flags).not.toContain('keywords');
  });

  it.each(['安抚情绪。复述问题。核实原因。跟进反馈。', '耐心倾听，复述问题，核实原因，跟进反馈'])(
    'gives bare headings of all points what they are worth: %s',
    (typed) => {
      const { score, flags } = grade(typed);
      expect(flags).toContain('brief');
      expect(score).toBeGreaterThanOrEqual(50);
      expect(score).toBeLessThanOrEqual(75);
    },
  );

  it('finds the points of a short answer that says nothing else', () => {
    expect(covered(grade('先安抚，再核实原因，最后回访。').points)).toEqual([true, false, true, true]);
    expect(covered(grade('安抚他。').points)).toEqual([true, false, false, false]);
  });

  it('does not take one word in common for a point where a sentence says much else', () => {
    expect(
      covered(
        grade('我大学时在校报当记者，常常要安抚被采访的人，后来学会了摄影和剪辑，还拿过两次奖。').points,
      ),
    ).toEqual([false, false, false, false]);
  });

  it('takes the core of a long point, said in short, for the point, though others speak of it too', () => {
    const abilities =
      '出色的沟通协调能力，能够有效地与内部各部门沟通协作，推动体验改进落地；强大的数据分析能力，能够提炼有价值的信息，支持决策；' +
      '敏锐的洞察力，能够理解不同客户群体的需求和行为；我也善于在沟通和数据分析之间协调，清晰地表达观点，用数据验证假设。';
    const shortly = (typed: string) =>
      covered(gradeAnswer({ reference: abilities, typed }).points.slice(0, 3));
    expect(shortly('沟通协调能力不错，数据分析也行。')).toEqual([true, true, false]);
    expect(shortly('我擅长沟通协调')).toEqual([true, false, false]);
    expect(shortly('在沟通这件事上我跟父母一直有点矛盾，他们想让我考公务员')).toEqual([false, false, false]);
  });

  it('gives a list of headings less than the same in sentences', () => {
    const { score, flags } = grade('先倾听安抚，再复述确认问题，然后查记录核实原因，最后联系客户确认满意。');
    expect(score).toBeGreaterThanOrEqual(55);
    expect(score).toBeLessThanOrEqual(75);
    expect(flags).toContain('brief');
  });

  it('knows a copied answer, and counts what it copies', () => {
    const half = grade(reference.slice(0, reference.indexOf('第三步')));
    expect(half.flags).toEqual(['copied']);
    expect(covered(half.points)).toEqual([true, true, false, false]);
    expect(half.score).toBeGreaterThanOrEqual(40);
    expect(half.score).toBeLessThanOrEqual(60);
  });

  it('says of headings that are copied that they are, and not that they are short as well', () => {
    const short =
      '先倾听与安抚客户激动的情绪。再确认与理解客户真正的需要。再调查与核实问题发生的原因。最后执行与反馈结果给客户。';
    const { flags } = gradeAnswer({
      reference: short.replaceAll('。', '，务必做得让客户和同事都感到满意并且愿意继续合作。'),
      typed: short,
      question,
    });
    expect(flags).toEqual(['copied']);
  });

  it('gives another matter next to nothing', () => {
    const { score, points } = grade(
      '我大学读的是旅游管理，平时喜欢摄影和爬山，周末常和朋友出去玩，希望找一份离家近的工作。',
    );
    expect(points.some((point) => point.covered)).toBe(false);
    expect(score).toBeLessThanOrEqual(15);
  });

  it('gives whole documents about other matters next to nothing, however long', () => {
    const documents = ['novel', 'regulation', 'bookshop-essay', 'privacy-app'].map((name) =>
      readFileSync(new URL(`../corpus/negative/tuning/${name}.txt`, import.meta.url), 'utf8').replace(
        /<[^>]*>/g,
        '\n',
      ),
    );
    const scores = documents.map((document) => grade(document).score);
    expect([...scores, grade(documents.join('\n')).score].filter((score) => (score ?? 0) > 8)).toEqual([]);
  });

  it('takes little from a good answer for what is said beside it', () => {
    const whole = readFileSync(new URL('../corpus/negative/tuning/novel.txt', import.meta.url), 'utf8');
    const beside = whole.split('---\n')[1];
    expect(grade(`${reference}\n${beside}`).score).toBeGreaterThan(80);
  });

  it('gives little for one point met in passing by an answer about something else', () => {
    const other =
      '我以前在客服部做培训助理，每个月订教室、印讲义、统计出勤，也安排新人见面和聚餐。' +
      '后来公司搬家，我负责联系搬家的车辆，清点桌椅，还核实过一次水电费的账单。';
    const onlyThis = grade('我会查订单，核实原因。').score ?? 0;
    expect(grade(other).score).toBeLessThan(onlyThis);
    expect(grade(other).score).toBeLessThanOrEqual(12);
  });

  it('has no score without a reference', () => {
    expect(gradeAnswer({ reference: null, typed: '我会倾听' })).toEqual({
      score: null,
      points: [],
      flags: [],
    });
    expect(gradeAnswer({ reference: ' ', typed: '我会倾听' }).score).toBeNull();
  });

  it('grades on what there is of a reference that breaks off', () => {
    expect(
      gradeAnswer({
        reference: '首先，保持冷静和耐心，认真倾听。其次，准确理解客',
        typed: '我会冷静、耐心地听他讲完',
      }).score,
    ).toBeGreaterThan(20);
  });

  it('takes a wording that was accepted for a point before', () => {
    const typed = '把他肚子里的弯弯绕都倒腾出来给他看。';
    const before = grade(typed);
    expect(before.points[1].covered).toBe(false);
    const accepted = [{ point: before.points[1].text, words: '肚子里的弯弯绕都倒腾出来' }];
    const [, second] = gradeAnswer({ reference, typed, question, accepted }).points;
    expect(second).toMatchObject({ covered: true, evidence: { text: '肚子里的弯弯绕都倒腾出来' } });
    const hant = gradeAnswer({ reference, typed: '肚子裡的彎彎繞都倒騰出來', question, accepted });
    expect(hant.points[1].covered).toBe(true);
  });

  it('covers every point of the seeds by the reference itself, with the right places', () => {
    for (const { question, answer } of answered) {
      const { points, score } = gradeAnswer({ reference: answer, typed: answer, question });
      expect(points.filter((point) => !point.covered).map(({ text }) => text)).toEqual([]);
      expect(score).toBeGreaterThan(75);
    }
  });

  const sayings = [
    '我会让他把话说完。',
    '我会查询订单记录，核实原因！',
    '然後再次聯繫客戶，確認滿意；',
    '周末我喜歡爬山，',
    '用自己的话复述一遍问题\n',
    '𠮷野家的abc ',
    '客户',
    '“',
  ];
  const anySayings = fc.array(fc.constantFrom(...sayings), { maxLength: 8 }).map((parts) => parts.join(''));

  it('shows only words that were typed', () => {
    fc.assert(
      fc.property(anySayings, (typed) => {
        for (const { covered, evidence } of grade(typed).points) {
          expect(covered).toBe(evidence !== null);
          if (evidence === null) continue;
          expect(typed.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(evidence.text).not.toBe('');
          for (const { typed: place, reference: source } of evidence.matches) {
            expect(place.start >= 0 && place.end <= typed.length && place.start < place.end).toBe(true);
            if (source) expect(source.start >= 0 && source.end <= reference.length).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never takes a point back for a further sentence', () => {
    fc.assert(
      fc.property(
        anySayings,
        fc.constantFrom('我会迅速查询记录，核实原因。', '之后我会再次联系客户，确认他是否满意。'),
        (typed, further) => {
          const before = grade(`${typed}。`);
          const after = grade(`${typed}。${further}`);
          if (before.flags.includes('keywords') || after.flags.includes('keywords')) return;
          for (const [index, { likelihood }] of before.points.entries())
            expect(after.points[index].likelihood).toBeGreaterThanOrEqual(likelihood - 1e-9);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives the same grade twice', () => {
    const typed = '先让他把话说完，不插嘴。查一下单子。';
    expect(grade(typed)).toEqual(grade(typed));
  });
});
