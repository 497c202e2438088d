import { type Entry, type EntrySet, joinLines, loadMarkedTexts, toEntry } from './entry.ts';

/**
 * Harmless changes that files go through: none of them changes what a person reads. Marks stay where they are, so that
 * the truth follows. A paragraph of an answer that has become two lines is still read as one, and the reverse.
 */
const variations: { [name: string]: (marked: string) => string } = {
  'a blank line behind every line': (text) => text.replaceAll(/\n(?!\n)/g, '\n\n'),
  'no blank lines': (text) => text.replaceAll(/\n{2,}/g, '\n'),
  'lines indented by two wide spaces': (text) => text.replaceAll(/^(?=[^\s=])/gm, '　　'),
  'lines indented by four spaces, spaces at their ends': (text) =>
    text.replaceAll(/^(?=[^\s=])/gm, '    ').replaceAll(/(?=\n)/g, '  '),
  'numbers and letters of options full-width': (text) =>
    text
      .replaceAll(/^(\d+)[.、](?=\s*⟦q)/gm, (_, digits: string) => `${toFullWidth(digits)}．`)
      .replaceAll(/[A-F](?=[.、．]\s*⟦[A-F]:)/g, toFullWidth),
  'all in one line': joinLines,
  'all in one line, a blank for each end': (text) => text.replaceAll(/\s*\n\s*/g, ' '),
  'lines wrapped at 40 characters': (text) => text.split('\n').map(wrapLine).join('\n'),
  'converted to Traditional': (text) => text,
  'a title of the site above, a notice below': (text) =>
    `首页 > 资料下载 > 正文\n发布时间：2025-03-11　来源：网络　浏览：1024次\n\n${text}\n\n声明：本文内容来自网络，如有侵权请联系删除。\n上一篇：没有了\n下一篇：面试着装指南\n`,
};

const widest = 40;

/** Breaks a long line as a printed page does: no mark begins a line, and no word in Latin letters is parted. */
function wrapLine(line: string): string {
  const pieces = line.match(/⟦\/?[a-zA-Z]\+?(?:![a-z]+)*(?:#[\w-]+)?(?:=[^:⟦⟧]*)?:|⟧|[!-~]+|./gu) ?? [];
  let width = 0;
  let wrapped = '';
  for (const piece of pieces) {
    const isMark = piece === '⟧' || (piece.startsWith('⟦') && piece.length > 1);
    const isBreak = !isMark && width >= widest && !/^[。，、；：？！）」』】》”’…\s]/.test(piece);
    wrapped += isBreak ? `⤶\n${piece}` : piece;
    if (!isMark)
      width = isBreak ? piece.length : width + Math.ceil(/^[!-~]/.test(piece) ? piece.length / 2 : 1);
  }
  return wrapped;
}

const toFullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

const isPlain = ({ file = '.txt' }: { file?: string }, marked: string): boolean =>
  /\.txt$/.test(file) && !/^(?:={3,} |#\w+:)|⤶/m.test(marked);

/** The plain texts of the corpus, each in every variation. */
export function loadVaried(set: EntrySet): Entry[] {
  const texts = loadMarkedTexts(set).filter(({ form, marked }) => isPlain(form, marked));
  return Object.entries(variations).flatMap(([name, vary]) =>
    texts.map(({ form, marked }) => {
      const script = name === 'converted to Traditional' ? 'hant' : form.script;
      const varied = { ...form, script, name: `${form.name}, ${name}`, layout: name };
      return toEntry({ ...varied, encoding: 'utf-8' }, vary(marked));
    }),
  );
}
