const width = 36;
/** What no line begins with. */
const closing = /[，。；：？！、）】”』」]/;

/** No line breaks within a word or a figure of these. */
const ofWord = /[A-Za-z\d_.%]/;

/** A line that is broken to fit a page, with its marks. */
export function wrapped(line: string): string {
  let column = 0;
  let before = '';
  return line
    .split(/(⟦[^:⟦⟧]*:|⟧)/)
    .map((piece) => (/^[⟦⟧]/.test(piece) ? piece : [...piece].map(placed).join('')))
    .join('');

  function placed(character: string): string {
    column += 1;
    const isWithin = /\s/.test(character) || (ofWord.test(before) && ofWord.test(character));
    before = character;
    if (column <= width || isWithin || closing.test(character)) return character;
    column = 1;
    return `⤶\n${character}`;
  }
}
