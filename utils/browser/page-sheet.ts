import { inTurn } from '../hiding/in-turn.ts';
import { newAttribute } from '../hiding/marks.ts';
import type { MarkSheet } from '../hiding/session.ts';
import { tellBackground } from './messages.ts';

/** The style sheet of one page: the background puts it there and takes it away, since only it may write to the user's layer. */
export function pageSheet(): MarkSheet {
  const name = newAttribute();
  const act = inTurn();
  let on = false;

  const set = (wanted: boolean) =>
    act(async () => {
      if (on === wanted) return;
      const text = await tellBackground('setSheet', { name, on: wanted });
      // our own page, which brings the engine along
      if (text) document.adoptedStyleSheets = wanted ? [styleSheetOf(text)] : [];
      on = wanted;
    });
  return {
    attribute: name,
    put: () => set(true),
    take: () => void set(false).catch(() => {}),
  };
}

function styleSheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
