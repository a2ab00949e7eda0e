import { basename } from 'node:path';
import { type ESTree, minifySync, type Plugin, parseSync } from 'vite';
import { defineConfig, type GeneratedPublicFile, type ResolvedPublicFile } from 'wxt';
import { agencies } from './utils/agencies/all-agencies.ts';
import { groups } from './utils/agencies/data-groups.ts';
import { pictureHouses } from './utils/agencies/data-picture-houses.ts';
import { publicSuffixes } from './utils/agencies/data-public-suffixes.ts';
import { packAgencies } from './utils/agencies/pack-agencies.ts';
import { families } from './utils/boilerplate/data-families.ts';
import { nameParts } from './utils/boilerplate/data-name-parts.ts';
import { practicePages } from './utils/desk/data-practice-pages.ts';
import { eastAsianNames } from './utils/grammar/local/east-asian/data-east-asian-names.ts';
import { nameWeights } from './utils/grammar/names/data-name-weights.ts';
import { bylineCities } from './utils/grammar/places/data-byline-cities.ts';
import { cities } from './utils/grammar/places/data-cities.ts';
import { coveredRegions } from './utils/grammar/places/data-covered-regions.ts';
import { regions } from './utils/grammar/places/data-regions.ts';
import { languageCodes, languages } from './utils/languages/all-languages.ts';
import { commentWords } from './utils/languages/data-comment-words.ts';
import { doors } from './utils/languages/data-doors.ts';
import { stopWords } from './utils/languages/data-stop-words.ts';
import { byIdioms } from './utils/languages/en/data-by-idioms.ts';
import { checkerLabels } from './utils/languages/en/data-checker-labels.ts';
import { damageWords } from './utils/languages/en/data-damage-words.ts';
import { englishNames } from './utils/languages/en/data-english-names.ts';
import { leaningWords } from './utils/languages/en/data-leaning-words.ts';
import { noPlaces } from './utils/languages/en/data-no-places.ts';
import { rewordedCredits } from './utils/languages/en/data-reworded-credits.ts';
import { spunWords } from './utils/languages/en/data-spun-words.ts';
import { afterMac } from './utils/languages/everywhere/data-after-mac.ts';
import { appealWords } from './utils/languages/everywhere/data-appeal-words.ts';
import { degrees } from './utils/languages/everywhere/data-degrees.ts';
import { honorifics } from './utils/languages/everywhere/data-honorifics.ts';
import { longLists } from './utils/languages/everywhere/data-long-lists.ts';
import * as everywhere from './utils/languages/everywhere/everywhere.ts';
import { packWords } from './utils/languages/everywhere/pack-words.ts';
import { homepage } from './utils/report/project-links.ts';
import { portalPatterns } from './utils/sentinel/portal-stories.ts';
import { networks } from './utils/themes/data-networks.ts';
import { sharedPlaces } from './utils/themes/data-shared-places.ts';
import { filedThemes } from './utils/themes/filed-themes.ts';
import { licenceTexts, notesPackages } from './wxt.licences.ts';
import { shortMessages, withShortNames } from './wxt.messages.ts';
import { policy, withPolicies } from './wxt.policy.ts';

/**
 * Leaves the real lines that stand beside patterns and records out of what is shipped: they are for readers and tests, and a
 * tenth of the engine. A pair [pattern, line] becomes [pattern]; so no other pair of two texts may stand in a list there.
 */
function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'pre',
    transform: {
      filter: { id: /\/utils\/(?:agencies|languages|themes)\/[^?]*\.ts$/ },
      handler: (code, id) => {
        const cuts = findExamples(parseSync(id, code).program, id.endsWith('/boilerplate.ts'));
        return {
          code: cuts.reduceRight((rest, [from, to, by]) => rest.slice(0, from) + by + rest.slice(to), code),
          map: null,
        };
      },
    },
  };
}

type Cut = [from: number, to: number, by: string];

