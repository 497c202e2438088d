import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { plainDocument } from '../../src/read/text.ts';

const cleaned = (text: string) => clean(plainDocument('bank.md', text));

const markdownBank = `# 前端面试题

## JavaScript

### 1. 说说 \`??\` 和 \`||\` 的区别？

\`??\` 只在左边是 \`null\` 或 \`undefined\` 时取右边：

\`\`\`js
const name = user?.profile?.name ?? '匿名';  // 注意: 空串不算空
const port = config.port ?? 3000, host = "本机:" + name;
if (ok) { console.log('结果: 成功, 共', n, '个'); }
// 下载文档
\`\`\`

- 空串、\`0\`、\`false\` 都会保留；
- 参考：https://example.com/search?q=nullish&a=b 。

### 2. 写一个去重函数

\`\`\`python
def unique(items):  # 去重(保持顺序)
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]  # 结果?
print("你好,世界")
\`\`\`

时间复杂度是 O(n)，空间复杂度是 O(n)。

### 3. 正则 \`/^(?:\\d{3})-(\\d+)?$/\` 匹配什么？

三位数字、连字符，之后可以有数字。

### 4. SQL 里如何防止注入？

\`\`\`sql
SELECT 姓名, 年龄 FROM 用户 WHERE 姓名 = ? AND 年龄 > ?;  -- 占位符?
INSERT INTO t VALUES (?, ?, ?);
\`\`\`

![架构图](images/a,b.png)
`;

