import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub reads it → HTML. */
export function render(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
}

/** What a reader of the HTML sees, white space run together. */
export function textOf(html: string): string {
  return decode(html.replace(/<\/?(?:p|h\d|li|ul|ol|br|em|strong|a|input|del)\b[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

export function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
