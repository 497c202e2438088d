import type { Cleaned } from '../clean/cleaned.ts';
import type { Span } from '../read/span.ts';
import { findAll } from '../script/find-all.ts';
import {
  type AnswerPart,
  type AnswerStretch,
  endBeforeAnswers,
  readAnswerParts,
  withoutAnswers,
} from './answers/answers.ts';
import { splitAtAnswers } from './answers/cases.ts';
import { findAnswerStretches } from './answers/stretches.ts';
import { readList } from './asked.ts';
import { isForm } from './form.ts';
import { withinBankPart } from './headings/bank-part.ts';
import { withTitle } from './headings/document-title.ts';
import { withPartNumber } from './headings/part-number.ts';
import { endsAsTitle, findRunningLines } from './headings/running-head.ts';
import { ofAny, titleInLine } from './headings/title-in-line.ts';
import { findTitle, saysTitle, titleAmong } from './headings/titles.ts';
import { readAlone } from './heads/alone.ts';
import { readAnsweredAlone } from './heads/answered-alone.ts';
import { readCards } from './heads/cards.ts';
import { readChoiceAlone } from './heads/choice-alone.ts';
import { readHeaded } from './heads/headed.ts';
import { readLabelledAlone } from './heads/labelled-alone.ts';
import { readNamedAlone, readRatedAlone, readTitledAlone } from './heads/named-alone.ts';
import { readSheet, readTwice } from './heads/twice.ts';
import type { Item, Section } from './item.ts';
import { readLabelled } from './labelled/labelled.ts';
import { takeAgain } from './mended/again.ts';
import { countOnes } from './mended/all-ones.ts';
import { cutBehindLists } from './mended/behind.ts';
import { mergeContents } from './mended/contents.ts';
import { markGluedLabels } from './mended/glued-labels.ts';
import { cutBehindHeld } from './mended/held.ts';
import { partAtNames } from './mended/names-between.ts';
import { markOwnLabels } from './mended/own-labels.ts';
import { partAtLabels } from './mended/parted.ts';
import { cutSetOff } from './mended/set-off.ts';
import { markSiteLines } from './mended/site-lines.ts';
import { cutTails } from './mended/tails.ts';
import { partTerms } from './mended/terms.ts';
import { withoutTitleAgain } from './mended/title-again.ts';
import { readNumbered } from './numbers/numbered.ts';
import { isOther } from './other.ts';
import { readParagraphs } from './paragraphs.ts';
import { isOfProgram } from './program.ts';
import { isSurvey } from './survey.ts';
import { blankCode } from './text/code.ts';
import { isEndless } from './text/lines.ts';
import { withoutPartLabels } from './text/part-labels.ts';
import { plainForm } from './text/plain.ts';
import { type Found, nothing, type View } from './text/view.ts';
import { unfold, unfoldGuessed } from './unfold/unfold.ts';
import { viewOf } from './view-of.ts';

/** What tells where one item ends and the next begins. */
export type Layout = 'numbers' | 'headings' | 'labels' | 'list' | 'paragraphs' | 'table' | 'none';

/** The parts of a document, as one layout sees them. All spans are those of `cleaned.traced.text`. */
export interface Outline {
  layout: Layout;
  /** Log-odds, summed over the items, that this is how the document is laid out; 0 where nothing is found. */
  odds: number;
  /** Its lines are told by nothing but blanks. */
  isGuessed?: boolean;
  /** Its text is one endless line, of which more items are found once it has lines. */
  isRunning?: boolean;
  cleaned: Cleaned;
  /** The text in the form that patterns are written in, its code blanked; offsets are the same. */
  plain: string;
  title: Span | null;
  questions: Section[];
  /** Stretches that only list what is asked below: a contents list. */
  contents: Span[];
  /** The stretches that hold answers only, where the document has any. */
  answers: AnswerPart[];
  /** The one chapter that was read, where no other of the document holds questions. */
  part?: Span;
  /** Where all questions come once more with their answers, the item that has each again, by where the question begins. */
  again?: ReadonlyMap<number, Item>;
}

/**
 * Finds title, headings and items of a cleaned text, once for each layout that it may have: reading them tells which
 * one fits. The last one is without any items: a text that is no bank.
 */
