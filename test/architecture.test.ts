import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findFunctions, withoutTexts } from './support/scan.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

interface SourceFile {
  path: string;
  text: string;
  /** Files of `src/`, packages and `node:` modules, as imported: statically, dynamically, or for types alone. */
  imports: string[];
  typeImports: string[];
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(source, path), 'utf8');
  const found = [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s)?[^;']*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm,
    ),
  ];
  const targets = found.map(([, isType, from, dynamic, bare]) => ({
    isType: isType !== undefined,
    target: targetOf(path, from ?? dynamic ?? bare),
  }));
  return {
    path,
    text,
    imports: targets.filter(({ isType }) => !isType).map(({ target }) => target),
    typeImports: targets.filter(({ isType }) => isType).map(({ target }) => target),
  };
}

/** `src/read/text.ts` importing `./document.ts` → `read/document.ts`; packages keep their names. */
function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(source, join(source, dirname(path), specifier));
}

/** `read/text.ts` → `read`; `errors.ts` stays. */
function folderOf(path: string): string {
  return path.split('/')[0];
}

/** The way of the data. Beside each later stage: those it may know; a type may come from any stage before it. */
const stages = [
  'read',
  'clean',
  'outline',
  'questions',
  'bank',
  'index',
  'search',
  'points',
  'session',
  'schedule',
  'progress',
  'export',
];
const leaves = ['script', 'language', 'errors.ts', 'problems.ts'];

const mayImport: { [folder: string]: string[] } = {
  ...Object.fromEntries(stages.map((stage, index) => [stage, [...stages.slice(0, index + 1), ...leaves]])),
  script: ['script', 'errors.ts'],
  language: ['language', 'script', 'errors.ts', 'problems.ts'],
  'problems.ts': [],
  'errors.ts': ['problems.ts', 'texts'],
  'ingest.ts': ['read', 'clean', 'outline', 'questions', 'bank', ...leaves],
  texts: ['texts', 'problems.ts'],
  judge: ['judge'],
  store: ['store', ...stages, ...leaves],
  terminal: ['terminal', ...stages, ...leaves, 'texts'],
  commands: ['commands', 'terminal', 'store', 'judge', 'ingest.ts', ...stages, ...leaves, 'texts'],
  'cli.ts': ['commands', 'terminal', 'store', 'errors.ts', 'texts'],
};

/** The folders of an outline, from the ground up; those of one floor know nothing of each other. */
const floorsOfOutline = [
  ['text'],
  ['marks'],
  ['options'],
  ['asks'],
  ['headings'],
  ['numbers', 'heads', 'mended'],
  ['labelled', 'answers'],
  ['unfold'],
];
const folderIn = (path: string): string => path.split('/').slice(0, 2).join('/');

/** Words that a stage says nothing with: types of later folders that the catalogue of texts may name. */
const mayImportTypes: { [folder: string]: string[] } = { texts: [...stages, ...leaves, 'judge'] };

const doors: { [name: string]: string[] } = {
  commander: ['cli.ts', 'commands'],
  inquirer: ['terminal'],
  '@inquirer/core': ['terminal'],
  ora: ['terminal'],
  chalk: ['terminal'],
  'string-width': ['terminal/width.ts'],
  'opencc-js': ['script'],
  'fuse.js': ['search'],
  libsql: ['store'],
  'ts-fsrs': ['schedule'],
  diff: ['progress'],
  'pinyin-pro': ['language'],
  '@node-rs/jieba': ['language'],
  entities: ['read/html'],
  fflate: ['read/archive'],
  saxes: ['read/docx'],
  'pdfjs-dist': ['read/pdf'],
  papaparse: ['read/sheet'],
  fzstd: ['read/anki'],
};

