<?php
// usage: install.php HOST: makes the tables of one blog.
$_SERVER['HTTP_HOST'] = $argv[1];
define('WP_INSTALLING', true);
/** No mail is sent about the new blog. */
function wp_new_blog_notification($title, $url, $user, $password)
{
}
require getenv('COLUMBUS_SITE') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Nieuw gereedschap', 'beheer', 'beheer@voorbeeld.example', true, '', wp_generate_password());
