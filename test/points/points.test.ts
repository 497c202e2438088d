import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPoints } from '../../src/points/points.ts';

const seeds: { seed: string; section: string; number: number; answer: string | null }[] = JSON.parse(
  readFileSync(new URL('../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
);
const answers = seeds.flatMap(({ answer }) => (answer === null ? [] : [answer]));

const texts = (answer: string) => cutPoints(answer).map(({ text }) => text);

describe('cutPoints', () => {
  it('cuts at 第一步 and leaves out what leads to it', () => {
    expect(texts('我會這樣處理：第一步，傾聽。不打斷客戶。第二步，核實。查看記錄。')).toEqual([
      '第一步，傾聽。不打斷客戶。',
      '第二步，核實。查看記錄。',
    ]);
  });

  it('cuts at 一是 and keeps what is said before it', () => {
    expect(
      texts(
        '我對這個崗位的興趣源於對高效運轉的熱情，也認同它的價值，更享受解決問題。原因有三：一是細心；二是善於溝通；三是學得快。',
      ),
    ).toEqual([
      '我對這個崗位的興趣源於對高效運轉的熱情，也認同它的價值，更享受解決問題。',
      '一是細心；',
      '二是善於溝通；',
      '三是學得快。',
    ]);
  });

  it('cuts lists with circled numbers, and a label goes with its first', () => {
    expect(texts('-措施：①安抚客户情绪；②组建专项小组；③复盘流程。-结果：客户接受补偿。')).toEqual([
      '-措施：①安抚客户情绪；',
      '②组建专项小组；',
      '③复盘流程。',
      '-结果：客户接受补偿。',
    ]);
  });

  it.each([
    ['（1）先认同客户的感受。（2）再问清比较的对象。', 2],
    ['1. 先止损，必要时回滚。\n2. 看监控，查看响应时间。\n3. 写故障报告。', 3],
    ['一、了解原因，课后单独聊。\n二、降低难度，设计任务。', 2],
    ['- 了解原因，课后单独聊。\n- 降低难度，设计任务。', 2],
    ['• 了解原因，课后单独聊。\n• 降低难度，设计任务。', 2],
    ['一方面，我可以了解产品的运作模式。另一方面，我能直接影响客户的体验。', 2],
    ['情感关怀：用理解的语言回应用户的不满。\n建设性沟通：与用户探讨解决问题的可能性。', 2],
  ])('cuts %j into %i points', (answer, count) => {
    expect(cutPoints(answer)).toHaveLength(count);
  });

  it('cuts at bare headings', () => {
    expect(
      texts(
        '我会按以下步骤处理：快速定位与确认。我会查看监控数据，确认影响的范围和时间。根本原因识别。我会与相关人员讨论，追溯问题的源头。协调与推动。我会调配资源，明确责任人和时间节点。',
      ),
    ).toEqual([
      '快速定位与确认。我会查看监控数据，确认影响的范围和时间。',
      '根本原因识别。我会与相关人员讨论，追溯问题的源头。',
      '协调与推动。我会调配资源，明确责任人和时间节点。',
    ]);
  });

  it('cuts a list that semicolons divide', () => {
    expect(
      texts('常用的方法有：直接提问法，通过问卷调查；净推荐值，询问推荐意愿；神秘顾客法，模拟真实客户。'),
    ).toEqual(['直接提问法，通过问卷调查；', '净推荐值，询问推荐意愿；', '神秘顾客法，模拟真实客户。']);
  });

  it('never cuts inside a quotation or brackets', () => {
    expect(texts('第一步，询问。“您遇到了什么？第一步做了吗？”再听（是谁？何时？）。第二步，核实。')).toEqual(
      ['第一步，询问。“您遇到了什么？第一步做了吗？”再听（是谁？何时？）。', '第二步，核实。'],
    );
  });

  it('takes a lone ordinal for a word of the text', () => {
    expect(cutPoints('快速承认问题是安抚情绪的第一步，之后再解释。')).toHaveLength(1);
  });

  it('cuts paragraphs where there is no mark', () => {
    expect(
      cutPoints(
        '我会先观察这些学生平时的表现，课后和他们单独聊一聊。\n针对没有听懂的学生，我会降低问题的难度，设计任务。\n同时我也会反思自己的教学，是不是讲得太多太单一。',
      ),
    ).toHaveLength(3);
  });

  it('begins a point at a short sentence that the next one goes into', () => {
    const topics = [
      '我的理念与贵公司契合。我始终认为，服务要以客户为中心，靠精细化的管理来提升价值。',
      '我的技能足以胜任岗位。在过去的公司，流程梳理、问题分析和跨部门的协调都归我负责，工具也熟悉。',
      '贵公司的前景让我期待。一个重视质量的环境能让人不断学习和成长，也能为公司出更多的力。',
    ];
    expect(texts(topics.join(''))).toEqual(topics);
  });

  it('lets a short sentence that only goes on with the one before begin none', () => {
    const points = texts(
      '有一次系统在高峰期崩溃了，很多客户同时打电话进来投诉，等待的时间越来越长。这让大家很紧张。我把问题按轻重分好，简单的请同事用模板回复，复杂的由我自己来处理，并且每半小时通报一次进展。',
    );
    expect(points.filter((point) => point.startsWith('这'))).toEqual([]);
  });

  it('leaves a list that semicolons divide together where other marks tell the points', () => {
    expect(
      texts(
        '公司内部的支持以前全靠邮件和电话，响应不及时，解决一个问题要等上好几天，抱怨很多。针对这些痛点，我们建议：建立统一的服务入口；制定标准的处理流程；自动流转和跟踪工单。推行的困难有三：一是同事担心新的系统会增加工作量，有抵触的情绪；二是跨部门的协调不容易，各有各的考虑；三是选型和实施需要投入时间和成本。',
      ).filter((point) => /^(?:制定|自动)/.test(point)),
    ).toEqual([]);
  });

  it('gathers a list below a heading where it has more points than anybody ticks', () => {
    const list = (heading: string) =>
      `${heading}：\n${['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `要点${name}：我会把这一件事情做好。`).join('\n')}`;
    const points = texts(`${list('采取的步骤')}\n${list('学到的经验')}`);
    expect(points).toHaveLength(10);
    expect(points.filter((point) => point.startsWith('学到的经验'))).toHaveLength(1);
  });

  it('gives nothing for nothing', () => {
    expect(cutPoints('')).toEqual([]);
    expect(cutPoints(' \n\n ')).toEqual([]);
  });

  it('gives the same points in either script', () => {
    const places = (answer: string) => cutPoints(answer).map(({ start, end }) => [start, end]);
    expect(places('首先，保持冷靜。第一步，傾聽與安撫客戶。第二步，確認與理解問題。')).toEqual(
      places('首先，保持冷静。第一步，倾听与安抚客户。第二步，确认与理解问题。'),
    );
  });

  it('cuts no answer of the seeds into crumbs or leaves it whole', () => {
    const counts = answers.filter(({ length }) => length > 200).map((answer) => cutPoints(answer).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
  });

  it('cuts texts of any kind into rising stretches that do not overlap', () => {
    const pieces = [
      '。',
      '；',
      '：',
      '，',
      '\n',
      '第一步，',
      '一是',
      '①',
      '1. ',
      '-',
      '（',
      '）',
      '“',
      '”',
      '客户',
      '我会倾听',
      '因此',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const answer = parts.join('');
        let before = 0;
        for (const { text, start, end } of cutPoints(answer)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(answer.slice(start, end)).toBe(text);
          expect(text.trim()).toBe(text);
          expect(text).not.toBe('');
          before = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes words that only announce for no point', () => {
    const reasons =
      '公司的口碑很好，市場占有率高，能學到先進的理念和專業的知識。培訓制度完善，成長的路徑清楚，這與我的目標相符。';
    expect(texts(`我選擇應聘貴公司，主要基於以下幾點考慮。${reasons}`)).toEqual(texts(reasons));
    expect(texts(`我先说明以下的情况，再讲我怎么做。${reasons}`).join('')).toContain('我先说明以下的情况');
  });

  it.each([
    '總而言之，我希望這份工作讓我不斷成長。',
    '综上，倾听与核实缺一不可。',
    '我相信，這種學習能力能帶來持續的價值。',
    '通过这种方式，我能减少客户的不满。',
  ])('takes what only rounds an answer off for no point: %s', (closing) => {
    const steps = '第一步，傾聽。不打斷客戶。第二步，核實。查看記錄。';
    expect(texts(steps + closing)).toEqual(['第一步，傾聽。不打斷客戶。', '第二步，核實。查看記錄。']);
  });

  it('keeps a result that begins like a closing', () => {
    expect(
      texts('第一步，傾聽。不打斷客戶。第二步，核實。查看記錄。通過這次協作，我們找到了根本的原因。').at(-1),
    ).toMatch(/根本的原因。$/);
  });

  it('takes what stands before the first mark for one thing', () => {
    expect(
      texts(
        '客户满意度是客户对整体体验的一种主观评价，反映期望与实际感受的差距。当体验超出期望时，客户满意度较高。常用的方法有：直接提问法，通过问卷调查；净推荐值，询问推荐意愿；神秘顾客法，模拟真实客户。',
      ),
    ).toEqual([
      '客户满意度是客户对整体体验的一种主观评价，反映期望与实际感受的差距。当体验超出期望时，客户满意度较高。',
      '直接提问法，通过问卷调查；',
      '净推荐值，询问推荐意愿；',
      '神秘顾客法，模拟真实客户。',
    ]);
  });

  it('leaves out what at the end of a point only leads on to the next, not what says something', () => {
    const steps = '第一步，收集反馈。第二步，分析原因。';
    expect(
      texts(
        `我发现投诉集中在几个特定的操作环节，而且客户反馈的模式很相似。基于这些发现，我采取了以下行动：${steps}`,
      )[0],
    ).toBe('我发现投诉集中在几个特定的操作环节，而且客户反馈的模式很相似。');
    expect(
      texts(
        `我发现投诉集中在几个特定的操作环节，而且客户反馈的模式很相似。产品部急着上线，顾不上修：${steps}`,
      )[0],
    ).toBe('我发现投诉集中在几个特定的操作环节，而且客户反馈的模式很相似。产品部急着上线，顾不上修：');
  });

  it('begins the first point behind what leads to it in its own sentence', () => {
    expect(
      texts(
        '我相信我能胜任这个角色，主要基于以下几点特质：强烈的同理心和客户导向。我天生对人的情感和需求比较敏感，总是把客户放在首位。' +
          '出色的沟通与协作能力。我擅长倾听、表达和建立关系，能够有效地与不同背景的人沟通，也乐于分享。',
      ),
    ).toEqual([
      '强烈的同理心和客户导向。我天生对人的情感和需求比较敏感，总是把客户放在首位。',
      '出色的沟通与协作能力。我擅长倾听、表达和建立关系，能够有效地与不同背景的人沟通，也乐于分享。',
    ]);
  });

  it('parts what follows a list from its last part', () => {
    expect(
      texts(
        '挑战主要有三个：一是部门之间的利益不同；二是数据的格式不一；三是时间紧迫，要在两个月内上线。为了克服这些挑战，我组织了跨部门的会议，建立了沟通的机制。',
      ),
    ).toHaveLength(4);
  });

  it('never divides code, and takes none for a point', () => {
    const code =
      '```js\nconst one = () => { a(); b(); };\n// first. second. third.\n- not a list\n- of points\n```';
    const steps = '第一步，用闭包保存状态。第二步，返回新的函数。';
    expect(texts(`${steps}\n${code}`)).toEqual(texts(steps));
    expect(texts(`${code}\n${steps}`)).toEqual(texts(steps));
    expect(texts(`第一步，用闭包保存状态。\n${code}\n第二步，返回新的函数。`)).toEqual([
      '第一步，用闭包保存状态。',
      '第二步，返回新的函数。',
    ]);
  });

  it('takes a reference of nothing but code for one point', () => {
    const code = '```\nfor (;;) { a(); b(); }\nreturn c;\n```';
    expect(texts(code)).toEqual([code]);
  });

  it('takes a fence that nothing closes for code up to the end', () => {
    expect(texts('第一步，倾听。第二步，核实。\n```\na; b; c;\nd.')).toEqual([
      '第一步，倾听。',
      '第二步，核实。',
    ]);
  });

  it('loses nothing of the seeds but what leads to the points and what rounds them off', () => {
    for (const answer of answers) {
      const points = cutPoints(answer);
      const held = points.reduce((sum, { text }) => sum + text.length, 0);
      expect(held / answer.length).toBeGreaterThan(0.75);
      expect(answer.slice(points.at(-1)?.end).trim()).toMatch(/^(?:总|總|综|綜|我相信|通过|通過|$)/);
    }
  });
});
