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
    ['file names in an answer', '项目里应当有哪些文件？\n- README.txt\n- 说明书.pdf\n每个都要写清楚。'],
  ])('%s', (_, text) => {
    const { traced, repairs, doubts, removals } = cleaned(text);
    expect(traced.text).toBe(text);
    expect([removals, repairs, doubts]).toEqual([[], [], []]);
  });
});
