import type { Parts } from './flat.ts';
import { readXml, type XmlPart } from './xml.ts';

/** A part of a package, by whose relations others are found. */
export interface Package {
  zip: Parts;
  file: string;
  /** The empty one is the package itself. */
  part: string;
}

export interface Relation {
  id: string;
  /** The last word of its type's address: `styles`, `image`. */
  type: string;
  /** A member of the archive. */
  target: string;
}

/** The relations of a part to others of its package; none where the part has no list of them. */
export function readRelations({ zip, file, part }: Package): Relation[] {
  const name = part.replace(/[^/]*$/, (own) => `_rels/${own}.rels`);
  if (!zip.has(name)) return [];
  const relations: Relation[] = [];
  readXml(
    { path: `${file}/${name}`, bytes: zip.read(name) },
    {
      open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (element !== 'Relationship' || TargetMode === 'External') return;
        relations.push({ id: Id, type: Type.split('/').at(-1) ?? '', target: resolve(part, Target) });
      },
    },
  );
  return relations;
}

/** `styles.xml`, seen from `word/document.xml` → `word/styles.xml` */
function resolve(part: string, target: string): string {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [...from];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The part to which a relation of this type leads; null where the package has none. */
export function relatedPart(
  { zip, file }: Package,
  relations: readonly Relation[],
  type: string,
): XmlPart | null {
  const target = relations.find((relation) => relation.type === type)?.target;
  return target && zip.has(target) ? { path: `${file}/${target}`, bytes: zip.read(target) } : null;
}
