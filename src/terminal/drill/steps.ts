/**
 * Where a sentence ends, or a colon announces, and the next step follows: a circled number, `第一步` or a bullet.
 * Not `如①所示`, which stands inside its sentence.
 */
const stepStart =
  /(?<=[。！？；：.;:!?”」）])[ \u3000]*(?=[①-⑳]|第[一二三四五六七八九十\d]{1,2}步|-\p{Script=Han})/gu;

/**
 * A text as it reads well on a screen, with a line for each step. Only for showing: the document has no such breaks.
 *
 * `breakAtSteps('分兩步：①傾聽。②安撫。')` → `'分兩步：\n①傾聽。\n②安撫。'`
 */
export function breakAtSteps(text: string): string {
  return text.replace(stepStart, '\n');
}
