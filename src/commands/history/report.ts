import { toReport } from '../../export/session-report.ts';
import type { PastQuestion, PastSession } from '../../progress/past.ts';
import { writeUserFile } from '../../store/files/user-file.ts';
import { safeText } from '../../terminal/safe.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { texts } from '../../texts/texts.ts';
import { answerFacts, scoreText, sessionFacts } from './facts.ts';
import { titleOf } from './screen.ts';
import type { ReportWishes } from './wishes.ts';

interface ReportOptions extends ReportWishes {
  output?: string;
  force?: boolean;
}

/** Writes a session as Markdown, to stdout or into a file. A terminal may show it later, so it gets nothing to obey. */
export function writeReport(
  past: PastSession,
  questions: readonly PastQuestion[],
  { options, terminal }: { options: ReportOptions; terminal: Terminal },
): void {
  const { history, show } = texts;
  const scoresOf = (lines: PastSession['report']['sections']) =>
    lines.flatMap((line) =>
      line.name === null || line.score === null
        ? []
        : [`${line.name}${texts.common.colon}${scoreText(line)} · ${history.ofQuestions(line.questions)}`],
    );
  const text = toReport(questions, {
    title: titleOf(past),
    facts: sessionFacts(past).map(([label, fact]) => label + texts.common.colon + fact),
    scores: [
      { heading: history.sections, lines: scoresOf(past.report.sections) },
      { heading: history.assesses, lines: scoresOf(past.report.assesses) },
    ],
    hasAnswers: options.answers,
    hasReferences: options.references,
    factsOf: (answer) => answerFacts(answer),
    words: {
      questions: history.questions,
      yourAnswer: texts.practice.yourAnswer,
      points: history.points,
      pointCoveredBy: history.pointCoveredBy,
      pointCovered: history.pointCovered,
      pointMissing: history.pointMissing,
      notAnswered: history.notAnswered,
      emptyAnswer: show.emptyAnswer,
      withoutBank: show.withoutBank,
      key: show.key,
      referenceAnswer: show.referenceAnswer,
      analysis: show.analysis,
      separator: texts.practice.separator,
    },
  });
  const { output, force } = options;
  if (output === undefined || output === '-') terminal.write(safeText(text));
  else {
    writeUserFile(output, safeText(text), { force: force === true });
    terminal.say(history.written(questions.length, output));
  }
}
