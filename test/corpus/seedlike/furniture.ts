import type { Source } from './document.ts';

/** What a site puts around a document: lines before and after it, with full-width marks. */
export interface Furniture {
  before: string[];
  after: string[];
}

const notice = '版權說明：本文檔由用戶提供并上傳，收益歸屬內容提供方，若內容存在侵權，請進行舉報或認領';

const hints = [
  '本站所有資源如無特殊說明，都需要本地電腦安裝OFFICE2007和PDF閱讀器。圖紙軟件為CAD，CAXA，PROE，UG，SolidWorks等.壓縮文件請下載最新的WinRAR軟件解壓。',
  '本站的文檔不包含任何第三方提供的附件圖紙等，如果需要附件，請聯系上傳者。文件的所有權益歸上傳用戶所有。',
  '本站RAR壓縮包中若帶圖紙，網頁內容里面會有圖紙預覽，若沒有圖紙預覽就沒有圖紙。',
  '未經權益所有人同意不得將文件中的內容挪作商業或盈利用途。',
  '人人文庫網僅提供信息存儲空間，僅對用戶上傳內容的表現方式做保護處理，對用戶上傳分享的文檔內容本身不做任何修改或編輯，并不能對任何下載內容負責。',
  '下載文件中如有侵權或不適當內容，請與我們聯系，我們立即糾正。',
  '本站不保證下載資源的準確性、安全性和完整性， 同時也不承擔用戶因使用這些下載資源對自己和他人造成任何形式的傷害或損失。',
];

const latest = [
  '2026湖北襄陽市某事業單位招聘3人考試備考題庫及答案解析',
  '2025年注冊測繪師考試真題及答案',
  '小學四年級上冊語文期末復習資料（含答案）',
  '建筑工地臨時用電安全協議書',
  '2025年護士長競聘述職報告課件',
  'DB42/T 1980-2025湖泊水質監測技術規程',
];

/** The furniture of the site that shows Traditional documents in one line: with page lines, or with newest documents. */
export function libraryFurniture({ title }: Source, style: 'pages' | 'latest'): Furniture {
  const pages = [1, 2, 3, 4, 5].map((page) => `${title}_第${page}頁`);
  const reading = ['已閱讀5頁，還剩13頁未讀， 繼續免費閱讀', '', '下載本文檔', ''];
  const bullet = style === 'pages' ? '  • ' : '- ';
  const list = hints.map((hint, index) => `${bullet}${index + 1}. ${hint}`);
  const newest = style === 'pages' ? [] : ['最新文檔', ...latest.map((name) => `- ${name}`)];
  return {
    before: [...(style === 'pages' ? [...pages, ...reading] : []), notice, '文檔簡介'],
    after: ['溫馨提示', ...list, ...newest, '評論', '0/150', '提交評論'],
  };
}

/** The furniture of the site that shows Simplified documents in paragraphs. */
export function libraryFurnitureSimplified({ title }: Source): Furniture {
  return {
    before: [
      `${title}.docxVIP`,
      '',
      `${title}.docx`,
      '',
      '  1. 1、本网站文档一经付费（服务费），不意味着购买了该文档的版权，仅供个人/单位学习、研究之用，不得用于商业用途，未经授权，严禁复制、发行、汇编、翻译或者网络传播等，侵权必究。。',
      '  2. 2、本站所有内容均由合作方或网友上传，本站不对文档的完整性、权威性及其观点立场正确性做任何保证或承诺！文档内容仅供研究参考，付费前请自行鉴别。如您付费，意味着您自己接受本站规则且自行承担风险，本站不退款、不进行额外附加服务；查看《如何避免下载的几个坑》。如果您已付费下载过本站文档，您可以点击 这里二次下载',
      '  3. 3、如文档侵犯商业秘密、侵犯著作权、侵犯人身权等，请点击“版权申诉”（推荐），也可以打举报电话：400-000-0000（电话支持时间：9:00-18:30）。',
      '  4. 4、该文档为VIP文档，如果想要下载，成为VIP会员后，下载免费。',
      '  5. 5、成为VIP后，下载本文档将扣除1次下载权益。下载后，不支持退款、换文档。如有疑问请联系我们',
      '  6. 6、成为VIP后，您将拥有八大权益，权益包括：VIP文档下载权益、阅读免打扰、文档格式转换、高级专利检索、专属身份标志、高级客服、多端互通、版权登记。',
      '  7. 7、VIP文档为合作方或网友上传，每下载1次， 网站将根据用户上传文档的质量评分、类型等，对文档贡献者给予高额补贴、流量扶持。如果你也想贡献VIP文档。上传文档',
      '查看更多',
      '',
    ],
    after: [
      '',
      '文档评论（0）',
      '',
      '小小文库 + 关注',
      '实名认证',
      '文档贡献者',
      '',
      '小小文库',
      '',
      '1亿VIP精品文档',
      '',
      '相关文档',
    ],
  };
}
