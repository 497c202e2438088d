import { SaxesParser } from 'saxes';
import { QbankError } from '../../errors.ts';
import type { Damage } from '../../problems.ts';
import { decode } from '../decode.ts';

/** What is told of an XML part while it is read. Word's own elements bear no prefix: `p`, `r`; others do: `m:t`. */
interface XmlHandlers {
  /** Attributes bear no prefix. */
  open: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

export type Attributes = { [name: string]: string | undefined };

export interface XmlPart {
  /** For messages: `题库.docx/word/document.xml`. */
  path: string;
  bytes: Uint8Array;
}

/** No document nests its tables and text boxes so deep. */
const deepest = 1000;

/**
 * Reads an XML part from its beginning to its end. Throws `damaged-file` for what is not well formed, is nested too deep,
 * or declares entities: Word writes none, and a few of them can stand for gigabytes.
 */
export function readXml({ path, bytes }: XmlPart, { open, close, text }: XmlHandlers): void {
  const fail = (damage: Damage, cause?: Error): never => {
    throw new QbankError('damaged-file', { path, damage }, { cause });
  };
  const parser = new SaxesParser({ position: false, xmlns: false });
  const names = new Names();
  let depth = 0;
  parser.on('error', (error) => fail('xml-not-well-formed', error));
  parser.on('doctype', () => fail('xml-with-doctype'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) fail('xml-too-deep');
    if (depth === 1) names.learn(tag.attributes);
    open(names.elementName(tag.name), localAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(names.elementName(tag.name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decode(bytes).text.replace(/^\ufeff/, '')).close();
}

/** A file may call Word's namespace by any name. */
class Names {
  readonly #known = new Map<string, string>();
  #prefix = 'w:';

  learn(attributes: Attributes): void {
    const [declared] =
      Object.entries(attributes).find(([, uri]) => /\/wordprocessingml\/(?:.*\/)?main$/.test(uri ?? '')) ??
      [];
    if (declared) this.#prefix = declared === 'xmlns' ? '' : `${declared.replace('xmlns:', '')}:`;
  }

  elementName(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const own = name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name;
    this.#known.set(name, own);
    return own;
  }
}

function localAttributes(attributes: Attributes): Attributes {
  const local: Attributes = {};
  for (const name in attributes) local[name.slice(name.indexOf(':') + 1)] = attributes[name];
  return local;
}

/** Whether a switch such as `<w:b/>` or `<w:b w:val="0"/>` is on. */
export const isOn = ({ val }: Attributes): boolean =>
  val === undefined || !/^(?:0|false|off|none)$/i.test(val);
