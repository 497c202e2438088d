import type { Document } from '../document.ts';
import { isRecord, type JsonRecord } from './records.ts';

/** One bank of what `export -f json` wrote. */
interface ExportedBank {
  given: NonNullable<Document['given']>;
  records: JsonRecord[];
}

/** Whether a value is what `export -f json` writes. */
export function isExport(value: unknown): value is { questions: JsonRecord[] } {
  if (!isRecord(value) || value.schema !== 1 || !Array.isArray(value.questions)) return false;
  return value.questions.every(
    (one) => isRecord(one) && typeof one.bank === 'string' && typeof one.question === 'string',
  );
}

/** Fields of the question itself, in the order in which they are read back. */
const fields = [
  ...['section', 'number', 'kind', 'question', 'options', 'key', 'answer', 'analysis', 'assesses', 'marks'],
  'truncated',
];

/** The banks of an export, in their order. The ids are minted from the questions again, and are the same. */
export function banksOf({ questions }: { questions: readonly JsonRecord[] }): ExportedBank[] {
  const banks = new Map<string, ExportedBank>();
  for (const question of questions) {
    const name = String(question.bank);
    const bank = banks.get(name) ?? { given: givenOf(question, name), records: [] };
    banks.set(name, bank);
    bank.records.push(Object.fromEntries(fields.map((field) => [field, question[field] ?? null])));
  }
  return [...banks.values()];
}

function givenOf({ role, source }: JsonRecord, name: string): ExportedBank['given'] {
  const title = isRecord(source) ? source.title : null;
  return {
    name,
    ...(typeof role === 'string' ? { role } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  };
}
