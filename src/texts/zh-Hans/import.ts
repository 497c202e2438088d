import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Texts } from '../en/english.ts';
import { quoted } from '../en/quoted.ts';
import { kindTexts } from './list.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

const parts = { picture: '张图片', page: '页', object: '个对象' };

/** What was taken out, by its rule. */
const removals: { [rule in RemovalRule]: string } = {
  advertisement: '广告',
  advertising: '广告',
  'answers-heading': '答案标题',
  assesses: '考察点标记',
  badge: '徽标',
  'column about the file': '文件信息列',
  'column name': '列名',
  comment: '注释',
  'closing words': '结束语',
  'comment form': '评论框',
  comments: '评论',
  contents: '目录',
  counter: '计数',
  'date line': '日期行',
  'document facts': '文件信息',
  'download link': '下载链接',
  'file name': '文件名',
  form: '签名栏',
  'forum floor': '楼层',
  'front matter': '文首信息',
  gloss: '注音',
  hashtags: '话题标签',
  invitation: '关注邀请',
  key: '答案标记',
  label: '标签',
  'line wrap': '折行',
  'mail header': '邮件头',
  marks: '分值',
  markup: '标记',
  noise: '乱码般的长串',
  note: '注记',
  number: '题号',
  option: '选项字母',
  'other documents': '其他文档',
  'page button': '网页按钮',
  'page footer': '页脚',
  'page header': '页眉',
  'page heading': '网页标题',
  'page menu': '网页菜单',
  'page number': '页码',
  'pinyin gloss': '拼音注音',
  preview: '正文前的预览',
  'quote mark': '引用符',
  'reading progress': '阅读进度',
  repeated: '重复的行',
  'repeated row': '重复的表行',
  'repeated-title': '重复的标题',
  rights: '版权声明',
  'score box': '评分栏',
  script: '脚本',
  sidebar: '侧栏',
  signature: '签名',
  'site notice': '网站提示',
  'table of contents': '目录',
  'unseen character': '不可见字符',
  uploader: '上传者信息',
  watermark: '水印',
  'white space': '空白',
};

const reasons: { [id: string]: string } = {
  answered: '有答案',
  leftover: '未归类',
  doubtful: '存疑',
  asking: '像问句',
};

