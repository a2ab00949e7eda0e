import type { Agency } from './agency.ts';
import { anglophoneWires } from './wires-anglophone.ts';

/** Every record. Earlier files win where two agencies share a code. */
export const agencies: readonly Agency[] = [...anglophoneWires];
