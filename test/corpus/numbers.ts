/*
 * The number of a question as it is printed before the stem, so that no author has to give it twice.
 */

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const digits = '〇一二三四五六七八九';

/** What may stand between a number and the stem: marks, words such as 题, markup, a label in brackets. */
const behind =
  /(?:[\s.、．,，:：)）】\]}*_\\/"|>»#-]|题|題|问|問|号|號|<[^<>]*>|[（(【[][单單多复複判是填简簡论論案不共问問][^（）()【】[\]]{0,8}[）)】\]])+$/;
const number = /(\d{1,4}|[①-⑳]|[一二三四五六七八九十百]{1,4})$/;
/** Chinese numerals are words as well: they count at the start of a line, in brackets, or behind these. */
const beforeNumeral = /(?:^|[\n（(【[第题題问問目#*>\s"，,、])$/;

/** `…\n第三题：` → 3; null where no number stands before the stem. */
export function findNumber(before: string): number | null {
  const line = before
    .slice(before.lastIndexOf('\n') + 1)
    .slice(-60)
    .replaceAll(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  const found = number.exec(line.replace(behind, '')) ?? number.exec(line);
  if (!found) return null;
  const [text] = found;
  if (/\d/.test(text)) return Number(text);
  if (circled.includes(text)) return circled.indexOf(text) + 1;
  return beforeNumeral.test(line.slice(0, found.index)) ? valueOfNumeral(text) : null;
}

/** 十二 → 12, 一百零三 is not met. */
function valueOfNumeral(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (units === '' ? 0 : digits.indexOf(units));
}
