/** A network that pages have their readers share on or follow, or mail, with the ending of a case: "Facebooku", "Google Nyheter", "X-en". */
export const namedNetwork =
  '(?:(?:facebook(?: messenger)?|twitter|instagram|google(?: \\p{L}{4,12})?|whatsapp|telegram|youtube|tiktok|linkedin|pinterest|reddit|messenger|viber|tumblr|flipboard|bluesky|mastodon|e-?mail)(?:-?\\p{L}{1,4})?|x(?:-en)?|xing|line|mail|pocket|threads|zalo)';
