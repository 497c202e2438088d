import type { View } from './text/view.ts';

/** What asks people about themselves calls itself so. Plain form. */
const called =
  /(?:调[查研]|意见|评价|需求|满意度|反馈|意向|登记)?问卷|(?:调[查研]|意见|满意度|反馈|意向|需求)(?:调查|征[集求]|反馈)?表(?![现示面达明])|(?:满意度|民意|意[见向]|需求)调查|\bsurvey\b|\bquestionnaire\b/i;
/** It tells those who fill it in why, and what becomes of what they say. */
const toPeople =
  /(?:本(?:次|份|问)?|此(?:次|份)?|[这该]份)(?:问卷|调查|调研|表)[^\n]{0,40}(?:匿名|保密|填[写答]|真实|分析|统计|用于|供)|匿名(?:方式|填|作答|进行)|(?:花|耽误|占用)[^\n]{0,12}分钟[^\n]{0,16}(?:填|完成|作答)|(?:感谢|谢谢)(?:您|你)?的?(?:填[写答]|配合|参与|协助)/;
/** A paper calls itself one, though it be spread as a questionnaire; an interview may begin with one. */
const ofPaper = /题|(?<!面|应)[试考]|知识|竞赛|测验|答案/;
const answered =
  /答案|解析|解答|拟答|参考(?:回答|答复)|(?:^|\n)\s*(?:[【(（]?答|A|Answer)[】)）]?：|（\s*[A-H√×]\s*）/i;

const headLines = 3;
const titleLength = 40;
/** A title alone may be that of a matter: one that says more is told at the start or the end. */
const introduction = 600;

/**
 * Whether a text asks its readers about themselves and wants to have it filled in: a survey among staff, what applicants
 * tell of themselves. It has questions and options as a paper has, but none of them is right, and nothing is answered.
 */
export function isSurvey({ plain, lines }: View): boolean {
  const head = lines
    .slice(0, headLines)
    .map(({ start, end }) => plain.slice(start, Math.min(end, start + 80)));
  const titles = (lines.length === 0 ? [plain.slice(0, titleLength)] : head).map((line) => line.trim());
  if (titles.some((line) => line.length <= titleLength && ofPaper.test(line))) return false;
  const isCalled = titles.some(
    (line) => line.length <= titleLength && called.test(line) && !/[？。]$/.test(line),
  );
  const told = `${plain.slice(0, introduction)}\n${plain.slice(-introduction)}`;
  return (
    (isCalled || /问卷/.test(plain.slice(0, introduction))) &&
    (isCalled || toPeople.test(told)) &&
    !answered.test(plain)
  );
}
