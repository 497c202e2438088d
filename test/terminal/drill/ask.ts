// Asks one of the drill's questions in a terminal, again and again, and tells what was answered.
import { confirmLeave } from '../../../src/terminal/drill/leave.ts';
import { askMenu } from '../../../src/terminal/drill/menu.ts';
import { left } from '../../../src/terminal/drill/prompt.ts';
import { askRatingOrMore } from '../../../src/terminal/drill/rating.ts';
import { plainStyle } from '../../../src/terminal/style.ts';

const page = { columns: process.stdout.columns, style: plainStyle };
const streams = { input: process.stdin, output: process.stdout };
const prompts: { [name: string]: () => Promise<unknown> } = {
  rating: () => askRatingOrMore({ page, isCutOff: false, comebacks: null }, streams),
  'late rating': () => askRatingOrMore({ page, isCutOff: true, comebacks: null }, streams),
  menu: () => askMenu({ editor: 'my editor', isBack: false, page }, streams),
  leave: () => confirmLeave('Leave? Everything is saved.', page, streams),
};

for (;;) {
  const answer = await prompts[process.argv[2]]();
  console.log(`answered: ${answer === left ? 'left' : String(answer)}`);
}
