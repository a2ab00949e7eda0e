import type { Agency } from '../model.ts';
import { republishedNewsrooms } from './newsrooms.ts';
import { britishAndOceanianOutlets } from './outlets-britain-oceania.ts';
import { eastAsianOutlets } from './outlets-east-asia.ts';
import { easternEuropeanOutlets } from './outlets-eastern-europe.ts';
import { germanOutlets } from './outlets-german.ts';
import { middleEasternOutlets } from './outlets-middle-east.ts';
import { northAmericanOutlets } from './outlets-north-america.ts';
import { southAsianAndAfricanOutlets } from './outlets-south-asia-africa.ts';
import { spanishAndPortugueseOutlets } from './outlets-spanish-portuguese.ts';
import { topicOutlets } from './outlets-topics.ts';
import { westernEuropeanOutlets } from './outlets-western-europe.ts';
import { carryingPlatforms } from './platforms.ts';
import { pressReleaseWires } from './press-release-wires.ts';
import { syndicates } from './syndicates.ts';
import { africanAndMideastWires } from './wires-africa-mideast.ts';
import { americanWires } from './wires-americas.ts';
import { anglophoneWires } from './wires-anglophone.ts';
import { asianWires } from './wires-asia.ts';
import { easternEuropeanWires } from './wires-eastern-europe.ts';
import { europeanWires } from './wires-europe.ts';

/** Every record. Earlier files win where two agencies share a name or a code. */
export const agencies: readonly Agency[] = [
  ...anglophoneWires,
  ...europeanWires,
  ...easternEuropeanWires,
  ...asianWires,
  ...americanWires,
  ...africanAndMideastWires,
  ...syndicates,
  ...republishedNewsrooms,
  ...pressReleaseWires,
  ...northAmericanOutlets,
  ...topicOutlets,
  ...britishAndOceanianOutlets,
  ...southAsianAndAfricanOutlets,
  ...germanOutlets,
  ...westernEuropeanOutlets,
  ...spanishAndPortugueseOutlets,
  ...easternEuropeanOutlets,
  ...middleEasternOutlets,
  ...eastAsianOutlets,
  ...carryingPlatforms,
];

/** The same. What is shipped is a text that becomes records when they are first asked for (see wxt.config.ts). */
export const allAgencies = (): readonly Agency[] => agencies;