/** Where the examples stand in a file of data, in their order. */
function findExamples(node: unknown, isBare: boolean, inList = false): Cut[] {
  if (Array.isArray(node)) return node.flatMap((one) => findExamples(one, isBare, inList));
  if (!node || typeof node !== 'object' || !('type' in node)) return [];
  const known = node as ESTree.Node;
  if (known.type === 'Property' && known.key.type === 'Identifier' && known.key.name === 'example' && !known.shorthand)
    return [[known.value.start, known.value.end, "''"]];
  if (known.type === 'ArrayExpression' && inList && known.elements.length === 2 && known.elements.every(isText)) {
    const { start = 0, end = 0 } = known.elements[0] ?? {};
    // a wording may stand without a line, too
    return isBare
      ? [
          [known.start, start, ''],
          [end, known.end, ''],
        ]
      : [[end, known.end - 1, '']];
  }
  if (known.type === 'CallExpression' && known.callee.type === 'Identifier') {
    const [list] = known.arguments;
    const join = joints.get(known.callee.name);
    if (join && list?.type === 'TemplateLiteral' && !list.expressions.length)
      return [[list.start + 1, list.end - 1, join(list.quasis[0]?.value.raw.trim() ?? '')]];
  }
  const isList = known.type === 'ArrayExpression';
  return Object.values(known).flatMap((child) => findExamples(child, isBare, isList));
}

/** Lists that stand in lines to be read (see utils/languages/word-lists.ts) are shipped in one. */
const joints = new Map([
  ['words', (text: string) => text.replace(/\s+/g, ' ')],
  ['wordings', (text: string) => text.replace(/\s*[|\n]\s*/g, '|')],
]);

function isText(node: ESTree.Node | null): boolean {
  if (node?.type === 'BinaryExpression') return isText(node.left) && isText(node.right);
  return node?.type === 'Literal' && typeof node.value === 'string';
}

/**
 * Keeps all languages but English out of the background: they are a third of it, and its pages need one or two. Each becomes a
 * file that it reads where a page asks for it (see utils/desk/with-languages.ts).
 */
function withoutLanguages(): Plugin {
  return {
    name: 'without-languages',
    enforce: 'pre',
    load: {
      filter: { id: /\/utils\/languages\/all-languages\.ts$/ },
      handler: () =>
        `import { en } from './en/en.ts'; export const languages = { en }; export const languageCodes = new Set(${JSON.stringify([...languageCodes])});`,
    },
  };
}

/** Ships the words that are known on every page as one list for each kind, so that a script has only the kinds that it asks for. */
function mergedWords(): Plugin {
  return {
    name: 'merged-words',
    enforce: 'pre',
    load: {
      filter: { id: /\/utils\/languages\/everywhere\/everywhere\.ts$/ },
      handler: () =>
        [
          "import { unpackWords } from './pack-words.ts';",
          ...Object.entries(everywhere).map(
            ([kind, words]) =>
              `export const ${kind} = /* @__PURE__ */ unpackWords(${JSON.stringify(packWords(words))});`,
          ),
        ].join('\n'),
    },
  };
}

/** What every judgement takes and nothing else does; the agencies' records as one text (see utils/agencies/pack-agencies.ts). In this order they pack best. */
const tables = {
  doors: doors(),
  families: families(),
  nameParts: nameParts(),
  publicSuffixes: publicSuffixes(),
  groups: groups(),
  coveredRegions: coveredRegions(),
  honorifics: honorifics(),
  degrees: degrees(),
  leaningWords: leaningWords(),
  noPlaces: noPlaces(),
  englishNames: englishNames(),
  rewordedCredits: rewordedCredits(),
  byIdioms: byIdioms(),
  spunWords: spunWords(),
  afterMac: afterMac(),
  longLists: longLists(),
  checkerLabels: checkerLabels(),
  agencies: packAgencies(agencies),
  cities: cities(),
  regions: regions(),
  bylineCities: bylineCities(),
  pictureHouses: pictureHouses(),
  appealWords: appealWords(),
  damageWords: damageWords(),
  practicePages: practicePages(),
  nameWeights: nameWeights(),
  commentWords: commentWords(),
  stopWords: stopWords(),
  eastAsianNames: eastAsianNames(),
  sharedPlaces: sharedPlaces(),
  networks: networks(),
};

/** Keeps the large tables out of the background, which reads them from a file for its first page (see utils/browser/bring-tables.ts). */
function withoutTables(): Plugin {
  return {
    name: 'without-tables',
    enforce: 'pre',
    load: {
      filter: { id: /\/utils\/[\w/-]+\/data-[\w-]+\.ts$/ },
      handler: (id) => {
        const name = basename(id, '.ts')
          .replace(/^data/, '')
          .replace(/-./g, ([, letter = '']) => letter.toUpperCase());
        const table = name.charAt(0).toLowerCase() + name.slice(1);
        if (!Object.hasOwn(tables, table)) throw new Error(`No table holds ${id}.`);
        return `import { tableOf } from '@/utils/text/tables'; export const ${table} = () => tableOf('${table}');`;
      },
    },
  };
}

