import { pattern } from '../../script/pattern.ts';
import type { Line } from './lines.ts';

/** What a page writes above a block of code to be copied, in folded text; the first may also be said of a step. */
const copyButton = /^(?:复制代码|代码解读|登录后?复制|copy code)$/;
const otherButton =
  /^(?:体验ai代码助手|ai写代码|代码解读|运行项目并下载源码|(?:一键)?复制(?:代码)?|copy(?: code)?)$/;
const language = new RegExp(
  pattern`
    ^(?:c|c\+\+|cpp|c#|csharp|java|javascript|js|jsx|typescript|ts|tsx|python|py|go|golang|rust|php|ruby|swift|kotlin|scala|dart|lua|perl|r|
    objective-c|objc|sql|mysql|html|css|scss|less|vue|xml|json|yaml|yml|toml|ini|properties|bash|shell|sh|powershell|
    dockerfile|nginx|makefile|markdown|text|plain ?text|txt|plaintext|protobuf|graphql|diff)$
  `,
);

/**
 * The buttons above blocks of code in a page that was copied, with the language beside them: `java⏎复制代码⏎…`. A language alone
 * may as well be an answer.
 */
export function codeBarsOf(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    if (!copyButton.test(line.text)) return [];
    const bar = [line];
    const isOfBar = (one: Line | undefined): one is Line =>
      one !== undefined && !one.isHeading && !one.isItem && otherButton.test(one.text);
    let above = at - 1;
    for (; isOfBar(lines[above]); above -= 1) bar.push(lines[above]);
    const name = lines[above];
    if (name !== undefined && !name.isHeading && language.test(name.text)) bar.push(name);
    return bar;
  });
}
