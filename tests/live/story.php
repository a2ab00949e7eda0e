<?php
// php story.php SITE install : makes the site with an invented story, and prints the story's path.
// php story.php SITE wear THEME : changes the theme.
[, $site, $task] = $argv;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];

if ($task === 'install') {
    define('WP_INSTALLING', true);
    $config = file_get_contents("$site/wp-config.php");
    preg_match("/'DB_HOST', 'localhost:([^']+)'/", $config, $socket);
    (new mysqli('localhost', 'root', '', '', 0, $socket[1]))->query('CREATE DATABASE wordpress');
}
require "$site/wp-load.php";
if ($task === 'wear') {
    switch_theme($argv[3]);
    exit;
}

require_once ABSPATH . 'wp-admin/includes/upgrade.php';
// no mail leaves the machine
function wp_new_blog_notification() {}
wp_install('Pelican Post', 'admin', 'admin@pelican-post.example', true, '', 'not a secret: the site is gone with the test');
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
// their addresses are drawn by lot
update_option('show_avatars', 0);
$author = wp_insert_user(['user_login' => 'ida', 'user_pass' => 'none', 'display_name' => 'Ida Brandt', 'role' => 'author']);
foreach (['Mussels are back in the bay', 'A lamp for the old pier', 'Barges are on their way'] as $title)
    wp_insert_post(['post_title' => $title, 'post_content' => 'Short.', 'post_status' => 'publish', 'post_author' => $author]);

$story = json_decode(stream_get_contents(STDIN), true);
$blocks = array_map(fn($text) => "<!-- wp:paragraph -->\n<p>" . esc_html($text) . "</p>\n<!-- /wp:paragraph -->", $story['paragraphs']);
$service = fn($name) => '<!-- wp:social-link {"url":"https://' . $name . '.example/share","service":"' . $name . '"} /-->';
$share = '<!-- wp:heading {"level":4} --><h4>Share this</h4><!-- /wp:heading --><!-- wp:social-links {"showLabels":true} --><ul class="wp-block-social-links has-visible-labels">'
    . $service('facebook') . $service('twitter') . $service('whatsapp') . '</ul><!-- /wp:social-links -->';
$newsletter = '<!-- wp:group {"className":"newsletter-signup"} --><div class="wp-block-group newsletter-signup"><!-- wp:heading {"level":3} --><h3>Sign up for our newsletter</h3><!-- /wp:heading -->'
    . '<!-- wp:html --><form action="#"><label>Email <input type="email" name="email"></label> <button type="submit">Subscribe</button></form><!-- /wp:html --></div><!-- /wp:group -->';
$related = '<!-- wp:heading {"level":3} --><h3>Related articles</h3><!-- /wp:heading --><!-- wp:latest-posts {"postsToShow":3} /-->';
$id = wp_insert_post([
    'post_title' => $story['title'],
    'post_content' => implode("\n\n", [...$blocks, $share, $newsletter, $related]),
    'post_status' => 'publish',
    'post_author' => $author,
    'post_date' => '2026-03-02 09:15:00',
]);
foreach (['Runa Tveit' => 'It was about time that somebody did something about that wall.', 'Odile M.' => 'And who is going to pay for it? We are, as ever.'] as $name => $text)
    wp_insert_comment(['comment_post_ID' => $id, 'comment_author' => $name, 'comment_content' => $text, 'comment_approved' => 1]);
echo wp_make_link_relative(get_permalink($id));
