import { isLatin, runsOf } from '../script/characters.ts';
import { foldText } from '../script/fold.ts';
import { functionWords } from './function-words.ts';

/** What a user looks for. */
export interface Query {
  /** As typed, without white space and marks around it. */
  typed: string;
  /** It was typed between quotation marks: only what holds it as it is will do. */
  isQuoted: boolean;
  /** Folded, white space as single spaces. */
  phrase: string;
  /** Folded; parted by white space and marks. */
  words: string[];
  /** The words without what only holds a sentence together: 怎么收集用户的意见 → 收集用户, 意见. */
  contentWords: string[];
}

/** Words as typed → what to look for. */
export function readQuery(text: string): Query {
  const quoted = quotation.exec(text.trim());
  const typed = withoutMarks(quoted?.[1] ?? text);
  const phrase = foldText(typed).replace(/\s+/g, ' ');
  const words = wordsOf(phrase);
  const parts = words.flatMap((word) => word.split(functionWords)).filter(isTelling);
  return {
    typed,
    isQuoted: quoted !== null,
    phrase,
    words,
    contentWords: parts.length > 0 ? [...new Set(parts)] : words,
  };
}

const quotation = /^["“「『]([^"“”「」『』]+)["”」』]$/;
/** Marks that may belong to a term: C++, .NET, <div>. */
const ofTerm = /[#$%&+\-./<=>@[\\\]^_{|}~]/;

/** 投诉* → 投诉. What has nothing but marks stays as it is. */
function withoutMarks(text: string): string {
  const runs = [...runsOf(foldText(text))];
  const last = runs.at(-1);
  if (!last) return text.trim();
  let [start, end] = [runs[0].start, last.start + last.text.length];
  while (ofTerm.test(text[start - 1] ?? '')) start -= 1;
  while (ofTerm.test(text[end] ?? '')) end += 1;
  return text.slice(start, end);
}

/** What is left of a sentence may be a single Han character (去, 要), which stands in most texts. */
function isTelling(part: string): boolean {
  return part.length > 1 || (part !== '' && isLatin(part));
}

/** Stretches without marks and spaces; Han and Latin that stand together stay together. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  let end = -1;
  for (const { text, start } of runsOf(phrase)) {
    words.push(start === end ? words.pop() + text : text);
    end = start + text.length;
  }
  return [...new Set(words)];
}

/** Shorter words are terms, unless they have words that only hold a sentence together: 怎么升职. */
const shortestSentence = 6;
const shortestHeldTogether = 4;

/** Whether a query may be a question in other words: 和领导意见不合怎么办. It is typed without spaces. */
export function isSentence({ words }: Query): boolean {
  return words.some((word) => {
    const shortest = functionWords.test(word) ? shortestHeldTogether : shortestSentence;
    return word.length >= shortest && !isLatin(word);
  });
}
