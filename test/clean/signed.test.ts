import { describe, expect, test } from 'vitest';
import { kept } from './support/kept.ts';

const bank =
  '1、你为什么想做仓库管理员？\n答：我做事细心。\n2、夜班怎样保证安全？\n答：按时巡查，有事先报告。';

describe('below the last question goes', () => {
  test.each([
    ['who signs it, and the day', '人力资源部\n2025年3月12日'],
    ['a company, and the month', '华信仓储有限公司\n2025.03'],
    ['who signs it, and the day in Chinese figures', '县人民医院护理部\n二〇二五年六月'],
    ['who signs it and a day of Taiwan on one line', '人事室　114.03.12'],
    ['a school alone', '江北职业技术学院'],
    ['who made it and who looked through it', '编制：李明　审核：王芳　批准：赵刚'],
    ['what is filled in', '姓名：________　日期：________'],
    ['the judgement', '考核结果：合格□ 不合格□　考核人：'],
    ['the judgement of an interview', '面试评价：\n□ 优秀　□ 良好　□ 一般　□ 不合格\n面试官签字：'],
    ['how many pages it has', '3 / 3'],
    ['what an author says in the end', '写在最后\n面试是双向选择，保持真诚最重要。'],
    ['a summary for readers', '总结\n以上问题覆盖了面试的主要方面，建议结合自身经历准备。'],
    ['a table that goes with it', '附：面试评分表\n项目　分值　得分\n表达能力　30\n专业能力　40'],
    ['its end between points', '· END ·'],
    ['its end between lines', '======== 结束 ========'],
    ['a note on the bank', '备注：本题库每年更新一次。'],
    ['when it was last changed', '最后修改：2024年12月3日'],
    ['when it was made', '完成日期：2025年1月20日'],
    ['what a download takes', '下载本文档需要登录，点击下载Word版'],
    ['what stands behind a fold', '展开看完整答案'],
    ['what is on the back', '背面尚有試題'],
    ['who made it, and that it is not for others', '东方物流有限公司 内部资料'],
    ['how it may be used', '本篇由求職天地整理，未經同意請勿轉載'],
    ['what readers added', '以上題目由讀者提供，歡迎補充。'],
  ])('%s', (_, lines) => {
    expect(kept(`${bank}\n${lines}`)).toBe(bank);
  });

  test.each([
    '人力资源部 2025年3月12日',
    '编制：李明 审核：王芳',
    '姓名：____ 日期：____',
    '小结：准备充分，自然从容。',
    '試題到此結束',
  ])('the same in a line that runs on: %s', (words) => {
    const line = bank.replaceAll('\n', '');
    expect(kept(`${line} ${words}`)).toBe(line);
    const asked = '1、夜班怎样保证安全？ 2、何时到岗？';
    expect(kept(`${asked} ${words}`)).toBe(asked);
  });

  test('a button for the rest of an answer that the text has already, between questions as well', () => {
    expect(kept(bank.replace('\n2、', '\n展开看完整答案\n2、'))).toBe(bank);
  });
});

describe('below the last question stays', () => {
  test.each([
    ['a day alone', '2024年3月15日'],
    ['a day of a plan', '盘点开始\n2024年3月15日'],
    ['whom to tell', '先报告安全生产部'],
    ['where to send someone', '再送往县人民医院'],
    ['a short name', '大学'],
    ['a fraction', '1/3'],
    ['a summary of what the answer says', '总结：先问清，再登记，后处理。'],
    ['a form of an answer', '登记的内容：\n姓名、电话、车牌'],
    ['what goes with an application', '附：身份证复印件一份'],
    ['boxes of a list to tick off', '□ 门锁　□ 水电　□ 消防'],
    ['what someone is asked to note', '备注：货架第三层有易碎品。'],
  ])('%s', (_, lines) => {
    expect(kept(`${bank}\n${lines}`)).toBe(`${bank}\n${lines}`);
  });

  test('a summary where other answers have theirs', () => {
    const text = bank.replaceAll('。', '。\n总结：大家要记住这一点。');
    expect(kept(text)).toBe(text);
  });

  test('a part with questions of its own', () => {
    const text = `${bank}\n写在最后\n3、你还有什么要问？`;
    expect(kept(text)).toBe(text);
  });
});
