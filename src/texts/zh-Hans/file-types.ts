import type { TypeWords } from '../file-type.ts';

/** Kinds of file that have more than a name. */
export const typeWords: TypeWords = {
  link: '指向另一文件的链接',
  'nested-too-deep': '压缩包嵌套太深',
  'windows-program': 'Windows 程序',
  'outlook-message': 'Outlook 邮件',
  'opendocument-or-xmind': 'OpenDocument 或 XMind',
};
