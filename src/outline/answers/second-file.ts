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
