import type { DamageWords } from '../damage.ts';

export const damageWords: DamageWords = {
  named: {
    'cut-off': '檔案不完整',
    'not-unpackable': '無法解壓縮',
    'no-archive': '不是壓縮檔，或不完整',
    'not-in-archive': '壓縮檔裡沒有它',
    'overlapping-members': '與壓縮檔中的另一個檔案重疊',
    'wrong-length': '長度與壓縮檔所記不符',
    'wrong-checksum': '檢查碼不符',
    'xml-not-well-formed': 'XML 格式不正確',
    'xml-with-doctype': 'XML 宣告了文件類型',
    'xml-too-deep': 'XML 巢狀太深',
    'json-too-deep': '巢狀太深',
    'no-sheets': '沒有工作表',
    'no-notes': '沒有筆記集合',
    'unreadable-database': '資料庫無法讀取',
    'no-word-document': '其中沒有 Word 文件',
    'no-tables': '缺少索引表',
    'broken-pieces': '文字分段表損壞',
    'broken-chains': '各部分銜接不上',
    'no-pdf': '無法當作 PDF 讀取',
    'packed-twice': '有一部分壓縮了兩次',
    'pages-too-deep': '頁面巢狀太深',
  },
  missing: (part) => `缺少 ${part}`,
  moreThan: {
    files: (most) => `超過 ${most} 個檔案`,
    pages: (most) => `超過 ${most} 頁`,
  },
  jsonAt: ({ line, column, isEnd }) =>
    `第 ${line} 行第 ${column} 欄：${isEnd ? '過早結束' : '此處不是 JSON'}`,
};
