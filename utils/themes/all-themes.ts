import { contentSystems } from './content-systems.ts';
import { embeds } from './embeds.ts';
import type { Theme } from './theme.ts';
import { wordpressPlugins } from './wordpress-plugins.ts';
import { wordpressThemes } from './wordpress-themes.ts';

/** Every theme, plug-in and embed whose furniture Byline knows by name. */
export const themes: Theme[] = [...wordpressThemes, ...wordpressPlugins, ...contentSystems, ...embeds];
