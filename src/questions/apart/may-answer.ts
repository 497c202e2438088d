import type { Item, Section } from '../../outline/item.ts';
import { lookForTest } from '../../outline/options/looks.ts';
import { kindOfHeading } from '../choice/kinds.ts';

/** So large a share of the questions must have options where the answers are letters. */
const choiceShare = 0.8;

/** For a text in plain form, whether answers may be those of a section of questions: letters answer what has options. */
export const mayAnswerIn =
  (plain: string) =>
  (answers: Section, { heading, items }: Section): boolean => {
    if (!answers.items.every(({ content }) => letters.test(plain.slice(content.start, content.end))))
      return true;
    const kind = heading && kindOfHeading(plain.slice(heading.name.start, heading.name.end));
    if (kind === 'judge' || kind === 'fill' || kind === 'open') return false;
    const hasOptions = ({ content }: Item): boolean => lookForTest(plain, content).options > 0;
    return items.filter(hasOptions).length >= items.length * choiceShare;
  };

const letters = /^\s*[（【]?[A-H]{1,8}[）】]?[\s，、；。]*$/;
