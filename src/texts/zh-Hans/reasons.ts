/** What the system says by a code, and what readers of documents say in English. */
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
  'a part of it is packed twice': '有一部分压缩了两次',
  'it cannot be read as a PDF': '无法按 PDF 读取',
  'it cannot be unpacked': '无法解压',
  'it ends too early': '过早结束',
  'it has no collection of notes': '没有笔记集合',
  'it has no sheets': '没有工作表',
  'it holds no Word document': '其中没有 Word 文档',
  'it is cut off': '文件不完整',
  'it is no archive, or cut off': '不是压缩包，或不完整',
  'it lies within another file of the archive': '与压缩包中的另一个文件重叠',
  'its XML declares a document type': 'XML 声明了文档类型',
  'its XML is nested too deep': 'XML 嵌套太深',
  'its XML is not well formed': 'XML 格式不正确',
  'its checksum is wrong': '校验和不符',
  'its collection of notes cannot be read': '笔记集合无法读取',
  'its length is not what the archive says': '长度与压缩包所记不符',
  'its pages are nested too deep': '页面嵌套太深',
  'its parts do not hang together': '各部分衔接不上',
  'its table of pieces is broken': '文本分段表损坏',
  'its tables are missing': '缺少索引表',
  'nested too deeply': '嵌套太深',
  'not JSON there': '此处不是 JSON',
  'the archive does not hold it': '压缩包里没有它',
};

/** Why something failed, as the system or a reader of documents says it → the same in Chinese. */
export function inWords(reason: string): string {
  const [, line, column, what] = /^line (\d+), column (\d+): (.*)$/.exec(reason) ?? [];
  if (what !== undefined) return `第 ${line} 行第 ${column} 列：${reasons[what] ?? what}`;
  const [, missing] = /^(.+) is missing$/.exec(reason) ?? [];
  if (missing !== undefined) return `缺少 ${missing}`;
  const [, most, things] = /^it (?:lists|has) more than (\d+) (files|pages)$/.exec(reason) ?? [];
  if (most !== undefined) return things === 'files' ? `超过 ${most} 个文件` : `超过 ${most} 页`;
  return reasons[reason] ?? reason;
}

/** Kinds of file that have more than a name. */
const types: { [type: string]: string } = {
  'Windows program': 'Windows 程序',
  'Outlook message': 'Outlook 邮件',
  'OpenDocument or XMind': 'OpenDocument 或 XMind',
};

/** A kind of file that qbank does not read → the same in Chinese. */
export function typeInWords(type: string): string {
  return types[type] ?? type;
}
