import type { Outline } from '../../outline/outline.ts';
import { kindOfHeading } from './kinds.ts';

/** `以下各题均有一个或一个以上正确答案`, or a title that calls all of them so. */
const words =
  /不定项选择|多项选择题(?:集|练习|训练|题库)|有(?:一个|一项|1个)(?:或(?:者)?(?:一个|一项|1个)?以上|或(?:多个|多项)|及以上)[^。\n]{0,10}(?:正确|符合)/;
const longest = 600;

/** Whether a document without named parts says before its first question that any number of options may be right. */
export function tellsMultiple({ plain, questions, title }: Outline): boolean {
  const isNamed = questions.some(
    ({ heading }) => heading && kindOfHeading(plain.slice(heading.name.start, heading.name.end)),
  );
  const first = questions.find(({ items }) => items.length > 0)?.items[0];
  if (isNamed || !first) return false;
  const end = first.material?.start ?? first.marker.start;
  return words.test(plain.slice(Math.max(title?.start ?? 0, end - longest), end));
}
