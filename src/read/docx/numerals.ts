/** How Word writes the numbers of lists, by the names of its formats. */

const digits = '〇一二三四五六七八九';
const zeroDigits = '零一二三四五六七八九';
const simplifiedFormal = '零壹贰叁肆伍陆柒捌玖';
const traditionalFormal = '零壹貳參肆伍陸柒捌玖';
const usualPlaces = ['', '十', '百', '千'];
const formalPlaces = ['', '拾', '佰', '仟'];

type Write = (value: number) => string;

/** 12 → 十二, 105 → 一百零五 */
function counting(digitsUsed: string, places: readonly string[], isTenBare: boolean): Write {
  return (value) => {
    if (value <= 0 || value > 9999) return String(value);
    const figures = [...String(value)].map(Number);
    const written = figures.map((figure, index) => {
      if (figure > 0) return digitsUsed[figure] + places[figures.length - 1 - index];
      return figures[index - 1] > 0 && figures.slice(index).some((later) => later > 0) ? digitsUsed[0] : '';
    });
    const text = written.join('');
    return isTenBare && value >= 10 && value < 20 ? text.slice(1) : text;
  };
}

/** 12 → 一二 */
const byDigit =
  (digitsUsed: string): Write =>
  (value) =>
    Array.from(String(value), (figure) => digitsUsed[Number(figure)] ?? figure).join('');

/** One sign a number, from the first; plain numbers where the signs end. */
const signs = (row: string): Write => {
  const characters = Array.from(row);
  return (value) => characters[value - 1] ?? String(value);
};

const run = (first: number, count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => first + index));

const circled = signs(run(0x2460, 20) + run(0x3251, 15) + run(0x32b1, 15));

/** A … Z, then AA, BB: as Word does. */
const letters =
  (first: number): Write =>
  (value) =>
    value < 1 || value > 780
      ? String(value)
      : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romanSteps: readonly [value: number, sign: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  return romanSteps
    .map(([step, sign]) => {
      const times = Math.floor(rest / step);
      rest -= times * step;
      return sign.repeat(times);
    })
    .join('');
}

const fullWidth: Write = (value) =>
  String(value).replaceAll(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));

const usual = counting(zeroDigits, usualPlaces, true);

const formats: { [name: string]: Write } = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: letters(0x41),
  lowerLetter: letters(0x61),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: usual,
  chineseCountingThousand: usual,
  japaneseCounting: usual,
  taiwaneseCounting: usual,
  taiwaneseCountingThousand: usual,
  koreanCounting: usual,
  ideographDigital: byDigit(digits),
  japaneseDigitalTenThousand: byDigit(digits),
  taiwaneseDigital: byDigit('○一二三四五六七八九'),
  chineseLegalSimplified: counting(simplifiedFormal, formalPlaces, false),
  ideographLegalTraditional: counting(traditionalFormal, formalPlaces, false),
  japaneseLegal: counting(traditionalFormal, formalPlaces, false),
  ideographTraditional: signs('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: signs('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: signs(run(0x3280, 10)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signs(run(0x2474, 20)),
  decimalEnclosedFullstop: signs(run(0x2488, 20)),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
};

/** A number as a list shows it: `formatNumber('chineseCounting', 12)` → 十二. A format that nobody uses is decimal. */
export function formatNumber(format: string, value: number): string {
  return (formats[format] ?? String)(value);
}

/** A sign of a font of signs, as the character that it shows; null where it is none that a text needs. */
export function readSymbol(font: string, code: number): string | null {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const [name] = Object.keys(symbols)
    .filter((known) => font.toLowerCase().startsWith(known))
    .slice(-1);
  return (name && symbols[name][own]) ?? null;
}

const series = (first: number, into: number, count: number): { [code: number]: string } =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [first + index, String.fromCharCode(into + index)]),
  );

/** By font: what stands at a code. Crosses, ticks and boxes mark answers; circled digits number them. */
const symbols: { [font: string]: { [code: number]: string } } = {
  wingdings: {
    ...{ 108: '●', 110: '■', 111: '□', 113: '□', 114: '□', 161: '○', 168: '□', 251: '×', 252: '√' },
    ...{ 253: '☒', 254: '☑', 224: '→', 216: '➢', 118: '❖', 167: '▪', 117: '◆', 42: '✉' },
    ...series(0x81, 0x2460, 10),
    ...series(0x8c, 0x2776, 10),
  },
  'wingdings 2': {
    ...{ 79: '×', 80: '√', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 85: '×', 163: '□', 42: '□' },
    ...series(0x6a, 0x2460, 10),
  },
  symbol: {
    ...{ 183: '•', 214: '√', 180: '×', 184: '÷', 163: '≤', 179: '≥', 185: '≠', 177: '±', 174: '→' },
    ...{ 165: '∞', 229: '∑', 97: 'α', 98: 'β', 103: 'γ', 100: 'δ', 112: 'π', 113: 'θ', 109: 'μ' },
    ...{ 108: 'λ', 115: 'σ', 119: 'ω', 68: 'Δ', 83: 'Σ', 87: 'Ω', 206: '∈', 199: '∩', 200: '∪' },
  },
};
