import type { Span } from '../../read/span.ts';
import type { TitleRole } from '../headings/names.ts';
import type { Leading } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';

/** A line that stands over others: a heading, a fold-out term, a line all in bold. */
export interface Head {
  line: Line;
  /** Where it begins, with the number that stands on the line before. */
  from: number;
  /** 1 is the highest; fold-out terms and bold lines come behind all headings. */
  level: number;
  number: Leading | null;
  /** Behind its number. */
  title: Span;
  role: TitleRole;
  /** Log-odds that its words ask. */
  asking: number;
  /** Its words do not ask, but the text right below it does: `### 单例模式⏎请写出…`. */
  asksBelow: boolean;
  /** All of its own text sets a task, and nothing answers it. */
  isTask: boolean;
  /** `## 第 1 题 【单选题】`: its words are a number and no more, and all below it is the question. */
  isBare: boolean;
  /** Where the next head begins: up to there goes its own text. */
  bodyEnd: number;
  /** Where the next head of its level, or of a higher one, begins. */
  end: number;
  /** Something stands below it before `end`. */
  hasBody: boolean;
  children: Head[];
}
