import { embeds } from './embeds.ts';
import { platforms } from './platforms.ts';
import type { Theme } from './theme.ts';
import { wordpressPlugins } from './wordpress-plugins.ts';
import { wordpressThemes } from './wordpress-themes.ts';

/** Every theme, plug-in and embed whose furniture Byline knows by name. */
export const themes: Theme[] = [...wordpressThemes, ...wordpressPlugins, ...platforms, ...embeds];
