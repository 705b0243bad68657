<?php
/**
 * `[thilik_map district="16070"]` and so on: the attributes of the elements, switches without a value.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

foreach ( array_keys( elements() ) as $thilik_element ) {
	add_shortcode(
		'thilik_' . str_replace( '-', '_', $thilik_element ),
		static function ( $given ) use ( $thilik_element ): string {
			return element_html( $thilik_element, named_attributes( is_array( $given ) ? $given : array() ) );
		}
	);
}

/** Names in small letters; what stands there without a value is a switch. */
function named_attributes( array $given ): array {
	$named = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ strtolower( (string) $value ) ] = true;
		} else {
			$named[ strtolower( $name ) ] = $value;
		}
	}
	return $named;
}
