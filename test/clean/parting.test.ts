import { describe, expect, test } from 'vitest';
import { ingestText } from '../../src/ingest.ts';
import { kept } from './support/kept.ts';

const bank =
  '1、你为什么想做仓库管理员？\n答：我做事细心。\n2、夜班怎样保证安全？\n答：按时巡查，有事先报告。';

describe('at the end of a text, what takes leave of its readers', () => {
  const partings = [
    '祝各位考生都能找到满意的工作。',
    '希望以上内容能帮到正在找工作的你。',
    '码字不易，转发请注明出处。',
    '回复“面试”获取完整PDF。',
    '有问题可以在评论区问我。',
    '以上，供参考。',
    '今天的分享就到这里，我们下期再见！',
    '以上就是我的分享，祝大家都能找到喜歡的公司～有問題可以留言給我！',
    '以上七题，你都准备好了吗？',
    'If you find a mistake, please open an issue.',
    '如有错误欢迎提 PR',
    '文档加载中...请稍候！',
    '你可能关注的文档：仓库管理制度 出入库流程 关于我们',
    '下期我们将分享采购员的面试题，敬请期待。',
    '考试结束，请将试卷和答题卡一并交回。',
    '问卷到此结束，感谢您的参与！',
    '感謝 @amy、@johnny 提供題目 ❤️',
    '本次测试已全部结束。',
    '—— 由某某题库导出，仅供个人学习使用 ——',
    '本试卷由某某考试系统生成',
    '本卷共5题，满分100分。',
    '备注：本资料仅供内部学习使用，请勿外传。',
    '（未完待续）',
    '人力资源部 2024年3月15日',
    '延伸閱讀：自我介紹範例',
    '文／小編',
    '还没有评论，快来抢沙发吧！',
    '试读已结束，还剩4页，您可下载完整版后离线阅读',
    '温馨提示：如需完整版请购买后下载',
    '剩余内容需要付费查看',
    '由于篇幅有限，剩余题目请到公众号查看',
    '购买后可下载完整文档',
    '展开剩余70%',
    '相关搜索：仓管员岗位职责 叉车证考试题',
    '【推荐阅读】仓管员面试技巧',
    '上一页 1 2 3 下一页',
    '上一篇 仓管员岗位职责',
    '责编：小李',
    '（来源：求职宝典网）',
    '参考：《仓储管理》《物流学 卷一》',
    '参考链接：https://example.com/a',
    '图／取自網路',
    '客服热线：400-123-4567',
    '如果觉得有帮助，请点一个 ⭐ Star！',
    '如果对你有帮助，点个 ⭐ 再走吧～',
    '欢迎提 Issue 和 PR。',
    '点赞、收藏、关注，我们下期见',
    '⭐ 如果对你有帮助，欢迎 Star。公众号「面试茶馆」后台回复「面试」领取 PDF 版。',
    '持续更新中……',
    '你都学会了吗？',
    '你还遇到过哪些面试题？欢迎在评论区留言',
    '★更多職缺請上人力銀行搜尋「倉管」',
    '（本文為授權轉載，未經同意請勿複製）',
    'posted @ 2023-05-06 20:15 小鹿 阅读(1234) 评论(5) 编辑 收藏 举报',
    '发布于 2023-05-06 · 著作权归作者所有',
    '立即下载 收藏 举报',
    '～～～～～～～～',
    '未完待续，下一篇讲采购。',
    '本人水平有限，如有错误请多多包涵',
    '都看到这里了，点个赞再走呗',
    '看完记得点个“在看”',
    'PS：需要PDF版的后台回复“仓管”',
    '亲，文档已经到底了，去看看其他文档吧',
    '命题人：张三 审题人：李四',
    '※答案以教材为准',
    '【免责声明】本文来源于网络，版权归原作者所有',
    '本页最后更新日期：2023年5月6日',
    '為您推薦：倉管員崗位說明書',
    '追蹤我們的 IG：@example',
    '◆ ◆ ◆',
    '查詢及報名：WhatsApp 9000 0000',
    '全站熱搜　創作者介紹　留言(3)　人氣( 512 )',
    '表單編號：HR-R-012　版次：B',
    '文件编号：QR-07 版本：A/1 生效日期：2024年5月',
    '想知更多？立即登記會員，每星期收到最新職位空缺。',
    '最後祝大家搵到理想工作！',
    'Share this: Facebook Twitter WhatsApp',
    'Related posts：《仓管考证心得》《从仓管到主管》',
    'Leave a Reply Your email address will not be published.',
    '-- 2 --',
    '若有錯漏歡迎發 PR 或 issue，謝謝！',
    '祝大家面试顺利，offer 多多！',
    '[1] [2] [下一页]',
    '看完這篇，你更有把握了嗎？立即更新履歷，讓好工作找上你！',
    '（完）歡迎分享給正在找工作的朋友',
    '本文《仓管员面试题》由求职小站整理，仅供参考。',
  ];

  test.each(partings)('goes as a line: %s', (line) => {
    expect(kept(`${bank}\n\n${line}\n`)).toBe(bank);
  });

  test.each(partings)('goes behind the last sentence of a line that runs on: %s', (words) => {
    const line = bank.replaceAll('\n', '');
    expect(kept(`${line} ${words}`)).toBe(line);
  });

  test('stays where it tells how much may be written', () => {
    const line = '篇幅限制在五百字以内，超过的由主管删减。';
    expect(kept(`${bank}\n\n${line}\n`)).toContain(line);
  });

  test('goes where the notice of a preview is glued to the last sentence, or what the text says of itself, and nothing else', () => {
    const line = bank.replaceAll('\n', '');
    expect(kept(`${line}温馨提示：如需完整版请购买后下载 猜你喜欢：网格员笔试题 社工证备考资料`)).toBe(line);
    expect(kept(`${line}还剩3页未读，下载后继续阅读`)).toBe(line);
    expect(kept(`${line}未完，下载后可查看全部内容猜你想看：理货员岗位职责、绩效考核表、促销方案`)).toBe(
      line,
    );
    expect(kept(`${line}未完，請下載完整版 猜你喜歡：餐廳服務員面試題`)).toBe(line);
    expect(kept(`${line}内容未完，点击查看全部内容`)).toBe(line);
    expect(kept(`${line}本文档为用户上传，转载请注明来源`)).toBe(line);
    expect(kept(`${line}本文由网友上传，仅供参考`)).toBe(line);
    for (const said of [
      '本站的货位由我收集后统一登记。',
      '谢谢大家的聆听。',
      '盘点未完，请下载完整版的清单再核对。',
      '温馨提示：我会请客户下载回执。',
      '希望大家一起努力！',
    ])
      expect(kept(`${line}${said}`)).toBe(`${line}${said}`);
  });

  describe('where nothing sets it off from the last sentence', () => {
    const line = bank.replaceAll('\n', '');

    test.each([
      '（完）',
      '【全文完】',
      '—— 完 ——',
      '全文完',
      '聲明：本文來自網絡，如有侵權請聯繫刪除。',
      '免责声明：以上内容转载自各大论坛，版权归原作者所有。',
      '以上就是本次整理的全部内容，祝大家面试顺利！',
      '以上是小编整理的仓管面试题，希望对大家有帮助。',
      '最后祝各位考生面试成功！',
      '更多面试题请关注公众号求职笔记',
      '以上就是全部面试题，祝大家面试顺利！（完）',
    ])('goes: %s', (words) => {
      expect(kept(`${line}${words}`)).toBe(line);
    });

    test('goes behind the number of a page that blanks set off', () => {
      expect(kept(`${line} 4 / 6 声明：本文来自网络，如有侵权请联系删除。`)).toBe(line);
    });

    test.each([
      '（完成盘点后再交接）',
      '以上就是我对这个岗位的理解。',
      '以上是盘点的全部内容。',
      '最后祝公司越来越好！',
      '声明：货损由承运人负责。',
      '说明：先查台账，再查实物。',
      '更多的货位请同事一起查看。',
    ])('stays, as it may be of the answer: %s', (words) => {
      expect(kept(`${line}${words}`)).toBe(`${line}${words}`);
    });
  });

  test.each([
    ['below a heading', '相关推荐：\n人际关系题怎么答\n仓管员自我介绍三篇'],
    ['below a heading of its own', '你可能会感兴趣的文章\n离职面谈怎么说\n薪水怎么谈'],
    ['by their names', '2024年仓管面试技巧：人际关系题怎么答\n2024年公务员面试热点：新就业形态'],
    ['by their days', '仓管员面试自我介绍三篇 05-06\n物流公司面试技巧 05-03'],
    ['by the title', '【仓管员面试问题】相关文章：\n1.仓管员自我介绍范文\n2.2023年物流面试礼仪10-08'],
    ['in English', 'Related\n見工著咩衫好？\n兼職合約四個陷阱'],
    ['of sources', '参考资料：\n1. 《仓储管理》\n2. 《物流学》'],
  ])('goes as a list of other pages: %s', (_, list) => {
    expect(kept(`${bank}\n${list}\n`)).toBe(bank);
  });

  test('goes with its parts that blanks set off', () => {
    const line = bank.replaceAll('\n', '');
    expect(kept(`${line} 温馨提示：如需完整版请购买后下载 猜你喜欢：网格员笔试题 社工证备考资料`)).toBe(line);
  });

  test.each([
    '瀏覽 1,204 次 讚好 加入書籤 私隱政策',
    '加入最愛 列印本頁 私隱政策聲明 免責條款',
    '人氣 2,031 加入收藏 檢舉 隱私權聲明',
    '鐵路貨運論壇 資料共享 版權歸原作者',
  ])('goes where it is the bar of a site, behind a blank or in a line: %s', (bar) => {
    expect(kept(`${bank} ${bar}`)).toBe(bank);
    expect(kept(`${bank}\n${bar}`)).toBe(bank);
  });

  test('goes alone, though sentences before it speak of files and complaints as sites do', () => {
    const answer = `${bank}对照货票，指出依据的文件。没有错误的，告知申诉渠道。`;
    expect(kept(`${answer} 货运论坛 资料共享 版权归原作者`)).toBe(answer);
  });

  test('goes as a line though it begins by asking', () => {
    expect(kept(`${bank}\nFound a mistake? Open an issue. 发现错误请提 issue。`)).toBe(bank);
  });

  test('goes behind the number of a page', () => {
    const line = bank.replaceAll('\n', '');
    expect(kept(`${line} - 3 - 本资料来源于网络，仅供参考`)).toBe(line);
    expect(kept(`${bank}\n\n－ 12 －\n`)).toBe(bank);
  });

  test('goes with its Markdown', () => {
    expect(kept(`${bank}\n[⬆ 返回顶部](#top)\n**责编：小李**\n`)).toBe(bank);
  });

  test('goes with all that is said so', () => {
    expect(kept(`${bank}\n以上。祝大家面试顺利，offer 多多！\n`)).toBe(bank);
    expect(kept(`${bank}\n以上，供参考。\n最后，祝大家面试顺利！\n编辑：小王\n第 1 页 共 1 页\n`)).toBe(bank);
  });
});

