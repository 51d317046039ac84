<?php
// usage: fill.php HOST THEME: fills one blog with the bundled texts, and writes what it holds as tables.
$_SERVER['HTTP_HOST'] = $argv[1];
require getenv('COLUMBUS_SITE') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/taxonomy.php';
require __DIR__ . '/texts.php';

const SETTINGS = [
    'blogname' => 'Nieuw gereedschap', 'blogdescription' => 'Over techniek op het werk',
    'timezone_string' => 'Europe/Amsterdam', 'posts_per_page' => 5, 'show_avatars' => 0, 'thread_comments' => 1,
    'thread_comments_depth' => 5, 'page_comments' => 1, 'comments_per_page' => 4, 'default_comments_page' => 'oldest',
    'comment_order' => 'asc', 'close_comments_for_old_posts' => 0, 'default_pingback_flag' => 0,
];

/** The user of that name, made where there is none. */
function user(string $name): int
{
    $login = sanitize_title($name);
    $user = get_user_by('login', $login);
    return $user ? $user->ID : wp_insert_user([
        'user_login' => $login, 'user_pass' => wp_generate_password(), 'display_name' => $name, 'role' => 'author']);
}

/** What a reader sees of some HTML, white space folded. */
function seen(string $html): string
{
    $text = html_entity_decode(strip_tags(preg_replace('~</(p|h3|li|blockquote)>|<br ?/?>~', ' $0', $html)), ENT_QUOTES | ENT_HTML5);
    return trim(preg_replace('/\s+/u', ' ', $text));
}

function add_post(array $post): int
{
    $gmt = get_gmt_from_date(str_replace('T', ' ', $post['date']));
    return wp_insert_post([
        'post_title' => $post['title'], 'post_name' => $post['slug'], 'post_status' => 'publish',
        'post_content' => html_of($post['blocks']), 'post_author' => user($post['author']),
        'post_date' => str_replace('T', ' ', $post['date']), 'post_date_gmt' => $gmt,
        'post_category' => [wp_create_category($post['category'] ?? ucfirst($post['blog']))],
        'tags_input' => array_map('trim', explode(',', $post['tags'] ?? '')),
    ]);
}

function add_comment(int $post_id, array $post, array $comment, int $parent): int
{
    $local = str_replace('T', ' ', $comment['date']);
    $own = $comment['author'] === $post['author'];
    return wp_insert_comment([
        'comment_post_ID' => $post_id, 'comment_author' => $comment['author'], 'comment_date' => $local,
        'comment_date_gmt' => get_gmt_from_date($local), 'comment_content' => html_of($comment['blocks']),
        'comment_parent' => $parent, 'comment_approved' => 1, 'user_id' => $own ? user($post['author']) : 0,
        'comment_author_url' => $own ? home_url() : '',
    ]);
}

/** What is under a post and is no comment that readers see: a pingback, and one that waits for approval. */
function add_others(int $post_id): void
{
    wp_insert_comment([
        'comment_post_ID' => $post_id, 'comment_author' => 'Een ander weblog', 'comment_type' => 'pingback',
        'comment_author_url' => 'http://anderweblog.example/stuk/', 'comment_approved' => 1,
        'comment_content' => '[&#8230;] las ik op een weblog over techniek op het werk [&#8230;]']);
    wp_insert_comment([
        'comment_post_ID' => $post_id, 'comment_author' => 'Goedkope horloges', 'comment_approved' => 0,
        'comment_content' => 'Bezoek onze winkel voor de beste prijzen.']);
}

foreach (SETTINGS as $name => $value) {
    update_option($name, $value);
}
switch_theme($argv[2]);
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
$wp_rewrite->flush_rules(false);
kses_remove_filters();
foreach (get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1, 'post_status' => 'any']) as $default) {
    wp_delete_post($default->ID, true);
}
wp_insert_post(['post_type' => 'page', 'post_title' => 'Over ons', 'post_status' => 'publish', 'post_content' =>
    '<p>Wij schrijven over techniek op het werk. Reageren mag altijd.</p>']);

$posts = $comments = [];
foreach (glob(getenv('COLUMBUS_TEXTS') . '/*.txt') as $file) {
    foreach (read_posts($file) as $index => $post) {
        $id = add_post($post);
        $ids = [0 => 0];
        foreach ($post['comments'] as $number => $comment) {
            $ids[$number] = add_comment($id, $post, $comment, $ids[$comment['parent']]);
            $stored = get_comment($ids[$number]);
            $comments[] = [
                get_permalink($id), "comment-{$ids[$number]}", $comment['parent'] ? "comment-{$ids[$comment['parent']]}" : '',
                $comment['author'], $comment['date'], seen(apply_filters('comment_text', $stored->comment_content, $stored, []))];
        }
        if ($index % 3 === 0) {
            add_others($id);
        }
        $stored = get_post($id);
        $posts[] = [
            get_permalink($id), seen(get_the_title($stored)), $post['author'], $post['date'], count($post['comments']),
            seen(apply_filters('the_content', $stored->post_content))];
    }
}
$tables = [
    'posts' => [['url', 'title', 'author', 'published_at', 'comments', 'text'], $posts],
    'comments' => [['post', 'anchor', 'parent', 'author', 'published_at', 'text'], $comments],
];
foreach ($tables as $name => [$header, $rows]) {
    $path = getenv('COLUMBUS_DATABASE') . "/$name.csv";
    $new = !file_exists($path);
    $table = fopen($path, 'a');
    foreach ($new ? [$header, ...$rows] : $rows as $row) {
        fputcsv($table, $row, ',', '"', '');
    }
    fclose($table);
}
echo "wordpress: {$argv[1]}: ", count($posts), ' posts, ', count($comments), " comments\n";
