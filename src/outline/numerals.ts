const digits = '零一二三四五六七八九';
/** The long forms, as headings of Taiwan have them: 壹、贰、. */
const longForms = '零壹贰叁肆伍陆柒捌玖拾';
const shortForms = '零一二三四五六七八九十';

/** Chinese numerals as headings have them, up to 99. */
export const hanNumeral = '[一二三四五六七八九十壹贰叁参肆伍陆柒捌玖拾]{1,3}';

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
