import type { Entry } from '../../bank/bank.ts';
import { showEntries } from '../../bank/shown.ts';
import type { PutBank } from '../../store/banks/banks.ts';
import type { Origin } from '../../store/banks/plan.ts';
import type { Given } from '../../store/banks/sources.ts';
import type { ReadBytes } from '../../store/files/documents.ts';
import type { Context } from '../program/context.ts';
import type { Gist, GistOfFile } from './gist.ts';
import { askAboutGone } from './gone.ts';
import { originsIn } from './origins.ts';
import type { Outcome, Wish } from './outcome.ts';
import { reportOn } from './report.ts';
import { endGathering, endLongGathering, type ImportRun } from './run.ts';

/** A file whose documents are to be put into the store. */
interface FileRead {
  path: string;
  read: ReadBytes;
  given: Given;
}

/** Puts each document of a file into the store as it comes, and tells what became of it. */
export async function* putEach(
  run: ImportRun,
  { path, read, given }: FileRead,
  documents: AsyncIterable<GistOfFile>,
): AsyncGenerator<Outcome> {
  const originOf = originsIn({ path, realPath: read.realPath });
  for await (const document of documents) {
    const { file } = document;
    const origin = originOf(document);
    if ('error' in document) yield { file, status: 'failed', error: document.error };
    else {
      const gist = named(document.gist, given);
      yield await putDocument(run, { file, origin, gist });
    }
    endLongGathering(run);
  }
}

/** The bank with the name and the role that the user gives it. */
function named(gist: Gist, { name, role }: Given): Gist {
  const { bank } = gist;
  return {
    ...gist,
    bank: { ...bank, role: role ?? bank.role, name: name ?? role ?? bank.name },
  };
}

interface Document {
  file: string;
  origin: Origin;
  gist: Gist;
}

async function putDocument(run: ImportRun, document: Document): Promise<Outcome> {
  const { file, origin, gist } = document;
  const { facts, considered } = gist;
  if (gist.bank.questions.length === 0) {
    const put = run.store.foreseeBank(gist.bank, origin, { prune: true });
    return { file, status: 'none', questions: [], report: reportOn(facts, put), considered };
  }
  const { put, wish } = await putOrForesee(run, document);
  const { entries, ...rest } = put;
  return {
    file,
    status: 'ok',
    questions: await inScript(entries, run.context),
    report: reportOn(facts, put),
    considered,
    put: rest,
    wish,
  };
}

interface Put {
  put: PutBank;
  wish: Wish;
}

async function putOrForesee(run: ImportRun, { gist, origin }: Document): Promise<Put> {
  const { store, options } = run;
  const { bank } = gist;
  const prune = options.prune === true;
  if (options.dryRun) return { put: store.foreseeBank(bank, origin, { prune }), wish: null };
  if (prune) return { put: store.putBank(bank, origin, { prune }), wish: null };
  const wish = await askAboutGone(() => store.foreseeBank(bank, origin), {
    context: run.context,
    // Whoever is asked may take long.
    beforeAsking: () => endGathering(run),
  });
  return { put: store.putBank(bank, origin, { prune: wish === 'prune' }), wish };
}

/** Entries as they are to be shown. */
export function inScript(entries: readonly Entry[], { options }: Context): Promise<Entry[]> {
  return showEntries(entries, options.script, (name) => entries.filter(({ bank }) => bank === name));
}
