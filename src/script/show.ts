import type { DocumentScript, ShownScript } from './script.ts';

/** Puts a text into the script in which it is shown. It keeps the number of code points (see `shownOffset`). */
export type Converter = (text: string) => string;

const leave: Converter = (text) => text;

/** How Traditional that a person wrote is shown. */
async function convertWritten(script: Exclude<ShownScript, 'original'>): Promise<Converter> {
  if (script === 'hant') return leave;
  if (script === 'hans') return (await import('./to-hans.ts')).hansOfWritten;
  return (await import('./variants.ts')).variantOfHant[script];
}

/** How text is shown that is Simplified in part, or was before a machine converted it. */
async function convertBySimplified(
  script: Exclude<ShownScript, 'original'>,
  documentScript: DocumentScript,
): Promise<Converter> {
  const simplify = documentScript === 'hans' ? leave : (await import('./to-hans.ts')).hansOfStandard;
  if (script === 'hans') return simplify;
  const convert = (await import('./from-hans.ts')).hantOfHans(script);
  return (text) => convert(simplify(text));
}

const loading = new Map<string, Promise<Converter>>();

/**
 * The converter for a document's text, with only the dictionaries that it needs; loaded once. Where a text is shown
 * as it stands nothing is loaded.
 */
export function loadConverter(script: ShownScript, documentScript: DocumentScript): Promise<Converter> {
  if (script === 'original') return Promise.resolve(leave);
  const key = `${documentScript} ${script}`;
  let converter = loading.get(key);
  if (!converter) {
    converter =
      documentScript === 'hant' ? convertWritten(script) : convertBySimplified(script, documentScript);
    loading.set(key, converter);
  }
  return converter;
}

/**
 * A text in the script in which it is to be shown; what is kept is never converted. `documentScript` is that of the
 * whole document (see `documentScriptOf`).
 *
 * `await showText('請問什么', 'tw', 'machine-made-hant')` → `'請問什麼'`
 */
export async function showText(
  text: string,
  script: ShownScript,
  documentScript: DocumentScript,
): Promise<string> {
  return (await loadConverter(script, documentScript))(text);
}

/**
 * The UTF-16 offset in a shown text that belongs to one in the text as it stands. Converting keeps the number of code
 * points, but a character may move beyond the BMP or back, which shifts all offsets behind it.
 */
export function shownOffset(text: string, shown: string, offset: number): number {
  if (shown === text) return offset;
  let at = 0;
  for (let seen = 0; seen < offset; seen += unitsAt(text, seen)) at += unitsAt(shown, at);
  return at;
}

function unitsAt(text: string, offset: number): 1 | 2 {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
