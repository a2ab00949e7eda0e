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

let messages = readLocale('en');

/** Stands in for '#i18n' in unit tests; an unknown key throws, where the real one shows nothing. */
export const i18n = {
  t(key: string, substitutions: (string | number)[] = []): string {
    const message = messages[key];
    if (message === undefined) throw new Error(`No message "${key}"`);
    return message.replace(/\$(\d)/g, (_, index) => String(substitutions[index - 1] ?? ''));
  },
};

/** From now on these messages are on screen; without any, the English ones again. */
export function say(other: Record<string, string> = readLocale('en')): void {
  messages = other;
}
