import type { DescribedType, UnreadType } from '../problems.ts';

/** What a language says of kinds of file that it must describe. */
export type TypeWords = Readonly<Record<DescribedType, string>>;

/** A kind of file that qbank does not read, in the words of a language: `PNG`, `a Windows program` */
export function typeInWords(type: UnreadType, words: TypeWords): string {
  return typeof type === 'string' ? words[type] : type.name;
}
