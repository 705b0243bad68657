<?php
/**
 * The settings of the site and what they mean for an element.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/** Settings as stored, complete. */
function settings(): array {
	$stored   = get_option( 'thilik_settings' );
	$defaults = array(
		'theme'        => 'auto',
		'no_persons'   => false,
		'report_href'  => '',
		'contacts_src' => '',
		'contacts_add' => false,
	);
	return array_merge( $defaults, is_array( $stored ) ? array_intersect_key( $stored, $defaults ) : array() );
}

/**
 * What the settings page sent, checked. Also the last check before anything is stored.
 *
 * @param mixed $input What was sent.
 */
function sanitize_settings( $input ): array {
	$input = is_array( $input ) ? array_filter( $input, 'is_scalar' ) : array();
	$theme = (string) ( $input['theme'] ?? '' );
	return array(
		'theme'        => array_key_exists( $theme, theme_names() ) ? $theme : 'auto',
		'no_persons'   => ! empty( $input['no_persons'] ),
		'report_href'  => sanitize_report_href( trim( (string) ( $input['report_href'] ?? '' ) ) ),
		'contacts_src' => sanitize_contacts_src( trim( (string) ( $input['contacts_src'] ?? '' ) ) ),
		'contacts_add' => ! empty( $input['contacts_add'] ),
	);
}

/** The address for reports, or '' with a sentence why. */
function sanitize_report_href( string $value ): string {
	if ( '' === $value || null !== report_address( $value ) ) {
		return (string) report_address( $value );
	}
	complain( 'report_href', __( 'Die Adresse für „Fehler melden“ muss eine E-Mail-Adresse sein oder mit https:// beginnen. Sie wurde nicht gespeichert.', 'thilik' ) );
	return '';
}

/** The addresses of own contacts, separated by spaces, of this site only, or '' with a sentence why. */
function sanitize_contacts_src( string $value ): string {
	$words = preg_split( '/\s+/', $value, -1, PREG_SPLIT_NO_EMPTY );
	$urls  = array_map( static fn( string $word ): string => esc_url_raw( $word, array( 'http', 'https' ) ), $words );
	if ( array_filter( $urls, __NAMESPACE__ . '\\is_of_this_site' ) === $urls ) {
		return implode( ' ', $urls );
	}
	complain( 'contacts_src', __( 'Die Datei mit den Anlaufstellen muss auf dieser Website liegen. Die Adresse wurde nicht gespeichert.', 'thilik' ) );
	return '';
}

/** Whether an address, as esc_url_raw() leaves it, is one of this site. */
function is_of_this_site( string $url ): bool {
	$host = static function ( string $address ): string {
		return strtolower( (string) wp_parse_url( $address, PHP_URL_HOST ) ) . ':' . (string) wp_parse_url( $address, PHP_URL_PORT );
	};
	return preg_match( '#^/[^/\\\\]#', $url ) || ( preg_match( '#^https?://#i', $url ) && $host( $url ) === $host( home_url() ) );
}

/** Tells the administrator once, at the top of the settings page, what was not stored. */
function complain( string $code, string $message ): void {
	// WordPress sanitises twice when an option is new, and add_settings_error() only exists in the administration.
	if ( function_exists( 'add_settings_error' ) && ! in_array( $code, wp_list_pluck( get_settings_errors( 'thilik' ), 'code' ), true ) ) {
		add_settings_error( 'thilik', $code, $message );
	}
}

/** Attributes an element gets from the settings; its own come before them. */
function setting_attributes( string $element ): array {
	$settings = settings();
	$contacts = own_contacts_url();
	$sources  = array(
		'map'          => array( 'contacts-src', 'contacts-mode' ),
		'contact-list' => array( 'src', 'mode' ),
	);
	$source   = '' === $contacts ? null : $sources[ $element ] ?? null;
	return array_filter(
		array(
			'theme'                      => 'auto' === $settings['theme'] ? null : (string) $settings['theme'],
			'report-href'                => '' === $settings['report_href'] ? null : (string) $settings['report_href'],
			'no-persons'                 => $settings['no_persons'] ? '' : null,
			$source[0] ?? 'src'          => null === $source ? null : $contacts,
			$source[1] ?? 'mode'         => null !== $source && $settings['contacts_add'] ? 'add' : null,
		),
		'is_string'
	);
}
