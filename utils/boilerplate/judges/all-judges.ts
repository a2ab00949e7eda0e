import { judgeAnchors } from './judge-anchors.ts';
import { judgeAppeals } from './judge-appeals.ts';
import { judgeArrows } from './judge-arrows.ts';
import { judgeAuthorBoxes } from './judge-author-boxes.ts';
import { judgeBiographies } from './judge-biographies.ts';
import { judgeBody } from './judge-body.ts';
import { judgeBreadcrumbs } from './judge-breadcrumbs.ts';
import { judgeCards } from './judge-cards.ts';
import { judgeChannels } from './judge-channels.ts';
import { judgeControls } from './judge-controls.ts';
import { judgeCrossLinks } from './judge-cross-links.ts';
import { judgeDeadLinks } from './judge-dead-links.ts';
import { judgeDoors } from './judge-doors.ts';
import { judgeFollowLines } from './judge-follow-lines.ts';
import { judgeForms } from './judge-forms.ts';
import { judgeHeadlines } from './judge-headlines.ts';
import { judgeInsets } from './judge-insets.ts';
import { judgeLetters } from './judge-letters.ts';
import { judgeLinks } from './judge-links.ts';
import { judgeNames } from './judge-names.ts';
import { judgeNetworks } from './judge-networks.ts';
import { judgeOffers } from './judge-offers.ts';
import { judgeOwnAddress } from './judge-own-address.ts';
import { judgeOwnName } from './judge-own-name.ts';
import { judgePhrases } from './judge-phrases.ts';
import { judgePosition } from './judge-position.ts';
import { judgePressContacts } from './judge-press-contacts.ts';
import { judgePrompts } from './judge-prompts.ts';
import { judgeQuestions } from './judge-questions.ts';
import { judgeRepeats } from './judge-repeats.ts';
import { judgeSignOffs } from './judge-sign-offs.ts';
import { judgeSlogan } from './judge-slogan.ts';
import { judgeTagLines } from './judge-tag-lines.ts';
import { judgeTalk } from './judge-talk.ts';
import { judgeThemes } from './judge-themes.ts';
import { judgeThreads } from './judge-threads.ts';
import type { Judge } from './vote.ts';

/** Everybody who is asked. The order does not matter; see decide.ts for what their votes come to. */
export const judges: readonly Judge[] = [
  judgeThemes,
  judgeNames,
  judgeForms,
  judgeLinks,
  judgeCards,
  judgeHeadlines,
  judgeBiographies,
  judgeAuthorBoxes,
  judgeBreadcrumbs,
  judgeRepeats,
  judgePhrases,
  judgeThreads,
  judgeTalk,
  judgeNetworks,
  judgePrompts,
  judgeOffers,
  judgeControls,
  judgeSlogan,
  judgeArrows,
  judgeAppeals,
  judgeAnchors,
  judgeCrossLinks,
  judgeInsets,
  judgeFollowLines,
  judgeTagLines,
  judgeDeadLinks,
  judgePressContacts,
  judgeDoors,
  judgeOwnAddress,
  judgeChannels,
  judgeQuestions,
  judgeLetters,
  judgeOwnName,
  judgeSignOffs,
  judgeBody,
  judgePosition,
];
