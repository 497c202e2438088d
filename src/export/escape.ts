/**
 * Text as Markdown (CommonMark and GitHub's) that reads as this text: nothing in it becomes a heading, list, link,
 * table, formula or HTML. Only what could act is escaped, so that Chinese prose stays as it is.
 *
 * `escapeLine('1. a_b [c]')` → `'1\\. a\\_b \\[c\\]'`
 *
 * @param line without line feeds; white space round it is dropped, as four spaces would make code and two a break
 */
export function escapeLine(line: string): string {
  return line
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/[\\`*_<>[\]|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<=^|\s)#/g, '\\#')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** A fence, what it says of its code, the code, and the closing fence; one that is never closed is none. */
const fenced = /(?<=^|\n)([ \t]*)(```+|~~~+)([^\n`]*)\n((?:[\s\S]*?\n)?)[ \t]*\2[ \t]*(?=\n|$)/g;
/** One or two backticks, what stands between them in one line, and as many backticks. */
const spanOfCode = /(?<![`\\])(``?)(?!`)(?=[^\n`]*[^\s`])([^\n]*?[^`\n])\1(?!`)/g;

/**
 * A text as Markdown's blocks: its paragraphs, with code that stands between backticks, and its fenced code as it is,
 * indentation and empty lines too.
 */
export function escapeBlocks(text: string): string[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const blocks: string[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: indent, 2: fence, 3: info, 4: code } of plain.matchAll(fenced)) {
    for (const block of escapeProse(plain.slice(from, index))) blocks.push(block);
    blocks.push([`${fence}${info.trim()}`, ...outdent(code, indent), fence].join('\n'));
    from = index + whole.length;
  }
  return [...blocks, ...escapeProse(plain.slice(from))];
}

/** The lines of a code that stood as far in as its fence. */
function outdent(code: string, indent: string): string[] {
  const lines = code.split('\n').slice(0, -1);
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}

function escapeProse(text: string): string[] {
  return text
    .split('\n')
    .map(escapeAroundCode)
    .filter((line) => line !== '');
}

function escapeAroundCode(line: string): string {
  const codes: string[] = [];
  // Escaped as one line, so that what acts at a line's beginning only is told from the rest.
  const held = line.replace(/\0/g, '').replace(spanOfCode, (code: string) => {
    codes.push(code);
    return '\0';
  });
  return escapeLine(held).replace(/\0/g, () => codes.shift() as string);
}
