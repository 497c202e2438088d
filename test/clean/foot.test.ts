import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/clean/furniture/furniture.ts';

/** The lines that stay. */
function keptLines(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const gone = findFurniture(text);
  const kept = gone.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.split('\n').filter((line) => line.trim() !== '');
}

const bank = ['1.您為什麼選擇護理工作？', '答：因為我喜歡照顧人。'];

describe('the foot of a page', () => {
  test('goes with the names of other documents that no rule knows', () => {
    const foot = [
      '該用戶還上傳了這些文檔',
      '護士崗位說明書',
      '護士年度工作總結',
      '下載積分：800',
      '內容提示：',
      '閱讀了該文檔的用戶還閱讀了這些文檔',
      '收藏',
      '下載文檔',
    ];
    expect(keptLines([...bank, ...foot])).toEqual(bank);
  });

  test('goes with the facts of a file behind the buttons', () => {
    const foot = ['展开阅读全文', '关 键 词：', '护士面试题', '收藏', '下载资源', '正为您匹配相似的精品文档'];
    expect(keptLines([...bank, ...foot])).toEqual(bank);
  });

  test.each([
    ['a poll', ['看完這篇文章，你覺得：', '○ 很實用　○ 普通　○ 沒有幫助', '分享至　LINE']],
    ['a question about the page', ['這篇文章對你有幫助嗎？', '登入以留言']],
    ['who made it', ['Made with ❤ by demo. If it helps, please ⭐.']],
  ])('goes with %s', (_, foot) => {
    expect(keptLines([...bank, ...foot])).toEqual(bank);
  });

  test('is not seen in a box that is ticked, nor in what a question asks about an article', () => {
    const own = [
      '2.○ 急件　○ 普通件怎麼分？',
      '答：看收件時間。',
      '3.這篇文章的觀點你同意嗎？',
      '答：同意。',
    ];
    expect(keptLines([...bank, ...own])).toEqual([...bank, ...own]);
  });

  test.each([
    ['a button alone', ['下载文档', '热情服务', '耐心倾听', '及时回访']],
    ['buttons that are few among them', ['收藏', '下载文档', '热情', '耐心', '细致', '负责', '主动']],
  ])('is not seen in the short lines of an answer behind %s', (_, answer) => {
    const points = answer.filter((line) => !['收藏', '下载文档'].includes(line));
    expect(keptLines([...bank, '2.客服要做到什么？', ...answer])).toEqual([
      ...bank,
      '2.客服要做到什么？',
      ...points,
    ]);
  });

  test.each([
    ['asks', ['2.您有什么问题？']],
    ['tells something', ['最后，祝大家工作愉快。']],
    ['is a row of keys', ['答案', '1-5 ABCDA']],
    ['is an option', ['A. 静脉输液', 'B. 肌肉注射']],
  ])('does not reach over what %s', (_, rest) => {
    expect(keptLines([...bank, '收藏', '下载文档', '护士岗位说明书', ...rest])).toEqual([
      ...bank,
      '护士岗位说明书',
      ...rest,
    ]);
  });

  test('is not told by the numbers of pages', () => {
    const pages = ['热情', '第 1 页 共 2 页', '耐心', '第 2 页 共 2 页', '细致'];
    expect(keptLines([...bank, ...pages])).toEqual([...bank, '热情', '耐心', '细致']);
  });
});

