import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsIn, resolveImport, type SourceFile, sourceFiles } from './source-files.ts';

const utils = sourceFiles('utils');
const components = sourceFiles('components');
const entrypoints = sourceFiles('entrypoints');
const all = [...utils, ...components, ...entrypoints];

/** Rooms of utils/: whatever lies there besides them is a file of its own, like model.ts. */
const data = ['languages', 'agencies', 'themes'];
const conclusions = ['syndication', 'credits', 'boilerplate', 'damage', 'summary'];

/** Which rooms and files of utils/ a room may import, besides itself. `extra` are packages. */
const mayImport: Record<string, { rooms: string[]; packages?: string[] }> = {
  model: { rooms: [] },
  text: { rooms: ['model'] },
  phrases: { rooms: ['text', 'themes'] },
  languages: { rooms: ['model', 'text'] },
  agencies: { rooms: ['model', 'text'] },
  themes: { rooms: ['model', 'text'] },
  grammar: { rooms: ['model', 'text', 'phrases', 'languages', 'agencies'] },
  citation: { rooms: ['model', 'text', 'languages'] },
  article: { rooms: ['model', 'text', 'themes'] },
  masthead: { rooms: ['model', 'text', 'languages', 'agencies', 'article'] },
  // what the background is asked about a page
  desk: { rooms: ['model', 'text', 'languages', 'masthead', 'analyze', 'damage', 'summary'] },
  settings: { rooms: ['model', 'text'] },
  report: { rooms: ['model'] },
  // two stories side by side, and a story alone: only the pages that show them load these
  alignment: { rooms: ['model', 'text'], packages: ['diff'] },
  comparison: { rooms: ['model', 'text', 'languages', 'alignment'] },
  reprint: { rooms: [], packages: ['dompurify'] },
  // the only writer: it owns a page while it is open, and knows nothing that the background knows
  hiding: { rooms: ['model', 'text', 'article', 'themes', 'settings', 'report'] },
  // the sentinel runs on every page: it reads the DOM and knows no data but its own list of signs
  sentinel: { rooms: ['model', 'text'] },
  evidence: { rooms: ['model', 'text', 'phrases', ...data, 'grammar'] },
  ...Object.fromEntries(
    conclusions.map((room) => [
      room,
      { rooms: ['model', 'text', 'phrases', ...data, 'article', 'masthead', 'evidence', 'grammar'] },
    ]),
  ),
};

/** What a source exports by name. */
const exportsIn = (source: string) =>
  [...source.matchAll(/^export (?:async )?(?:const|function\*?|interface|type|(?:abstract )?class) (\w+)/gm)].map(
    ([, name = '']) => name,
  );

