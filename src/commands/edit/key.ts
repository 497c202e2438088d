import type { Mendable } from '../../bank/edit.ts';
import { typedText } from '../../script/typed.ts';
import { texts } from '../../texts/texts.ts';

/** Everything that people write for true and for false. */
const judged: { [word: string]: 'T' | 'F' } = {
  ...Object.fromEntries('T TRUE Y YES √ ✓ 对 對 正确 正確 是 真'.split(' ').map((word) => [word, 'T'])),
  ...Object.fromEntries('F FALSE N NO × ✗ X 错 錯 错误 錯誤 否 非 假'.split(' ').map((word) => [word, 'F'])),
};

/**
 * A key as typed → as it is kept: `"B"`, `"ABD"`, `"T"`; null where none is given.
 *
 * `readKey('b、a', { kind: 'multiple' })` → `'AB'`
 */
export function readKey(typed: string, kind: Mendable['kind']): string | null {
  const word = typedText(typed).toUpperCase();
  if (word === '') return null;
  if (kind === 'judge') return judged[word] ?? word;
  const letters = word.replace(/[\s,，、;；/]+/g, '');
  return [...new Set(letters)].sort().join('');
}

/** What a key would have to be for a question; null where it fits. */
export function keyProblem({
  kind,
  key,
  options,
}: Pick<Mendable, 'kind' | 'key' | 'options'>): string | null {
  const { keyForms } = texts.edit;
  if (key === null) return null;
  if (kind === 'judge') return key === 'T' || key === 'F' ? null : keyForms.judge;
  if (kind !== 'single' && kind !== 'multiple') return keyForms.none;
  const labels = options.map(({ label }) => label);
  const isKnown = labels.length === 0 || [...key].every((letter) => labels.includes(letter));
  const isOne = kind === 'multiple' || [...key].length === 1;
  return isKnown && isOne ? null : keyForms[kind](labels.join(''));
}
