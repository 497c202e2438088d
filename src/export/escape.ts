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

/** A text of several lines as paragraphs, a blank line between them; empty lines go. */
export function escapeParagraphs(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map(escapeLine)
    .filter((line) => line !== '');
}
