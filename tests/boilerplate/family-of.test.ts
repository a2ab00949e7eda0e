import { describe, expect, test } from 'vitest';
import { familyOf } from '../../utils/boilerplate/family-of.ts';

const kindOf = (names: string) => {
  const family = familyOf({ names });
  return family && (family.kicker ? `kicker:${family.kind}` : family.kind);
};

describe('names of elements', () => {
  test.each([
    ['comments-area', 'comments'],
    ['comment-respond', 'comments'],
    ['disqus_thread', 'comments'],
    ['ancla_comentarios', 'comments'],
    ['newsletter-box large', 'newsletter'],
    ['mc4wp-form-basic', 'newsletter'],
    ['newsletterbox_root__x1', 'newsletter'],
    ['authorbio', 'author-box'],
    ['article__about-author', 'author-box'],
    ['td-post-sharing-top', 'share'],
    ['sharebar', 'share'],
    ['share_buttons-2', 'share'],
    ['meta__social', 'share'],
    ['related-posts', 'related'],
    ['relatedarticles', 'related'],
    ['jp-relatedposts', 'related'],
    ['c-article-you-might-also-like', 'related'],
    ['post-navigation', 'related'],
    ['articletags', 'tags'],
    ['tagscontainer', 'tags'],
    ['post-tags', 'tags'],
    ['ad-slot', 'ad'],
    ['ad__inner__container', 'ad'],
    ['advertisement', 'ad'],
    ['app-download', 'promo'],
    ['back-to-top', 'back-to-top'],
    ['totop', 'back-to-top'],
    ['breadcrumbs', 'other'],
    ['reading-time', 'other'],
    ['story-tools', 'share'],
    ['herramientas', 'share'],
    ['addcomment', 'comments'],
    ['noticiasrelacionadas', 'related'],
    ['artikel-pagenav', 'related'],
    ['voting-widget', 'other'],
    ['td-category', 'kicker:tags'],
    ['entry-category', 'kicker:tags'],
  ])('%s is %s', (names, kind) => {
    expect(kindOf(names)).toBe(kind);
  });

  test.each([
    '',
    'article-body',
    'entry-content',
    'no-comments',
    'has-related',
    'shareholder-table',
    'read-more-content',
    'twitter-tweet',
    'social-embed',
    'loading',
    'toolkit-story',
    'address',
    'advance',
    'pagewrap',
    'nextgen-content',
    'headline',
    // How large a text is set, not what it is for.
    'has-large-font-size',
    'adaptive',
    'broadcast',
    // An id made of a headline
    'new-comments-policy-for-the-town-hall-forum',
  ])('%s is nothing', (names) => {
    expect(kindOf(names)).toBeUndefined();
  });
});
