/**
 * Brands of networks that fill share bars and follow rows in every language, folded. How other scripts write them stands with the
 * languages (`networkNames`). Matched as whole words only; 'x' proves nothing without a second one beside it.
 */
export const networks: readonly string[] =
  'facebook|facebook messenger|messenger|twitter|x|x (twitter)|x - twitter|whatsapp|telegram|viber|line|linkedin|xing|reddit|pinterest|pocket|tumblr|flipboard|mastodon|bluesky|threads|instagram|youtube|tiktok|snapchat|google+|google news|google|mix|digg|stumbleupon|delicious|buffer|evernote|instapaper|skype|signal|discord|odnoklassniki|ok|vk|vkontakte|weibo|wechat|qq|qzone|hatena|kakao|kakaotalk|naver|gab|gettr|parler|truth social|rss'.split(
    '|',
  );

/** A network that pages have their readers share on or follow, or mail, with the ending of a case: "Facebooku", "Google Nyheter", "X-en". */
export const namedNetwork =
  '(?:(?:facebook(?: messenger)?|twitter|instagram|google(?: \\p{L}{4,12})?|whatsapp|telegram|youtube|tiktok|linkedin|pinterest|reddit|messenger|viber|tumblr|flipboard|bluesky|mastodon|e-?mail)(?:-?\\p{L}{1,4})?|x(?:-en)?|xing|line|mail|pocket|threads|zalo)';
