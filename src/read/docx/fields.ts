import { formatNumber, readSymbol } from './numerals.ts';

/**
 * What a field shows that has no text of its own: `eq \o\ac(○,1)` → ①, as Word sets a number in a circle; a fraction; a
 * sign of a font of signs.
 */
function showField(instruction: string): string {
  const [, number] =
    /^\s*eq\s*\\o(?:\\a[clr])?\s*\(\s*[○◯〇□]\s*[,;，]\s*(\d+)\s*\)/i.exec(instruction) ?? [];
  if (number) return formatNumber('decimalEnclosedCircle', Number(number));
  const [, above, below] = /^\s*eq\s*\\f\s*\(([^,;()]+)[,;]([^()]+)\)/i.exec(instruction) ?? [];
  if (above) return `${above.trim()}/${below.trim()}`;
  const [, code, font] = /^\s*symbol\s+(\d+)\s.*\\f\s*"?([\w ]+)/i.exec(instruction) ?? [];
  return code ? (readSymbol(font, Number(code)) ?? '') : '';
}

interface Field {
  instruction: string;
  hasResult: boolean;
}

/** The fields that are open: they may lie in one another. */
export class Fields {
  readonly #open: Field[] = [];

  /** Reads where a field begins, has its result, or ends; returns what it shows by itself. */
  turn(type: string): string {
    const last = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ instruction: '', hasResult: false });
    else if (type === 'separate' && last) last.hasResult = true;
    else if (type === 'end') {
      this.#open.pop();
      if (last && !last.hasResult) return showField(last.instruction);
    }
    return '';
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last) last.instruction += text;
  }
}
