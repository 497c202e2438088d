import type { Command } from 'commander';
import { QbankError } from '../errors.ts';
import { dataFolder } from '../store/files/data-folder.ts';
import type { Store } from '../store/store.ts';
import { safeText } from '../terminal/safe.ts';
import { layTable } from '../terminal/table.ts';
import { wrapText } from '../terminal/wrap.ts';
import { texts } from '../texts/texts.ts';
import { keepValue, keptValue, rulesOf } from './config/config.ts';
import { type ConfigKey, configKeys, configRules, nearKeys, readKey, rolesFrom } from './config/keys.ts';
import { sendingLines } from './grading/judging.ts';
import { addExamples, addNote } from './program/command-line.ts';
import type { Context, Place } from './program/context.ts';
import { freshCards } from './review/scheduling.ts';

/** `qbank config`: shows or sets what holds in every session. */
export function declare(command: Command, context: Context): void {
  const { arguments: args, keys, options, examples } = texts.config;
  command.argument('[key]', args.key).argument('[value...]', args.value).option('--unset', options.unset);
  addNote(command, keys([...configKeys, dataName].join(texts.common.comma)));
  addExamples(command, examples);
  command.action((key: string | undefined, words: string[], { unset }: { unset?: boolean }) =>
    configure({ key, words, isUnset: unset === true }, context),
  );
}

interface Wish {
  key: string | undefined;
  words: readonly string[];
  isUnset: boolean;
}

async function configure({ key: typed, words, isUnset }: Wish, context: Context): Promise<void> {
  if (isUnset && typed === undefined) throw wrongUse(texts.config.unsetWhat);
  if (isUnset && words.length > 0) throw wrongUse(texts.config.unsetAndValue);
  if (typed === dataName) return showData({ words, isUnset }, context);
  const key = typed === undefined ? null : keyNamed(typed);
  const store = await context.openStore();
  if (key === null) return showAll(store, context);
  if (!isUnset && words.length === 0) return showOne(key, store, context);
  const value = isUnset ? null : valueFrom(key, words, { store, context });
  keepValue(store, { key, value, today: todayIn(store, context) });
  await tell(key, store, context);
}

/** Shown like what can be set; but what is set lies in this folder, so it cannot be one of them. */
const dataName = 'data';

function showData({ words, isUnset }: Pick<Wish, 'words' | 'isUnset'>, context: Context): void {
  if (words.length > 0 || isUnset) throw wrongUse(texts.config.dataIsNamed);
  const { terminal, options } = context;
  if (options.json) terminal.writeJson({ key: dataName, value: folderOf(context), usual: null });
  else terminal.write(`${safeText(folderOf(context))}\n`);
}

function folderOf({ options, environment }: Context): string {
  return dataFolder({ data: options.data, environment });
}

function wrongUse(reason: string): QbankError {
  return new QbankError('wrong-command-line', { reason, command: 'qbank config' });
}

function keyNamed(typed: string): ConfigKey {
  const key = readKey(typed);
  if (key === null) throw new QbankError('unknown-key', { key: typed, near: nearKeys(typed) });
  return key;
}

function todayIn(store: Store, { now }: Context): number {
  return rulesOf(store).days.dayOf(now());
}

/** Several words are one value, and several roles are told apart by commas, also where a shell took them apart. */
function valueFrom(key: ConfigKey, words: readonly string[], { store, context }: Place): string {
  const typed = words.join(key === 'roles' ? ',' : ' ');
  const facts = { today: todayIn(store, context), roles: store.filterNames().roles };
  const read = configRules[key].read(typed, facts);
  if ('value' in read) return read.value;
  const { expected, near } = texts.config;
  const takes = read.near.length === 0 ? expected[key] : near(expected[key], read.near);
  throw new QbankError('wrong-value', { option: key, value: typed, expected: takes });
}

/** What a key has and what is usual, in JSON. */
function keyJson(key: ConfigKey, store: Store): object {
  const kept = keptValue(store, key);
  const value = key === 'roles' ? rolesFrom(kept) : kept;
  return { key, value: kept === null ? null : value, usual: configRules[key].usual };
}

function showAll(store: Store, context: Context): void {
  const { terminal, options } = context;
  const data = folderOf(context);
  if (options.json) {
    terminal.writeJson({ settings: configKeys.map((key) => keyJson(key, store)), data });
    return;
  }
  // A path is not cut, and not wrapped by us: it is to be copied.
  terminal.write(`${[...layAll(store, context), '', texts.config.data(safeText(data))].join('\n')}\n`);
  terminal.say(texts.config.howToSet);
}

/** On a narrower screen what a key means stands below it, and with `--plain`: a table may be listened to, and would be cut. */
const leastTableColumns = 76;

function layAll(store: Store, { terminal: { style, isScreen, columns: width }, options }: Context): string[] {
  const { headings, meanings } = texts.config;
  if (isScreen && (width < leastTableColumns || options.plain))
    return configKeys.flatMap((key) => [
      `${style.id(key)}  ${shownValue(key, store)}`.trimEnd(),
      ...wrapText(meanings[key], width - 2).map((row) => `  ${row}`),
    ]);
  const columns = [
    { heading: headings.key, paint: style.id },
    { heading: headings.value, shrinks: true },
    { heading: headings.meaning, shrinks: 'first' as const },
  ];
  const rows = configKeys.map((key) => [key, shownValue(key, store), meanings[key]]);
  return layTable({ columns, rows }, width);
}

function shownValue(key: ConfigKey, store: Store): string {
  const { show, usual } = configRules[key];
  const kept = keptValue(store, key);
  if (kept !== null) return show(kept);
  return usual === null ? '' : texts.config.usual(usual);
}

function showOne(key: ConfigKey, store: Store, { terminal, options }: Context): void {
  const { show, usual } = configRules[key];
  const kept = keptValue(store, key);
  const shown = kept === null ? usual : show(kept);
  if (options.json) terminal.writeJson(keyJson(key, store));
  else if (shown !== null) terminal.write(`${shown}\n`);
  if (kept === null && !options.json) terminal.say(texts.config.notSet(key));
}

/** Says what holds now; of the interview and what a day takes on, also what that comes to. */
async function tell(key: ConfigKey, store: Store, context: Context): Promise<void> {
  const { terminal, options } = context;
  const kept = keptValue(store, key);
  if (key === 'judge.url' && kept !== null) for (const line of await sendingLines(kept)) terminal.say(line);
  if (options.json) return terminal.writeJson(keyJson(key, store));
  const { set, unset } = texts.config;
  terminal.say(kept === null ? unset(key) : set(key, configRules[key].show(kept)));
  await freshCards(store);
  if (kept === null || !plannedKeys.has(key)) return;
  const { summarize } = await import('./review/plan.ts');
  for (const line of await summarize(store, context)) terminal.say(line);
}

const plannedKeys: ReadonlySet<ConfigKey> = new Set(['interview.date', 'roles', 'day.new', 'day.most']);