/** Ships the themes' selectors as they are filed: each page would have to file them all before it asks for one. As JSON, which browsers read faster than code. */
function filedOnce(): Plugin {
  return {
    name: 'filed-once',
    enforce: 'pre',
    load: {
      filter: { id: /\/utils\/themes\/filed-themes\.ts$/ },
      handler: () => `export const filedThemes = JSON.parse(${JSON.stringify(JSON.stringify(filedThemes))});`,
    },
  };
}

/** Makes the agencies' records of their text when they are first asked for. */
function packedAgencies(): Plugin {
  return {
    name: 'packed-agencies',
    enforce: 'pre',
    load: {
      filter: { id: /\/utils\/agencies\/all-agencies\.ts$/ },
      handler: () =>
        `import { once } from '../text/once.ts'; import { tableOf } from '../text/tables.ts'; import { unpackAgencies } from './pack-agencies.ts';
         export const allAgencies = once(() => unpackAgencies(tableOf('agencies')));`,
    },
  };
}

/** What the background takes first, and all that it takes: in this order, where like lies beside like, it packs best. */
const backgroundOrder = [
  'grammar/words/lexicon',
  'sentinel/weigh-tip',
  'grammar/parse-line',
  'desk/digest-story',
  'desk/judge-page',
];

/**
 * Leaves WXT's frame away around what runs in pages. Around the sentinel it would log in words of WXT what the browser logs; around the
 * reader it would tell every page that Byline is there, and let the page end it. Around the background it would only log.
 */
function withoutFrame(): Plugin {
  return {
    name: 'without-frame',
    enforce: 'pre',
    load: {
      filter: {
        id: /wxt-(?:unlisted-script|content-script-isolated-world|background)-entrypoint\?.*\/(?:(?:sentinel|reader\.content)\/index|background)\.ts$/,
      },
      handler: (id) => {
        const file = id.slice(id.indexOf('?') + 1);
        const first = file.endsWith('/background.ts')
          ? backgroundOrder.map((one) => `import '@/utils/${one}'; `).join('')
          : '';
        return `${first}import script from ${JSON.stringify(file)}; void script.main(); export default 0;`;
      },
    },
  };
}

/** What `i18n.t` does, without what it says to those who call it wrongly: the compiler says so. */
function plainMessages(): Plugin {
  return {
    name: 'plain-messages',
    enforce: 'pre',
    load: {
      filter: { id: /@wxt-dev\/i18n\/dist\/index\.mjs$/ },
      handler: () => `import { browser } from '@wxt-dev/browser';
        export const createI18n = () => ({
          t: (key, ...args) => {
            const count = args.find((arg) => typeof arg === 'number');
            const parts = args.find(Array.isArray) ?? (count === undefined ? undefined : [count]);
            const message = browser.i18n.getMessage(key.replaceAll('.', '_'), parts?.map(String));
            if (count === undefined) return message;
            const forms = message.split(' | ');
            return forms[forms.length > 2 ? Math.min(count, 2) : Number(count !== 1)] ?? forms[0];
          },
        });`,
    },
  };
}

/** Vite's own minifier once more over what terser leaves: they know different ways to say a thing shorter. */
function minifiedAgain(): Plugin {
  return {
    name: 'minified-again',
    enforce: 'post',
    generateBundle: (_, bundle) => {
      for (const script of Object.values(bundle))
        if (script.type === 'chunk')
          script.code = minifySync(script.fileName, script.code, { compress: { target: 'es2023' } }).code;
    },
  };
}

/**
 * Has Chrome make all the functions of what runs in pages at once: it runs once, three in four of its functions do, and one that is
 * made when it is first called has been read twice by then. Other browsers take it for a remark.
 */
function calledOnLoad(): Plugin {
  return {
    name: 'called-on-load',
    enforce: 'post', // WXT still looks at how the script begins
    generateBundle: (_, bundle) => {
      for (const name of ['sentinel.js', 'content-scripts/reader.js']) {
        const script = bundle[name];
        if (script?.type === 'chunk') script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
      }
    },
  };
}

