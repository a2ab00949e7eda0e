import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Tree = { [name: string]: string | Tree };
type Messages = Record<string, { message: string }>;

/** Messages that the browser itself looks up, by the names in the manifest. */
const inManifest = /^(?:ext\w+|command\.\w+|clean\.button|compare\.button)$/;
const english = keysOf(JSON.parse(readFileSync('locales/en.json', 'utf8')) as Tree);

function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? path + name : keysOf(value, `${path}${name}.`),
  );
}

/** The form of a plural that a message is, '' if it is none: 'people.more.few' → '.few', but 'kind.other' is a kind. */
function formOf(key: string): string {
  const [form = ''] = /\.(?:zero|one|two|few|many|other)$/.exec(key) ?? [];
  return form && english.includes(key.replace(form, '.one')) ? form : '';
}

const withoutForm = (key: string) => key.slice(0, key.length - formOf(key).length);

/** 'people.more' → 'c5': a name of two characters for every message but those, in the order in which English lists them. */
const shortNames = new Map(
  [...new Set(english.map(withoutForm))]
    .filter((key) => !inManifest.test(key))
    // 360 is "a0": a name that begins with a digit would lose its place in the file
    .map((key, index) => [key, (360 + index).toString(36)]),
);

/** A _locales/…/messages.json with short names, and without the spaces in which it comes. The long ones are a sixth of it. */
export function shortMessages(file: string): string {
  const named = Object.entries(JSON.parse(file) as Messages).map(([name, message]) => {
    const key = name.replaceAll('_', '.');
    const short = shortNames.get(withoutForm(key));
    return [short ? short + formOf(key).replace('.', '_') : name, message];
  });
  return JSON.stringify(Object.fromEntries(named));
}

/** Asks for messages by their short names: every text in the code that is in whole the name of a message is one. */
export function withShortNames(): Plugin {
  return {
    name: 'short-message-names',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(?:components|entrypoints|utils)\/[^?]*\.tsx?$/ },
      handler: (code) => ({
        code: code.replace(/(['"])([a-z]\w*(?:\.\w+)+)\1/g, (text, quote, key) =>
          shortNames.has(key) ? quote + shortNames.get(key) + quote : text,
        ),
        map: null,
      }),
    },
  };
}
