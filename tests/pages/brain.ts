import { digestStory } from '../../utils/desk/digest-story.ts';
import { judgePage } from '../../utils/desk/judge-page.ts';
import type { Brain } from '../../utils/hiding/session.ts';

const bring = () => Promise.reject(new Error('In tests all languages are built in.'));

/** The background without a way between: what crosses does so as JSON. */
export const brain: Brain = {
  judge: async (reading) => sent(await judgePage(sent(reading), bring)),
  digest: async (text) => sent(await digestStory(sent(text), bring)),
};

const sent = <T>(what: T): T => JSON.parse(JSON.stringify(what));
