import { hugeReport, scrapedReport, wireReport } from '../components/reports.ts';
import { paragraphs } from '../pages/story.ts';
import type { State } from './states.ts';

const html = `
<figure><img src="https://pictures.invalid/breakwater.png" alt="Waves break over a wall of stone."><figcaption>Waves over the eastern breakwater in January. Photo: Odile Marran</figcaption></figure>
<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>
<blockquote><p>${paragraphs[2]}</p></blockquote>
<h2>Three years of stone</h2><p>${paragraphs[3]}</p>
<ul><li>Stone from the quarries: 38 million crowns</li><li>Barges and cranes: 29 million</li><li>Road and lights: 17 million</li></ul>
<table><tr><th>Year</th><th>Metres lost</th></tr><tr><td>2024</td><td>14</td></tr><tr><td>2025</td><td>26</td></tr></table>
<p>${paragraphs[4]} See <a href="https://pelican-post.example/budget/">the budget</a>.</p>`;

function clean(answers: Record<string, unknown>): State {
  return {
    path: '/clean.html?tabId=7',
    ready: 'main:not([aria-busy="true"]) h1',
    stub: {
      answers: {
        ensureEngine: 'ready',
        getReport: wireReport,
        getCleanStory: { html, direction: 'ltr' },
        ...answers,
      },
      storage: {},
      url: wireReport.url,
      hasAccess: true,
    },
  };
}

export const cleanStates: Record<string, State> = {
  'clean-withheld': clean({ ensureEngine: 'no-access' }),
  clean: { ...clean({ getReport: scrapedReport }), click: ['.look .large'] },
  'clean-huge': clean({ getReport: hugeReport }),
};
