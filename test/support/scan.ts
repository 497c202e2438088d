/** A function found in a source text. */
export interface FoundFunction {
  name: string;
  /** From its first line to the line of its closing brace. */
  lines: number;
  parameters: number;
}

/**
 * A source text with the insides of its texts, templates, patterns and comments blanked out, lines kept: so that a
 * search for code finds code. A small scanner rather than a parser: the compiler offers none to programs.
 */
export function withoutTexts(source: string): string {
  const parts =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:?!&|[{;]\s*|return\s+|^\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[dgimsuvy]*/gm;
  return source.replace(parts, (part) => part.replace(/[^\n]/g, ' '));
}

const heads =
  /\bfunction\*?\s*(?<declared>\w*)\s*(?:<[^(]*>)?\(|(?:const|let)\s+(?<assigned>\w+)[^=;\n]*=\s*(?:async\s*)?(?:<[^(]*>)?\((?=[^;]*?\)[^;{]*?=>\s*\{)|^ {2}(?:static |override |async |get |set )*(?<method>#?\w+)\((?=[^;]*?\)[^;=]*?\{$)/gm;

/** The functions with a body in braces: declared, assigned to a name, or methods. */
export function findFunctions(source: string): FoundFunction[] {
  const code = withoutTexts(source);
  return [...code.matchAll(heads)].flatMap((head) => {
    const { declared, assigned, method } = head.groups ?? {};
    const name = declared ?? assigned ?? method ?? '';
    if (/^(?:if|for|while|switch|catch|return)$/.test(name)) return [];
    const open = head.index + head[0].length - 1;
    const close = closingOf(code, open);
    const body = bodyAfter(code, close);
    if (body === -1) return [];
    const text = code.slice(head.index, closingOf(code, body) + 1);
    return [
      {
        name,
        lines: text.trim().split('\n').length,
        parameters: countParameters(code.slice(open + 1, close)),
      },
    ];
  });
}

/** The brace that opens the body: the first behind the parameters that is not part of the return type. */
function bodyAfter(code: string, close: number): number {
  for (let at = close + 1; at < code.length; at += 1) {
    const isType = /[:|&<]\s*(?:asserts\s+)?$/.test(code.slice(close + 1, at));
    if (code[at] === '{' && !isType) return at;
    if (code[at] === '{' || code[at] === '(' || code[at] === '[') at = closingOf(code, at);
    else if (code[at] === ';') return -1;
  }
  return -1;
}

const pairs: { [open: string]: string } = { '(': ')', '{': '}', '[': ']' };

function closingOf(code: string, open: number): number {
  const waiting: string[] = [];
  for (let at = open; at < code.length; at += 1) {
    if (code[at] in pairs) waiting.push(pairs[code[at]]);
    else if (code[at] === waiting.at(-1)) waiting.pop();
    if (waiting.length === 0) return at;
  }
  return code.length;
}

function countParameters(list: string): number {
  let depth = 0;
  let count = list.trim() === '' ? 0 : 1;
  for (const [at, character] of [...list].entries()) {
    if ('([{<'.includes(character)) depth += 1;
    else if (')]}'.includes(character) || (character === '>' && list[at - 1] !== '=')) depth -= 1;
    else if (character === ',' && depth === 0 && list.slice(at + 1).trim() !== '') count += 1;
  }
  return count;
}
