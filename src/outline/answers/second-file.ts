import type { Block, Document } from '../../read/document.ts';
import type { Span } from '../../read/span.ts';

/**
 * The questions of one document with the answers of another behind them, as one document, so that every character of
 * both is accounted for. It is read as any document whose answers stand at its end.
 */
export function withAnswers(questions: Document, answers: Document): Document {
  const answersAt = questions.text.length + 1;
  const move = <Moved extends Span>(span: Moved): Moved => ({
    ...span,
    start: span.start + answersAt,
    end: span.end + answersAt,
  });
  const moveBlock = (block: Block): Block => {
    const moved = move(block);
    return moved.kind === 'row' ? { ...moved, cells: moved.cells.map(move) } : moved;
  };
  return {
    ...questions,
    text: `${questions.text}\n${answers.text}`,
    blocks: [...questions.blocks, ...answers.blocks.map(moveBlock)],
    taken: [...questions.taken, ...answers.taken.map(move)],
    warnings: [...questions.warnings, ...answers.warnings],
    answersAt,
  };
}

/** The title of a file of answers that begins at `start`: its first line, where no number stands in it but a year. */
export function headOfFile(plain: string, start: number): Span {
  const line = /^\s*[^\n]*/.exec(plain.slice(start, start + longestTitle + 1))?.[0] ?? '';
  const isTitle =
    line.length <= longestTitle &&
    /答案|解析|解答|[Aa]nswer/.test(line) &&
    !/\d{1,3}\s*[-~.、）：]|[：:]\s*\S/.test(line);
  return { start, end: isTitle ? start + line.length : start };
}

const longestTitle = 60;
