import type { DamageWords } from '../damage.ts';

export const damageWords: DamageWords = {
  named: {
    'cut-off': '文件不完整',
    'not-unpackable': '无法解压',
    'no-archive': '不是压缩包，或不完整',
    'not-in-archive': '压缩包里没有它',
    'overlapping-members': '与压缩包中的另一个文件重叠',
    'wrong-length': '长度与压缩包所记不符',
    'wrong-checksum': '校验和不符',
    'xml-not-well-formed': 'XML 格式不正确',
    'xml-with-doctype': 'XML 声明了文档类型',
    'xml-too-deep': 'XML 嵌套太深',
    'json-too-deep': '嵌套太深',
    'no-sheets': '没有工作表',
    'no-notes': '没有笔记集合',
    'unreadable-database': '数据库无法读取',
    'no-word-document': '其中没有 Word 文档',
    'no-tables': '缺少索引表',
    'broken-pieces': '文本分段表损坏',
    'broken-chains': '各部分衔接不上',
    'no-pdf': '无法按 PDF 读取',
    'packed-twice': '有一部分压缩了两次',
    'pages-too-deep': '页面嵌套太深',
  },
  missing: (part) => `缺少 ${part}`,
  moreThan: {
    files: (most) => `超过 ${most} 个文件`,
    pages: (most) => `超过 ${most} 页`,
  },
  jsonAt: ({ line, column, isEnd }) =>
    `第 ${line} 行第 ${column} 列：${isEnd ? '过早结束' : '此处不是 JSON'}`,
};