/** `qbank import`. */
export const importTexts: Texts['import'] = {
  argument: '文档、存放文档的文件夹，或 -（标准输入）',
  options: {
    dryRun: '只说明会导入什么，不写入',
    explain: '说明为什么这样识别',
    answers: '另一个文件，里面是答案',
    name: '题库的名称（默认取职位、标题或文件名）',
    role: '题库对应的职位',
    columns: '表格的列：question=2,answer=3，也可用列名',
    prune: '文档里已经没有的题目，从题库去掉',
    seeds: '恢复 qbank 自带的题库',
  },
  examples: [
    'qbank import 面试题.docx                                              一份文档',
    'qbank import ~/Downloads/banks --dry-run                              文件夹里的全部文档，先看看',
    'qbank import paper.pdf --answers key.pdf --role 會計                  题目和答案分在两个文件里',
    'curl -s https://example.org/page.html | qbank import - --name 前端    直接取自网页',
  ],
  columnsForm: '字段和列的序号或名称，如 question=2,answer=参考答案,A=4',
  answersForOne: '--answers 只能配一个题目文件。',
  readingFile: (at, files, file) => `${at}/${files} ${file}`,
  readingOne: (file) => `正在读取 ${file}…`,
  far: (at, files) => `${at}/${files} 个文件`,
  nothingThere: '没有可导入的文档。',
  passedOver: (count, names) =>
    `略过 ${count} 个其他类型的文件：${names.join('、')}${count > names.length ? '…' : '。'}`,
  seedsBack: (count) => (count === 0 ? '自带的题库都在，没有移除过。' : `已恢复 ${count} 个题库。`),
  labels: {
    file: '文件',
    bank: '题库',
    status: '结果',
    encoding: '编码',
    script: '字形',
    layout: '版面',
    questions: '题目',
    sections: '章节',
    answers: '答案',
    repairs: '修复',
    removed: '删去',
    leftover: '未归类',
    doubtful: '存疑',
    warnings: '注意',
    considered: '尝试',
    why: '原因',
  },
  headings: {
    file: '文件',
    bank: '题库',
    questions: '题数',
    withoutAnswer: '无答案',
    leftover: '未归类',
    doubtful: '存疑',
  },
  statuses: {
    ok: '已导入',
    would: '将会导入',
    failed: '失败',
    unchanged: '没有变化',
    none: '没有找到题目',
  },
  unchanged: '这个文件导入过，内容没有变化，未作处理。',
  scripts: { hans: '简体', hant: '繁体', mixed: '简繁混用' },
  layouts: {
    numbers: '编号的题目',
    headings: '以标题为题目',
    labels: '标明“问”“答”的题目',
    list: '题目列表',
    paragraphs: '以段落为题目',
    table: '表格',
    none: '不是题库',
  },
  confidence: (layout, share) => `${layout}，把握 ${percent(share)}`,
  kind: (kind, count) => `${kindTexts[kind]} ${count}`,
  answers: (answered, all, truncated) =>
    `${answered}/${all}${truncated === 0 ? '' : `，${truncated} 个中断`}`,
  repairs: (count) => `${count} 处`,
  removal: (rule, count) => `${removals[rule]} ${count}`,
  leftoverCount: (count) => `${count} 处`,
  leftoverLine: (line, text) => `第 ${line} 行：${text}`,
  more: (count) => `…还有 ${count} 个`,
  doubts: {
    border: '题干与答案的分界',
    kind: '题型',
    options: '选项',
    key: '答案',
    link: '答案是否属于本题',
    damage: '有损坏的字词',
  },
  doubtful: (id, doubts, words) => `${id}  ${doubts.join('、')}：${words}`,
  warning: (warning) => {
    if (warning.id === 'undecodable') return `${warning.count} 个字符无法识别，已替换。`;
    if (warning.id === 'mojibake') return '文本很可能在保存前就按错误的编码读过（乱码）；请另找一份。';
    if (warning.id === 'cut-off') return '文件不完整，只读取了留存的部分；请另找一份。';
    if (warning.id === 'no-table') return '文档中没有表格，--columns 不起作用。';
    if (warning.id === 'no-text-in-part')
      return `略过了 ${warning.count} ${parts[warning.what]}，其中没有文字。`;
    if (warning.id === 'damage') return `${warning.count} 处损坏存疑：按最可能的读法写出，或保留原样。`;
    if (warning.id === 'doubles') return `${warning.count} 道题重复出现，各保留一份。`;
    if (warning.id === 'also-in') return `${warning.count} 道题也收录于 ${warning.bank}。`;
    return (warning as { id: string }).id;
  },
  changes: {
    added: '新增',
    changed: '改动',
    moved: '移位',
    gone: '消失',
  },
  changeCounts: (file, [added, changed, moved, gone]) =>
    `${file}：新增 ${added}，改动 ${changed}，移位 ${moved}，消失 ${gone}`,
  unsure: (file, share) =>
    `${file}：读法的把握只有 ${percent(share)}；可以单独用 qbank import --dry-run 看一看。`,
  question: (id, words) => `${id}  ${words}`,
  keptGone: (count) => `文档里已经没有的 ${count} 道题保留在题库；--prune 可以去掉。`,
  takenOut: (count) => `文档里已经没有的 ${count} 道题已去掉；作答记录保留。`,
  askGone: (count, bank) => `${bank} 有 ${count} 道题，文档里已经没有了。`,
  goneChoices: { keep: '保留', prune: '去掉' },
  goneHelp: '无论如何，作答记录都保留。',
  documents: (count) => `${count} 个文档`,
  found: (banks, found) => `${banks} 个题库共 ${found} 道题`,
  sumOf: {
    failed: (count) => `${count} 个失败`,
    none: (count) => `${count} 个没有题目`,
    unchanged: (count) => `${count} 个没有变化`,
  },
  preview: '开头几道题：',
  dryRun: (documents) => (documents === 0 ? '没有写入。' : '没有写入。去掉 --dry-run 即可导入。'),
  next: (bank) =>
    bank === null
      ? '接下来：qbank practice，或 qbank banks'
      : `接下来：qbank practice --bank ${quoted(bank)}`,
  mend: (ids) =>
    ids.length === 1
      ? `请看存疑的题目：qbank edit ${ids[0]}`
      : `请看存疑的题目：qbank edit 列出这 ${ids.length} 道题。`,
  key: (key) => `答案：${key}`,
  answer: (answer) => `参考答案：${answer}`,
  reason: (reason) => {
    if (reason.id === 'fit') return `契合度 ${reason.odds.toFixed(1)}`;
    if (reason.id === 'uneven') return '不均匀';
    return `${reasons[reason.id]} ${percent(reason.share)}`;
  },
  considered: (layout, found, score, because) =>
    `${layout}：${found} 道题，得分 ${score.toFixed(1)}（${because.join('；')}）`,
};
