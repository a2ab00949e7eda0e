/**
 * Brands of networks that fill share bars and follow rows in every language, folded. How other scripts write them stands with the
 * languages (`networkNames`). Matched as whole words only; 'x' proves nothing without a second one beside it.
 */
export const networks = (): readonly string[] =>
  'facebook|facebook messenger|messenger|twitter|x|x (twitter)|x - twitter|whatsapp|telegram|viber|line|linkedin|xing|reddit|pinterest|pocket|tumblr|flipboard|mastodon|bluesky|threads|instagram|youtube|tiktok|snapchat|google+|google news|google|mix|digg|stumbleupon|delicious|buffer|evernote|instapaper|skype|signal|discord|odnoklassniki|ok|vk|vkontakte|weibo|wechat|qq|qzone|hatena|kakao|kakaotalk|naver|gab|gettr|parler|truth social|rss'.split(
    '|',
  );
