<?php
/**
 * One element as HTML; blocks and shortcodes both end here.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/**
 * The element with its words, escaped.
 *
 * @param string $element Name, e.g. `map`.
 * @param array  $given   Attributes as an editor gave them.
 */
function element_html( string $element, array $given ): string {
	load_elements();
	$attributes = array_merge( setting_attributes( $element ), clean( $element, $given ) );
	$first      = first_word( $attributes );
	$html       = '<thilik-' . $element;
	foreach ( $attributes as $name => $value ) {
		if ( 0 === strpos( $name, 'first-' ) ) {
			continue;
		}
		if ( 'accent' === $name ) {
			$html .= ' style="' . esc_attr( accent_style( $value ) ) . '"';
		} else {
			$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
		}
	}
	return $html . '>' . $first . words( $element, $attributes ) . '</thilik-' . $element . '>';
}

/**
 * Whom the page itself names as the first to ask, for the slot of the map, escaped; '' without a district of the page's own.
 *
 * @param array $attributes Those of the element, clean.
 */
function first_word( array $attributes ): string {
	$parts = array();
	if ( isset( $attributes['first-name'] ) ) {
		$parts[] = esc_html( $attributes['first-name'] );
	}
	if ( isset( $attributes['first-phone'] ) ) {
		$parts[] = phone_links( $attributes['first-phone'] );
	}
	if ( isset( $attributes['first-url'] ) ) {
		$parts[] = '<a href="' . esc_url( $attributes['first-url'] ) . '">' . esc_html( short_address( $attributes['first-url'] ) ) . '</a>';
	}
	$is_of_one = isset( $attributes['district'] ) || 1 === count( word_list( $attributes['scope'] ?? '' ) );
	return $parts && $is_of_one ? '<span slot="first">' . implode( ' · ', $parts ) . '<br></span>' : '';
}
