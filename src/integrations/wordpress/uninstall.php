<?php
/**
 * Removes everything the plugin has stored: two options per site. There are no tables and no files elsewhere.
 *
 * @package thilik
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the options of the current site. */
function thilik_delete_options() {
	delete_option( 'thilik_settings' );
	delete_option( 'thilik_contacts' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $thilik_site ) {
		switch_to_blog( $thilik_site );
		thilik_delete_options();
		restore_current_blog();
	}
} else {
	thilik_delete_options();
}
