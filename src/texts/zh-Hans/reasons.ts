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
