import type { Span } from '../span.ts';

const tag = /^[ \t]*\{%-?[ \t]*([A-Za-z][\w-]{0,30})\b([^\n]{0,400}?)-?%\}[ \t]*$/;
/** Statements of the languages of templates: such a line is what the text is about. */
const statement =
  /^(?:if|elsif|elif|else|endif|unless|endunless|for|endfor|block|endblock|extends|load|set|endset|macro|endmacro|call|import|from|with|endwith|assign|capture|case|when|while|csrf_token|trans|url|static|filter|autoescape|comment|endcomment|cycle|now|verbatim|endverbatim|raw|endraw|highlight|endhighlight|codeblock|endcodeblock)$/;
/** Where a tag shows words: `{% tab title="答案" %}`; else those behind the names of its style: `{% note success 参考答案 %}`. */
const titled = /\btitle=["']([^"'\n]{1,80})["']/;
const words = /(?:^|\s)((?=\S{0,40}[\u3400-\u9fff])[^=\n]{1,80}?)[ \t]*$/;

/** `:::callout{kind=note label="题目"}`, `:::tip[答案]`: a box with attributes, or with its title in brackets. */
const directive =
  /^[ \t]*(?::{3,}[ \t]*|::(?=[a-z-]{1,30}\[))[A-Za-z][\w-]{0,30}(?=[[{])(?:\[([^\]\n]{0,120})\])?(?:\{([^}\n]{0,300})\})?[ \t]*$/;
const labelled = /\b(?:label|title)=["']([^"'\n]{1,120})["']/;
/** `{{ select(3) }}`: where a judge's page puts what one answers with. */
const widget = /^[ \t]*\{\{[ \t]*(?:multi)?(?:select|input|textarea)\([\d\s,-]{0,20}\)[ \t]*\}\}[ \t]*$/;

/**
 * A line that is one tag of those who print the page (GitBook, Hexo, HackMD): `{% hint style="info" %}`, `{%hackmd @a/b %}`. The
 * place of the words in it that the page shows, or of none; null where it is no such tag.
 */
export function liquidTag(text: string): Span | 'bare' | null {
  if (widget.test(text)) return 'bare';
  return ofDirective(text) ?? ofTag(text);
}

function ofDirective(text: string): Span | 'bare' | null {
  const [whole, title, attributes = ''] = directive.exec(text) ?? [];
  if (whole === undefined) return null;
  const shown = (title ?? labelled.exec(attributes)?.[1])?.trim() ?? '';
  if (shown === '') return 'bare';
  const start = text.indexOf(shown, text.search(/[[{]/) + 1);
  return { start, end: start + shown.length };
}

function ofTag(text: string): Span | 'bare' | null {
  const [, name, rest] = tag.exec(text) ?? [];
  if (name === undefined || statement.test(name)) return null;
  const shown = (titled.exec(rest) ?? words.exec(rest))?.[1];
  if (shown === undefined) return 'bare';
  const start = text.indexOf(shown, text.indexOf(name) + name.length);
  return { start, end: start + shown.length };
}
