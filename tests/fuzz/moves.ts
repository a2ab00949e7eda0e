import type { PageSession } from '../../utils/hiding/session.ts';
import { pick } from '../bench/names/random.ts';
import type { Random } from './stage.ts';

/** What may befall an open page besides changes: a move without a load, a look, or a wish of the user's. */
export const moves: Readonly<Record<string, (session: PageSession, random: Random, window: Window) => unknown>> = {
  'go to a fragment': (_, _random, window) => {
    window.location.hash = 'comments';
  },
  'go to another page': (_, random, { history }) => history.pushState({}, '', `?story=${Math.floor(random() * 9)}`),
  'replace the address': (_, random, { history }) => history.replaceState({}, '', `?at=${Math.floor(random() * 9)}`),
  look: (session) => session.report(3),
  'keep up': (session) => session.keepUp(),
  toggle: (session) => session.toggleCleaned(),
  clean: (session) => session.setCleaned(true),
  restore: (session) => session.setCleaned(false),
  insist: (session) => session.insist(),
  'another rule': (session, random) => session.follow(pick(['off', 'always', 'auto'], random), []),
  'show or hide a piece': async (session, random) => {
    const { boilerplate } = await session.report();
    const piece = boilerplate.length > 0 ? pick(boilerplate, random) : undefined;
    if (piece) await session.setHidden(piece.id, !piece.hidden);
  },
  'point at a place': async (session, random) => {
    const { stretches } = await session.report();
    if (stretches.length > 0) await session.reveal(pick(stretches, random).block);
  },
};
