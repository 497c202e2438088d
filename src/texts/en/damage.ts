import type { DamageWords } from '../damage.ts';

/** What is wrong with a damaged file. */
export const damageWords: DamageWords = {
  named: {
    'cut-off': 'it is cut off',
    'not-unpackable': 'it cannot be unpacked',
    'no-archive': 'it is no archive, or cut off',
    'not-in-archive': 'the archive does not hold it',
    'overlapping-members': 'it lies within another file of the archive',
    'wrong-length': 'its length is not what the archive says',
    'wrong-checksum': 'its checksum is wrong',
    'xml-not-well-formed': 'its XML is not well formed',
    'xml-with-doctype': 'its XML declares a document type',
    'xml-too-deep': 'its XML is nested too deep',
    'json-too-deep': 'nested too deeply',
    'no-sheets': 'it has no sheets',
    'no-notes': 'it has no collection of notes',
    'unreadable-database': 'its database cannot be read',
    'no-word-document': 'it holds no Word document',
    'no-tables': 'its tables are missing',
    'broken-pieces': 'its table of pieces is broken',
    'broken-chains': 'its parts do not hang together',
    'no-pdf': 'it cannot be read as a PDF',
    'packed-twice': 'a part of it is packed twice',
    'pages-too-deep': 'its pages are nested too deep',
  },
  missing: (part) => `${part} is missing`,
  moreThan: {
    files: (most) => `it lists more than ${most} files`,
    pages: (most) => `it has more than ${most} pages`,
  },
  jsonAt: ({ line, column, isEnd }) =>
    `line ${line}, column ${column}: ${isEnd ? 'it ends too early' : 'not JSON there'}`,
};