function isInside(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

describe('the layers', () => {
  it('each folder imports only what stands before it', () => {
    const wrong = files.flatMap(({ path, imports, typeImports }) => {
      const folder = folderOf(path);
      const allowed = mayImport[folder] ?? [];
      const allowedTypes = [...allowed, ...(mayImportTypes[folder] ?? [])];
      return [
        ...imports.filter((target) => isForeign(target, allowed)),
        ...typeImports.filter((target) => isForeign(target, allowedTypes)),
      ].map(
        (target) =>
          `src/${path} imports ${target}: take what it gives as an argument, or move the code behind it`,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('what an outline is found by imports only what lies below it', () => {
    const heightOf = (path: string): number =>
      floorsOfOutline.findIndex((floor) => floor.some((folder) => isInside(path, `outline/${folder}`)));
    const wrong = files.flatMap(({ path, imports, typeImports }) =>
      [...imports, ...typeImports]
        .filter((target) => heightOf(path) >= 0 && folderIn(target) !== folderIn(path))
        .filter((target) => heightOf(target) >= heightOf(path))
        .map((target) => `src/${path} imports ${target}, which does not lie below it`),
    );
    expect(wrong).toEqual([]);
  });

  it('every folder has its place in the order', () => {
    const strangers = new Set(
      files.map(({ path }) => folderOf(path)).filter((folder) => !(folder in mayImport)),
    );
    expect([...strangers].map((folder) => `src/${folder}: say in this test what it may import`)).toEqual([]);
  });

  it('nothing imports cli.ts but bin/', () => {
    const wrong = files.filter(({ imports, typeImports }) => [...imports, ...typeImports].includes('cli.ts'));
    expect(wrong.map(({ path }) => `src/${path} imports cli.ts: move what it needs to commands/`)).toEqual(
      [],
    );
  });

  it('each package has one door', () => {
    const wrong = files.flatMap(({ path, imports, typeImports }) =>
      [...imports, ...typeImports]
        .filter((target) => !target.startsWith('node:') && !target.endsWith('.ts'))
        .filter((target) => !(doors[packageOf(target)] ?? []).some((door) => isInside(path, door)))
        .map(
          (target) =>
            `src/${path} imports ${target}: go through ${doors[packageOf(target)] ?? 'a door named in this test'}`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  function isForeign(target: string, allowed: readonly string[]): boolean {
    return target.endsWith('.ts') && !allowed.some((place) => isInside(target, place));
  }

  function packageOf(specifier: string): string {
    return specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
  }
});

/** Files of which each imports the next, if only a type, and the last the first; empty where there are none. */
function findCircle(): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] => {
    const from = way.indexOf(path);
    if (from >= 0) return [...way.slice(from), path];
    const file = byPath.get(path);
    if (file === undefined || done.has(path)) return [];
    for (const target of [...file.imports, ...file.typeImports]) {
      const circle = walk(target, [...way, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const circle = walk(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('modules', () => {
  it('do not need each other, not by their types either', () => {
    expect(findCircle()).toEqual([]);
  });
});

describe('exports', () => {
  const readIn = (folder: string): { path: string; text: string }[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.m?[jt]s$/.test(path))
      .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }));
  const wordsOf = (text: string): string[] =>
    text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').match(/[\w$]+/g) ?? [];
  const bin = fileURLToPath(new URL('../bin/', import.meta.url));
  const inProgram = findTaken([source, bin].flatMap(readIn));
  const inTests = findTaken(readIn(fileURLToPath(new URL('./', import.meta.url))));
  // What the program starts with is called by the bundle that is made of it.
  const called = files.filter(({ path }) => path !== 'cli.ts');
  const exported = called.flatMap(({ path, text }) => {
    const words = wordsOf(text);
    const declared = text.matchAll(
      /^export (?:async )?(?:function\*?|const|class|interface|type) ([\w$]+)/gm,
    );
    return [...declared].map(([, name]) => ({
      path,
      name,
      isUsedInside: words.indexOf(name) !== words.lastIndexOf(name),
      isTaken: inProgram(path, name),
      isTested: inTests(path, name),
    }));
  });

  it('are used by the program, and not by tests alone', () => {
    const wrong = exported.filter(({ isUsedInside, isTaken }) => !isUsedInside && !isTaken);
    expect(wrong.map(({ path, name }) => `src/${path}: nothing uses ${name}: take it out`)).toEqual([]);
  });

  it('are what another file takes', () => {
    const wrong = exported.filter(({ isTaken, isTested }) => !isTaken && !isTested);
    expect(wrong.map(({ path, name }) => `src/${path}: only the file itself uses ${name}`)).toEqual([]);
  });

  /** Tells what some files import. Of what one takes as a whole, each name counts that another one has as a word. */
  function findTaken(
    all: readonly { path: string; text: string }[],
  ): (path: string, name: string) => boolean {
    const named = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from '(\.[^']+)'/gm;
    const whole = /\bimport\(\s*'(\.[^']+)'|^(?:import|export) \*[^';]* from '(\.[^']+)'/gm;
    const taken = new Set<string>();
    const wholes = new Set<string>();
    const holders = new Map<string, number>();
    for (const { path, text } of all) {
      const fileOf = (from: string): string => relative(source, join(dirname(path), from));
      for (const [, names, from] of text.matchAll(named))
        for (const name of names.split(','))
          taken.add(`${fileOf(from)} ${name.trim().replace(/^type | as .*/g, '')}`);
      for (const [, dynamic, star] of text.matchAll(whole)) wholes.add(fileOf(dynamic ?? star));
      for (const word of new Set(wordsOf(text))) holders.set(word, (holders.get(word) ?? 0) + 1);
    }
    return (path, name) => taken.has(`${path} ${name}`) || (wholes.has(path) && (holders.get(name) ?? 0) > 1);
  }
});

describe('the pure core', () => {
  const pure = files.filter(({ path }) =>
    [...stages, 'script', 'language', 'ingest.ts', 'errors.ts'].includes(folderOf(path)),
  );
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bcrypto\.random|\bconsole\./;
  /** `node:module` only to load a package's data; `node:crypto` only to hash; `node:buffer` only to decode bytes at hand. */
  const allowedModules = ['node:module', 'node:crypto', 'node:util', 'node:buffer'];

  it('knows neither clock nor chance nor process', () => {
    const wrong = pure.filter(({ text }) => impure.test(withoutTexts(text)));
    expect(
      wrong.map(({ path }) => `src/${path} asks the world: take the time, number or setting as an argument`),
    ).toEqual([]);
  });

  it('hands no list of unknown length over as arguments: of a hundred thousand no call takes as many', () => {
    const wrong = pure.filter(
      ({ path, text }) =>
        stages.includes(folderOf(path)) && /\bMath\.(?:max|min)\(\s*\.\.\./.test(withoutTexts(text)),
    );
    expect(
      wrong.map(
        ({ path }) => `src/${path}: take highest and lowest of read/extremes.ts, not Math.max(...list)`,
      ),
    ).toEqual([]);
  });

  it('opens no file and no terminal', () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith('node:') && !allowedModules.includes(target))
        .map((target) => `src/${path} imports ${target}: let store/ or terminal/ do it`),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves the disk to store/', () => {
    const wrong = files.filter(
      ({ path, imports }) => imports.some((target) => /^node:fs/.test(target)) && !isInside(path, 'store'),
    );
    // The editor of an answer is another program, and takes a file. stdout and stderr are files, too.
    const allowed = ['commands/edit/editor.ts', 'terminal/output.ts'];
    expect(wrong.map(({ path }) => path).filter((path) => !allowed.includes(path))).toEqual([]);
  });
});

describe('the network', () => {
  it('has one door: nothing but judge/ can reach it', () => {
    const modules = /^(?:node:)?(?:http2?|https|net|tls|dgram|dns|undici)(?:\/|$)/;
    const calls = /\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/;
    const wrong = files.filter(
      ({ path, text, imports }) =>
        !isInside(path, 'judge') &&
        (imports.some((target) => modules.test(target)) || calls.test(withoutTexts(text))),
    );
    expect(wrong.map(({ path }) => `src/${path} reaches the network: only judge/ may`)).toEqual([]);
  });
});

describe('the end of the program', () => {
  it('comes by itself: nothing calls process.exit', () => {
    const wrong = files.filter(({ text }) => /\bprocess\.(exit\(|reallyExit|abort)/.test(withoutTexts(text)));
    expect(wrong.map(({ path }) => `src/${path}: throw an error, or Interrupted, instead`)).toEqual([]);
  });

  it('is reported in one place: only cli.ts sets the exit code', () => {
    const wrong = files.filter(({ text }) => /\bprocess\.exitCode\s*=/.test(withoutTexts(text)));
    expect(wrong.map(({ path }) => path)).toEqual(['cli.ts']);
  });
});

describe('the shape of the code', () => {
  const functions = files.flatMap(({ path, text }) => findFunctions(text).map((one) => ({ ...one, path })));

  it('keeps functions small', () => {
    const lengths = functions.map(({ lines }) => lines).sort((left, right) => left - right);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(10);
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(50);
    const tooLong = functions.filter(({ lines }) => lines > 80);
    expect(
      tooLong.map(({ path, name, lines }) => `src/${path}: ${name} has ${lines} lines: part it`),
    ).toEqual([]);
  });

  it('keeps files small', () => {
    const lengths = files.map(({ text }) => text.split('\n').length).sort((left, right) => left - right);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(300);
  });

  it('takes at most three parameters, then an object', () => {
    const wrong = functions.filter(({ parameters }) => parameters > 3);
    expect(wrong.map(({ path, name }) => `src/${path}: ${name} takes too many parameters`)).toEqual([]);
  });

  it('names its files: no drawers, no barrels', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|lib)(\/|\.ts$)|(^|\/)index\.ts$/;
    const wrong = files.map(({ path }) => path).filter((path) => vague.test(path));
    expect(wrong.map((path) => `src/${path}: name it after what it holds`)).toEqual([]);
  });

  it('has each file of the outline in the map of the folder', () => {
    const map = readFileSync(join(source, 'outline/README.md'), 'utf8');
    const parts = readdirSync(join(source, 'outline')).filter((name) => name !== 'README.md');
    const unnamed = parts.filter(
      (name) => !map.includes(name.endsWith('.ts') ? `\`${name}\`` : `\`${name}/\``),
    );
    expect(unnamed.map((name) => `src/outline/README.md: say what ${name} is for`)).toEqual([]);
  });

  it('imports with the file’s own name', () => {
    const wrong = files.flatMap(({ path, text }) =>
      [...text.matchAll(/from '(\.[^']*)'/g)]
        .filter(([, from]) => !from.endsWith('.ts'))
        .map(([, from]) => `${path}: ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});