describe('cleaning leaves alone', () => {
  test('a bank in Markdown with code', () => {
    const { traced, removals, repairs, doubts } = cleaned(markdownBank);
    expect(traced.text).toBe(markdownBank);
    expect([removals, repairs, doubts]).toEqual([[], [], []]);
  });

  test.each([
    ['English in brackets', '客户体验（Customer Experience）是指什么？答案见 NPS (Net Promoter Score).'],
    ['pinyin behind every character of a lesson', '汉(hàn)字(zì)很(hěn)美(měi)，我(wǒ)爱(ài)学(xué)习(xí)。'],
    [
      'pinyin behind the new words of a lesson',
      '本课生词有魑(chī)、魅(mèi)、魍(wǎng)、魎(liǎng)四个字，读法都要记住，写法也要记住。',
    ],
    ['pinyin in full-width brackets', '汉字（hàn zì）和拼音（pīn yīn）是什么关系？'],
    ['the pinyin of a rare name', '姓名：李龑(yǎn)，应聘岗位：测试工程师，五年工作经验。'],
    ['a table of pinyin', '妈\tmā\n麻\tmá\n马\tmǎ\n骂\tmà\n吗\tma'],
    ['IPA', 'schedule 读 /ˈʃedjuːl/ 还是 /ˈskedʒuːl/？'],
    ['Japanese', 'お客様の要望は何ですか?まず話を聞き,次に解決策を提案します。本当ですか??はい,本当です!!'],
    ['Korean', '고객이 화를 내면 어떻게 하나요? 먼저 듣고, 사과합니다. 한국(韓國)!'],
    ['emoji', '遇到难缠的客户 😀❓怎么办？👨‍👩‍👧‍👦 先听 🙏'],
    ['an address with a query', '见 https://example.com/a?b=c&d=(e),f;g 。'],
    ['an address before Chinese', '见 https://example.com/?id=1:2 说明。'],
    ['placeholders', '用 `?` 作占位符：`WHERE id = ? AND name = ??`，不要拼接。'],
    ['question marks typed by a person', '真的吗？？？我不敢相信！！你确定？！'],
    ['operators that stand alone', '运算符 ?? 与 ?. 有什么区别？还有 :: 和 != 呢？'],
    ['code in a line without fences', 'const name = user?.name ?? "匿名, 未登录"; // 注意: 可能为空'],
    ['a call in a line without fences', 'System.out.println("结果: " + sum(1, 2));'],
    ['a comment in a line of its own', '// 第一步: 先判空, 再取值 (重要)'],
    ['an entry of JSON', '"name": "张三, 李四", "note": "备注: 无"'],
    ['calls in prose', '调用 main() 之后，再用 Array.map(fn) 处理，复杂度 O(n log n) 以内，f(x) 连续。'],
    ['the star of all rows', 'COUNT(*)数所有的行，用 COUNT(*) 比较好。'],
    ['ratios, times and numbers', '比例是 3:2，时间是 9:00-18:30，版本 3.5，共 1,024 个。'],
    ['moves of chess', '白方走 Nf3?! 之后，黑方走 e5!? 应对，Qxf7?? 是漏着。'],
    ['blanks', '1. 我国的首都是____。\n2. 下列说法正确的是（ ）。\n3. 水的化学式是（  ）。'],
    ['numbers in circles', '①先听；②再问；③最后答。'],
    ['ASCII art', '+----+----+\n| ?? | !; |\n+----+----+\n  (o_o)?  (:;)'],
    ['a table in Markdown', '| 方法 | 说明 |\n|:---|:---:|\n| map | 映射 |\n| a?.b | 可选链 |'],
    ['formulas', '若 $f(x)=x^2,\\; x>0$，则 $$\\int_0^1 f(x)\\,dx = \\frac{1}{3}$$ 成立。'],
    [
      'genuine Traditional with rare characters',
      '龘龘之貌，靐靐之聲；彧、喆、堃皆為人名，饕餮、魑魅見於古籍。',
    ],
    ['private-use characters of a font', '图标 \ue600 和 \ue601 表示什么？'],
    [
      'an answer about rights',
      '平台先核实版权：未经授权上传的文件要下架，侵权的会员要处理，下载过的用户要通知。',
    ],
    [
      'a question that begins as a button',
      '加载更多时如何避免重复请求\n展开全文的交互怎么设计\n查看更多信息时如何鉴权',
    ],
    [
      'a heading of a comment system, and what stands under it',
      '## 评论\n如何设计评论表？\n先定义主键。\n再定义外键。',
    ],
    ['a fraction as an answer', '一枚硬币正面朝上的概率是多少？\n答案：\n1/2\n'],
    [
      'a lesson in which one syllable has no tone',
      '你(nǐ)好(hǎo)，我(wǒ)叫(jiào)李(lǐ)明(míng)。很(hěn)高(gāo)兴(xìng)认(rèn)识(shi)你(nǐ)。',
    ],
    [
      'readings of one character',
      '重(zhòng)要、重(chóng)复；长(cháng)短、长(zhǎng)大；音乐(yuè)、快乐(lè)。',
    ],
    ['an entry of a dictionary', '行 (xíng) ①走：～走｜步～。②做，办：执～｜试～。另见 háng；hàng。'],
    ['readings of names', '区(ōu)先生、单(shàn)女士、查(zhā)经理、解(xiè)主任、朴(piáo)助理到会。'],
    ['Cantonese readings', '粵拼：你好(nei5 hou2)，多謝(do1 ze6)，早晨(zou2 san4)。'],
    ['bopomofo', '注音：ㄋㄧˇ ㄏㄠˇ（你好），ㄒㄧㄝˋ ㄒㄧㄝ˙（謝謝）。'],
    ['Japanese with its readings', '東京(とうきょう)と大阪(おおさか)へ行(い)きました。難(むずか)しいですか?'],
    ['Vietnamese', 'Xin chào! Bạn có khỏe không? Tôi là sinh viên (đại học), rất vui được gặp bạn.'],
    ['Spanish questions', '西班牙语“¿Cómo estás?”意思是“你好吗”，“¡Hola!”是“你好”。'],
    ['question marks in the place of all Chinese', '????????? 2019 ????? (???) ????'],
    ['faces', '加油(ง •_•)ง！今天(╯°□°)╯也要努力💪！收到(*^▽^*)'],
    ['marks that are spoken of', '把“?”换成“？”，把“,”换成“，”，把“()”换成“（）”。'],
    ['intervals', "若 f'(x)=2x，x∈(0, 1)，则 f(1)-f(0)=？区间是 [0, 1)。"],
    ['regular expressions', '正则 /^\\d{3}-\\d{8}$/ 与 (?<!\\d)\\w+?(?=,) 分别匹配什么？'],
    ['a query with Chinese names', "SELECT * FROM 学生 WHERE 年龄 > ? AND 姓名 LIKE '张%' ORDER BY 成绩;"],
    [
      'TypeScript',
      'type X<T> = T extends string ? "是" : "否";\nfunction f(a?: number, b = "默认值"): void {}',
    ],
    ['the message of a commit', 'git commit -m "修复: 登录失败(#123)"'],
    [
      'commands with their comments',
      '#!/bin/sh\n# 备份数据库, 失败就退出\nset -eu\ntar czf "bak.tgz" ./*.sql && echo \'完成!\'\necho "开始: $1"\n# 结束!',
    ],
    ['Python', 'def greet(name):  # 打招呼(礼貌)\n    print(f"你好, {name}!")\n    return True'],
    ['settings', 'jobs:\n  test:\n    name: "单元测试: 前端"\n'],
    ['the signs of money', '票价 €25，折合人民币约 200 元；预算 50€ 以内？'],
    ['rare characters', '䶮、㵘、㙓、犇羴鱻、囍、㸚是什么字？'],
    ['Cantonese', '佢哋喺邊度？嚟咗未啊？唔該晒！冇問題㗎喇。'],
    ['file names in an answer', '项目里应当有哪些文件？\n- README.txt\n- 说明书.pdf\n每个都要写清楚。'],
  ])('%s', (_, text) => {
    const { traced, repairs, doubts, removals } = cleaned(text);
    expect(traced.text).toBe(text);
    expect([removals, repairs, doubts]).toEqual([[], [], []]);
  });

  test('a heading of Markdown no more than other prose, though it begins as a comment does', () => {
    expect(cleaned('# 什么是缓存?\n先说定义,再说用途.').traced.text).toBe(
      '# 什么是缓存？\n先说定义，再说用途.',
    );
  });

  test('prose no more where a command is named in it', () => {
    expect(cleaned('用 git commit -m 提交时,信息要写清楚吗?').traced.text).toBe(
      '用 git commit -m 提交时，信息要写清楚吗？',
    );
  });
});
