import { readFileSync } from 'node:fs';

type Tree = { [name: string]: string | Tree };

/** { people: { more: { one: '…' } } } → { 'people.more.one': '…' } */
export function flatten(tree: Tree, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [[path + name, value]] : Object.entries(flatten(value, `${path}${name}.`)),
    ),
  );
}

export function readLocale(code: string): Record<string, string> {
  return flatten(JSON.parse(readFileSync(`locales/${code}.json`, 'utf8')) as Tree);
}

/** Stands in for '#i18n' in a language; an unknown key throws, where the real one shows nothing. */
export function speak(code: string) {
  const messages = readLocale(code);
  const t = (key: string, substitutions: (string | number)[] = []) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`No message "${key}"`);
    return message.replace(/\$(\d)/g, (_, index) => String(substitutions[index - 1] ?? ''));
  };
  return { i18n: { t } };
}

export const i18n = speak('en').i18n;
