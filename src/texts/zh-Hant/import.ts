import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Texts } from '../en/english.ts';
import { quoted } from '../en/quoted.ts';
import { kindTexts } from './list.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

const parts = { picture: '張圖片', page: '頁', object: '個物件' };

/** What was taken out, by its rule. */
const removals: { [rule in RemovalRule]: string } = {
  advertisement: '廣告',
  advertising: '廣告',
  'answers-heading': '答案標題',
  assesses: '考察點標記',
  badge: '徽章',
  'column about the file': '檔案資訊欄',
  'column name': '欄名',
  comment: '註解',
  'closing words': '結束語',
  'comment form': '評論框',
  comments: '評論',
  contents: '目錄',
  counter: '計數',
  'date line': '日期行',
  'document facts': '文件資訊',
  'download link': '下載連結',
  'file name': '檔名',
  form: '簽名欄',
  'forum floor': '樓層',
  'front matter': '文首資訊',
  gloss: '注音',
  hashtags: '話題標籤',
  invitation: '關注邀請',
  key: '答案標記',
  label: '標籤',
  'line wrap': '折行',
  'mail header': '郵件標頭',
  marks: '分值',
  markup: '標記',
  noise: '亂碼般的長串',
  note: '註記',
  number: '題號',
  option: '選項字母',
  'other documents': '其他文件',
  'page button': '網頁按鈕',
  'page footer': '頁尾',
  'page header': '頁首',
  'page heading': '網頁標題',
  'page menu': '網頁選單',
  'page number': '頁碼',
  'pinyin gloss': '拼音注音',
  preview: '內文前的預覽',
  'quote mark': '引用符號',
  'reading progress': '閱讀進度',
  repeated: '重複的行',
  'repeated row': '重複的表列',
  'repeated-title': '重複的標題',
  rights: '版權宣告',
  'score box': '評分欄',
  script: '指令碼',
  sidebar: '側欄',
  signature: '簽名',
  'site notice': '網站提示',
  'table of contents': '目錄',
  'unseen character': '不可見字元',
  uploader: '上傳者資訊',
  watermark: '浮水印',
  'white space': '空白',
};

const reasons: { [id: string]: string } = {
  answered: '有答案',
  leftover: '未歸類',
  doubtful: '存疑',
  asking: '像問句',
};

