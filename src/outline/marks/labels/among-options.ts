import { examinee } from './examinee.ts';
import { spaced, withKey } from './places.ts';
import type { ShapedLabel } from './shaped.ts';

/** `…，故正确答案为B`: there an explanation comes to its end. */
const concludes = '[故此以，、][本此该题的正确参考标准]{0,5}(?:答案|选项)';
/** Nothing but a key, up to the end of the line or the next number. */
const keyOnly = '(?=[ ]+[A-H]{1,8}(?:\\s*$|\\s+\\d))';

/** How labels among options begin, where no sentence ends before them. */
export const shapedAmongOptions: readonly ShapedLabel[] = [
  { shape: '【(?=[^】]{1,8}】)', such: ['D.血压〈【答案】C'], not: ['D.血压〈【测量时手臂与心脏同高】'] },
  {
    shape: '\\[(?=[^\\]\\n]{1,8}\\](?![（([](?!\\s*[A-Z√×对错]{1,8}\\s*[）)])))',
    such: ['D.血压〈[答案]C', 'D.血压〈[答案](C)'],
    not: ['D.血压〈[图](a.png)'],
  },
  {
    shape: `(?:[本此该]题的?)?(?:正确|参考|标准|官方|最佳|推荐|系统|试题)?(?<!${examinee})(?:答案(?:[与和及、](?:解析|详解))?|(?<=正确)选?项|标答|正解)(?=：|(?<!${concludes})(?:[是为选]|${withKey}[ ]*[（【]?[A-H]))`,
    such: ['D.血压〈答案：C', 'D.血压〈本题正确答案为C', 'D.血压〈正确选项是C', 'D.血压〈标答C'],
    not: ['D.血压 我的〈答案：C', 'A项漏了，故〈答案为C', 'D.以上〈答案都对'],
  },
  { shape: `${spaced}(?=[ ]{0,4}：)`, such: ['D.血压 〈答 案：C'], not: ['D.血压 〈答 案 卷'] },
  {
    shape: '(?<=\\s)查看(?:正确|参考)?答案(?=：)',
    such: ['D.血压 〈查看答案：C'],
    not: ['D.血压 〈查看答案'],
  },
  { shape: '(?<=\\s)(?:Key|KEY)(?=[：=])', such: ['D.血压 〈Key：C'], not: ['D.血压 〈Keyboard：'] },
  {
    shape: '(?:答案|试题|考点|参考|本题|官方)?(?:解析|详解)(?=：)|官方解释(?=：)|考点(?=：)',
    such: ['C〈解析：量两次', 'C〈官方解释：量两次', 'C〈考点：生命体征'],
    not: ['C〈解析度'],
  },
  {
    shape: '(?<=\\s)答(?=：)|解答(?=：\\s*[（【]?[A-H])',
    such: ['D.血压 〈答：C', 'D.血压〈解答：C'],
    not: ['D.客户〈答：好', 'D.客户〈解答：先听'],
  },
  {
    shape:
      '(?<![A-Za-z])(?:(?:[Cc]orrect (?:[Aa]nswer|[Oo]ption|[Cc]hoice)|[Aa]nswer|ANSWER|[Aa]ns|ANS)(?=：)|Answer(?=[ ][A-H]))',
    such: ['D.pulse 〈Answer：C', 'D.pulse 〈Answer C', 'D.pulse 〈correct option：C'],
    not: ['D.pulse 〈answers vary'],
  },
  {
    shape: `(?<=\\s)(?:[Aa]ns(?=\\.)|答${keyOnly}|题?解(?=：[ ]*[A-H]{1,8}(?:\\s*$|\\s+\\d)))`,
    such: ['D.血压 〈ans.c', 'D.血压 〈答 C', 'D.血压 〈解：C 2.'],
    not: ['D.血压 〈答 卷', 'D.血压 〈解：设x'],
  },
];
