// The program never loads this module: the build evaluates it and bundles its result (see `bin/build.mjs`), because
// weighing the pieces of all wordings takes as long as grading an answer by them.
import { piecesOf } from './hint-pieces.ts';
import { mattersOf, type TextKind } from './matters.ts';

/** How much a piece of a text speaks for a matter. */
interface Hint {
  matter: number;
  weight: number;
}

/** A single character speaks less clearly than two. */
const singleCharacter = 0.5;

/** A piece speaks for the lines that it stands in: the fewer, the more, and the more often in one. */
function weighPieces(lines: readonly (readonly string[])[]): Map<string, Hint[]> {
  const counts = lines.map((words) => countOf(words.flatMap((word) => word.split('~').flatMap(piecesOf))));
  const linesWith = countOf(counts.flatMap((count) => [...count.keys()]));
  const clarity = (piece: string) =>
    Math.log(lines.length / (linesWith.get(piece) ?? 1)) * (piece.length === 1 ? singleCharacter : 1);
  const found = new Map<string, Hint[]>();
  for (const [matter, count] of counts.entries()) {
    const weights = Array.from(count, ([piece, times]) => (1 + Math.log(times)) * clarity(piece));
    const length = Math.hypot(...weights);
    for (const [index, piece] of [...count.keys()].entries()) {
      const hint = { matter, weight: (weights[index] / length) * clarity(piece) };
      const others = found.get(piece);
      if (others) others.push(hint);
      else found.set(piece, [hint]);
    }
  }
  return found;
}

function countOf(pieces: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}

/** For which matters the pieces of their wordings speak, how much. */
export interface HintTable {
  /** Of how many matters there are hints. */
  size: number;
  /** The pieces, a line each. */
  pieces: string;
  /** Where the hints of each piece end among those of all; they begin where those before end. */
  ends: Uint32Array;
  matters: Uint16Array;
  weights: Float32Array;
}

function readHints(kind: TextKind): HintTable {
  const lines = mattersOf(kind);
  const hints = weighPieces(lines);
  let end = 0;
  const ends = Array.from(hints.values(), ({ length }) => {
    end += length;
    return end;
  });
  const all = [...hints.values()].flat();
  return {
    size: lines.length,
    pieces: [...hints.keys()].join('\n'),
    ends: Uint32Array.from(ends),
    matters: Uint16Array.from(all, ({ matter }) => matter),
    weights: Float32Array.from(all, ({ weight }) => weight),
  };
}

/** See `matters.ts` for the matters, and `hint-pieces.ts` for what a piece is. */
export const hintsOfAnswers: Readonly<HintTable> = readHints('answers');
export const hintsOfQuestions: Readonly<HintTable> = readHints('questions');
