import type { Readable } from './marks.ts';

/*
 * What a person reads of a text in the markup of its format: the convention for the texts of questions. Code stays code:
 * fences and backticks; `<pre>` and `<code>` become these. Pictures are `![alt](path)`.
 */

/** A paragraph is a line; lines of code keep their indentation. */
function tidy(text: string): string {
  const parts = text.split(/(^```[^\n]*\n[\s\S]*?^```$)/m);
  return parts
    .map((part, at) => (at % 2 === 1 ? part : lines(part)))
    .filter((part) => part !== '')
    .join('\n');
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}

/** All but code: fenced blocks and spans in backticks are at odd places. */
function outsideCode(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^[ \t]*```[\s\S]*?^[ \t]*```[ \t]*$|`[^`\n]+`)/m)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}

/** Code in an item of a list is indented with it. */
function dedentCode(text: string): string {
  return text.replaceAll(/^([ \t]+)```[\s\S]*?^\1```[ \t]*$/gm, (block, indent: string) =>
    block
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n'),
  );
}

function readMarkdown(text: string): string {
  return tidy(
    outsideCode(dedentCode(text), (prose) =>
      prose
        .replaceAll(/<br\s*\/?>/g, '\n')
        .replaceAll(/<\/?[a-z][^<>]*>/g, '')
        .replaceAll(/(?<!!)\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replaceAll(/^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?)/gm, '')
        .replaceAll(/(\*\*|__)(?=\S)([^*_\n]*?\S)\1/g, '$2')
        .replaceAll(/(?<![*\w])\*(?=[^*\s])([^*\n]+)\*(?![*\w])/g, '$1')
        .replaceAll(/\\([.*_[\]()#`|<>+!-])/g, '$1'),
    ),
  );
}

const entities: { [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

function readHtml(text: string): string {
  const decode = (prose: string) => prose.replaceAll(/&(lt|gt|amp|quot|nbsp);/g, (_, name) => entities[name]);
  const fenced = text.replaceAll(
    /<pre[^<>]*>(?:<code(?: class="language-(\w+)")?>)?([\s\S]*?)(?:<\/code>)?<\/pre>/g,
    (_, language, code) => `\n\`\`\`${language ?? ''}\n${code.replaceAll(/^\n|\n$/g, '')}\n\`\`\`\n`,
  );
  return tidy(
    decode(
      withNumbers(fenced)
        .replaceAll(/<code>([^<]*)<\/code>/g, '`$1`')
        .replaceAll(/<img[^<>]*alt="([^"]*)"[^<>]*src="([^"]*)"[^<>]*>/g, '![$1]($2)')
        .replaceAll(/<\/?(?:p|div|li|ul|ol|br|tr|h\d)\b[^<>]*>/g, '\n')
        .replaceAll(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/g, ''),
    ),
  );
}

/** A browser numbers the items of `<ol>`, and puts a point before those of `<ul>`. */
const withNumbers = (text: string): string =>
  text
    .replaceAll(/<ul>([\s\S]*?)<\/ul>/g, (_, items: string) => items.replaceAll('<li>', '<li>- '))
    .replaceAll(/<ol>([\s\S]*?)<\/ol>/g, (_, items: string) => {
      let number = 0;
      return items.replaceAll('<li>', () => {
        number += 1;
        return `<li>${number}. `;
      });
    });

const byFormat: { [extension: string]: Readable } = {
  md: readMarkdown,
  html: readHtml,
  csv: (text) => tidy(text.replaceAll('""', '"')),
  apkg: (text) => readHtml(text.replaceAll('""', '"')),
  xlsx: (text) => tidy(text.replaceAll('""', '"')),
  json: (text) => tidy(JSON.parse(`"${text}"`)),
};

/** The reading of the format that a file's name ends with. */
export function readableOf(file: string): Readable {
  return byFormat[file.slice(file.lastIndexOf('.') + 1)] ?? tidy;
}
