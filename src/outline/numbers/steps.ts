import { firstWhere } from '../../read/first-where.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { namesProject } from '../headings/names.ts';
import type { Item, Section } from '../item.ts';
import { startOfWords } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';

/** What tells how an interview goes, and not what is asked in it. */
const course =
  /^(?:面试|口试|考试|笔试|甄选|甄试|复试|应试)(?:的)?(?:流程|过程|形式|方式|规则|安排|须知|说明|注意事项)：?$/;
/** What to mind in a round of it: 注意事项, 群面注意事项, 备考提示. `输液的注意事项` may be asked about. */
const advice =
  /^(?:(?:[群单初复终电专][面试]|[一二三四终]轮?面|一对[一多](?:面试)?|无领导(?:小组)?(?:讨论)?|(?:视频|电话|现场|线上|英文|英语)?(?:面试|笔试|口试)|网申|测评|答题|作答|备考|复习|考前|应试|HR ?面?|[A-Za-z][A-Za-z ]{1,16})(?:的|时|前)? ?)?注意(?:事项|要点)：?$|^(?:备考|复习|应试|考前)(?:建议|提示|提醒|攻略)：?$/;
const askedShare = 0.6;

/**
 * The sections, those without items that only list steps, where the others ask: `一、口试流程⏎1. 自我介绍约三分钟。⏎二、口试题目⏎1. …？`,
 * `## 参与贡献⏎1. Fork 本仓库`.
 */
export function withoutSteps(plain: string, lines: readonly Line[], sections: readonly Section[]): Section[] {
  const asks = ({ content }: Item): boolean =>
    askingOdds(plain.slice(content.start, content.end).trim().split('\n')[0]) >= asksFrom;
  const headings = lines.filter(({ form }) => form === 'heading');
  // 自我介绍 is a step of it, though it bids.
  const areSteps = (section: Section): boolean =>
    namesSteps(plain, headings, section) && section.items.filter(asks).length <= section.items.length / 2;
  const steps = new Set(sections.filter(areSteps));
  if (steps.size === 0) return [...sections];
  const others = sections.filter((section) => !steps.has(section)).flatMap(({ items }) => items);
  const isClear = others.length > 0 && others.filter(asks).length >= others.length * askedShare;
  return sections.map((section) => (isClear && steps.has(section) ? { ...section, items: [] } : section));
}

function namesSteps(plain: string, headings: readonly Line[], { heading, items }: Section): boolean {
  if (items.length === 0) return false;
  const name =
    heading === null ? '' : plain.slice(heading.name.start, heading.name.end).replace(/^【(.*)】$/, '$1');
  if (course.test(name) || advice.test(name) || namesProject(name)) return true;
  const { start } = items[0].marker;
  const above = headings[firstWhere(headings, (line) => line.start >= start) - 1];
  return above !== undefined && namesProject(plain.slice(startOfWords(plain, above), above.end));
}
