/** What a language model says of an answer. */
export interface Remark {
  comment: string;
  /** What an interviewer might ask next. */
  followUps: string[];
}

const mostComment = 4_000;
const mostFollowUps = 5;
const longestFollowUp = 400;

/**
 * Reads a chat completion leniently: models asked for JSON put it into fences, say something before it, think aloud, or
 * answer in plain words. Null where it holds no words.
 */
export function readRemark(response: string): Remark | null {
  const content = contentIn(response);
  if (content === null) return null;
  const said = content.replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '').trim();
  const { comment, followUps } = fromJson(said) ?? fromWords(said);
  if (comment === '' && followUps.length === 0) return null;
  return {
    comment: comment.slice(0, mostComment),
    followUps: followUps.slice(0, mostFollowUps).map((text) => text.slice(0, longestFollowUp)),
  };
}

/** The words of the first choice: a text, or parts of which some are text. */
function contentIn(response: string): string | null {
  const completion = parseJson(response) as { choices?: { message?: { content?: unknown } }[] } | null;
  const content = completion?.choices?.[0]?.message?.content;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return null;
  return content.map((part) => (typeof part?.text === 'string' ? part.text : '')).join('');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function fromJson(said: string): Remark | null {
  const [from, to] = [said.indexOf('{'), said.lastIndexOf('}')];
  const found = from < 0 || to < from ? null : parseJson(said.slice(from, to + 1));
  if (found === null || typeof found !== 'object') return null;
  const fields = found as { [name: string]: unknown };
  const comment = fields.comment ?? fields.feedback;
  const next = fields.followUps ?? fields.follow_ups ?? fields.followups ?? fields.questions;
  if (typeof comment !== 'string' && !Array.isArray(next)) return null;
  return {
    comment: typeof comment === 'string' ? comment.trim() : '',
    followUps: (Array.isArray(next) ? next : []).map(questionIn).filter((text) => text !== ''),
  };
}

function questionIn(given: unknown): string {
  const text = typeof given === 'object' && given !== null && 'question' in given ? given.question : given;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}

const listMark = /^\s*(?:[-*•]|\d{1,2}[.、)）])\s*/;

/** Plain words: the questions that stand in a list at the end are the follow-ups. */
function fromWords(said: string): Remark {
  const lines = said
    .replace(/^```\w*\s*$/gm, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const isQuestion = (line: string) => listMark.test(line) && /[?？]["”」]?$/.test(line);
  let from = lines.length;
  while (from > 0 && (isQuestion(lines[from - 1]) || lines[from - 1] === '')) from -= 1;
  const followUps = lines.slice(from).filter((line) => line !== '');
  return {
    comment: lines.slice(0, from).join('\n').trim(),
    followUps: followUps.map((line) => line.replace(listMark, '').trim()),
  };
}