/** What Byline knows of one language, without examples as above, and without what the tables hold of all. */
function languageFile(code: string): { relativeDest: string; contents: string } {
  // a notice is always a pair, a phrase may stand alone
  const withoutExample = (kind: string, pair: string[]) => (kind === 'notices' ? pair.slice(0, 1) : pair[0]);
  const contents = JSON.stringify({ ...languages[code], stopWords: undefined }, (kind, value) =>
    Array.isArray(value) ? value.map((one) => (isPair(one) ? withoutExample(kind, one) : one)) : value,
  );
  return { relativeDest: `languages/${code}.json`, contents };
}

const isPair = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');

/** The interface's words in one language. */
const isMessages = (file: ResolvedPublicFile): file is GeneratedPublicFile =>
  'contents' in file && /^_locales.*\.json$/.test(file.relativeDest);

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false, // a file shows what it depends on
  manifestVersion: 3, // WXT defaults to MV2 for Firefox
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ browser, command }) => ({
    plugins: [
      withoutLanguages(),
      mergedWords(),
      // while developing, the names that a file keeps which is translated meanwhile
      ...(command === 'build' ? [withShortNames()] : []),
      withoutTables(),
      packedAgencies(),
      filedOnce(),
      withoutExamples(),
      withoutFrame(),
      plainMessages(),
      ...(command === 'build' ? [minifiedAgain()] : []),
      calledOnLoad(),
      notesPackages(),
      withPolicies(browser),
    ],
    // terser: two hundredths smaller than Vite's own, which the background needs most; it takes the build ten seconds.
    // unsafe_arrows: what it makes shorter is no class here; inline: 1 repeats less, and so packs better; pure_getters: no getter here
    // does more than answer; lhs_constants: with constants on the right as we write them it packs better; safari10: Vite would keep
    // names apart for a browser that never runs this.
    // modulePreload: browsers that run Byline do so by themselves, and the polyfill would fetch.
    // inlineConst: a word or pattern would stand wherever it is read.
    build: {
      minify: 'terser',
      terserOptions: {
        compress: { passes: 4, ecma: 2020, unsafe_arrows: true, inline: 1, pure_getters: true, lhs_constants: false },
        format: { ecma: 2020 },
        safari10: false,
      },
      modulePreload: { polyfill: false },
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      for (const code of Object.keys(languages)) if (code !== 'en') files.push(languageFile(code));
      files.push({ relativeDest: 'tables.json', contents: JSON.stringify(tables) });
      files.push({ relativeDest: 'licences.txt', contents: licenceTexts() });
      if (config.command !== 'build') return;
      for (const file of files) if (isMessages(file)) file.contents = shortMessages(file.contents);
    },
  },
  // What addons.mozilla.org needs to build the extension again, and no more. WXT leaves out files that begin with a dot.
  zip: { excludeSources: ['tests/**', 'out/**', 'vitest.config.ts'] },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    // while developing, Vite's own
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    ...(homepage && { homepage_url: homepage }),
    // light-dark() in its pages
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    // clipboardWrite: Firefox lets a page copy on a menu click or a key only with it; Chrome does so without.
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      // the user's own search engine, for the original that a page does not link
      'search',
      ...(browser === 'firefox' ? ['clipboardWrite'] : []),
    ],
    host_permissions: ['*://*/*'],
    // One background for all windows: Firefox has no other way, and what is chosen in private ones is told apart by the tab that it is
    // chosen for (utils/browser/private-store.ts). With "split" Chrome would start a second one, which shares storage with the first.
    incognito: 'spanning',
    content_scripts: [
      { matches: ['*://*/*'], js: ['sentinel.js'], run_at: 'document_idle' },
      { matches: portalPatterns, js: ['marks/prose.js'], run_at: 'document_start' },
    ],
    // Alt+Shift with these letters is taken by neither browser on any system. Chrome lets an extension suggest four keys: copying the
    // credit goes without there, since it is one press in the popup, whose key is one of the four.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'toggle-page': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_togglePage__' },
      'read-clean': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_clean_button__' },
      'compare-page': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_compare_button__' },
      'copy-credit': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+J' } }),
        description: '__MSG_command_copyCredit__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'byline@byline.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
