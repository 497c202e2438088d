import { cliTexts } from './en/cli.ts';
import { commonTexts } from './en/common.ts';
import { exportTexts } from './en/export.ts';

/** All that a person reads, one field an area. Messages of errors are in `en/errors.ts`. */
export const texts = {
  cli: cliTexts,
  common: commonTexts,
  export: exportTexts,
};
