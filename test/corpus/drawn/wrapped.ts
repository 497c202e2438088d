const width = 36;
/** What no line begins with. */
const closing = /[，。；：？！、）】”』」]/;

/** A line that is broken to fit a page, with its marks. */
export function wrapped(line: string): string {
  let column = 0;
  return line
    .split(/(⟦[^:⟦⟧]*:|⟧)/)
    .map((piece) => (/^[⟦⟧]/.test(piece) ? piece : [...piece].map(placed).join('')))
    .join('');

  function placed(character: string): string {
    column += 1;
    if (column <= width || closing.test(character)) return character;
    column = 1;
    return `⤶\n${character}`;
  }
}
