<?php
/**
 * Colours that can be read: of one block, and of the site's theme.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/** The tokens of one colour, `#rrggbb`, chosen for a block. */
function accent_style( string $colour ): string {
	return '--thilik-color-accent:' . $colour . ';--thilik-color-on-accent:' . text_on( $colour );
}

/**
 * The elements take the theme's primary colour for links and numbers. Themes mean it for all kinds of things (the bright
 * green of Twenty Twenty-Three, for one): where links in it could not be read on the theme's background, our own comes
 * instead. KERN and KoliBri go before it, as in the elements.
 *
 * @return string CSS; '' when the theme has no primary colour
 */
function theme_style(): string {
	$primary = theme_colour( 'var(--wp--preset--color--primary)' );
	$tokens  = terms()['tokens'] ?? array();
	if ( null === $primary || ! $tokens ) {
		return '';
	}
	$background = theme_background();
	$own        = $tokens['accent'][ '#000000' === text_on( $background ) ? 'light' : 'dark' ];
	$accent     = contrast( $primary, $background ) >= 4.5 ? $primary : $own;
	return ':where(' . tags() . '):not([theme="kern"],[theme="kolibri"],[theme="plain"]){'
		. '--thilik-color-accent:' . with_names( $tokens['accent']['names'], $accent ) . ';'
		. '--thilik-color-on-accent:' . with_names( $tokens['onAccent']['names'], text_on( $accent ) ) . '}';
}

/** A colour that gives way to the first of these custom properties that the page sets. */
function with_names( array $names, string $colour ): string {
	return array_reduce(
		array_reverse( $names ),
		static function ( string $value, string $name ): string {
			return 'var(' . $name . ',' . $value . ')';
		},
		$colour
	);
}

/** The background of the theme's pages; white when it says none. */
function theme_background(): string {
	$styles = wp_get_global_styles( array( 'color' ) );
	return theme_colour( is_array( $styles ) ? $styles['background'] ?? '' : '' ) ?? '#ffffff';
}

/**
 * A colour of the theme as `#rrggbb`; null when it is none or written in another way.
 *
 * @param mixed $value `#rgb`, `#rrggbb`, or the name of a preset: `var(--wp--preset--color--x)`, `var:preset|color|x`.
 */
function theme_colour( $value ): ?string {
	if ( ! is_string( $value ) ) {
		return null;
	}
	if ( preg_match( '/(?:--wp--preset--color--|var:preset\|color\|)([\w-]+)/', $value, $found ) ) {
		$palettes = (array) wp_get_global_settings( array( 'color', 'palette' ) );
		foreach ( array( 'custom', 'theme', 'default' ) as $origin ) {
			$colours = array_column( (array) ( $palettes[ $origin ] ?? array() ), 'color', 'slug' );
			if ( isset( $colours[ $found[1] ] ) ) {
				return theme_colour( $colours[ $found[1] ] );
			}
		}
		return null;
	}
	return sanitize_hex_color( $value ) ? strtolower( preg_replace( '/^#(.)(.)(.)$/', '#$1$1$2$2$3$3', $value ) ) : null;
}

/** White or black, whichever can be read better on the colour. */
function text_on( string $colour ): string {
	return contrast( $colour, '#000000' ) > contrast( $colour, '#ffffff' ) ? '#000000' : '#ffffff';
}

/** Contrast of two colours, `#rrggbb`, as WCAG 2 defines it: 1 to 21. */
function contrast( string $a, string $b ): float {
	$values = array( luminance( $a ), luminance( $b ) );
	return ( max( $values ) + 0.05 ) / ( min( $values ) + 0.05 );
}

/** Relative luminance of `#rrggbb` as WCAG 2 defines it: 0 to 1. */
function luminance( string $colour ): float {
	$linear = array_map(
		static function ( string $hex ): float {
			$value = hexdec( $hex ) / 255;
			return $value <= 0.04045 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4;
		},
		str_split( substr( $colour, 1 ), 2 )
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
}
