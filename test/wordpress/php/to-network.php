<?php
// Makes the site a network; its constants come into wp-config.php afterwards.

define( 'WP_ALLOW_MULTISITE', true );
require __DIR__ . '/boot.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';

foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
	$wpdb->$table = $prefixed;
}
install_network();
answer( true === populate_network( 1, '127.0.0.1', 'administrator@example.org', 'Netz', '/', false ) );
