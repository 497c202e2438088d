import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Bank } from '../../src/bank/bank.ts';
import type { SearchReader } from '../../src/search/reader.ts';
import { search } from '../../src/search/search.ts';
import { type Place, placeOf } from './judged.ts';

/** A question that was found. */
export interface Found {
  places: readonly Place[];
  question: string;
  /** How it was found, for a person to read. */
  how: string;
}

/** A way to search the judged banks. */
export interface Engine {
  name: string;
  /** The first 20 questions, the best first. */
  find: (query: string) => Promise<Found[]>;
}

/** A question as the libraries get it: once, with its answers in all banks. */
interface Document {
  id: number;
  question: string;
  answer: string;
  places: Place[];
}

const count = 20;

/** qbank over its store. */
export function qbankEngine(reader: SearchReader): Engine {
  return {
    name: 'qbank',
    find: async (query) => {
      const { hits } = await search(query, reader, { count });
      return hits.map(({ entry, entries, reason, score }) => ({
        places: entries.map(({ source, ...entry }) => placeOf(source.file, entry)),
        question: entry.question,
        how: `${score} ${reason}`,
      }));
    },
  };
}

/** Fuse.js and MiniSearch over question and answer, as they come: with their default options. */
export function bareEngines(banks: readonly Bank[]): Engine[] {
  const documents = toDocuments(banks);
  const fuse = new Fuse(documents, { keys: ['question', 'answer'] });
  const mini = new MiniSearch<Document>({ fields: ['question', 'answer'] });
  mini.addAll(documents);
  return [
    {
      name: 'Fuse.js',
      find: async (query) => fuse.search(query, { limit: count }).map(({ item }) => toFound(item)),
    },
    {
      name: 'MiniSearch',
      find: async (query) =>
        mini
          .search(query)
          .slice(0, count)
          .map(({ id }) => toFound(documents[id])),
    },
  ];
}

function toFound({ places, question }: Document): Found {
  return { places, question, how: '' };
}

function toDocuments(banks: readonly Bank[]): Document[] {
  const documents = new Map<string, Document>();
  for (const { file, questions } of banks) {
    for (const question of questions) {
      const text = [question.question, ...question.options.map((option) => option.text)].join('\n');
      const document = documents.get(text) ?? { id: documents.size, question: text, answer: '', places: [] };
      document.answer = `${document.answer}\n${question.answer ?? ''}\n${question.analysis ?? ''}`.trim();
      document.places.push(placeOf(file, question));
      documents.set(text, document);
    }
  }
  return [...documents.values()];
}
