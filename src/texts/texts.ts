import { banksTexts } from './en/banks.ts';
import { cleanTexts } from './en/clean.ts';
import { cliTexts } from './en/cli.ts';
import { commonTexts } from './en/common.ts';
import { editTexts } from './en/edit.ts';
import { exportTexts } from './en/export.ts';
import { filtersTexts } from './en/filters.ts';
import { importTexts } from './en/import.ts';
import { listTexts } from './en/list.ts';
import { practiceTexts } from './en/practice.ts';
import { removeTexts } from './en/remove.ts';
import { searchTexts } from './en/search.ts';
import { showTexts } from './en/show.ts';

/** All that a person reads, one field an area. Messages of errors are in `en/errors.ts`. */
export const texts = {
  banks: banksTexts,
  clean: cleanTexts,
  cli: cliTexts,
  common: commonTexts,
  edit: editTexts,
  export: exportTexts,
  filters: filtersTexts,
  import: importTexts,
  list: listTexts,
  practice: practiceTexts,
  remove: removeTexts,
  search: searchTexts,
  show: showTexts,
};
