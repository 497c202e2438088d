import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../src/points/grade.ts';
import { cutPoints } from '../../src/points/points.ts';

const texts = (answer: string) => cutPoints(answer).map(({ text }) => text);

describe('an answer of a sentence or two', () => {
  it('has a point for each step that it tells', () => {
    expect(
      texts('先安抚业主情绪，通知值班工程人员到场关阀，再登记受损物品并拍照，第二天上门回访并跟进赔偿。'),
    ).toEqual([
      '先安抚业主情绪，通知值班工程人员到场关阀，',
      '再登记受损物品并拍照，',
      '第二天上门回访并跟进赔偿。',
    ]);
    expect(texts('首先核對病人身份，其次檢查藥品名稱、劑量和有效期，最後向病人說明用法。')).toEqual([
      '首先核對病人身份，',
      '其次檢查藥品名稱、劑量和有效期，',
      '最後向病人說明用法。',
    ]);
  });

  it('has them behind semicolons as well', () => {
    expect(texts('接到报警后先确认地点，再通知当班队长；随后带灭火器赶到现场，最后写事故报告。')).toEqual([
      '接到报警后先确认地点，',
      '再通知当班队长；',
      '随后带灭火器赶到现场，',
      '最后写事故报告。',
    ]);
  });

  it('has a point for each of the short clauses that it lists, a very short one with the next', () => {
    expect(texts('立即停机断电，挂上警示牌，通知机修，检查原因，排除故障后试运行，正常后再交接。')).toEqual([
      '立即停机断电，',
      '挂上警示牌，',
      '通知机修，检查原因，',
      '排除故障后试运行，',
      '正常后再交接。',
    ]);
  });

  it.each([
    ['goes on to say why', '这样做客户会觉得被尊重，所以投诉会减少，满意度也会提高，让口碑慢慢变好。'],
    ['says 先生 and 再次', '王先生您好，再次感谢您的来电，祝您生活愉快。'],
    [
      'tells two steps on the way to something longer',
      '我会先听再问。做了两年客服主管以后我发现投诉的人多半并不是为了赔偿，而是希望有人认真对待他的事情并给他一个说法。',
    ],
    ['quotes steps', '门口贴着“先取号，再排队，最后办理”，但老人看不清这些小字。'],
  ])('is left whole where it %s', (_, answer) => {
    expect(cutPoints(answer).length).toBeLessThanOrEqual(2);
  });

  it('leaves a long answer to its sentences', () => {
    const sentence = '我会先把客户说的每一件事都记下来，再和仓库的同事核对发货的时间，然后给出能做到的日期。';
    expect(texts(sentence.repeat(5)).length).toBeLessThanOrEqual(7);
  });

  it('is not met by an answer that has only some of its steps', () => {
    const reference =
      '先安抚业主情绪，通知值班工程人员到场关阀，再登记受损物品并拍照，第二天上门回访并跟进赔偿。';
    const { score, points } = gradeAnswer({ reference, typed: '登记受损的物品，拍照留证。' });
    expect(points.map(({ covered }) => covered)).toEqual([false, true, false]);
    expect(score).toBeLessThan(50);
  });

  it('is met by one that says each of its steps as shortly', () => {
    const reference = '首先核对病人身份，其次检查药品名称、剂量和有效期，最后向病人说明用法。';
    const typed = '先核对身份，再查药名剂量效期，最后交代用法用量。';
    expect(gradeAnswer({ reference, typed }).score).toBeGreaterThan(70);
  });

  it('is met by no words that bring nothing to mind, as a command typed by mistake', () => {
    const reference =
      '先安抚业主情绪，通知值班工程人员到场关阀，再登记受损物品并拍照，第二天上门回访并跟进赔偿。';
    const typed = '我先安抚业主，马上叫工程部去关水阀。然后登记受损的东西\nclear; qbank resume';
    expect(gradeAnswer({ reference, typed }).points.map(({ covered }) => covered)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