/** `qbank import`. */
export const importTexts: Texts['import'] = {
  argument: '文件、存放文件的資料夾，或 -（標準輸入）',
  options: {
    dryRun: '只說明會匯入什麼，不寫入',
    explain: '說明為什麼這樣辨識',
    answers: '另一個檔案，裡面是答案',
    name: '題庫的名稱（預設取職位、標題或檔名）',
    role: '題庫對應的職位',
    columns: '表格的欄：question=2,answer=3，也可用欄名',
    prune: '文件裡已經沒有的題目，從題庫去掉',
    seeds: '恢復 qbank 內建的題庫',
  },
  examples: [
    'qbank import 面試題.docx                                              一份文件',
    'qbank import ~/Downloads/banks --dry-run                              資料夾裡的全部文件，先看看',
    'qbank import paper.pdf --answers key.pdf --role 會計                  題目和答案分在兩個檔案裡',
    'curl -s https://example.org/page.html | qbank import - --name 前端    直接取自網頁',
  ],
  columnsForm: '欄位和欄的序號或名稱，如 question=2,answer=參考答案,A=4',
  answersForOne: '--answers 只能配一個題目檔案。',
  readingFile: (at, files, file) => `${at}/${files} ${file}`,
  readingOne: (file) => `正在讀取 ${file}…`,
  far: (at, files) => `${at}/${files} 個檔案`,
  nothingThere: '沒有可匯入的文件。',
  passedOver: (count, names) =>
    `略過 ${count} 個其他類型的檔案：${names.join('、')}${count > names.length ? '…' : '。'}`,
  seedsBack: (count) => (count === 0 ? '內建的題庫都在，沒有移除過。' : `已恢復 ${count} 個題庫。`),
  labels: {
    file: '檔案',
    bank: '題庫',
    status: '結果',
    encoding: '編碼',
    script: '字形',
    layout: '版面',
    questions: '題目',
    sections: '章節',
    answers: '答案',
    repairs: '修復',
    removed: '刪去',
    leftover: '未歸類',
    doubtful: '存疑',
    warnings: '注意',
    considered: '嘗試',
    why: '原因',
  },
  headings: {
    file: '檔案',
    bank: '題庫',
    questions: '題數',
    withoutAnswer: '無答案',
    leftover: '未歸類',
    doubtful: '存疑',
  },
  statuses: {
    ok: '已匯入',
    would: '將會匯入',
    failed: '失敗',
    unchanged: '沒有變化',
    none: '沒有找到題目',
  },
  unchanged: '這個檔案匯入過，內容沒有變化，未作處理。',
  scripts: { hans: '簡體', hant: '繁體', mixed: '簡繁混用' },
  layouts: {
    numbers: '編號的題目',
    headings: '以標題為題目',
    labels: '標明「問」「答」的題目',
    list: '題目清單',
    paragraphs: '以段落為題目',
    table: '表格',
    none: '不是題庫',
  },
  confidence: (layout, share) => `${layout}，把握 ${percent(share)}`,
  kind: (kind, count) => `${kindTexts[kind]} ${count}`,
  answers: (answered, all, truncated) =>
    `${answered}/${all}${truncated === 0 ? '' : `，${truncated} 個中斷`}`,
  repairs: (count) => `${count} 處`,
  removal: (rule, count) => `${removals[rule]} ${count}`,
  leftoverCount: (count) => `${count} 處`,
  leftoverLine: (line, text) => `第 ${line} 行：${text}`,
  more: (count) => `…還有 ${count} 個`,
  doubts: {
    border: '題幹與答案的分界',
    kind: '題型',
    options: '選項',
    key: '答案',
    link: '答案是否屬於本題',
    damage: '有損壞的字詞',
  },
  doubtful: (id, doubts, words) => `${id}  ${doubts.join('、')}：${words}`,
  warning: (warning) => {
    if (warning.id === 'undecodable') return `${warning.count} 個字元無法辨識，已替換。`;
    if (warning.id === 'mojibake') return '文字很可能在儲存前就以錯誤的編碼讀過（亂碼）；請另找一份。';
    if (warning.id === 'cut-off') return '檔案不完整，只讀取了留存的部分；請另找一份。';
    if (warning.id === 'no-table') return '文件中沒有表格，--columns 不起作用。';
    if (warning.id === 'no-text-in-part')
      return `略過了 ${warning.count} ${parts[warning.what]}，其中沒有文字。`;
    if (warning.id === 'damage') return `${warning.count} 處損壞存疑：按最可能的讀法寫出，或保留原樣。`;
    if (warning.id === 'doubles') return `${warning.count} 題重複出現，各保留一份。`;
    if (warning.id === 'also-in') return `${warning.count} 題也收錄於 ${warning.bank}。`;
    return (warning as { id: string }).id;
  },
  changes: {
    added: '新增',
    changed: '修改',
    moved: '移位',
    gone: '消失',
  },
  changeCounts: (file, [added, changed, moved, gone]) =>
    `${file}：新增 ${added}，修改 ${changed}，移位 ${moved}，消失 ${gone}`,
  unsure: (file, share) =>
    `${file}：讀法的把握只有 ${percent(share)}；可以單獨用 qbank import --dry-run 看一看。`,
  question: (id, words) => `${id}  ${words}`,
  keptGone: (count) => `文件裡已經沒有的 ${count} 題保留在題庫；--prune 可以去掉。`,
  takenOut: (count) => `文件裡已經沒有的 ${count} 題已去掉；作答紀錄保留。`,
  askGone: (count, bank) => `${bank} 有 ${count} 題，文件裡已經沒有了。`,
  goneChoices: { keep: '保留', prune: '去掉' },
  goneHelp: '無論如何，作答紀錄都保留。',
  documents: (count) => `${count} 個文件`,
  found: (banks, found) => `${banks} 個題庫共 ${found} 題`,
  sumOf: {
    failed: (count) => `${count} 個失敗`,
    none: (count) => `${count} 個沒有題目`,
    unchanged: (count) => `${count} 個沒有變化`,
  },
  preview: '開頭幾題：',
  dryRun: (documents) => (documents === 0 ? '沒有寫入。' : '沒有寫入。去掉 --dry-run 即可匯入。'),
  next: (bank) =>
    bank === null
      ? '接下來：qbank practice，或 qbank banks'
      : `接下來：qbank practice --bank ${quoted(bank)}`,
  mend: (ids) =>
    ids.length === 1
      ? `請看存疑的題目：qbank edit ${ids[0]}`
      : `請看存疑的題目：qbank edit 列出這 ${ids.length} 題。`,
  key: (key) => `答案：${key}`,
  answer: (answer) => `參考答案：${answer}`,
  reason: (reason) => {
    if (reason.id === 'fit') return `契合度 ${reason.odds.toFixed(1)}`;
    if (reason.id === 'uneven') return '不均勻';
    return `${reasons[reason.id]} ${percent(reason.share)}`;
  },
  considered: (layout, found, score, because) =>
    `${layout}：${found} 題，得分 ${score.toFixed(1)}（${because.join('；')}）`,
};
