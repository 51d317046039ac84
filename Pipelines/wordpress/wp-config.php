<?php
// The settings of the blogs that `make wordpress-dump` archives; every host name has its own tables.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('COLUMBUS_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
$table_prefix = preg_replace('/[^a-z]/', '', $_SERVER['HTTP_HOST']) . '_';

define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
