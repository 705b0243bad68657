<?php
// `activate`, `deactivate` or `delete` the plugin; prints the names of its options that are left and its folder's state.

require __DIR__ . '/boot.php';

$plugin = 'thilik/thilik.php';
wp_set_current_user( 1 );
if ( 'activate' === $argv[2] ) {
	activate_plugin( $plugin );
} elseif ( 'deactivate' === $argv[2] ) {
	deactivate_plugins( $plugin );
} elseif ( 'delete' === $argv[2] ) {
	deactivate_plugins( $plugin );
	delete_plugins( array( $plugin ) );
}
global $wpdb;
answer(
	array(
		'active'  => is_plugin_active( $plugin ),
		'folder'  => is_dir( WP_PLUGIN_DIR . '/thilik' ),
		'options' => $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%thilik%'" ),
		'tables'  => $wpdb->get_col( "SHOW TABLES LIKE '%thilik%'" ),
		'uploads' => is_dir( WP_CONTENT_DIR . '/uploads' ) ? count( glob( WP_CONTENT_DIR . '/uploads/*/*/*' ) ) : 0,
	)
);
