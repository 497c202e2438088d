import type { TypeWords } from '../file-type.ts';

/** Kinds of file that have more than a name. */
export const typeWords: TypeWords = {
  link: '指向另一檔案的連結',
  'nested-too-deep': '壓縮檔巢狀太深',
  'windows-program': 'Windows 程式',
  'outlook-message': 'Outlook 郵件',
  'opendocument-or-xmind': 'OpenDocument 或 XMind',
};
