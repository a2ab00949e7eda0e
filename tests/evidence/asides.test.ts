import { describe, expect, test } from 'vitest';
import { analyzePage } from '../pages/analyze-page.ts';
import { openings } from '../pages/openings.ts';
import { pageOf, paragraphs } from '../pages/story.ts';

const storyIn = (lang: string) =>
  Array.from({ length: 5 }, (_, i) => (openings[lang] ? `${openings[lang]} ${i}.` : paragraphs[i])) as string[];

describe('what a sentence says of its own subject is no notice, and the story keeps it', () => {
  test.each([
    [
      'en',
      'The fault, first reported by the Coral Courier on Tuesday, is that the lamps stay lit for days. That includes the harbour.',
    ],
    [
      'en',
      'Her plan – originally published in the Coral Courier – would close the road to lorries, and nobody asked her why.',
    ],
    [
      'de',
      'Das Gutachten, zuerst veröffentlicht im Korallen-Bote, nennt keine Kosten, und niemand im Rat hat danach gefragt.',
    ],
    [
      'fr',
      'Le tracé, initialement publié par Le Courrier du Corail, ne dit rien des coûts, et personne ne les a demandés.',
    ],
    [
      'es',
      'El trazado, publicado originalmente por El Correo del Coral, no dice nada de los costes, y nadie preguntó por ellos.',
    ],
  ])('%s: %s', (lang, text) => {
    const story = storyIn(lang);
    story.splice(2, 0, text);
    const { report } = analyzePage(pageOf({ lang, story, top: '<p class="byline">Ines Calloway</p>' }));
    expect(report.verdict.status).toBe('original');
    expect(report.boilerplate.filter((piece) => piece.text.includes(text.slice(0, 30)))).toEqual([]);
  });

  test('what it says of the story is one', () => {
    const opening = '<i>This story, first published by the Coral Courier, is here in full.</i></p><p>';
    expect(analyzePage(pageOf({ opening })).report.verdict).toMatchObject({
      status: 'syndicated',
      source: 'Coral Courier',
    });
  });

  test.each([
    ['en', 'The survey was first reported by the Coral Courier in March.'],
    ['en', 'The ban was first published in the Coral Courier, and nobody asked why.'],
    ['de', 'Das Gutachten war zuerst veröffentlicht im Korallen-Bote.'],
    ['fr', 'Le sondage a été initialement publié par Le Courrier du Corail.'],
    ['es', 'El sondeo fue publicado originalmente por El Correo del Coral.'],
    ['it', 'Il sondaggio è stato pubblicato originariamente su Corriere del Corallo.'],
    ['nl', 'Het plan werd oorspronkelijk gepubliceerd in Koraal Dagblad.'],
  ])('%s, as the last word: %s', (lang, text) => {
    const story = [...storyIn(lang), text];
    const { report } = analyzePage(pageOf({ lang, story, top: '<p class="byline">Ines Calloway</p>' }));
    expect(report.verdict.status).toBe('original');
  });

  test.each([
    ['en', 'A version of this story was first published by the Coral Courier.'],
    ['en', 'First published in the Coral Courier.'],
    ['de', 'Die Kolumne wurde zuerst veröffentlicht im Korallen-Bote.'],
    ['es', 'El reportaje fue publicado originalmente por El Correo del Coral.'],
  ])('%s, as the last word of a copy: %s', (lang, text) => {
    const { report } = analyzePage(pageOf({ lang, story: [...storyIn(lang), text] }));
    expect(report.verdict.status).toBe('syndicated');
  });
});
