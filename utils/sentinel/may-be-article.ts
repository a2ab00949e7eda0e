/** A type, or metas that hardly any page but articles has. */
const articleHead =
  /^(?:og:type=(?:article|news)|article:|byl=|author=|date=|\S*pub(?:lish|date))|"@type": ?\[? ?"\w*(?:Article|BlogPosting)/im;
/** "/2024/03/", "/story-of-four-words", "/12345", "/a.html", "/c/7rtKNyg6PU9", "/?p=1234" */
const storyAddress =
  /\/\d{4}[/-]?\d\d|(?<!\w)\w+(?:[-_]\w+){3}|\.s?html?\b|\/[^/?]{24}|\/(?=[a-z]*\d)\w{8}|\d{5}|[?&](?:p|id)=\d/i;

/** Whether a page can be an article at all, by its head (see readHead) and its address alone. */
export const mayBeArticle = (head: string, { pathname, search }: URL): boolean =>
  pathname + search !== '/' && (articleHead.test(head) || storyAddress.test(pathname + search));
