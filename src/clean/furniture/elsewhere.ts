import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Line } from './lines.ts';

/**
 * `推荐阅读:面试着装技巧` in the midst of a text: other pages of a site, or a book that an answer names, or what a repository
 * with headings has to read on below an answer.
 */
export const elsewhereOf = (lines: readonly Line[]): (readonly [Line, RemovalRule])[] =>
  lines.some(({ isHeading }) => isHeading)
    ? []
    : lines.flatMap((line) => (elsewhere.test(line.text) ? [[line, 'other documents'] as const] : []));
const elsewhere = /^(?:推荐|[延引]伸|[拓扩]展|相关)阅读\s?[:|]\s?(?![《"])[^.;]{2,50}$/;
