/** What the system says by a code, and what readers of documents say in English. */
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
  'a part of it is packed twice': '有一部分壓縮了兩次',
  'it cannot be read as a PDF': '無法當作 PDF 讀取',
  'it cannot be unpacked': '無法解壓縮',
  'it ends too early': '過早結束',
  'it has no collection of notes': '沒有筆記集合',
  'it has no sheets': '沒有工作表',
  'it holds no Word document': '其中沒有 Word 文件',
  'it is cut off': '檔案不完整',
  'it is no archive, or cut off': '不是壓縮檔，或不完整',
  'it lies within another file of the archive': '與壓縮檔中的另一個檔案重疊',
  'its XML declares a document type': 'XML 宣告了文件類型',
  'its XML is nested too deep': 'XML 巢狀太深',
  'its XML is not well formed': 'XML 格式不正確',
  'its checksum is wrong': '檢查碼不符',
  'its collection of notes cannot be read': '筆記集合無法讀取',
  'its length is not what the archive says': '長度與壓縮檔所記不符',
  'its pages are nested too deep': '頁面巢狀太深',
  'its parts do not hang together': '各部分銜接不上',
  'its table of pieces is broken': '文字分段表損壞',
  'its tables are missing': '缺少索引表',
  'nested too deeply': '巢狀太深',
  'not JSON there': '此處不是 JSON',
  'the archive does not hold it': '壓縮檔裡沒有它',
};

/** Why something failed, as the system or a reader of documents says it → the same in Chinese. */
export function inWords(reason: string): string {
  const [, line, column, what] = /^line (\d+), column (\d+): (.*)$/.exec(reason) ?? [];
  if (what !== undefined) return `第 ${line} 行第 ${column} 欄：${reasons[what] ?? what}`;
  const [, missing] = /^(.+) is missing$/.exec(reason) ?? [];
  if (missing !== undefined) return `缺少 ${missing}`;
  const [, most, things] = /^it (?:lists|has) more than (\d+) (files|pages)$/.exec(reason) ?? [];
  if (most !== undefined) return things === 'files' ? `超過 ${most} 個檔案` : `超過 ${most} 頁`;
  return reasons[reason] ?? reason;
}

/** Kinds of file that have more than a name. */
const types: { [type: string]: string } = {
  'Windows program': 'Windows 程式',
  'Outlook message': 'Outlook 郵件',
  'OpenDocument or XMind': 'OpenDocument 或 XMind',
};

/** A kind of file that qbank does not read → the same in Chinese. */
export function typeInWords(type: string): string {
  return types[type] ?? type;
}
