<?php
// Starts the WordPress in the folder of the first argument; answer() prints what the test reads.

$_SERVER['HTTP_HOST']       = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

/** Prints a value after a mark, so that notices before it do not matter. */
function answer( $value ) {
	echo "\x02" . wp_json_encode( $value );
}
