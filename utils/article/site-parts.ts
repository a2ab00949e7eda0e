/** Names of elements that are the site's, and on every page of it: its header, menus and footer. */
export const siteParts =
  /(?:^|[\s_-])(?:site-?header|site-?footer|page-?footer|global-?(?:header|footer|nav)|masthead|colophon|contentinfo|footer|main-?nav|navbar|top-?bar|menu)(?:$|[\s_-])/;