describe('what stays at the end of a text', () => {
  test.each([
    ['an answer that takes leave of others', '最后，祝大家工作愉快。'],
    ['thanks to those who listen', '谢谢大家！'],
    ['what the candidate hopes', '希望我的经验能给大家帮助，祝公司成功。'],
    ['a day', '2024年3月15日'],
    ['whom an answer thanks', '最后感谢大家提供的意见，我会改进。'],
    ['a point of a list', '3. 有问题可以在评论区问我。'],
    ['what goes on', '总之，夜班要多留心。'],
    ['what an answer says of sources', '参考：先看单据，再看实物，最后看系统。'],
    ['what is done with readers', '引导顾客关注公众号并领取优惠券，提高复购。'],
    ['what is counted', '点赞、收藏、转发是常见的互动指标。'],
    ['what comes next', '后续会继续跟进，直到客户满意。'],
    ['what is left', '剩余部分退回供应商，费用由对方承担。'],
    ['what opens when', '登录后可以查看个人订单。'],
    ['points of a list', '验收流程\n上架流程\n出库流程'],
    ['days of a plan', '2024-05-06 完成初盘\n2024-05-07 完成复盘'],
    ['lines with labels', '微博：5万粉\n公众号：仓管小站\n抖音：10万粉'],
    ['what is asked of those who listen', '以上是我的处理办法，请考官指正。'],
    ['what somebody who listens is told', '以上就是我的整理心得，谢谢各位考官，请来信指教。'],
    ['what those who work are asked', '以上两题，班长问新人：答不上来怎么办？'],
    ['what is found at work', '发现错误要提前上报。'],
    ['who is welcome', '欢迎顾客留言，二十四小时内回复。'],
    ['whose words they are', '作者：他写书是为了养家，这一点很打动我。'],
    ['what somebody who has read is asked', '看完这份清单，请你签字确认。'],
    ['who is to have it', '请把异常情况分享给夜班的同事。'],
    ['what belongs to what', '【先进先出】相关的单据都要留底。'],
    ['how something is numbered', '编号：按到货日期排'],
  ])('%s', (_, line) => {
    expect(kept(`${bank}\n${line}`)).toBe(`${bank}\n${line}`);
  });

  test('the answer to what stands above it, which words of the paper itself are not', () => {
    const asked = `${bank}\n3、你还有什么想问的？`;
    expect(kept(`${asked}\n测试结束，请将试卷交还前台`)).toBe(asked);
    expect(kept(`${asked}\n表单编号：HR-07 版次：B`)).toBe(asked);
    expect(kept(`${asked}\nShare this: Facebook LINE`)).toBe(asked);
    expect(kept(`${asked}\n※ 以上內容為作者個人經驗，僅供參考，轉載請註明出處。`)).toBe(asked);

    const text = `${bank}\n3、收尾时你会对读者说什么？\n今天的分享就到这里。`;
    expect(kept(text)).toBe(text);
  });

  test('what an answer says of files, complaints and rights', () => {
    const text = `${bank}指出依据的文件。没有错误的，告知申诉渠道。版权由公司法务处理。`;
    expect(kept(text)).toBe(text);
    expect(kept(`${bank}\n3、网店要有哪些页面？\n答：收藏 分享 投诉`)).toBe(
      `${bank}\n3、网店要有哪些页面？\n答：收藏 分享 投诉`,
    );
  });

  test('the last cell of a table', () => {
    const text = '题型\t题目\t答案\n判断题\t水往低处流。\t0';
    expect(kept(text)).toBe(text);
  });

  test('what is said of each question', () => {
    const text = bank.replaceAll('。', '。\n链接：https://example.com/a');
    expect(kept(text)).toBe(text);
  });

  test('what takes leave with more behind it', () => {
    const text = `今天的分享就到这里。\n${bank}`;
    expect(kept(text)).toBe(text);
  });
});

test('what takes leave has come to its end: its last answer is not cut off, though no mark ends it', () => {
  const lastOf = (text: string) =>
    ingestText('bank.txt', new TextEncoder().encode(text)).reading.questions.at(-1);
  const text = `${bank}\n3、何时到岗？\n答：下周一`;
  expect(lastOf(text)).toMatchObject({ answer: '下周一', truncated: true });
  expect(lastOf(`${text}\n以上，供参考。`)).toMatchObject({ answer: '下周一', truncated: false });
  expect(lastOf(`${text}\n试读已结束，下载后阅读全文`)).toMatchObject({ answer: '下周一', truncated: true });
});
