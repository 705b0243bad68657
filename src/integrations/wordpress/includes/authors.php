<?php
/**
 * WordPress removes unknown tags from what authors save. Ours stay, with the attributes editors may set.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	static function ( $tags, $context ) {
		if ( 'post' !== $context || ! is_array( $tags ) ) {
			return $tags;
		}
		// WordPress asks for every text it prints.
		static $own = array();
		foreach ( $own ? array() : array_keys( elements() ) as $element ) {
			// Those that the plugin makes something else of.
			$made                        = array( 'accent', 'first-name', 'first-phone', 'first-url' );
			$names                       = array_diff( array_keys( attributes_of( $element ) ), $made );
			$own[ 'thilik-' . $element ] = array_fill_keys( array_merge( $names, array( 'id', 'class', 'lang' ) ), true );
		}
		// Whom a page names itself as the first to ask stands in a slot of the map.
		$tags['span']['slot'] = true;
		return array_merge( $tags, $own );
	},
	10,
	2
);

// `report-href` is an address: without `javascript:` and the like.
add_filter(
	'wp_kses_uri_attributes',
	static function ( array $names ): array {
		return array_merge( $names, array( 'report-href' ) );
	}
);
