import { describe, expect, test } from 'vitest';
import { parseByline } from '../../utils/grammar/parse-byline.ts';

/** What stands beside a name in rows of bylines, by what it is. */
interface Beside {
  by: string[];
  names: string[];
  things: Record<'job' | 'place' | 'house' | 'rubric' | 'date' | 'control' | 'count', string[]>;
}

const rows: Record<string, Beside> = {
  en: {
    by: ['By ', ''],
    names: ['Ana Ruiz', 'Marcus Okafor', 'Tom Lindqvist-Hale'],
    things: {
      job: ['Reporter', 'Politics Editor', 'Chief Political Correspondent', 'Tech Columnist'],
      place: ['Port Ellery', 'Grand Rapids', 'New Harbour', 'London', 'Los Gatos', 'Mount Vale'],
      house: ['Coral Courier', 'Valley Observer', 'The Marlow Star'],
      rubric: ['Politics', 'National Security', 'Real Estate', 'Climate Change'],
      date: ['May 6, 2031', '2 hours ago', 'Updated 5:00 pm'],
      control: ['Follow', 'Share', 'Read more', 'Listen to article', 'Save Article'],
      count: ['3 min read', '12 Comments'],
    },
  },
  de: {
    by: ['Von ', ''],
    names: ['Jana Lindner', 'Mehmet Yildiz'],
    things: {
      job: ['Redakteurin', 'Politikredakteur', 'Freie Autorin'],
      place: ['Bad Ellern', 'Neu Ellern', 'Berlin', 'Sankt Elmo'],
      house: ['Ellerner Zeitung', 'Hafen-Anzeiger'],
      rubric: ['Politik', 'Sport Regional', 'Geld & Börse'],
      date: ['6. Mai 2031', '06.05.2031, 10:00 Uhr', 'vor 2 Stunden'],
      control: ['Folgen', 'Teilen', 'Artikel anhören', 'Link kopieren'],
      count: ['3 Min. Lesezeit'],
    },
  },
  es: {
    by: ['Por ', ''],
    names: ['Ana Ruiz', 'Luis Prado Ferrer'],
    things: {
      job: ['Redactora', 'Corresponsal', 'Periodista'],
      place: ['San Telmo', 'Madrid', 'Los Gallos'],
      house: ['La Voz del Puerto', 'Diario de Elor'],
      rubric: ['Política', 'Seguridad Nacional', 'Medio Ambiente'],
      date: ['6 de mayo de 2031', 'Hace 2 horas'],
      control: ['Seguir', 'Compartir', 'Guardar'],
      count: ['3 min de lectura'],
    },
  },
};

const kinds = ['job', 'place', 'house', 'rubric', 'date', 'control', 'count'] as const;

/** Every pair of kinds in both orders, each thing of the one beside some of the other. */
function besides({ things }: Beside): string[][] {
  return kinds.flatMap((one) => [
    ...things[one].map((thing) => [thing]),
    ...kinds.flatMap((other) =>
      one === other
        ? []
        : things[one].flatMap((first, i) =>
            things[other].filter((_, k) => (i + k) % 3 === 0).map((then) => [first, then]),
          ),
    ),
  ]);
}

/** Whom a row names, read once for both questions. */
const people = new Map<string, string[]>();
function peopleOf(row: string, language: string): string[] {
  const known = people.get(language + row) ?? parseByline(row, language).people.map(({ name }) => name);
  people.set(language + row, known);
  return known;
}

describe.each(Object.entries(rows))('in rows of several things, %s', (language, beside) => {
  test.each([' | ', ' · ', ', ', ' - '])('parted by "%s" nobody is named but who signs', (mark) => {
    const wrong = beside.by.flatMap((by) =>
      beside.names.flatMap((name) =>
        besides(beside).flatMap((things) => {
          const row = [by + name, ...things].join(mark);
          const others = peopleOf(row, language).filter((one) => one !== name);
          return others.length ? [`${row} → ${others.join(', ')}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('who signs is named', () => {
    for (const name of beside.names)
      for (const things of besides(beside)) {
        const row = [beside.by[0] + name, ...things].join(' | ');
        expect(peopleOf(row, language), row).toContain(name);
      }
  });
});
