<?php
// Gives every request that a proxy client sends ("GET http://host/path") to WordPress, or the file that it names.
$path = preg_replace('~^http://[^/]*~', '', $_SERVER['REQUEST_URI']) ?: '/';
$_SERVER['REQUEST_URI'] = $path;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$site = getenv('COLUMBUS_SITE');
$_SERVER['SCRIPT_FILENAME'] = "$site/index.php";
unset($_SERVER['PATH_INFO']);

$file = $site . rawurldecode(strtok($path, '?'));
if (is_file($file) && !str_contains($path, '..') && !str_ends_with($file, '.php')) {
    $types = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'png' => 'image/png'];
    header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
    readfile($file);
    return true;
}
chdir($site);
require "$site/index.php";
return true;
