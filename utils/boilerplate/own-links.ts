import type { Block } from '../model.ts';
import { hostOf } from '../text/host-of.ts';

/** Whether all links of a block lead to the page's own site or its subdomains: to other stories rather than to sources. */
export const leadsHome = (block: Block, hostname: string): boolean =>
  block.links.every(({ href }) => !href || hostOf(href).endsWith(hostname));
