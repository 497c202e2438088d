/** What the system says by a code. */
const reasons: { [reason: string]: string } = {
  EACCES: '沒有權限',
  EEXIST: '已有同名檔案',
  EIO: '裝置出錯',
  ELOOP: '連結形成迴圈',
  ENAMETOOLONG: '名稱太長',
  ENOENT: '沒有這個檔案或資料夾',
  ENOSPC: '磁碟沒有空間',
  ENOTDIR: '應為資料夾，卻是檔案',
  EPERM: '不允許',
  EROFS: '磁碟是唯讀的',
};

export function inWords(reason: string): string {
  return reasons[reason] ?? reason;
}
