const digits = '零一二三四五六七八九';
/** The long forms, as headings of Taiwan have them: 壹、贰、. */
const longForms = '零壹贰叁肆伍陆柒捌玖拾';
const shortForms = '零一二三四五六七八九十';

/**
 * Chinese numerals as headings have them, up to 99. In two classes, as V8 leaves its compiled pattern for each character
 * that it compares with a class of more than sixteen ranges.
 */
export const hanNumeral = '(?:[一二三四五六七八九十]|[壹贰叁肆伍陆柒捌玖拾]|参(?![考见照阅加与数])){1,3}';

/** One numeral as it is written in full: where two meet, as in `D.六二、简答题`, none begins at the first. */
export const wholeNumeral =
  '(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[壹贰叁参肆伍陆柒捌玖拾]{1,3})';

/** `十二` → 12, `12` → 12; null for what is no number. */
export function parseNumeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const short = text
    .replaceAll('参', '叁')
    .replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (form) => shortForms[longForms.indexOf(form)]);
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(short);
  if (!parts || text === '') return null;
  const [, tens, ten, units] = parts;
  if (!ten) return units ? null : digits.indexOf(tens);
  return (tens ? digits.indexOf(tens) : 1) * 10 + (units ? digits.indexOf(units) : 0);
}

/** The Heavenly Stems, by which papers of Taiwan and Hong Kong count their parts, and options. */
export const stems = '甲乙丙丁戊己庚辛壬癸';
/** Numbers in circles, from 1 on. */
export const circles = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** What a heading counts by: `十二`, `12`, `乙` → 2, `B` → 2, `II`, `Ⅱ` → 2; null for what is none of these. */
export function parseOrdinal(text: string): number | null {
  const number = parseNumeral(text);
  if (number !== null) return number;
  if (stems.includes(text)) return stems.indexOf(text) + 1;
  if ('ⅠⅡⅢⅣⅤ'.includes(text)) return 'ⅠⅡⅢⅣⅤ'.indexOf(text) + 1;
  const small = text.toLowerCase();
  if (romans.includes(small)) return romans.indexOf(small) + 1;
  return /^[a-h]$/.test(small) ? small.charCodeAt(0) - 96 : null;
}
