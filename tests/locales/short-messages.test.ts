import { expect, test } from 'vitest';
import { shortMessages, withShortNames } from '../../wxt.messages.ts';
import { readLocale } from '../components/spoken.ts';

/** As the build writes them before they are short. */
const fileOf = (code: string) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(readLocale(code)).map(([key, message]) => [key.replaceAll('.', '_'), { message }]),
    ),
  );
const shortOf = (code: string) => JSON.parse(shortMessages(fileOf(code))) as Record<string, { message: string }>;

/** What a file of code asks for when it is built. */
function asked(code: string): string {
  const { transform } = withShortNames();
  if (typeof transform !== 'object') throw new Error('The plugin has another shape.');
  return (transform.handler as unknown as (code: string) => { code: string })(code).code;
}

test.each(['en', 'ar', 'pl', 'ja'])('no message of %s is lost with its long name', (code) => {
  const texts = Object.values(shortOf(code)).map(({ message }) => message);
  expect(texts).toEqual(Object.values(readLocale(code)));
});

test('what is asked for has the name under which it is kept, in every language', () => {
  const [, name = ''] = asked("i18n.t('header.switch', [site])").split("'");
  expect(name).toHaveLength(2);
  for (const code of ['en', 'pl']) expect(shortOf(code)[name]?.message).toBe(readLocale(code)['header.switch']);
});

test('the forms of a plural share its name; a kind that is called "other" is none', () => {
  const [, plural = ''] = asked("plural('people.more', 3)").split("'");
  expect(shortOf('pl')[`${plural}_few`]?.message).toBe(readLocale('pl')['people.more.few']);
  const [, kind = ''] = asked("'kind.other'").split("'");
  expect(shortOf('en')[kind]?.message).toBe(readLocale('en')['kind.other']);
});

test('what the manifest names keeps its name, and what is no message stays as it is', () => {
  expect(shortOf('en')).toMatchObject({ extName: { message: 'Byline' }, command_togglePage: {} });
  expect(asked("'clean.button' + \"example.org\" + 'header.nothing'")).toBe(
    "'clean.button' + \"example.org\" + 'header.nothing'",
  );
});
