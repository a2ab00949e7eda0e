import { browser } from 'wxt/browser';
import type { Sender } from './messages.ts';

/** A page of ours (popup, options), in a tab or not, or the background: what runs under our own address. */
export const isOwnPage = ({ url, tab }: Sender): boolean =>
  url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('/' as never));

/** A script of ours in the top frame of a tab. It speaks for its own tab and for no other. */
export const isInTab = ({ tab, frameId }: Sender): boolean => tab?.id !== undefined && !frameId;
