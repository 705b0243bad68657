<?php
/**
 * What editors may set: one table for blocks, shortcodes, the editor's controls and authors' rights.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/**
 * What the project's table of attributes says, written by its build (`npm run derive`):
 * `{elements: {name: {loads: [kind], tells: [kind]}}, groups: {name: heading}, attributes: {name: {…}},
 * successors: {key of 2019: key of today}}`.
 */
function attribute_table(): array {
	return read_json( 'attributes.json' );
}

/** The elements by name: which content each loads first, and which it tells without script. */
function elements(): array {
	return attribute_table()['elements'] ?? array();
}

/** The elements as a selector of CSS takes them. */
function tags(): string {
	return 'thilik-' . implode( ',thilik-', array_keys( elements() ) );
}

/**
 * The attributes by name. `on`: elements that have it; `kind`: how it is asked for and checked, see clean_value();
 * `property`: its name in a block; `group`: where in the editor's sidebar; `values`: value => label; `hidden`: further
 * values that count; `empty`: what it means to choose nothing; `min` and `max` of a number.
 */
function attributes(): array {
	static $attributes = null;
	if ( null === $attributes ) {
		$lists      = array(
			'districts' => district_names(),
			'stories'   => terms()['stories'] ?? array(),
			'topics'    => terms()['topics'] ?? array(),
			'languages' => language_names(),
		);
		$attributes = array();
		foreach ( attribute_table()['attributes'] ?? array() as $name => $row ) {
			$attributes[ $name ] = isset( $row['from'] ) ? array_merge( $row, array( 'values' => $lists[ $row['from'] ] ) ) : $row;
		}
	}
	return $attributes;
}

/** Design systems whose colours the elements know. */
function theme_names(): array {
	return attributes()['theme']['values'] ?? array();
}

/** The attributes of one element. */
function attributes_of( string $element ): array {
	return array_filter(
		attributes(),
		static function ( array $attribute ) use ( $element ): bool {
			return in_array( $element, $attribute['on'], true );
		}
	);
}

/** What editors gave, without anything an element does not know; switches that are on have the value ''. */
function clean( string $element, array $given ): array {
	$clean = array();
	foreach ( attributes_of( $element ) as $name => $attribute ) {
		$value = isset( $given[ $name ] ) ? clean_value( $attribute, $given[ $name ] ) : null;
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/** Words without the commas and quotation marks that editors put between and around them. */
function plain_words( string $value ): string {
	$decoded = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( (string) preg_replace( '/[\s,;"\'„“”‚‘’″′«»]+/u', ' ', $decoded ) );
}

/** The key of what a value is called, e.g. that of a district; a value that is no name stays as it is. */
function key_of( string $value, array $names ): string {
	$found = array_search( strtolower( $value ), array_map( 'strtolower', array_filter( $names, 'is_string' ) ), true );
	return false === $found ? $value : (string) $found;
}

/**
 * One value as text, or null when it does not count.
 *
 * @param array $attribute Row of attributes().
 * @param mixed $value     What an editor gave.
 */
function clean_value( array $attribute, $value ): ?string {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	if ( 'switch' === $attribute['kind'] ) {
		return in_array( $value, array( false, 'false', '0', 0 ), true ) ? null : '';
	}
	$value = trim( (string) $value );
	if ( in_array( $attribute['kind'], array( 'choice', 'choices', 'number' ), true ) ) {
		$value = key_of( plain_words( $value ), $attribute['values'] ?? array() );
	}
	$known = array_merge( array_map( 'strval', array_keys( $attribute['values'] ?? array() ) ), $attribute['hidden'] ?? array() );
	switch ( $attribute['kind'] ) {
		case 'choice':
			return in_array( $value, $known, true ) ? $value : null;
		case 'choices':
			$chosen = array_intersect( preg_split( '/\s+/', $value ), $known );
			return $chosen ? implode( ' ', array_unique( $chosen ) ) : null;
		case 'id':
			return preg_match( '/^\S+$/D', $value ) ? $value : null;
		case 'number':
			return preg_match( '/^\d{1,9}$/D', $value ) && $value >= $attribute['min'] && $value <= $attribute['max'] ? $value : null;
		case 'colour':
			return preg_match( '/^#[0-9a-f]{6}$/Di', $value ) ? strtolower( $value ) : null;
		case 'text':
			return '' === $value ? null : $value;
		case 'phone':
			return preg_match( '#^(?:115|[+0][0-9 ()/-]*[0-9])$#D', $value ) ? $value : null;
		case 'address':
			return report_address( $value );
		case 'page':
			// Of this site, or of another one.
			return preg_match( '#^(?:https?://|/(?!/))[^\s"<>\\\\]*$#Di', $value ) ? $value : null;
	}
	return null;
}

/** An address for reports, as the elements link to it; null when they would not. A plain mail address becomes `mailto:`. */
function report_address( string $value ): ?string {
	if ( is_email( $value ) ) {
		return 'mailto:' . $value;
	}
	return preg_match( '#^(?:https?://|mailto:|tel:)[^\s"<>\\\\]+$#Di', $value ) ? $value : null;
}
