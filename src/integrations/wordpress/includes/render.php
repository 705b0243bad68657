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
	$html       = '<thilik-' . $element;
	foreach ( $attributes as $name => $value ) {
		if ( 'accent' === $name ) {
			$html .= ' style="' . esc_attr( accent_style( $value ) ) . '"';
		} else {
			$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
		}
	}
	return $html . '>' . words( $element, $attributes ) . '</thilik-' . $element . '>';
}
