import { createRequire } from 'node:module';
import { QbankError } from '../../errors.ts';
import { checkStreams } from './streams.ts';

/** A piece of text at its place on an upright page: points from the left and from the top, to its baseline. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Against the page, in degrees. */
  turned: number;
  isMono: boolean;
}

export interface Page {
  width: number;
  height: number;
  glyphs: Glyphs[];
}

/** A document of more pages is no bank, and would take minutes. */
const mostPages = 5000;
/** A page holds a few thousand pieces; one that is made to harm goes on. */
const mostPiecesPerPage = 200_000;
const mostCharacters = 64 * 1024 * 1024;

/**
 * The pages of a PDF, one after the other. Throws `protected-file`, `damaged-file`, or `file-too-large-inside` where it
 * goes on without end.
 */
export async function* readPages(file: string, bytes: Uint8Array): AsyncGenerator<Page> {
  checkStreams(file, bytes);
  const opened = await open(file, bytes);
  try {
    if (opened.numPages > mostPages)
      throw new QbankError('damaged-file', { path: file, damage: { moreThan: mostPages, of: 'pages' } });
    let left = mostCharacters;
    for (let number = 1; number <= opened.numPages; number += 1) {
      const page = await readPage(opened, number).catch((error) => rethrow(file, error));
      for (const { text } of page.glyphs) left -= text.length;
      if (left < 0) throw tooLarge(file);
      yield page;
    }
  } finally {
    await opened.loadingTask.destroy();
  }
}

const tooLarge = (path: string): QbankError =>
  new QbankError('file-too-large-inside', { path, limitMiB: 64 });

type Opened =
  Awaited<ReturnType<typeof load>> extends {
    getDocument: (...given: never[]) => { promise: Promise<infer One> };
  }
    ? One
    : never;

/**
 * What the library looks for to draw with when it is loaded, and complains of where there is none. Nothing is drawn here,
 * so that names are enough; the optional package that has the real ones need not be there.
 */
const drawingNames = ['DOMMatrix', 'ImageData', 'Path2D'];

/** The worker is loaded as a module like any other: then the library looks for none, and works in this thread. */
async function load() {
  for (const name of drawingNames) if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error: it comes without types, and only puts itself where the library finds it.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return library;
}

async function open(file: string, bytes: Uint8Array): Promise<Opened> {
  const { getDocument } = await load();
  const folder = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package\.json$/, '');
  const task = getDocument({
    // The library takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  return await task.promise.catch((error) => rethrow(file, error));
}

function rethrow(path: string, error: unknown): never {
  if (!(error instanceof Error) || error instanceof QbankError) throw error;
  if (error.name === 'PasswordException') throw new QbankError('protected-file', { path }, { cause: error });
  throw new QbankError('damaged-file', { path, damage: 'no-pdf' }, { cause: error });
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

async function readPage(opened: Opened, number: number): Promise<Page> {
  const page = await opened.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const glyphs: Glyphs[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items)
      if ('str' in item && item.str.trim() !== '')
        glyphs.push(placeItem(item, transform, value.styles[item.fontName]?.fontFamily === 'monospace'));
    if (glyphs.length > mostPiecesPerPage) {
      await reader.cancel(new Error('too many pieces'));
      break;
    }
  }
  page.cleanup();
  return { width, height, glyphs };
}

/** Puts a piece where a reader of the page sees it, however the page is turned. */
function placeItem({ str, transform, width }: TextItem, view: readonly number[], isMono: boolean): Glyphs {
  const [a, b, c, d, e, f] = transform;
  const [va, vb, vc, vd, ve, vf] = view;
  return {
    text: str,
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width,
    size: Math.hypot(c, d),
    turned: (Math.atan2(-(vb * a + vd * b), va * a + vc * b) * 180) / Math.PI,
    isMono,
  };
}
