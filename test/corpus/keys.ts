const trueWords = new Set(['√', '✓', '✔', '对', '對', '正确', '正確', '是', 'Y', '○', '真', 'True']);
const falseWords = new Set([
  '×',
  '╳',
  '✗',
  '✘',
  '错',
  '錯',
  '错误',
  '錯誤',
  '否',
  'N',
  'X',
  '非',
  '假',
  'False',
]);

/** A key as printed → the key of a question: `Ａ、Ｃ` → `AC`, `√` → `T`. */
export function readKey(printed: string): string {
  const text = printed.normalize('NFKC').trim();
  if (trueWords.has(text)) return 'T';
  if (falseWords.has(text)) return 'F';
  const letters = [...text.toUpperCase()].filter((letter) => /[A-Z]/.test(letter));
  if (letters.length === 0) throw new RangeError(`no key: ${printed}`);
  return letters.toSorted().join('');
}
