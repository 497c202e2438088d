import type { TypeWords } from '../file-type.ts';

/** Kinds of file that have more than a name. */
export const typeWords: TypeWords = {
  link: 'a link to another file',
  'nested-too-deep': 'nested too deep in others',
  'windows-program': 'a Windows program',
  'outlook-message': 'an Outlook message',
  'opendocument-or-xmind': 'OpenDocument or XMind',
};
