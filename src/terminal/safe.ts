/**
 * What may move the cursor, hide text or turn its order round: C0 and C1 controls but the line feed, zero-width and
 * direction marks, line and paragraph separators, tags, and halves of surrogate pairs.
 * U+200D stays between emoji (👩‍💻 needs it): see `looseJoiner`.
 */
const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\ud800-\udfff]/gu;

/**
 * A whole escape sequence goes together, so that `ESC[31m` leaves no `[31m` behind: CSI, then the strings (OSC, DCS …)
 * up to their end or the end of the line, then two-character sequences. C1 forms (`\u009b`) count as their ESC forms.
 */
const escapeSequence =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/gu;

// A class of Unicode takes long to read, so that no pattern with one is made before a text needs it.
const looseJoiner = () =>
  /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * Text from outside as a terminal may get it: no control or escape sequence, no mark that hides or reorders text.
 * Line feeds stay, `\r\n` and `\r` become one, a tab becomes four spaces.
 *
 * `safeText('a\u001b[31mb\tc')` → `'ab    c'`
 */
export function safeText(text: string): string {
  if (text.search(unsafe) === -1 && !text.includes('\u200d')) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replace(escapeSequence, '')
    .replace(unsafe, '')
    .replace(looseJoiner(), '');
}

/** A value made of objects, lists and texts with every text in it made safe. */
export function safeDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return safeText(value) as Value;
  if (Array.isArray(value)) return value.map(safeDeep) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, safeDeep(part)])) as Value;
}

/** The colours and weights that qbank itself sets (see `style.ts`): they pass where colour is on. */
const ownStyle = /(\u001b\[(?:[01234679]|2[2-79]|3[0-79]|9[0-7])m)/;

/** What goes out to a screen: safe, with qbank's own colours left in. */
export function safeStyled(text: string): string {
  return text
    .split(ownStyle)
    .map((part, index) => (index % 2 === 1 ? part : safeText(part)))
    .join('');
}

/** One JSON object as text; what a terminal could obey is written as `\uXXXX`, which is the same JSON. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, escapeUnits);
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => {
    return `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  }).join('');
}
