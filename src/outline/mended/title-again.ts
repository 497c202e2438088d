import { saysTitle } from '../headings/titles.ts';
import type { Section } from '../item.ts';
import type { Line } from '../text/lines.ts';

/** What a title is followed by where it stands once more over the answers: `大堂经理面试题深度解答`. */
const answered =
  /^(?:的)?(?:深度|详细|参考|标准|完整|全部|逐题)?(?:解答|答案|解析|详解|回答|精讲|点评)(?:[及与和](?:解析|点评|思路))?$/;

/**
 * The sections, none of them headed by what the first line of the document calls it, where that stands once more over the
 * answers to all that was listed before.
 */
export function withoutTitleAgain(
  plain: string,
  [first]: readonly Line[],
  sections: readonly Section[],
): readonly Section[] {
  const title = first ? plain.slice(first.bare, first.end).trim() : '';
  if (title.length < shortest || !saysTitle(title)) return sections;
  return sections.map((section) => {
    const { heading } = section;
    const name = heading ? plain.slice(heading.name.start, heading.name.end).trim() : '';
    return name.startsWith(title) && answered.test(name.slice(title.length))
      ? { ...section, heading: null }
      : section;
  });
}

const shortest = 4;
