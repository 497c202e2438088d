/** What only Markdown has, and what plain texts have as well now and then: how much each counts. */
const features: readonly { pattern: RegExp; weight: number; most: number }[] = [
  { pattern: /^ {0,3}#{1,6} +\S/gm, weight: 1, most: 4 },
  { pattern: /^ {0,3}(?:```|~~~)/gm, weight: 1, most: 2 },
  { pattern: /\*\*[^\s*][^*\n]{0,200}\*\*/g, weight: 0.5, most: 2 },
  // Also where the line ends are lost.
  {
    pattern:
      /\*\*(?:[Qq]?\d{1,3}[.、:：)）]|(?:参考|參考|标准|標準)?答案|解析|问题|問題|题目|題目)[^*\n]{0,200}\*\*/g,
    weight: 0.5,
    most: 2,
  },
  { pattern: /!?\[[^\][\n]{0,200}\]\((?:https?:|\/|#|\.)[^()\s]{0,500}\)/g, weight: 1, most: 2 },
  { pattern: /^ {0,3}\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?$/gm, weight: 2, most: 2 },
  { pattern: /^ {0,3}[-*+] +\S/gm, weight: 0.25, most: 1 },
  { pattern: /^ {0,3}> +\S/gm, weight: 0.25, most: 1 },
  { pattern: /`[^`\n]{1,100}`/g, weight: 0.25, most: 1 },
  { pattern: /^<(?:details|summary)>/gim, weight: 1, most: 1 },
  { pattern: /^---\n(?:[a-z]\w*:.*\n)+---$/m, weight: 2, most: 2 },
];

/** Two features at least, as each alone may be something else: a `#` a comment of code, a `-` a dash. */
const fewest = 3;

/** Whether a text of unknown format is Markdown beyond doubt. */
export function isMarkdown(text: string): boolean {
  const weights = features.map(({ pattern, weight, most }) =>
    Math.min(most, weight * (text.match(pattern)?.length ?? 0)),
  );
  const present = weights.filter((weight) => weight > 0).length;
  return present >= 2 && weights.reduce((sum, weight) => sum + weight, 0) >= fewest;
}
