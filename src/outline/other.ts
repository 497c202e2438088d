import { nameOfFile, namesBank, namesOther, namesWork } from './headings/names.ts';
import { numberOfLine } from './marks/leading.ts';
import { beginsOption } from './options/looks.ts';
import type { View } from './text/view.ts';

/** What stands over the parts of papers that people send or read when they look for work. Plain form. */
const parts: readonly (readonly RegExp[])[] = [
  // A résumé.
  [
    /^求职意向|^应聘(?:岗位|职位)：|^期望(?:薪资|职位|城市)/,
    /^教育(?:背景|经历|情况)|^学历：|^education$/i,
    /^(?:工作|实习|职业|社会)(?:经历|经验|履历)|^(?:work |professional )?experience$/i,
    /^项目(?:经历|经验)|^projects$/i,
    /^(?:专业|个人|职业|掌握)?技能|^skills$/i,
    /^自我(?:评价|描述)|^个人(?:评价|简介|总结)/,
    /^(?:荣誉|获奖|证书)(?:情况|经历|奖励|证书)?/,
    /^(?:手机|电话|邮箱|联系方式|e-?mail)：/i,
  ],
  // An advertisement.
  [
    /^(?:岗位|工作)职责|^(?:职位|岗位)(?:描述|名称|要求)|^工作内容/,
    /^(?:任职|职位|岗位|招聘)(?:要求|资格|条件)/,
    /^(?:招聘|需求)(?:岗位|职位|人数|对象)/,
    /^(?:福利|薪资|薪酬|工资)(?:待遇|福利|范围)?|^我们提供/,
    /^工作(?:地点|地址|时间)/,
    /^(?:面试|应聘|报名|投递|招聘)(?:流程|方式|时间|地点|地址)/,
    /^(?:联系|咨询)(?:方式|人|电话)|^简历投递/,
  ],
];

const fewestParts = 3;
/** A bank may have sections by these names; then most of its lines ask. */
const mostAsking = 0.1;
/** What a text calls itself stands in its first lines. */
const titleLines = 3;
const headLines = 5;
const mostRead = 400;

/** Whether a text is something else than a bank, by what it calls itself or by its parts, though something in it may ask. */
export function isOther(view: View, file: string): boolean {
  const words = textsOf(view, mostRead);
  // `A. 背诵简历` calls the document nothing.
  const titles = words.slice(0, titleLines).filter((line) => !beginsOption(line));
  const names = [titles.join('\n'), nameOfFile(file)].filter(namesOther);
  if (names.some((name) => !namesWork(name) || !asksByNumber(view)) || listsFiles(view)) return true;
  if (view.isNamedBank || namesBank(words.slice(0, headLines).join('\n'))) return false;
  const asking = words.filter((line) => line.endsWith('？')).length;
  if (asking > words.length * mostAsking) return false;
  return parts.some(
    (shapes) => shapes.filter((shape) => words.some((line) => shape.test(line))).length >= fewestParts,
  );
}

/** `软件测试报告⏎1. 什么是黑盒测试？`: a matter of questions may be called as a piece of work is. Where they have titles, they are its chapters. */
function asksByNumber({ plain, lines }: View): boolean {
  if (lines.some(({ form }, at) => at > 0 && form === 'heading')) return false;
  const numbered = lines.slice(0, mostRead).filter((line) => numberOfLine(plain, line) !== null);
  const asking = numbered.filter(({ bare, end }) => plain.slice(bare, end).trimEnd().endsWith('？'));
  return asking.length >= fewestAsking && asking.length > numbered.length * askingShare;
}
const fewestAsking = 3;
const askingShare = 0.8;

/** `1. 客服面试题⏎格式：DOCX　页数：18页`, `1. 客服面试题.docx`: what a site has found or a folder holds, and not what it says. */
function listsFiles({ plain, lines }: View): boolean {
  const read = lines.slice(0, mostRead);
  const titles = read.filter((line) => line.form === 'heading' || numberOfLine(plain, line) !== null);
  const files = read.filter(({ bare, end }) => ofFile.test(plain.slice(bare, end)));
  return files.length >= fewestFiles && files.length >= titles.length * fileShare;
}

const fileType = '(?:docx?|pdf|pptx?|xlsx?|wps|txt|zip|rar)';
const ofFile = new RegExp(`\\.${fileType}$|^(?:文[件档])?(?:格式|类型)：${fileType}(?![A-Za-z])`, 'i');
const fewestFiles = 3;
const fileShare = 0.6;

/** The first lines, without the numbers and marks before them; of an endless one what stands before its first number. */
function textsOf({ plain, lines }: View, count: number): string[] {
  const first = lines.length === 0 ? [{ bare: 0, end: plain.length }] : lines.slice(0, count);
  return first.map(({ bare, end }) => {
    const text = plain.slice(bare, end).replace(/^[【\s]*(?:[一二三四五六七八九十\d]{1,3}[、.]\s*)?/, '');
    return (text.length < longLine ? text : (beforeNumbers.exec(text)?.[0] ?? text)).trim();
  });
}

/** A longer line is no title. */
const longLine = 120;
const beforeNumbers = /^[^。？！：；]{2,60}?(?=(?:第[一1]|[（【]?[一1])[、.章节条）】])/;
