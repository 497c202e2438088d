import { attributeOf } from './tokens.ts';

const answer =
  /^\s*(?:[【[(（]\s*)?(?:参考|參考|正确|正確|标准|標準)?\s*(?:答案|答|解答|解析|answer|key)\s*(?:[\]】)）]|[:：])/i;

/** The answer that a comment hides, without tags; null where it holds none. */
export function hiddenAnswer(comment: string): string | null {
  return answer.test(comment.slice(0, 60)) ? comment.replaceAll(/<[^<>]*>/g, ' ').trim() : null;
}

/** Pictures of the page, not of its document. */
const ornament = /icon|avatar|logo|emoji|qrcode|spacer|blank\.|loading|pixel|badge/i;

/** A picture as Markdown has it; empty where it is an ornament. */
export function imageText(attributes: string): string {
  const alt = (attributeOf(attributes, 'alt') ?? '').replaceAll(/[[\]\n]/g, ' ').trim();
  if (/\bemoji\b/i.test(attributeOf(attributes, 'class') ?? '')) return alt;
  const path =
    ['data-original', 'data-src', 'src'].map((name) => attributeOf(attributes, name) ?? '').find(Boolean) ??
    '';
  const isSmall = ['width', 'height'].some(
    (name) => Number.parseInt(attributeOf(attributes, name) ?? '99', 10) <= 24,
  );
  if (isSmall || ornament.test(path.slice(-200)) || ornament.test(attributeOf(attributes, 'class') ?? ''))
    return '';
  if (path.startsWith('data:') || path === '') return alt === '' ? '' : `![${alt}]()`;
  return `![${alt}](${path.replaceAll(/\s/g, '%20')})`;
}