const roomOf = (path: string) => /^utils\/([^/.]+)/.exec(path)?.[1] ?? '';
const isOwn = (name: string) => /^(?:utils|components|entrypoints|tests|locales|public)\//.test(name);
const isExtensionApi = (name: string) => /^(?:#|wxt(?:\/|$)|@wxt-dev\/)/.test(name);
const isPreact = (name: string) => /^(?:preact|@preact)(?:\/|$)/.test(name);

/** 'utils/a.ts → utils/b' for every import that is not allowed. */
const offences = (files: SourceFile[], isAllowed: (name: string, file: SourceFile) => boolean) =>
  files.flatMap((file) =>
    file.imports.filter((name) => !isAllowed(name, file)).map((name) => `${file.path} → ${name}`),
  );

describe('imports', () => {
  test.each([
    ["import 'x';", ['x']],
    ["import './hiding.css';\nimport { a } from 'y';", ['./hiding.css', 'y']],
    ["import type {\n  A,\n  B,\n} from '../model.ts';", ['../model.ts']],
    ["export * from './z.ts';", ['./z.ts']],
    ["const late = await import('late');", ['late']],
    ["// import 'no'\n/* import('no') */ const from = 'no';", []],
  ])('are all seen: %j', (source, names) => {
    expect(importsIn(source)).toEqual(names);
  });

  test('are resolved to our own files', () => {
    expect(resolveImport('utils/grammar/parse.ts', '../model.ts')).toBe('utils/model');
    expect(resolveImport('entrypoints/popup/main.tsx', '@/components/Switch')).toBe('components/Switch');
    expect(resolveImport('utils/grammar/parse.ts', 'preact/hooks')).toBe('preact/hooks');
  });

  test('utils know no interface: neither components nor entrypoints nor Preact', () => {
    expect(offences(utils, (name) => !/^(?:components|entrypoints)\//.test(name) && !isPreact(name))).toEqual([]);
  });

  test('only utils/browser knows that it is an extension', () => {
    const others = utils.filter((file) => roomOf(file.path) !== 'browser');
    expect(offences(others, (name) => !isExtensionApi(name) && roomOf(name) !== 'browser')).toEqual([]);
    expect(
      others.filter((file) => /(?<![\p{L}.])(?:browser|chrome)\./u.test(file.code)).map((file) => file.path),
    ).toEqual([]);
  });

  test.each(Object.entries(mayImport))('utils/%s stays in its place', (room, allowed) => {
    const files = utils.filter((file) => roomOf(file.path) === room);
    const isAllowed = (name: string) =>
      isOwn(name) ? [room, ...allowed.rooms].includes(roomOf(name)) : (allowed.packages ?? []).includes(name);
    expect(offences(files, isAllowed)).toEqual([]);
  });

  test('every room of utils has its rule, and beside the rooms lie the glossary, the flow and the map', () => {
    const known = [...Object.keys(mayImport), 'browser', 'model.ts', 'analyze.ts', 'README.md'];
    expect(readdirSync('utils').filter((name) => !known.includes(name))).toEqual([]);
    const isThere = (name: string) => existsSync(`utils/${name}`) || existsSync(`utils/${name}.ts`);
    expect(known.filter((name) => !isThere(name))).toEqual([]);
  });

  test('the map of utils names every room, and no room that is not there', () => {
    const map = readFileSync('utils/README.md', 'utf8');
    const named = new Set([...map.matchAll(/`([a-z]+)\/[^`]*`/g)].map(([, room]) => room ?? ''));
    const rooms = readdirSync('utils', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
    const elsewhere = ['utils', 'tests', 'locales', 'words', 'segments', 'names', 'places', 'notices'];
    expect([...named].filter((name) => !existsSync(`utils/${name}`) && !elsewhere.includes(name))).toEqual([]);
  });

  test('the map of utils says which rooms a room may know', () => {
    const rooms = (cell = '') =>
      [...cell.replace('data', data.map((room) => `\`${room}/\``).join(' ')).matchAll(/`([a-z]+)[./]/g)].map(
        ([, room = '']) => room,
      );
    const said = readFileSync('utils/README.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| `[a-z]+\//.test(line))
      .flatMap((line) => {
        const [named, , known] = line.slice(1).split('|');
        return rooms(named).map((room) => [room, rooms(known).sort()] as const);
      });
    const mayKnow = Object.entries(mayImport).flatMap(([room, { rooms }]) => {
      const others = rooms.filter((other) => other !== 'model' && other !== 'text').sort();
      return room === 'model' ? [] : [[room, others]];
    });
    expect(Object.fromEntries(said.filter(([room]) => room !== 'browser'))).toEqual(Object.fromEntries(mayKnow));
  });

  test('components take props: no browser, no storage, no utils but the types of the glossary', () => {
    const isAllowed = (name: string) =>
      name === '#i18n' || isPreact(name) || name.startsWith('components/') || name === 'utils/model';
    expect(offences(components, isAllowed)).toEqual([]);
    const valued = components.flatMap((file) =>
      [...file.source.matchAll(/^import (?!type )[^;]*?utils\/[^;]*;/gms)].map((found) => `${file.path}: ${found[0]}`),
    );
    expect(valued).toEqual([]);
    const touching = components.filter((file) => /(?<![\p{L}.])(?:browser|chrome|localStorage)\./u.test(file.code));
    expect(touching.map((file) => file.path)).toEqual([]);
  });

  test('entrypoints do not import each other', () => {
    const isAllowed = (name: string, file: SourceFile) =>
      !name.startsWith('entrypoints/') || name.split('/')[1] === file.path.split('/')[1];
    expect(offences(entrypoints, isAllowed)).toEqual([]);
  });
});

describe('nouns', () => {
  /** Rooms that others are built on: the words of a language, its phrases, and tools without a vocabulary. */
  const foundations = ['text', 'phrases', 'languages', 'themes'];
  /** What is live or does something, and so is no plain record. May only shrink. */
  const live = [
    ...['article/flat-copy ShadowRootOf', 'article/read-page LivePage', 'article/read-page ReadPage'],
    ...['evidence/page-lines PageLines', 'grammar/words/lexicon Lexicon'],
    ...['hiding/session Brain', 'hiding/session MarkSheet', 'settings/ledger Ledger'],
  ];

  test('that cross the door of a room stand in the glossary', () => {
    const types = new Map(utils.map(({ path, source }) => [path.replace(/\.ts$/, ''), exportsIn(source)]));
    const crossing = utils.flatMap((file) =>
      [...file.source.matchAll(/^import\s(?:type\s)?\{([^}]*)\}\sfrom\s'([^']+)'/gm)].flatMap(
        ([, names = '', from = '']) => {
          const home = resolveImport(file.path, from);
          if ([roomOf(file.path), 'model', 'browser', ...foundations].includes(roomOf(home))) return [];
          const brought = names.split(',').map((name) => name.trim().replace(/^type /, ''));
          return brought
            .filter((name) => /^[A-Z]/.test(name) && types.get(home)?.includes(name))
            .map((name) => `${home.slice('utils/'.length)} ${name}`);
        },
      ),
    );
    expect([...new Set(crossing)].sort()).toEqual(live);
  });

  /** Each language exports its themes, and a file of browser/schema/ is called as what it checks. */
  const named = utils.filter(({ path }) => !/^utils\/(?:languages\/\w\w|browser\/schema)\//.test(path));
  const doubles = (pairs: [name: string, home: string][]) =>
    Object.entries(Object.groupBy(pairs, ([name]) => name)).flatMap(([name, all = []]) =>
      new Set(all.map(([, home]) => home)).size > 1 ? [`${name}: ${all.map(([, home]) => home).join(' ')}`] : [],
    );

  test('have one meaning: no name is exported from two rooms', () => {
    const all = utils.filter(({ path }) => !/^utils\/languages\/\w\w\//.test(path));
    expect(doubles(all.flatMap(({ path, source }) => exportsIn(source).map((name) => [name, roomOf(path)])))).toEqual(
      [],
    );
  });

  test('have one meaning: no file is called as one in another room', () => {
    expect(doubles(named.map(({ path }) => [path.split('/').at(-1) ?? '', roomOf(path)]))).toEqual([]);
  });

  test('have one meaning: no file has its own of a name that stands in the glossary', () => {
    const glossary = new Set(exportsIn(readFileSync('utils/model.ts', 'utf8')));
    const own = all.flatMap(({ path, source }) =>
      [...source.matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm)].flatMap(([, name = '']) =>
        glossary.has(name) && path !== 'utils/model.ts' ? [`${path}: ${name}`] : [],
      ),
    );
    expect(own).toEqual([]);
  });

  test('have one meaning: no file has its own type or function of a name that another exports', () => {
    const files = utils.filter(({ path }) => !/^utils\/languages\/\w\w\//.test(path));
    const homes = new Map(files.flatMap(({ path, source }) => exportsIn(source).map((name) => [name, path] as const)));
    const declared =
      /^(?:export )?(?:(?:async )?(?:function\*?|interface|type|class) (\w+)|const (\w+)(?:: [^=\n]+)? = (?:\/\*.*?\*\/ )?(?:async )?(?:[(<]|\w+ =>|once))/gm;
    const own = files.flatMap(({ path, source }) =>
      [...source.matchAll(declared)].flatMap(([, one, two]) => {
        const name = one ?? two ?? '';
        return (homes.get(name) ?? path) === path ? [] : [`${path}: ${name} of ${homes.get(name)}`];
      }),
    );
    expect(own).toEqual([]);
  });
});

describe('files', () => {
  test('the DOM is named only where the page is read or written', () => {
    const mayTouch = /^utils\/(?:article|sentinel|hiding|reprint)\//;
    const touching = utils.filter((file) => /(?<![\p{L}.])(?:Document|(?:HTML|SVG)?Element)(?!\p{L})/u.test(file.code));
    expect(touching.map((file) => file.path).filter((path) => !mayTouch.test(path))).toEqual([]);
  });

  test('are small: none above 220 lines but data, nine in ten at most 120, half at most 60', () => {
    const isData = (path: string) => data.includes(roomOf(path)) || /\/(?:wording|data)[^/]*$/.test(path);
    const files = all.filter((file) => !isData(file.path) && file.path !== 'utils/model.ts');
    const sizes = files.map((file) => file.lines).sort((a, b) => a - b);
    expect(files.filter((file) => file.lines > 220).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
    expect(sizes[Math.floor(sizes.length * 0.9)] ?? 0).toBeLessThanOrEqual(120);
    expect(sizes[Math.floor(sizes.length / 2)] ?? 0).toBeLessThanOrEqual(60);
  });

  test('are named after what they hold', () => {
    const vague = /(?:^|\/)(?:helpers?|common|misc|constants?|manager|service|utils?)\.tsx?$/;
    const isKebab = (name: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.content)?\.tsx?$/.test(name);
    const isPascal = (name: string) => /^[A-Z][A-Za-z]*\.tsx$/.test(name);
    const named = all.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      return !vague.test(path) && (isKebab(name) || isPascal(name));
    });
    expect(all.filter((file) => !named.includes(file)).map((file) => file.path)).toEqual([]);
  });

  test('export by name', () => {
    const byDefault = [...utils, ...components].filter((file) => /^export default/m.test(file.code));
    expect(byDefault.map((file) => file.path)).toEqual([]);
  });

  test('no helper lies directly in entrypoints/: WXT would build it', () => {
    const direct = entrypoints.filter((file) => file.path.split('/').length === 2).map((file) => file.path);
    expect(direct.filter((path) => !/^entrypoints\/(?:background|[a-z-]+\.content)\.ts$/.test(path))).toEqual([]);
  });

  test('nothing else lies at the top', () => {
    const rooms = ['entrypoints', 'components', 'utils', 'tests', 'public', 'locales', 'node_modules', 'out'];
    const papers = ['README.md', 'CHANGELOG.md', 'PRIVACY.md', 'LICENSE', 'package.json', 'package-lock.json'];
    const configs = [
      'wxt.config.ts',
      'wxt.licences.ts',
      'wxt.messages.ts',
      'wxt.policy.ts',
      'tsconfig.json',
      'biome.json',
      'vitest.config.ts',
    ];
    const known = [...rooms, ...papers, ...configs];
    expect(readdirSync('.').filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
  });
});