export function outline(cleaned: Cleaned): Outline[] {
  const plain = formOf(cleaned);
  const asItIs = outlineAs(cleaned, plain);
  const areClear = asItIs.some(isClear);
  const lined = unfold(cleaned, plain, areClear);
  const blanked = unfoldGuessed(cleaned, plain, areClear);
  const read = (one: Cleaned | null): Outline[] =>
    one === null ? [] : outlineAs(one, formOf(one)).slice(0, -1);
  const guessed = read(blanked).map((one): Outline => ({ ...one, isGuessed: true }));
  const parted = read(lined);
  const isRunning = mostItems(parted) > mostItems(asItIs);
  const running = asItIs.slice(0, -1).map((one): Outline => ({ ...one, isRunning }));
  return [...parted, ...running, ...guessed, ...asItIs.slice(-1)];
}

/** A text as all stages of reading look at it. */
const formOf = ({ traced }: Cleaned): string => withoutPartLabels(plainForm(traced.text));

/** How many items are found by the layout that finds most of them. */
const mostItems = (outlines: readonly Outline[]): number =>
  outlines.reduce((most, one) => Math.max(most, countItems(one)), 0);

const countItems = ({ questions }: Outline): number =>
  questions.reduce((sum, { items }) => sum + items.length, 0);

/** From so high odds for each item on, numbers alone tell where all of them begin; so does what comes twice. */
const clearOdds = 6;

function isClear(outline: Outline): boolean {
  const { layout, odds, again } = outline;
  if (again && again.size > 0) return true;
  const count = countItems(outline);
  return layout === 'numbers' && count > 0 && odds >= clearOdds * count && !holdsSeveral(outline);
}

/** `一、应急类问题：…参考答案：…问题：…参考答案：…二、…`: most items are answered more than once, so that they are parts. */
function holdsSeveral({ plain, questions }: Outline): boolean {
  const items = questions.flatMap((section) => section.items);
  const several = items.filter(
    ({ content }) => findAll(answered, plain.slice(content.start, content.end)).length > 1,
  );
  return several.length > items.length / 2;
}

const answered = /[问题目]：[^：\n]{1,200}(?:参考|建议|示范)?(?:答案|回答|(?<=[？。])[ ]*答)：/g;

/** A text as all layouts read it. */
interface Given extends Pick<Outline, 'cleaned' | 'plain'> {
  /** What is read: the document, or its one chapter that holds questions. */
  view: View;
  /** The document, whatever of it is read. */
  whole: View;
  /** Where answers stand apart. */
  stretches: readonly AnswerStretch[];
  /** It is something else than a bank, though something in it may ask. */
  isOther: boolean;
}

function outlineAs(cleaned: Cleaned, form: string): Outline[] {
  const plain = blankCode(form, cleaned.blocks);
  const sole = readSole(cleaned, plain);
  const stretches = sole === null ? findAnswerStretches(plain, secondFileOf(cleaned)) : [];
  const whole = viewOf(cleaned, withoutAnswers(plain, stretches));
  const view = withinBankPart(whole);
  const given = { cleaned, plain, view, whole, stretches, isOther: isOther(view, cleaned.document.file) };
  const cards = cleaned.document.given?.cards === 'some' ? readCards(plain, cleaned.blocks) : nothing;
  const others = cards.sections.length === 0 ? layouts : [['headings', () => cards] as const, ...layouts];
  const all = sole === null ? others : [['headings', () => sole] as const];
  const readers = isForm(view) || isSurvey(view) || isOfProgram(view) ? [] : all;
  const none: Outline = {
    cleaned,
    plain,
    layout: 'none',
    odds: 0,
    title: findTitle(plain, 0),
    questions: [],
    contents: [],
    answers: [],
  };
  return [...readers.flatMap(([layout, read]) => outlineOf(given, layout, read(view)) ?? []), none];
}

/** The questions of documents that are read in no other way: the lists and headings in their answers look like a bank. */
function readSole(cleaned: Cleaned, plain: string): Found | null {
  const view = (): View => viewOf(cleaned, { plain, region: { start: 0, end: plain.length } });
  const { given } = cleaned.document;
  if (given?.cards === 'all') return readCards(plain, cleaned.blocks);
  return (
    readAlone(plain, view) ??
    readChoiceAlone(plain, view) ??
    readNamedAlone(given?.title ?? given?.label, plain, view) ??
    readTitledAlone(plain, view) ??
    readAnsweredAlone(plain, view) ??
    readLabelledAlone(plain, view) ??
    (given?.isQuestion ? readRatedAlone(plain, view) : null) ??
    readTwice(plain, cleaned.blocks) ??
    (given?.isSheet ? readSheet(plain, cleaned.blocks) : null)
  );
}

