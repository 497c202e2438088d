import { pattern } from '../script/pattern.ts';
import { askingOdds, asksFrom, onlyNames } from './asks/asking.ts';
import { startOfWords } from './marks/leading.ts';
import type { View } from './text/view.ts';

/** What stands over the parts of a text about a program, whatever that is for: a shelf of questions has such a text as well. */
const programParts = new RegExp(
  pattern`
    ^(?:(?:技术栈|技术选型|(?:技术|系统|整体|总体|信息|项目)架构|架构(?:总览|概览|图))|
    ((?:项目|目录|文件|代码)结构)|((?:快速|开始)(?:开始|上手|使用|启动)|使用(?:步骤|说明|方法|指南))|
    (本地(?:开发|运行|启动|构建|部署)|开发(?:计划|说明|指南|规范|流程|环境))|
    ((?:安装|环境)(?:依赖|要求|变量|配置|准备|步骤|说明))|(开源协议|许可证?|licen[cs]e)|
    (贡献指南|更新日志|版本历史|变更记录|路线图|里程碑|待办(?:事项)?|已知问题|下一步(?:计划)?|后续(?:计划|优化|工作))|
    (常用(?:脚本|命令)|脚本(?:说明|列表))|((?:部署|发布|上线|运维)(?:说明|指南|步骤|教程|流程|方案|检查清单))|
    ((?:功能|核心|主要)(?:特[点性]|功能|清单|列表|模块|亮点)|产品定位|目标用户|核心用户)|
    (验收(?:标准|清单)?|交付物|测试与验收)|(数据流|(?:页面|组件|模块)(?:结构|设计|划分|拆分)|数据库(?:结构|表)|数据(?:格式|来源))|
    ((?:接口|api)(?:文档|列表|说明))|((?:项目|需求|设计)(?:背景|简介|概述|目标|范围|分析|原则)|目标与范围)|
    (故障排[查除]|问题排查|错误处理|安全(?:建议|与合规)))$
  `,
  'i',
);
/** So many different ones, where so few of the headings ask, are of such a text. */
const fewestProgramParts = 3;
const mostAskingHeads = 0.15;
const mostAsking = 0.1;
/** So many answers are those of a bank. */
const fewestAnswered = 3;
const answerLabel = /^(?:\d{1,3}[.、]\s*)?[【[]?(?:(?:参考|正确|标准)?答案|答|解析|answer)(?:[】\]]|：)/i;

/** A file of a program, or what is typed to run one; `Node.js` is neither. */
const fileOfProgram =
  /(?<![\w./@:-])(?!(?:node|vue|next|nuxt|react|three|express|angular|moment|chart|jquery|d3)\.js(?![\w.]))[a-z_./@][\w./@-]{0,80}\.(?:py|[cm]?jsx?|tsx?|json|ya?ml|sh|bat|ps1|md|sql|env|toml|vue|db|log|html?|css|csv|txt)(?![\w.])|(?<![\w-])(?:npm|pnpm|yarn|pip|docker|git|npx) (?:run|install|compose|push|pull|commit|clone|i)(?![\w-])|`\/[a-z][\w/:[\]-]{1,80}`/i;
/** So large a share of the lines of such a text name one, and a larger one where none of its headings is such a part. */
const fileLines = 0.04;
const manyFileLines = 0.1;
const fewestHeads = 5;

/**
 * Whether a text says how a program is built and run, though the program be one for questions: `# 刷题平台⏎## 技术栈⏎## 项目结构
 * ⏎## 部署`. Its headings are parts of a work, or its lines name files; hardly any of either asks, and nothing is answered.
 */
export function isOfProgram({ plain, lines }: View): boolean {
  const heads = lines
    .filter(({ form }) => form === 'heading')
    .map((line) =>
      plain
        .slice(startOfWords(plain, line), line.end)
        .replace(/（[^（）]*）$/, '')
        .trim(),
    );
  if (heads.length < fewestHeads) return false;
  const asking = heads.filter(asks).length;
  const texts = lines.map(({ bare, end }) => plain.slice(bare, Math.min(end, bare + longestRead)));
  const asked = texts.filter(asks).length;
  const answered = texts.filter((text) => answerLabel.test(text)).length;
  if (asking > heads.length * mostAskingHeads || asked > texts.length * mostAsking) return false;
  if (answered >= fewestAnswered) return false;
  const parts = new Set(heads.flatMap((head) => partOfProgram(head) ?? []));
  const naming = texts.filter((text) => fileOfProgram.test(text)).length;
  const share = parts.size > 0 ? fileLines : manyFileLines;
  return parts.size >= fewestProgramParts || naming >= texts.length * share;
}

/** `发布流程` may be asked about, and is a part of a work as well. */
const asks = (text: string): boolean => askingOdds(text) >= asksFrom && !onlyNames(text);

/** Which of the parts a heading names, as a number; null for none. */
function partOfProgram(head: string): number | null {
  const match = programParts.exec(head);
  return match === null ? null : match.slice(1).findIndex((part) => part !== undefined);
}

const longestRead = 400;