describe('lines of the page', () => {
  test.each([
    ['继续阅读剩余内容'],
    ['专心---专注---专业'],
    ['剩余7页未读，下载查看全文'],
    ['当前文档最多预览五页，下载文档查看全文'],
    ['开通VIP 免费下载'],
    ['更多>> 相关文档'],
    ['相关文档 更多>>'],
    ['更多精品文档'],
    ['1.2万阅读 356下载'],
    ['关于我们 | 帮助中心 | 服务条款'],
    ['《护士面试题及答案》由会员上传分享，请在金锄头文库上搜索。'],
    ['护士面试题 来自淘豆网www.taodocs.com转载请标明出处.'],
    ['装配图网所有资源均是用户自行上传分享，仅供网友学习交流，未经上传用户书面授权，请勿作他用。'],
    ['文件大小 : 38 KB'],
    ['收藏数 : 0 收藏'],
    ['网站首页 | 在线考试 | 资料下载 | 手机版'],
    ['-- 3 --'],
    ['第2页 www.huliwenku.test'],
    ['回覆　引用　讚 26'],
    ['考前冲刺班还剩最后 3 个名额，扫码咨询'],
    ['【護理面試衝刺班 早鳥優惠中】立即報名 02-2345-6789'],
    ['Amy 姐護士面試班 現正招生，查詢請 WhatsApp 9000 0000'],
    ['♥ 213　留言 18　收藏 402'],
  ])('are told: %s', (line) => {
    expect(keptLines([...bank, line])).toEqual(bank);
  });

  test.each([
    ['继续阅读剩余的三章。'],
    ['页数 : 怎样统计？'],
    ['356下载'],
    ['更多相关文档的整理方法'],
    ['这句话来自网上，转载请标明出处。'],
    ['第2页 护理记录单'],
    ['引用 三查七对'],
    ['新生培训课程的名额怎么分，找谁咨询？'],
    ['培训课程包括急救和消毒，由护士长讲授。'],
    ['面试培训班'],
  ])('are not taken for them: %s', (line) => {
    expect(keptLines([...bank, line])).toEqual([...bank, line]);
  });
});

describe('the foot of an article that was copied from its page', () => {
  test('goes from its tags on, with names that nothing else tells', () => {
    const foot = [
      '标签：',
      '仓储',
      '面试',
      '话题：',
      '求职打卡',
      '本文收录于以下专栏',
      '仓库里的事',
      '专栏目录',
      '212 订阅',
      '·',
      '18 篇文章',
    ];
    expect(keptLines([...bank, ...foot])).toEqual(bank);
  });

  test('goes behind words that take leave, down to the links of the site', () => {
    const leave = '以上就是這次的分享，歡迎拍手，也歡迎留言告訴我你被問過什麼！';
    const foot = [
      'Nursing',
      '面試',
      '87',
      '2',
      'May Wu',
      'Follow',
      'Written by May Wu',
      '213 Followers',
      '夜班的一天',
      'Help',
      'About',
    ];
    expect(keptLines([...bank, leave, ...foot])).toEqual(bank);
  });

  test('goes with the station of a bulletin board, and what others push there', () => {
    const foot = [
      '※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 1.2.3.4',
      '※ 文章網址: https://www.ptt.cc/bbs/Nurse/M.1.html',
      '推 mayday99: 感謝分享',
      '→ nurse01 : 恭喜',
    ];
    expect(keptLines([...bank, ...foot])).toEqual(bank);
  });

  test.each([
    [['标签：', '过敏', '跌倒', '压疮', '导管']],
    [['help', 'status']],
    [['以上就是我對護理的想法，歡迎主管指教！']],
  ])('is not seen in an answer: %j', (answer) => {
    expect(keptLines([...bank, '2.病房贴什么？', ...answer])).toEqual([...bank, '2.病房贴什么？', ...answer]);
  });

  test('goes with comments on single questions, below the form for those who are signed in', () => {
    const comments = [
      '评论 9',
      '登录 / 注册',
      '即可发布评论！',
      '最热',
      '用户88',
      '第 6 题刚被问到，感谢',
      '8月前',
    ];
    expect(keptLines([...bank, ...comments])).toEqual(bank);
    const next = ['3.怎么交班？', '答：逐项交代。'];
    expect(keptLines([...bank, ...comments, ...next])).toEqual([...bank, ...next]);
  });
});

describe('the buttons above a block of code', () => {
  test('go with the language beside them', () => {
    const code = ['let a = 1;', 'print(a)'];
    expect(
      keptLines([
        ...bank,
        'javascript',
        '复制代码',
        code[0],
        'python',
        '体验AI代码助手',
        '代码解读',
        '复制代码',
        code[1],
      ]),
    ).toEqual([...bank, ...code]);
  });

  test('are not seen in a language that is an answer, nor in words about copying', () => {
    const lines = [
      '2.容器用什么语言写的？',
      'go',
      '3.举两种语言。',
      'java',
      'python',
      '复制代码时要注意什么？',
    ];
    expect(keptLines([...bank, ...lines])).toEqual([...bank, ...lines]);
  });
});