/** The outline of a text in one layout; null where that finds nothing. */
function outlineOf(
  { cleaned, plain, view, whole, stretches, isOther }: Given,
  layout: Layout,
  found: Found,
): Outline | null {
  const held = splitAtAnswers(endBeforeAnswers(found.sections, stretches), stretches);
  const odds = found.odds - (isOther ? Math.max(otherCost, found.odds * otherShare) : 0);
  if (odds <= 0 || !held.some(({ items }) => items.length > 0)) return null;
  const { again, sections, contents } = found.again
    ? { again: found.again, sections: held, contents: [] }
    : endItems(view, held, isEndless(cleaned.document.text));
  const { questions: titled, title } = withTitle(whole, sections, {
    contents: contents[0]?.start,
    label: cleaned.document.given?.label,
  });
  const questions = titled.map((section) => countPart(plain, section));
  const answers = readAnswerParts(plain, stretches, questions);
  const named = title && !endsLine(cleaned, title) ? titleInLine(plain, title) : title;
  const part = view === whole ? undefined : view.region;
  return { cleaned, plain, layout, odds, title: named, questions, contents, answers, again, part };
}

const countPart = (plain: string, section: Section): Section =>
  section.heading ? { ...section, heading: withPartNumber(plain, section.heading) } : section;

/**
 * An outline with the title as it stands above the questions of a document whose first line they are in. Readings are told
 * from one another without it: what is left of the head is the same in all.
 */
export function withRunningTitle(outline: Outline): Outline {
  const { cleaned, plain, contents, questions } = outline;
  const end = contents[0]?.start ?? questions[0]?.start ?? 0;
  const head = cleaned.document.text.slice(0, cleaned.traced.sourceOf({ start: end, end }).start);
  if (/\S[^\S\n]*\n/.test(head.slice(-longestHead))) return outline;
  const says = (words: string): boolean => !ofAny.test(words) && (saysTitle(words) || endsAsTitle(words));
  const lines = findRunningLines(plain, { start: Math.max(0, end - longestHead), end });
  const found = titleAmong(plain, lines, says);
  if (found === null || !says(plain.slice(found.start, found.end))) return outline;
  return { ...outline, title: endsLine(cleaned, found) ? found : titleInLine(plain, found) };
}

const longestHead = 2000;

/** Whether a line of the document itself ends behind a stretch of the text, and not one into which a long line was parted. */
function endsLine({ document: { text }, traced }: Cleaned, span: Span): boolean {
  const { end } = traced.sourceOf(span);
  return /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + longestGap));
}

const longestGap = 200;

/** What a minute or a contract must show beyond other documents to be a bank. */
const otherCost = 40;
const otherShare = 0.8;

/** The sections with their items ended where their texts end, and without those that come again or are only listed. */
function endItems(
  { plain, lines, blocks }: View,
  found: readonly Section[],
  isOneLine: boolean,
): Required<Pick<Outline, 'again' | 'contents'>> & { sections: Section[] } {
  const held = cutBehindHeld(plain, blocks, cutTails(plain, lines, withoutTitleAgain(plain, lines, found)));
  const cut = markSiteLines(plain, cutBehindLists(plain, held));
  const parted = partTerms(plain, partAtLabels(plain, cut));
  const labelled = markGluedLabels(plain, markOwnLabels(plain, parted));
  const { again, left } = takeAgain(plain, labelled);
  const { sections, contents } = mergeContents(plain, lines, left);
  const counted = countOnes(blocks, cutSetOff({ plain, lines }, sections));
  return { again, sections: isOneLine ? partAtNames(plain, counted) : counted, contents };
}

/** Where the answers of a second file begin in the cleaned text. */
const secondFileOf = ({ document, traced }: Cleaned): number | null =>
  document.answersAt === undefined ? null : traced.offsetOf(document.answersAt);

/** The ways to lay out a bank, the likelier first: of two that fit alike, the first is taken. */
const layouts: readonly (readonly [Layout, (view: View) => Found])[] = [
  ['numbers', readNumbered],
  ['headings', readHeaded],
  ['labels', readLabelled],
  ['list', readList],
  ['paragraphs', readParagraphs],
];
