<?php
// Installs the plugin (second argument: zip file) in a network of two sites with settings on both, then deletes it.

require __DIR__ . '/boot.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_set_current_user( 1 );
$second   = wp_insert_site( array( 'domain' => '127.0.0.1', 'path' => '/zwei/', 'user_id' => 1 ) );
$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$upgrader->install( $argv[2] );
activate_plugin( 'thilik/thilik.php', '', true );

/** How many options each site has. */
function options_per_site( array $sites ): array {
	$counts = array();
	foreach ( $sites as $site ) {
		global $wpdb;
		switch_to_blog( $site );
		$counts[] = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE 'thilik%'" );
		restore_current_blog();
	}
	return $counts;
}

foreach ( array( 1, $second ) as $site ) {
	switch_to_blog( $site );
	update_option( 'thilik_settings', array( 'theme' => 'plain' ) );
	update_option( 'thilik_contacts', '{}' );
	restore_current_blog();
}
$before = options_per_site( array( 1, $second ) );
deactivate_plugins( 'thilik/thilik.php' );
delete_plugins( array( 'thilik/thilik.php' ) );
answer(
	array(
		'before' => $before,
		'after'  => options_per_site( array( 1, $second ) ),
		'folder' => is_dir( WP_PLUGIN_DIR . '/thilik' ),
	)
);
