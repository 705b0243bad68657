<?php
/**
 * The site's own contacts in words, as `src/build/wordpress-words.ts` writes the bundled ones. Every function returns escaped
 * HTML.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/** The contacts of the wanted districts, and those of no district. */
function own_entries( array $contacts, array $choice ): array {
	$wanted = static function ( array $contact ) use ( $choice ): bool {
		$district = $contact['district'] ?? null;
		return ! $choice['districts'] || ! is_string( $district ) || in_array( district_today( $district ), $choice['districts'], true );
	};
	$entry  = static function ( array $contact ) use ( $choice ): string {
		return own_entry( $contact, $choice );
	};
	return array_map( $entry, array_values( array_filter( array_filter( $contacts, $wanted ), __NAMESPACE__ . '\is_office' ) ) );
}

/** The number that may be shown: none that only a source at second hand has. The same rule as in `src/model/office.ts`. */
function shown_phone( array $contact ): string {
	$phone = $contact['phone'] ?? '';
	return is_string( $phone ) && 'secondary' !== ( $contact['sure']['phone'] ?? '' ) ? $phone : '';
}

/** Whether one can turn to it at all. */
function is_office( array $contact ): bool {
	return isset( $contact['address'] ) || isset( $contact['email'] ) || isset( $contact['url'] ) || '' !== shown_phone( $contact );
}

/** Task, name and every way to reach an office, a line each. */
function own_entry( array $contact, array $choice ): string {
	$part    = static function ( string $name ) use ( $contact ): string {
		return is_string( $contact[ $name ] ?? null ) ? $contact[ $name ] : '';
	};
	$url     = esc_url( $part( 'url' ), array( 'http', 'https' ) );
	$address = is_array( $contact['address'] ?? null ) ? array_filter( $contact['address'], 'is_string' ) : array();
	$town    = trim( ( $address['postcode'] ?? '' ) . ' ' . ( $address['town'] ?? '' ) );
	$mail    = is_email( $part( 'email' ) ) ? $part( 'email' ) : '';
	$name    = in_german( $part( 'authority' ), $choice );
	$task    = text( $contact['function'] ?? '', $choice );
	$dated   = static function ( string $html, string $field ) use ( $contact, $choice ): string {
		$as_of = $contact['fields'][ $field ]['asOf'] ?? '';
		return '' === $html || ! is_string( $as_of ) || '' === $as_of ? $html : $html . ' (' . as_of( $as_of, $choice ) . ')';
	};
	$phone   = shown_phone( $contact );
	$lines   = array(
		'<strong>' . ( '' === $task ? $name : $task . unchecked( $contact['function'], $contact, $choice ) ) . '</strong>',
		'' === $task ? '' : $name,
		labelled( 'address', $dated( esc_html( one_line( implode( ', ', array_filter( array( $address['street'] ?? '', $town ), 'strlen' ) ) ) ), 'address' ), $choice ),
		labelled( 'phone', $dated( '' === $phone ? '' : phone_links( $phone ), 'phone' ), $choice ),
		labelled( 'email', $dated( '' === $mail ? '' : '<a href="' . esc_url( 'mailto:' . $mail ) . '">' . esc_html( $mail ) . '</a>', 'email' ), $choice ),
		labelled( 'website', $dated( '' === $url ? '' : '<a href="' . $url . '">' . esc_html( short_address( $part( 'url' ) ) ) . '</a>', 'url' ), $choice ),
		text( $contact['hours'] ?? '', $choice ),
		'<small>' . as_of( $part( 'asOf' ), $choice ) . '</small>',
	);
	return implode( '<br>', array_filter( $lines, 'strlen' ) );
}

/**
 * That nobody has checked the translation of a text; the same words as in `src/content/fact.ts`.
 *
 * @param mixed $value   Text, or texts by language.
 * @param array $contact What it is of.
 * @param array $choice  The wanted language.
 */
function unchecked( $value, array $contact, array $choice ): string {
	$language = $choice['language'];
	$state    = 'de' !== $language && is_array( $value ) && isset( $value[ $language ] ) ? $contact['review'][ $language ] ?? '' : '';
	$note     = is_string( $state ) ? $choice['terms']['unchecked'][ $state ] ?? '' : '';
	return '' === $note ? '' : ' <small>(' . esc_html( $note ) . ')</small>';
}

/** A line with what it is about, when there is anything to tell. */
function labelled( string $label, string $html, array $choice ): string {
	return '' === $html ? '' : esc_html( $choice['terms'][ $label ] ) . ': ' . $html;
}

/**
 * A German number as printed, as a link; only words where it may not safely be dialled. The same rule as in
 * `src/model/link.ts`.
 */
function phone_link( string $phone ): string {
	$digits  = preg_replace( '/[^\d+]/', '', preg_replace( '/\(0\)/', '', $phone, 1 ) );
	$is_sure = preg_match( '~^[+\d(][\d\s()/.\x{2010}-\x{2015}-]*$~u', $phone )
		&& ! preg_match( '~/\s*[-+(]|/\s+\d|/.*/|.\+|^\d{1,2}\.\d{1,2}\.\d{2,4}$~', $phone )
		&& preg_match( '~^((\+|00)(?!490)[1-9]\d{5,13}|0[1-9]\d{5,10}|11[02567]|116\d{3})$~', $digits );
	if ( ! $is_sure ) {
		return esc_html( $phone );
	}
	$number = preg_replace( array( '/^00/', '/^0/' ), array( '+', '+49' ), $digits );
	return '<a href="' . esc_url( 'tel:' . $number, array( 'tel' ) ) . '">' . esc_html( $phone ) . '</a>';
}

/** Telephone numbers, each its own link. */
function phone_links( string $phone ): string {
	return implode( ', ', array_map( __NAMESPACE__ . '\\phone_link', preg_split( '~\s*[,;]\s*~', $phone ) ) );
}

/** An address as people write it, of long ones only the host. The same rule as in `src/model/link.ts`. */
function short_address( string $url ): string {
	$plain = preg_replace( array( '~^https?://(www\.)?~', '~/$~' ), '', $url );
	return strlen( $plain ) > 40 ? (string) strtok( $plain, '/' ) : $plain;
}

/** Of when something is, e.g. „Stand 9. Februar 2023“. */
function as_of( string $date, array $choice ): string {
	$parts = explode( '-', $date );
	$month = $choice['terms']['months'][ (int) ( $parts[1] ?? 0 ) - 1 ] ?? '';
	$month = isset( $parts[2] ) ? sprintf( $choice['terms']['day'], (int) $parts[2], $month ) : $month;
	return esc_html( sprintf( $choice['terms']['asOf'], trim( $month . ' ' . $parts[0] ) ) );
}

/**
 * A text in the wanted language, else in German and marked as such.
 *
 * @param mixed $value  Text, or texts by language.
 * @param array $choice The wanted language.
 */
function text( $value, array $choice ): string {
	$own = is_array( $value ) ? $value[ $choice['language'] ] ?? null : null;
	if ( is_string( $own ) ) {
		return esc_html( one_line( $own ) );
	}
	$german = is_array( $value ) ? $value['de'] ?? '' : $value;
	return is_string( $german ) ? in_german( $german, $choice ) : '';
}

/** A German name or text inside words of another language. */
function in_german( string $text, array $choice ): string {
	$html = esc_html( one_line( $text ) );
	return '' === $html || 'de' === $choice['language'] ? $html : '<span lang="de" dir="auto">' . $html . '</span>';
}

/** Blank lines would become paragraphs. */
function one_line( string $text ): string {
	return trim( (string) preg_replace( '/\s+/', ' ', $text ) );
}
