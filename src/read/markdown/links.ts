import { changeIn, type Stretch } from './sheet.ts';

interface Target {
  target: string;
  /** Behind the closing bracket. */
  end: number;
}

const longestTarget = 2000;
/** `(https://… "title")`: round brackets in the address in pairs. */
const targetInBrackets =
  /\([ \t]*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*\)/y;

function readTarget(text: string, at: number): Target | null {
  if (text[at] !== '(') return null;
  targetInBrackets.lastIndex = 0;
  const found = targetInBrackets.exec(text.slice(at, at + longestTarget));
  return found && { target: found[1] ?? found[2] ?? '', end: at + found[0].length };
}

const badges =
  /shields\.io|badge|travis-ci|codecov|coveralls|hits\.|visitor|star-history|contrib\.rocks|opencollective/i;

/** A picture that says how a repository fares. */
export function isBadge(target: string): boolean {
  return badges.test(target);
}

const pictureText = /!\[[^[\]\n]{0,500}\]/y;

/** `![alt](path)` at a place of the text. */
export function readImage({ text }: Stretch, at: number): Target | null {
  pictureText.lastIndex = at;
  const [words] = pictureText.exec(text) ?? [];
  return words === undefined ? null : readTarget(text, at + words.length);
}

/** Words that lead up the page, on a link to a place of the same page. */
const wayUp =
  /^[\s⬆↑▲🔝⏫*[\]]*(?:(?:返回|回到?|返囘)?(?:顶部|頂部|目录|目錄|首页|首頁|top)|back to top|top)?[\s⬆↑▲🔝⏫*[\]]*$/iu;

/**
 * The link between a `[` and a `]`: its text stays, what it leads to goes. Returns where the text behind it begins;
 * null where it is no link.
 */
export function closeLink(stretch: Stretch, opening: number, close: number): number | null {
  const { text } = stretch;
  const found = readTarget(text, close + 1) ?? readReference(stretch, opening, close);
  if (!found) return null;
  const isWayUp =
    found.target.startsWith('#') && close - opening < 100 && wayUp.test(text.slice(opening + 1, close));
  if (isWayUp) changeIn(stretch, { start: opening, end: found.end }, { rule: 'page button' });
  else changeIn(stretch, { start: opening, end: opening + 1 });
  if (!isWayUp) changeIn(stretch, { start: close, end: found.end });
  return found.end;
}

/** `[text][name]`, `[name][]`, `[name]`, where the text defines the name. */
function readReference({ sheet, text }: Stretch, opening: number, close: number): Target | null {
  if (sheet.definitions.size === 0) return null;
  const words = text.slice(opening + 1, Math.min(close, opening + 300));
  const [whole = '', name = ''] = /^\[([^\]\n]{0,200})\]/.exec(text.slice(close + 1, close + 220)) ?? [];
  const isDefined = sheet.definitions.has((name || words).toLowerCase());
  return isDefined ? { target: '', end: close + 1 + whole.length } : null;
}
