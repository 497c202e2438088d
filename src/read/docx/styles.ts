import { type Attributes, isOn, readXml, type XmlPart } from './xml.ts';

interface Style {
  name: string;
  basedOn: string | null;
  outlineLevel: number | null;
  isBold: boolean | null;
  listId: string | null;
  depth: number | null;
}

/** What the paragraphs of a style are, with all that it takes from the styles that it is based on. */
export interface ParagraphStyle {
  /** From 1; 0 for the title of the document, null for all that is no heading. */
  headingLevel: number | null;
  isBold: boolean;
  listId: string | null;
  depth: number | null;
  isCode: boolean;
  /** A line of a table of contents that Word made. */
  isContents: boolean;
}

export const plainStyle: ParagraphStyle = {
  headingLevel: null,
  isBold: false,
  listId: null,
  depth: null,
  isCode: false,
  isContents: false,
};

/** Styles of paragraphs and of characters, by id. */
export type Styles = Map<string, ParagraphStyle>;

/** Reads `styles.xml`. */
export function readStyles(part: XmlPart): Styles {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'style') {
        style = newStyle();
        if (attributes.styleId !== undefined) styles.set(attributes.styleId, style);
      } else if (style) readProperty(style, name, attributes);
    },
    close: (name) => {
      if (name === 'style') style = null;
    },
  });
  return new Map([...styles.keys()].map((id) => [id, resolve(styles, id)]));
}

const newStyle = (): Style => ({
  name: '',
  basedOn: null,
  outlineLevel: null,
  isBold: null,
  listId: null,
  depth: null,
});

function readProperty(style: Style, name: string, attributes: Attributes): void {
  const { val = '' } = attributes;
  if (name === 'name') style.name = val;
  else if (name === 'basedOn') style.basedOn = val;
  else if (name === 'outlineLvl') style.outlineLevel = Number(val);
  else if (name === 'b') style.isBold = isOn(attributes);
  else if (name === 'numId') style.listId = val;
  else if (name === 'ilvl') style.depth = Number(val);
}

/** Longer than any chain of styles is, so that one that leads in a circle ends. */
const longestChain = 20;

function resolve(styles: ReadonlyMap<string, Style>, id: string): ParagraphStyle {
  const chain: Style[] = [];
  for (let style = styles.get(id); style && chain.length < longestChain; ) {
    chain.push(style);
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  const first = <Key extends keyof Style>(key: Key) =>
    chain.find((style) => style[key] !== null)?.[key] ?? null;
  const names = chain.map(({ name }) => name);
  return {
    headingLevel: headingLevelOf(chain),
    isBold: first('isBold') ?? false,
    listId: first('listId'),
    depth: first('depth'),
    isCode: names.some((name) => /\bcode\b|代码|代碼|preformatted|预设格式|預設格式/i.test(name)),
    isContents: /^(?:toc|目录|目錄)\s*\d$/i.test(names[0] ?? ''),
  };
}

/** By its name, or the level that it has in an outline (0 to 8; 9 is the text of the body). */
function headingLevelOf(chain: readonly Style[]): number | null {
  for (const { name, outlineLevel } of chain) {
    const [, level] = /^(?:heading|标题|標題)\s*([1-9])$/i.exec(name) ?? [];
    if (level) return Number(level);
    if (outlineLevel !== null) return outlineLevel < 9 ? outlineLevel + 1 : null;
    if (/^(?:title|标题|標題)$/i.test(name)) return 0;
  }
  return null;
}
