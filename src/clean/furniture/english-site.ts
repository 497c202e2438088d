import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';

/*
 * What sites that show files print round the text of one in English, in folded text: `Uploaded by … Available Formats
 * Download as PDF … Share this document You might also like … Footer menu`.
 */

const formats = '(?:docx?|pdf|txt|pptx?|xlsx?)';
/** Above the text; no bank says so. */
const above = pattern`
  open navigation menu|close suggestions|skip to main content|change language|download free for \d{0,3}\s?days|\d{1,3}% found this document useful(?: \(\d[\d,]* votes?\))?|
  original title:|uploaded by|document information|click to expand document information|ai-enhanced (?:title(?: and description)?|description)|
  copyright\s?©\s?all rights reserved|we take content rights seriously\. if you suspect this is your content, claim it here\.?|available formats|
  download as ${formats}(?:,? (?:or )?${formats}){0,4} or read online (?:from|on|for free)(?: (?:from|on))?(?: scribd)?|flag for inappropriate content|
  carousel (?:previous|next)|download now|jump to page|you are on page \d{1,4} of \d{1,4}|this document is currently unavailable
`;
/** Below it. */
const below = pattern`
  reward your curiosity|everything you want to read\.?|anytime\. anywhere\. any device\.?|no commitment\. cancel anytime\.?|share this document|share on facebook|
  you might also like|documents similar to|footer menu|get our free apps|did you find this document useful\?|is this content inappropriate\?|report this document|
  quick navigation|related (?:titles|documents)|recommended for you|students also viewed
`;
/** What stands among either, and anywhere else as well. */
const beside = pattern`
  search|en|upload|sign in|sign up|log in|join|save|saved?|share|print|embed|report|\d[\d,.]*k? views?|\d{1,4} pages?|of \d{1,4}|about|support|legal|social|privacy|terms|
  home|back to top|full ?screen|zoom (?:in|out)|0 ratings?|\d{1,3}%|\(?\d{1,6} votes?\)?|for later|language|invite friends|press|blog|careers|accessibility
`;
const line = new RegExp(
  `^(?=.*(?:${above}|${below}))(?:(?:${above}|${below}|${beside})[\\s|·,:]{0,4}){1,24}$`,
);
/** A name may stand behind it. */
const uploaded = /^(?:uploaded by|original title)\s?:?\s[^?;]{1,60}$/;

const allAbove = new RegExp(above, 'g');
const allBelow = new RegExp(below, 'g');
/** Above and below the text so much is the site's at the most. */
const farthest = 900;
/** So many of them make no title and no answer. */
const fewestAbove = 3;
const fewestBelow = 2;

/** Whether a line is nothing but such words, or has so many of them as nothing else does. */
export const isOfEnglishSite = (text: string): boolean =>
  text.length <= longestLine &&
  (line.test(text) ||
    uploaded.test(text) ||
    ((text.match(/[\u3400-\u9fff]/g)?.length ?? 0) <= mostNamed &&
      ((text.match(allBelow)?.length ?? 0) >= fewestBelow ||
        (text.match(allAbove)?.length ?? 0) >= fewestAbove)));

const longestLine = 400;
/** The names of other documents among them are not as long as a bank. */
const mostNamed = 60;

/** The words of such a site at both ends of a text in one line, which end and begin with one of them. */
export function findEnglishSite(text: string): Span[] {
  const head = [...foldText(text.slice(0, farthest)).matchAll(allAbove)];
  const from = Math.max(0, text.length - farthest);
  const foot = [...foldText(text.slice(from)).matchAll(allBelow)];
  const last = head.at(-1);
  const spans: Span[] = [];
  if (last && head.length >= fewestAbove) spans.push({ start: 0, end: last.index + last[0].length });
  if (foot.length >= fewestBelow) spans.push({ start: from + foot[0].index, end: text.trimEnd().length });
  return spans;
}
