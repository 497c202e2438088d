import { answerTexts } from './answer.ts';
import { banksTexts } from './banks.ts';
import { cleanTexts } from './clean.ts';
import { cliTexts } from './cli.ts';
import { commonTexts } from './common.ts';
import { configTexts } from './config.ts';
import { drillTexts } from './drill.ts';
import { editTexts } from './edit.ts';
import { errorTexts } from './errors.ts';
import { exportTexts } from './export.ts';
import { filtersTexts } from './filters.ts';
import { gradeTexts } from './grade.ts';
import { historyTexts } from './history.ts';
import { homeTexts } from './home.ts';
import { importTexts } from './import.ts';
import { judgeTexts } from './judge.ts';
import { listTexts } from './list.ts';
import { marksTexts } from './marks.ts';
import { mockTexts } from './mock.ts';
import { practiceTexts } from './practice.ts';
import { removeTexts } from './remove.ts';
import { resumeTexts } from './resume.ts';
import { reviewTexts } from './review.ts';
import { searchTexts } from './search.ts';
import { showTexts } from './show.ts';
import { statsTexts } from './stats.ts';

/** The English catalogue, one field an area. Its type is what every other language must have. */
export const englishTexts = {
  answer: answerTexts,
  banks: banksTexts,
  clean: cleanTexts,
  cli: cliTexts,
  common: commonTexts,
  config: configTexts,
  drill: drillTexts,
  edit: editTexts,
  errors: errorTexts,
  export: exportTexts,
  filters: filtersTexts,
  grade: gradeTexts,
  history: historyTexts,
  home: homeTexts,
  import: importTexts,
  judge: judgeTexts,
  list: listTexts,
  marks: marksTexts,
  mock: mockTexts,
  practice: practiceTexts,
  remove: removeTexts,
  resume: resumeTexts,
  review: reviewTexts,
  search: searchTexts,
  show: showTexts,
  stats: statsTexts,
};

/** What every language has a wording for. */
export type Texts = typeof englishTexts;
