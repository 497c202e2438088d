import type { Span } from './span.ts';

/** So often the same line heads pages; a title over each of several papers comes seldom so often. */
const fewestPages = 5;
/** So many lines a page has at least, and of all pages so many have about as many lines as the usual one. */
const fewestLines = 8;
const regularShare = 0.7;
/** Of all such lines so many interrupt what stands round them. */
const interruptingShare = 0.3;
const longest = 60;

/** What names a document or who has printed it: no label, number or letter before it, and no mark that ends a sentence. */
const heads = /^(?![\d（(【[]?[\dA-Ha-h一二三四五六七八九十]{1,3}[.、．)）:：])[^。？！；:：?!;]{8,60}$/;
const names =
  /[题題][库庫目集]?|[试試][题題卷]|考[试試核]|[测測][试試验驗]|竞赛|競賽|[笔筆]试|甄[试試选選]|招聘|手[册冊]|教材|[资資]料|[汇彙][编編]|[讲講][义義]|公司|[学學][院校]|大[学學]|[协協][会會]|集[团團]/;
/** `参考答案与评分要点` stands over a part of each answer. */
const ofAnswer =
  /答|解析|思路|要[点點]|分析|[评評]|示例|[说說]明|提示|[单單]选|[单單]選|多[选選]|判[断斷]|填空/;
/** What asks somebody, or tells what to do: `作为这家公司的客服你会怎样答复`. No head of a page does. */
const asking =
  /[你您妳怎吗嗎呢]|(?<![申邀])[请請]|如何|什[么麼]|哪[些个個里裡]|[为為]何|多少|^[试試][述论論析写寫]|[简簡论論阐闡][述答]|[谈談][谈談]|[说說][说說]|[写寫指列][出明举舉]/;

/** What goes on behind an interruption: an option but the first, the label of the answer to what asks above. */
const nextOption = /^[B-Hb-h][.、．)）:：]/;
const answer = /^[【[]?(?:正[确確]|[参參]考|[标標][准準])?(?:答案|解析)/;
/** What begins anew there, and how what stands above ends. */
const begins = /^(?:[（(【[]?[\dA-Ha-h一二三四五六七八九十壹贰貳]{1,3}[.、．)）】\]]|第|附)/;
const ended = /[。？！；：?!;:）)】\]]$/;

interface Row extends Span {
  text: string;
}

/**
 * The lines that head each page of a printed document, where no page number stands beside them: always the same words, at
 * regular distances, wherever the text was just then: `…经验收合⏎某省安全员考核题库⏎格后方可使用…`.
 */
export function findRunningHeads(text: string): Span[] {
  const rows = rowsOf(text);
  const places = new Map<string, number[]>();
  for (const [at, { text: words }] of rows.entries()) {
    if (!heads.test(words) || !names.test(words) || ofAnswer.test(words) || asking.test(words)) continue;
    const same = places.get(words);
    if (same) same.push(at);
    else places.set(words, [at]);
  }
  return [...places.values()]
    .filter((found) => isRegular(found) && interrupts(rows, found))
    .flat()
    .sort((one, other) => one - other)
    .map((at) => ({ start: rows[at].start, end: rows[at].end }));
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const words = end - start > longest * 2 ? '' : text.slice(start, end).trim();
    if (end - start > longest * 2 || words !== '') rows.push({ start, end, text: words });
    start = end + 1;
  }
  return rows;
}

function isRegular(found: readonly number[]): boolean {
  if (found.length < fewestPages) return false;
  const gaps = found.slice(1).map((at, index) => at - found[index]);
  const usual = gaps.toSorted((one, other) => one - other)[gaps.length >> 1];
  const regular = gaps.filter((gap) => gap >= usual * 0.5 && gap <= usual * 1.6).length;
  return usual >= fewestLines && regular >= gaps.length * regularShare;
}

function interrupts(rows: readonly Row[], found: readonly number[]): boolean {
  const inside = found.filter((at) => {
    const [above, below] = [rows[at - 1]?.text ?? '', rows[at + 1]?.text ?? ''];
    // Behind a case the answer is to the line itself, which tells what is asked.
    if (nextOption.test(below) || (answer.test(below) && !/。$/.test(above))) return true;
    return above !== '' && !ended.test(above) && /^[\u3400-\u9fff，、]/.test(below) && !begins.test(below);
  });
  return inside.length >= found.length * interruptingShare;
}
