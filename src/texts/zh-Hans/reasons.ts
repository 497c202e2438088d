/** What the system says by a code. */
const reasons: { [reason: string]: string } = {
  EACCES: '没有权限',
  EEXIST: '已有同名文件',
  EIO: '设备出错',
  ELOOP: '链接循环',
  ENAMETOOLONG: '名称太长',
  ENOENT: '没有这个文件或文件夹',
  ENOSPC: '磁盘没有空间',
  ENOTDIR: '应为文件夹，却是文件',
  EPERM: '不允许',
  EROFS: '磁盘是只读的',
};

export function inWords(reason: string): string {
  return reasons[reason] ?? reason;
}

/** Kinds of file that have more than a name. */
const types: { [type: string]: string } = {
  'a link to another file': '指向另一文件的链接',
  'Windows program': 'Windows 程序',
  'Outlook message': 'Outlook 邮件',
  'OpenDocument or XMind': 'OpenDocument 或 XMind',
};

/** A kind of file that qbank does not read → the same in Chinese. */
export function typeInWords(type: string): string {
  return types[type] ?? type;
}
