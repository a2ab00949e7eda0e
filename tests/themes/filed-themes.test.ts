// needs a page
import { expect, test } from 'vitest';
import { findFurniture } from '../../utils/article/find-furniture.ts';
import { readNamed } from '../../utils/article/read-named.ts';
import { boilerplateKinds } from '../../utils/model.ts';
import { themes } from '../../utils/themes/all-themes.ts';
import { fileThemes } from '../../utils/themes/filed-themes.ts';
import type { Theme } from '../../utils/themes/theme.ts';

const coral = (id: string, furniture: Theme['furniture']): Theme => ({ id, name: id, furniture, example: '' });

test('selectors are filed by kind and theme, with what they ask for where it is not all of them', () => {
  const filed = fileThemes([
    coral('coral', {
      related: ['.coral-Related', '#more .coral-card', 'coral-rail[data-x]', '.coral:empty'],
      share: ['.coral-share'],
    }),
    coral('reef', { share: ['aside > .reef-bar.wide'] }),
  ]);
  const text = 'coral-related>.coral-Related|coral-card>#more .coral-card|>coral-rail[data-x]|>.coral:empty';
  expect(filed).toContainEqual(['related', 'coral', text]);
  expect(filed).toContainEqual(['share', 'reef', 'reef-bar>aside > .reef-bar.wide']);
  const kinds = filed.map(([kind]) => kind);
  expect(kinds).toEqual([...kinds].sort((a, b) => boilerplateKinds.indexOf(a) - boilerplateKinds.indexOf(b)));
});

test('a page finds by its own names what each selector of all themes hits', () => {
  const filed = fileThemes(themes);
  document.body.innerHTML = themes.map(({ example }) => example).join('');
  const all = [...document.body.querySelectorAll('*')];
  const found = findFurniture(document.body, readNamed(all), filed);
  const plain = (element: Element) =>
    boilerplateKinds.flatMap((kind) =>
      themes.flatMap(({ id, furniture }) =>
        (furniture[kind] ?? []).some((selector) => element.matches(selector)) ? [{ kind, theme: id }] : [],
      ),
    )[0];
  expect(found.size).toBeGreaterThan(40);
  for (const element of all) expect(found.get(element), element.outerHTML.slice(0, 80)).toEqual(plain(element));
});
