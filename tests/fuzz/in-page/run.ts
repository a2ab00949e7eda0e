import { newAttribute } from '../../../utils/hiding/marks.ts';
import { openPage } from '../../../utils/hiding/page-session.ts';
import type { Brain, MarkSheet } from '../../../utils/hiding/session.ts';
import { isShown } from '../../bench/in-page/ruler.ts';
import { type Case, type Outcome, runCase } from '../run-case.ts';

declare global {
  /** Judges what was read, outside of the page, as the background does. All that crosses is text. */
  var bylineJudge: (reading: string) => Promise<string>;
  var bylineDigest: (story: string) => Promise<string>;
  var bylineFuzz: { run: (wanted: Case) => Promise<Outcome>; prose: () => Promise<string[]> };
}

const brain: Brain = {
  judge: async (reading) => JSON.parse(await bylineJudge(JSON.stringify(reading))),
  digest: async (story) => JSON.parse(await bylineDigest(JSON.stringify(story))),
};

/** As the extension's, but in the page's own layer. */
function sheet(): MarkSheet {
  const attribute = newAttribute();
  const rules = new CSSStyleSheet();
  rules.replaceSync(`[${attribute}="hidden"], [${attribute}="words"] { display: none !important; }`);
  return {
    attribute,
    put: async () => {
      document.adoptedStyleSheets = [rules];
    },
    take: () => {
      document.adoptedStyleSheets = [];
    },
  };
}

/** Shorter ones may be a caption of what stands beside them. */
const leastProse = 120;

globalThis.bylineFuzz = {
  run: (wanted) => runCase(document, { brain, sheet: sheet(), isShown }, wanted),
  prose: async () => {
    const session = openPage(document, { brain, sheet: sheet(), onChange: () => {} });
    await session.follow('always', []);
    const texts = await session.look(({ reading }, { story }) =>
      reading.blocks.filter(({ id, text }) => story.includes(id) && text.length >= leastProse).map(({ text }) => text),
    );
    session.close();
    return texts;
  },
};
