import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Disclaimer | Go to source | Link to source | Original article | Original source | Read original
    Republish | Republish our articles for free, online or in print, under a Creative Commons license
    Source link | View original | View original article | View source version
  `),
    ['Read [the] (original|full|complete|entire) (article|story|post|report|piece)', 'Read the original article'],
    [
      'Read [the] (original|full) (article|story|post|report) (at|on|here|from) …',
      'Read the full story on Daily Bugle',
    ],
    ['Read (more|the rest) (at|on) the (original|source)', 'Read more at the source'],
    [
      '[This] (article|story|post|report|piece|content|interview) (was|is|has been) (originally|first) (published|posted|printed|produced|reported|released) (on|in|by|at|with) …',
      'This article was originally published on Harbour Weekly.',
    ],
    [
      '[This] (article|story|post|report|piece|content) (originally|first) (appeared|ran|aired|published) (on|in|at|with) …',
      'This story originally appeared on Harbour Weekly',
    ],
    ['Originally (published|posted|appeared) (on|at) …', 'Originally published at harbourweekly.example'],
    [
      '[This] (article|story|post|report|piece) (is|was|has been) (republished|reprinted|reproduced|syndicated|reposted|crossposted|cross-posted) …',
      'This article is republished from Harbour Weekly under a Creative Commons license.',
    ],
    [
      '(Republished|Reprinted|Reproduced|Reposted) (from|with|by|under|courtesy) …',
      'Republished with permission from Harbour Weekly',
    ],
    ['The post … appeared first on …', 'The post Bridge closes appeared first on Daily Bugle.'],
    [
      '… not been edited by … (staff|team|feed) …',
      'This story has not been edited by our staff and comes from a feed.',
    ],
    [
      '… (published|taken|sourced|generated) (from|through|by) a (syndicated|news agency|wire) feed …',
      'The story has been published from a syndicated feed.',
    ],
    [
      'Only the headline and picture of this report may have been reworked …',
      'Only the headline and picture of this report may have been reworked by the staff.',
    ],
    ['Distributed by … (agency|newswire|news service) …', 'Distributed by Harbour Content Agency, LLC.'],
    ['(©|Copyright|Copyright ©|© Copyright|Copyright @|Copyright c)[ ]{n} …', 'Copyright 2026 Harbour Wire.'],
    ['Copyright: … {n}', 'Copyright: Harbour Syndicate, 2026'],
    ['… all rights reserved …', '© 2026 Harbour Wire. All rights reserved.'],
    [
      '… may not be (published|reproduced|copied), … redistributed …',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    [
      '(Reproduction|Reuse|Republication) (of|in) … (prohibited|without permission) …',
      'Reproduction in whole or in part is prohibited without permission',
    ],
    ['… subject to copyright …', 'This document is subject to copyright.'],
    [
      "[The] (views|opinions) [and (opinions|views)] (expressed|presented|stated) … (reflect|represent|those of|author's own|necessarily) …",
      'The views expressed in this article are those of the author.',
    ],
    ['(Disclaimer|Risk disclosure): …', 'Disclaimer: This story comes from a feed.'],
    [
      'This (article|story|content|post) (was|has been) (generated|created|written|translated) (by|with|using) [the] [support of] (ai|artificial intelligence|machine translation|an automated system) …',
      'This article was generated with the support of AI and reviewed by an editor.',
    ],
    ['… is not written or edited by …', 'This blog is not written or edited by the Harbour Weekly.'],
    ['… solely responsible for (its|the|their) content …', 'The author is solely responsible for the content.'],
    ['Republish this (article|story)', 'Republish this story'],
    [
      '… for your personal, (non-commercial|noncommercial) use only … …',
      'This copy is for your personal, non-commercial use only.',
    ],
    ['View source version on …', 'View source version on harbourwire.example'],
    ['News (provided|distributed) by', 'News provided by'],
    ['(Reuse|Re-use|License) this (content|article|story)', 'Reuse this content'],
    [
      '[Our|All our|The] (stories|articles) may be (republished|reprinted|reproduced) …',
      'Our stories may be republished online or in print under Creative Commons.',
    ],
    [
      '… (news department|newsroom|editorial staff|editorial team|news staff|editors) (was|were) not involved in … (content|article|story|post)',
      'The Harbour Weekly newsroom was not involved in the creation of this content.',
    ],
    [
      'You (may|can|are free to) republish (our|this|these) (work|story|stories|article|articles|content|post) …',
      'You may republish our work for free, online or in print.',
    ],
  ],
  promo: [
    ['Become a (member|supporter|subscriber|patron) (for|from|today|and|now) …', 'Become a member for £4 a month'],
    ['You are reading a free (article|story) …', 'You are reading a free article. Become a member today'],
    ['… (no|fewer) ads … (join|subscribe|sign up) …', 'More news, no ads. Join today'],
    [
      '… is a (nonprofit|non-profit|nonpartisan) newsroom … (sign up|subscribe) …',
      'Harbour Lens is a nonprofit newsroom that looks into abuses of power. Sign up to receive our biggest stories.',
    ],

    ...wordings(`
    Become a member | Become a supporter | Connect with us | Donate | Donate now | Download the app
    Enable notifications | Find us on | Follow | Follow us | Follow us on | Following | Get alerts
    Get the app | Join us | Like us | Log in | Open in app | Preferred source on Google | Register
    Register for free | Sign in | Sign up | Start your free trial | Subscribe | Subscribe now
    Subscribe today | Support us | Turn on notifications | Unlock this article
  `),
    ['Already (a subscriber|have an account)[? (Log in|Sign in)]', 'Already a subscriber? Log in'],
    ['Stay (connected|informed|updated)', 'Stay informed'],
    ['Create (a free|an) account', 'Create an account'],
    ['Create an account or sign in …', 'Create an account or sign in to continue with your reading experience.'],
    ['Subscribe now (to|for) …', 'Subscribe now to read the latest news'],
    ['(Register / sign in|Register or sign in) to unlock …', 'Register / sign in to unlock more articles'],
    ['(Follow|Like|Join|Find) us on ({network}|social media) …', 'Follow us on Facebook, Twitter and Instagram'],
    ['Follow … on {network}', 'Follow Daily Bugle on Google News'],
    ['Follow … on {network} and …', 'Follow Daily Bugle on Twitter and Facebook'],
    ['Add … as [a] preferred source …', 'Add Daily Bugle as a preferred source on Google'],
    [
      '(Join|Follow|Subscribe to) … (WhatsApp|Telegram|YouTube|Facebook|Signal|Discord) (channel|group|community) …',
      'Join our WhatsApp channel for breaking news',
    ],
    ['(Download|Get|Install) our … app …', 'Download our free app for breaking news'],
    ['(Download|Get|Install) the … app … (news|headlines|updates) …', 'Get the Bugle app for the latest headlines'],
    ['Click here to (join|follow|subscribe|download|get) …', 'Click here to join our WhatsApp group'],
    [
      'For more (stories|news|updates|articles|content) … (follow|download|subscribe|sign up|visit|check|see) …',
      'For more stories like this, follow us on Facebook',
    ],
    [
      'For (all the|the) latest (news|updates|stories|breaking news|headlines) …',
      'For all the latest news, download our app',
    ],
    [
      'Stay (tuned|updated|connected|informed) (with|to|on) … (latest|breaking|news|updates) …',
      'Stay updated with the latest news',
    ],
    [
      '(Catch all|Get all|Track latest|Track the latest) … (news|updates) …',
      'Catch all the business news and breaking news on our site',
    ],
    ['(Read|Find) all the latest (news|breaking news|updates) …', 'Read all the latest news here'],
    ['Subscribe to … (YouTube|Telegram|WhatsApp) …', 'Subscribe to our YouTube channel'],
    [
      '(Subscribe|Log in|Sign in|Register|Sign up) to (read|continue|access|unlock|view|save) …',
      'Sign in to continue reading',
    ],
    [
      '(This|The full) (article|content|story) is (for|only for|available to|reserved for|exclusive to) [our] (subscribers|members|registered users) [only]',
      'This article is for subscribers only',
    ],
    [
      "(You have|You've) (reached|read|{n}) … free (articles|stories) …",
      'You have reached your limit of free articles this month',
    ],
    [
      'You have {n} (free article|free articles|article|articles) (left|remaining) …',
      'You have 2 free articles left this month',
    ],
    ['(Support|Help) … our journalism …', 'Support our journalism with a donation'],
    [
      'Support (independent|local|quality|nonprofit|public-interest) journalism …',
      'Support independent journalism with a donation',
    ],
    ['(Enjoy|Enjoyed|Enjoying) this (article|story|post) …', 'Enjoyed this article? Follow us on Facebook'],
    [
      '(If you (liked|enjoyed|like|enjoy)|Like|Liked|Enjoyed) (this|our) (article|story|post|content) …',
      'If you enjoyed this article, share it with friends',
    ],
    ['Bookmark (our|this) (site|website|page) …', 'Bookmark our website and read on every day.'],
    ['Advertise with us …', 'Advertise with us'],
    ['Got a (tip|story|news tip) …', 'Got a news tip? Email our newsroom'],
    ['(Do you have|Have) a (story|tip|news tip) …', 'Do you have a story for us?'],
    ['Send us (your|a) (tip|tips|news|story|stories|feedback|photos) …', 'Send us your tips at desk@bugle.example'],
    'Subscribers only',
    'For subscribers',
    [
      'Before you go: … (readers|support|help|donate|subscribe) …',
      'Before you go: 31,000 readers pay so that everybody can read.',
    ],
    ['Our standards: … (principles|policy|guidelines|code)', 'Our Standards: The Harbour Wire Trust Principles.'],
    [
      'Stay with … (online|on air|on the air) … (for|with) (updates|the latest|more) …',
      'Stay with Harbour 9 on air and online for updates.',
    ],
    [
      'Follow … on {network}, [on] {network} …',
      'Follow Harbour News on Facebook, on X and on Instagram. Send your story ideas to us.',
    ],
    [
      'Your (donation|contribution|gift) (will|helps|goes|makes|supports) …',
      'Your donation will support the student journalists of the Harbour College.',
    ],
    [
      'You can save this (article|story) by (registering|signing) …',
      'You can save this article by registering for free here.',
    ],
    [
      'Do you know (someone|anyone|somebody) who … (email|e-mail|write to|contact|message) …',
      'Do you know someone who keeps the harbour clean? Email desk@bugle.example',
    ],
    [
      'You make it possible for us to …',
      'You make it possible for us to tell stories like this one. Become a member today.',
    ],
  ],
  related: [
    'Related search',
    'Related searches',

    ...leadIns(
      'Read also',
      'Also read',
      'Read more',
      'Read next',
      'See also',
      'Related',
      'Recommended',
      'Must read',
      "Don't miss",
      'More',
      'In case you missed it',
      'Trending',
      'Trending now',
      'You may also like',
      'You might also like',
      'You may like',
      'Suggested reading',
      'Further reading',
      'Next article',
      'Previous article',
      'Next post',
      'Previous post',
      'Previous',
      'Next',
      'Up next',
    ),
    ...labelLines(
      'Related articles',
      'Read',
      'Also see',
      'Related story',
      'Related stories',
      'Related news',
      'Related article',
      'Related post',
      'Related posts',
      'Recommended article',
      'More here',
      'ICYMI',
      'Also on',
    ),
    ...wordings(`
    All posts | Also like | Around the web | Back to story | Breaking news | Do not miss
    Don't miss this | Editor's choice | Editor's pick | Editor's picks | Editors' picks
    Explore further | Featured | From around the web | From the web | Keep reading | Latest
    Load more | Load more posts | Load more related articles | More for you | More from our network
    More from us | More in this section | More like this | More on this | More to explore
    More to read | Must reads | Newer post | Newer posts | Next story | Next up | Older post
    Older posts | Others also read | Our picks | People also read | People are reading
    Photo galleries | Popular | Popular now | Post navigation | Posts navigation | Prev post
    Previous story | Read full story | Readers also liked | Recommended by | Recommended for you
    Recommended reading | Related items | See all | Show all | Show more | Suggested for you
    Top picks | View all | View article | Watch latest videos | Watch next | What others are reading
    What to read next | What to watch next | What's next | What's trending | You missed
  `),
    ['Most (commented|popular|read|recent|shared|viewed)', 'Most read'],
    [
      '(Featured|Latest|More|Popular|Recommended|Related|Top|Trending) (articles|coverage|headlines|links|news|posts|resources|stories|tags|topics|updates|video|videos)',
      'Top stories',
    ],
    ['You (may|might) [also] (be interested in|enjoy|have missed|like)', 'You might also be interested in'],
    [
      '[Our|More|Other|Similar|Read] (related|similar|other|recent) (posts|post|articles|article|stories|story|news|content|reads|reading)',
      'Related articles',
    ],
    ['More (on|about) this (story|topic|subject)', 'More on this story'],
    ['More from [this|the] (author|section|category|series)', 'More from author'],
    ['(Read|See|Click|View) (more|also) [here]', 'Read more here'],
    ['(Read|See|View) (more|all) [of] (news|stories|articles|posts|coverage|headlines)', 'View all posts'],
    ['(Click|Tap) here to read more …', 'Click here to read more business stories'],
    ['(Read|Watch|See|Check) [this] (also|too)', 'Read this also'],
    ['Read more (on|about) … (here|topics)', 'Read more about these topics'],
    ['Most read from (Bloomberg|Reuters|CNN|BBC|AFP) [Businessweek|News|Opinion]', 'Most Read from Bloomberg'],
  ],
  share: [
    ...wordings(`
    Add to collections | Article tools | Be sociable, share! | BlogThis | Bookmark | Copied
    Copied to clipboard | Copy URL | Copy link
    Copy the link | Email a link to a friend | Email this | Email this article | Gift this article
    Like loading | Like this | Link copied | Link copied to clipboard | Loading | Pin | Pin it | Post
    Print | Print article | Print this article | Print this page | Reader mode | Reblog | Recommend
    Repost | Save | Save article | Save this article | Send | Share | Share full article | Share it
    Share link | Share now | Share on | Share options | Share permalink | Share this | Share via
    Share with | Share with friends | Share with your friends | Shared | Shares | Sharing
    Sharing is caring | Spread the love | Spread the word | Submit this story | Toggle share menu
    Tweet | Tweet this
  `),
    ['Post to ({network}|Blogger|WordPress|TypePad|Yahoo!)', 'Post to Twitter'],
    [
      'Share this (article|story) (in|with|on) your (network|social network|friends|followers) …',
      'Share this article in your social network',
    ],
    [
      'Share (this|the|our) (article|story|post|page|news|content|video) [on|via|with|now] [social media|friends|your friends|your network]',
      'Share this article',
    ],
    [
      'Share (on|to|via|by|in) ({network}|VKontakte|VK|Print|Mix|Google Classroom|Odnoklassniki|Skype|StumbleUpon|social media|Google+)',
      'Share on Facebook',
    ],
    [
      'Share (on|via|to) {network} [opens in new window] ({network}|share|tweet|pin) …',
      'Share on Facebook Share on Twitter',
    ],
    ['(Tweet|Pin|Post|Send|Save) (on|it|this|to) ({network}|friends|a friend)', 'Pin on Pinterest'],
    ['Click to (share|email|print|tweet) …', 'Click to share on Facebook (Opens in new window)'],
    ['{n} (shares|share|likes|like|tweets|reactions|retweets|saves|claps)', '445 shares'],
    ['Share {n}', 'Share 0'],
    ['(Send|Email) (this|it) to (a|your) (friend|friends)', 'Email this to a friend'],
    ['Opens in [a] new (window|tab)', 'Opens in new window'],
    ['Be the first to like this', 'Be the first to like this'],
    ['Like this (article|story|post)', 'Like this post'],
    ['{n} (bloggers like|blogger likes) this', '3 bloggers like this'],
  ],
  newsletter: [
    ['(Sign up|Subscribe) for (breaking|the latest) …', 'Sign up for breaking news, opinion and more.'],
    [
      'For more … (sign up|subscribe) (to|for) … newsletter',
      'For more stories of the sea, sign up to Salt, our weekly newsletter.',
    ],

    ...wordings(`
    View this email in your browser | View in browser | View web version | View online version
    Update your preferences | Forward to a friend
    Check your inbox or spam folder to confirm your subscription | Email address | Email newsletter
    Invalid email address | Newsletter | No spam | Subscribe and follow
    Type your email | Unsubscribe | We respect your privacy | You have successfully subscribed
    Your email | Your email address
  `),
    ['Subscribe [to blog] (by|via) email', 'Subscribe to blog via email'],
    ['(Thank you|Thanks) for (subscribing|signing up|your message)', 'Thanks for signing up'],
    ['Your (email|message) (has been|could not be) sent', 'Your message has been sent'],
    ['[Please] (enter|provide) (your|a valid) email [address]', 'Please enter a valid email address'],
    ['[You can] unsubscribe at any time', 'You can unsubscribe at any time'],
    ['[Our|More|Join our] (newsletter|newsletters|mailing list) [sign up|signup]', 'Join our mailing list'],
    [
      'You are receiving this (email|newsletter|message) because …',
      'You are receiving this email because you signed up.',
    ],
    ['Click here to sign up …', 'Click here to sign up for the Politics Newsletter'],
    ['Get email updates …', 'Get email updates from your favourite authors'],
    ['Interested in more newsletters …', 'Interested in more newsletters? Browse here.'],
    ['The next issue of … will soon be in your inbox', 'The next issue of Harbour Brief will soon be in your inbox.'],
    ['We encountered an issue signing you up …', 'We encountered an issue signing you up. Please try again'],
    ['A welcome email is on its way …', 'A welcome email is on its way.'],
    [
      '(Sign up|Subscribe|Register) (for|to) … (newsletter|newsletters|alerts|mailing list|emails|email updates|daily briefing|daily email|inbox) …',
      'Sign up for our daily newsletter',
    ],
    ['(Sign up|Subscribe) (for|to) our …', 'Sign up for our morning briefing'],
    ['(Get|Receive) … (in|to|into) your (inbox|mailbox|email) …', "Get the day's top stories in your inbox"],
    [
      '… (delivered|straight|directly|direct) to your (inbox|email|mailbox) …',
      'The best stories, delivered to your inbox every morning.',
    ],
    ['(Get|Receive) (our|the) … newsletter …', 'Get our free weekly newsletter'],
    [
      '(Get|Receive) … (updates|news|notifications|alerts) (by|via) email …',
      'Get the latest posts and updates by email',
    ],
    [
      '… (Sign up|Subscribe) (for|to) our … newsletter …',
      'All of the sea, daily. Sign up for our free newsletter and be there.',
    ],
    ['[Free] (daily|weekly|monthly) newsletter …', 'Free weekly newsletter. The tides, every Thursday morning'],
    'After newsletter promotion',
    'Sign me up',
    ['Want (more|the latest) … newsletter …', 'Want more stories like this? Sign up for our newsletter'],
    ['Enter your email [address] to …', 'Enter your email address to follow this blog'],
    ['Join {n} (other|others|subscribers|readers) …', 'Join 1,204 other subscribers'],
    [
      'By (signing up|subscribing|submitting|registering|providing your email|clicking|continuing|entering your email) … (you|agree|terms|policy) …',
      'By signing up you agree to our terms of service',
    ],
    [
      'This site is protected by reCAPTCHA …',
      'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
    ],
    [
      'I (agree|consent) to … (terms|privacy|policy|newsletter|emails|data) …',
      'I agree to the terms and privacy policy',
    ],
    [
      'Get (the|our) (morning|evening|daily|weekly|weekend) (briefing|digest|roundup|email)',
      'Get the morning briefing',
    ],
    ['(Sign up|Subscribe) and (receive|get) …', 'Sign up and receive the day’s five biggest stories each morning.'],
    [
      '… newsletter … (Sign up|Subscribe) …',
      'The Harbour Briefing newsletter brings you all the news of the day. Sign up here.',
    ],
  ],
  comments: [
    ...wordings(`
    Become a fan | Blog comments powered by Disqus | Cancel | Comment | Comment guidelines
    Comment navigation | Comment policy | Comments | Discussion about this post
    Email will not be published | Enter your comment here | Guest | Have your say | Inline feedbacks
    Most voted | No responses | Please enter your comment | Please enter your email address here
    Please enter your name here | Post comments Atom | Powered by Disqus | Reply
    Reply to this comment | Report abuse | Report inappropriate content | Required fields are marked
    Submit | Website | What do you think | What do you think?
    You have entered an incorrect email address | Your comment | Your comment is awaiting moderation
    Your name | Your rating | Your website | Leave a comment | Leave a reply | No comments
    Post a comment
  `),
    ['Comments [are] (off|closed|disabled)', 'Comments are off'],
    ['(Join|Start) (a|the) (conversation|discussion)', 'Join the conversation'],
    ['No (comment|comments) yet', 'No comments yet'],
    ['(Add|Leave|Post|Share|Write) [a|your] (comment|comments|reply|response)', 'Leave a reply'],
    [
      '(All|Article|Disqus|Facebook|Go to|Hide|Jump to|Load|Loading|Newer|Newest|No|Older|Open|Read|See|Show|User|View) [all|more] comments',
      'Load more comments',
    ],
    [
      'Your email address will not be published …',
      'Your email address will not be published.Required fields are marked *',
    ],
    ['You must (login|log in|sign in|register) to (comment|reply|post) …', 'You must login to comment.'],
    ['(No|{n}) (responses|thoughts|comments|replies) to "…', '34 responses to “Bridge closes”'],
    ['[(Show|View|See|Read|Hide)] [all|the] {n} (comments|comment|replies|reply|responses|response)', '3 Comments'],
    ['(No|{n}) (comments|comment|replies|thoughts|thought|responses|response) on "…', '3 thoughts on “Bridge closes”'],
    ['[All] (Comments|Comment) {n}', 'All Comments (4)'],
    ['[Be the] first to (comment|leave a comment) …', 'Be the first to comment on this post'],
    ['You must be logged in to (post|leave|add|write|make|join) …', 'You must be logged in to post a comment.'],
    [
      '[Please] (log in|login|sign in|register|logged in) … to (comment|reply|leave a comment|post a comment|post comments) …',
      'Please log in to leave a comment',
    ],
    ['Want to join the (conversation|discussion) …', 'Want to join the conversation?'],
    ['Notify me (of|by|when|via) …', 'Notify me of follow-up comments by email.'],
    [
      'This site uses Akismet to reduce spam …',
      'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    ],
    ['Comments are (closed|moderated|turned off|disabled|subject to) …', 'Comments are closed for this story.'],
    ['(Leave a reply|Leave a comment|Replying) to …', 'Leave a Reply to Ann Example'],
    [
      '… (Have your say|Let us know|Tell us|Share your (thoughts|views|opinion)) … (comments|comment section) …',
      'Do you agree? Let us know what you think in the comments below',
    ],
    ['{n} characters (left|remaining)', '500 characters left'],
    ['What (readers|our readers|commenters) (are saying|say|said|think)', 'What readers are saying'],
  ],
  ad: [
    [
      '(If|When) you (buy|purchase|click) … (link|links) … (may|might|will) (earn|receive|get) … (commission|fee) …',
      'If you buy through a link here, the Bugle may receive a small commission.',
    ],
    ...wordings(`
    Ad | Ad feedback | Ads | Ads by Google | Advert | Advertisement | Advertisements | Advertising
    Article continues below | Story continued below | Story continues | Story continues below
    Advertorial | Adverts | By Outbrain | By Taboola | Continue reading below
    Continue reading the main story | Don't want to see this? Remove ads | From our advertisers
    From our partners | Presented by | Promoted | Sponsor | Sponsored | Sponsored by | Supported by
  `),
    ['(Brand|Paid|Partner|Promoted|Sponsored) (content|links|post|posts|stories)', 'Sponsored content'],
    ['(Close|Hide|Remove|Report|Skip|Why) [this] (ad|ads|advertisement)', 'Report this ad'],
    [
      '(Story|Article|Content|Text|Post|Report) continues (below|after) [the|this|our] (ad|ads|advert|advertisement|video|newsletter|gallery|promotion|sponsored content|message) …',
      'Story continues below advertisement',
    ],
    ['(Advertisement|Ad|Sponsored) {n}', 'Advertisement 2'],
    [
      '(Scroll|Advertisement - scroll|Advertisement: scroll) to (continue|keep reading|read) …',
      'Advertisement - Scroll to continue',
    ],
    ['3rd party ad. …', '3rd party ad. Not an offer or recommendation.'],
    ['Promoted links by …', 'Promoted links by Adfeed'],
    [
      '(Sponsored|Recommended|Promoted) [content|links|stories] by (Taboola|Outbrain|MGID|Zergnet|Revcontent|Dianomi)',
      'Recommended by Outbrain',
    ],
    ['We (may|might) (earn|receive|get) … commission …', 'We may earn a commission if you buy through our links.'],
    [
      '… (we may earn an affiliate commission|may earn an affiliate commission (if you|when you|on purchases)) …',
      'The Bugle may earn an affiliate commission on purchases.',
    ],
    [
      'This advertisement has not loaded yet …',
      'This advertisement has not loaded yet, but your article continues below.',
    ],
    ['(This|Our) … (contains|include|includes) affiliate links …', 'This article contains affiliate links.'],
    [
      '… of our (stories|articles|posts) (contain|include) affiliate links …',
      'Some of our stories include affiliate links.',
    ],
  ],
  tags: [
    'Explore more on these topics',

    ...wordings(`
    Article categories | Article tags | Article topics | Categories | Category | Explore more topics
    Filed in | Filed under | In this article | In this story | Keywords | Labels | More on these topics
    Posted in | Read more about these topics | Tag | Tagged | Tagged in | Tagged with | Tags | Topic
    Topics | Topics mentioned in this article
  `),
    [
      '(Tags|Tag|Tagged|Tagged with|Tagged under|Filed under|Filed in|Posted in|Labels|Keywords|Topics|Related topics|Categories|Article categories)[ ]:…',
      'Tags: harbour, bridge',
    ],
  ],
  'author-box': [
    ...wordings(`
    About author | About the author | About the authors | About the writer | All articles by this author
    Author archive | Author bio | Author website | Contact the author | Email the author
    Follow the author | Follow this author | Full bio | Latest from the author
    More articles by this author | More by this author | More from author | More from this author
    See all articles | See author's posts | Show bio | View all posts | View author archive
    View author profile | View profile
  `),
    ['(View|See|Read) (all|more) [posts|articles|stories] by …', 'View all posts by admin'],
    ["(View|See|Read) all …'s (posts|articles|stories)", "View all Ann's posts"],
    ["[Author's|Author] (posts|articles)", "Author's posts"],
  ],
  'back-to-top': [
    ...wordings('Back to top | Go to mobile version | Scroll up | To top | Top of page'),
    ['(Back|Go|Jump|Move|Return|Scroll) to [the] top [button|of page]', 'Back to the top'],
  ],
  other: [
    ['Home (>|») …', 'Home > News > Local'],
    [
      '… not responsible for the content of (external|other) (links|sites|websites) …',
      'The Bugle is not responsible for the content of external sites.',
    ],
    [
      '[The|This] (audio version|audio|narration) [of this (article|story)] (is|was) (generated|created|read|voiced) … (ai|artificial intelligence) …',
      'The audio version of this article is generated by AI-based technology.',
    ],
    ['(ai-assisted|ai-generated) (summary|translation|audio) …', 'AI-assisted summary reviewed by our staff'],
    [
      '… independently (selected|chosen|reviewed|tested) by (our|the) (editors|editorial team|experts|team|staff) …',
      'All products featured are independently selected by our editors.',
    ],
    'Letters to the editor',
    'Listen to this essay',
    ['Why you can (trust|rely on) …', 'Why you can trust Harbour Weekly'],

    ...wordings(`
    Accessibility statement | Article content | Audio by | Audio by Carbonatix | Autoplay
    Back to gallery | Back to video | Caption | Be the first to rate this post
    Choose your language | Click to enlarge
    Click to unmute | Close | Collapse | Contact us | Contents | Contribute to this story
    Cookie policy | Cookie settings | Corrections policy | Dark mode
    Did you find this article helpful? | Download PDF | End of article | Enlarge image
    Enlarge this image
    Estimated reading time | Expand | Feedback | Feedback to editors | Font size | Full screen
    Get author RSS feed | Give feedback | Hide caption | Home | How useful was this post? | Left
    Listen | Listen now | Listen to article
    Listen to story | Loading video | Menu | Mute | No votes so far | Now playing | Open gallery | Pause
    Play | Play video | Privacy policy | Rate this article | Rate this post | Read in app
    Reading speed | Reading time | Replay | Report a correction | Report a typo | Report an error
    Report error | Request a correction | Restart gallery | Right | Search | Select language
    Send corrections
    Send photos/videos | Send us a link | Show caption | Show less | Skip to content
    Skip to main content | Small
    Speed read | Submit a correction | Suggest a correction | Table of contents
    Tap here to see other videos from our team | Tap to unmute | Terms of service | Terms of use
    Text size | Text to speech | This is a modal window | Toggle caption | Toggle navigation | Translate
    Try refreshing your browser | Try refreshing your browser, or | Unmute | Video player
    Video player is loading | Video | View gallery | View photos | Was this article helpful
    Was this article helpful? | Was this helpful? | Watch now | What is your reaction?
    What's your reaction?
  `),
    [
      "We're interested in your feedback on this page …",
      'We’re interested in your feedback on this page. Tell us what you think.',
    ],
    ['Read (this|the) (story|article|page) in …', 'Read this story in Marathi'],
    'Read in other languages',
    ['{n} of {n}', '1 of 15'],
    ['{n} (min|mins|minute|minutes)[-][ ](read|reading|to read)', '7 min read'],
    ['{n}-(min|minute) read', '3-min read'],
    ['[Estimated] (reading|read) time: {n} (min|mins|minutes|minute)', 'Reading time: 4 minutes'],
    ['Less than {n} minute read', 'Less than 1 minute read'],
    ['[Total|Post] (views|reads|hits): {n}', 'Views: 1,024'],
    ['{n} (views|view|reads|hits|readers)', '1,024 views'],
    ['(Spotted|Found|Noticed|See|Spot) (a|an) (typo|error|mistake)? …', 'Spotted a typo? Let us know'],
    [
      'If you (find|found|spot|see|notice) (a|an|any) (typo|spelling error) …',
      'If you find a typo, select it and press Ctrl+Enter.',
    ],
    ['(Listen|Read) to this (article|story) …', 'Listen to this article 4 minutes'],
    ['We apologi(z|s)e, but this video has failed to load', 'We apologize, but this video has failed to load.'],
    ['(Your browser|This browser) does not support …', 'Your browser does not support the audio element.'],
    ['This content is not available …', 'This content is not available due to your privacy preferences.'],
    ['This (website|site) uses cookies …', 'This website uses cookies to improve your experience.'],
    ['We use cookies …', 'We use cookies to improve your experience.'],
    ['(Average rating|Rating|Vote count) {n} …', 'Average rating 4.5 / 5. Vote count: 12'],
    [
      'A version of this article (appears|appeared) in print …',
      'A version of this article appears in print on Page A7.',
    ],
    'Transcript',
    [
      'Citation: … retrieved …',
      'Citation: A wall that listens (2026, March 3) retrieved 4 March 2026 from pelican.example',
    ],
    'Download',
    'Corrections and clarifications',
    'Our standards',
    ['(Submit|Share|Send) a [news] tip', 'Submit a news tip'],
    [
      'This feature is (for|only for|available to|reserved for) [our] (subscribers|members) [only]',
      'This feature is for subscribers',
    ],
    [
      '[The|This|These|Our] (summary|summaries) (is|are|was|were) (generated|created|written|produced) (with|by|using) (ai|artificial intelligence) …',
      'Summaries are generated with AI and reviewed by editors.',
    ],
    [
      'Published in the print edition of …',
      'Published in the print edition of the March 2 issue, with the headline “Low Tide.”',
    ],
    [
      '… (adhere|adheres|member of|regulated by) [to] [the] Independent Press Standards Organisation …',
      "This website adheres to the Independent Press Standards Organisation's Code of Practice.",
    ],
    [
      '(Back|Return) to [all|the] (press releases|news releases|news overview|newsroom|media releases|all news)',
      'Back to press releases',
    ],
  ],
};
