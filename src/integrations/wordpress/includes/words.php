<?php
/**
 * What stands between the tags until the script has run, and where it never does: words, addresses, links.
 *
 * Only phrasing content and no line breaks in the source: editors and wpautop() put elements into paragraphs, and a
 * paragraph inside a paragraph would land outside the element. Every function returns escaped HTML. What is said of a record
 * was written by the build with the code of the other forms without script: `words/<language>/<district>.json`, `none` for what
 * belongs to no district, each `{stories, offers, contacts: [{id, topics, html}]}`.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/**
 * The words of one element.
 *
 * @param string $element    Name, e.g. `map`.
 * @param array  $attributes Its attributes, clean.
 */
function words( string $element, array $attributes ): string {
	$language = content_language( $attributes['lang'] ?? page_language() );
	$choice   = array(
		'language'  => $language,
		'terms'     => language_terms( $language ),
		'districts' => chosen_districts( $attributes ),
		'topics'    => word_list( $attributes['topics'] ?? '' ),
		'story'     => $attributes['story'] ?? '',
		'level'     => (int) ( $attributes['heading-level'] ?? 3 ),
		// On the map, a list without a district of its own shows whatever is selected there.
		'follows'   => isset( $attributes['for'] ) && ! isset( $attributes['district'] ),
	);
	$html     = 'map' === $element ? map_heading( $choice ) : '';
	$kinds    = isset( $attributes['layers'] ) ? word_list( $attributes['layers'] ) : elements()[ $element ]['tells'];
	foreach ( $kinds as $kind ) {
		$html .= section( $kind, $choice, $element );
	}
	$page = content_language( page_language() ) === $language && 0 === strpos( strtolower( page_language() ), substr( $language, 0, 2 ) );
	return $page || isset( $attributes['lang'] ) ? $html : '<span lang="' . esc_attr( $language ) . '">' . $html . '</span>';
}

/** Keys of the districts of today whose content is wanted; empty for all. */
function chosen_districts( array $attributes ): array {
	$chosen = word_list( $attributes['district'] ?? $attributes['scope'] ?? '' );
	return array_values( array_unique( array_map( __NAMESPACE__ . '\district_today', $chosen ) ) );
}

/** The words of a text, without empty ones. */
function word_list( string $text ): array {
	return preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY );
}

/** What the map is about. */
function map_heading( array $choice ): string {
	$names = district_list( $choice['districts'] );
	return heading( '' === $names ? $choice['terms']['districtsHeading'] : $names, $choice['level'] );
}

/** Names of the districts, for reading. */
function district_list( array $districts ): string {
	return implode( ', ', array_intersect_key( district_names(), array_flip( $districts ) ) );
}

/** The entries of one kind under their heading; '' when there is none. */
function section( string $kind, array $choice, string $element ): string {
	$one     = 'story-card' === $element ? $choice['story'] : '';
	$entries = '';
	foreach ( entries( $kind, $choice, $one ) as $entry ) {
		$entries .= '<span role="listitem"><span aria-hidden="true">• </span>' . $entry . '<br></span>';
	}
	if ( '' === $entries ) {
		return '';
	}
	$list    = '<span role="list">' . $entries . '</span>';
	$heading = $choice['terms'][ $kind ];
	$names   = district_list( $choice['districts'] );
	if ( 'map' === $element ) {
		// The name of the district stands above.
		return heading( $heading, min( 6, $choice['level'] + 1 ) ) . $list;
	}
	return heading( 'stories' === $kind || '' === $names ? $heading : $heading . ': ' . $names, $choice['level'] ) . $list;
}

/** The wanted entries of one kind; only the story of this id when there is one. */
function entries( string $kind, array $choice, string $story ): array {
	$districts = '' === $story && $choice['districts'] ? $choice['districts'] : array_keys( district_names() );
	$wanted    = array();
	$own_ids   = array();
	if ( 'contacts' === $kind ) {
		$own = own_contacts() ?? array();
		if ( $own && ! settings()['contacts_add'] ) {
			return own_entries( $own, $choice );
		}
		$wanted  = own_entries( $own, $choice );
		$own_ids = array_column( $own, 'id' );
		// Those at an address are not known here; where they stand instead of ours, only the state's are named.
		$districts = replaces_contacts() || $choice['follows'] ? array() : $districts;
	}
	foreach ( array_merge( $districts, array( 'none' ) ) as $district ) {
		foreach ( read_json( 'words/' . $choice['language'] . '/' . $district . '.json' )[ $kind ] ?? array() as $entry ) {
			$about = 'contacts' === $kind || ! $choice['topics'] || array_intersect( $choice['topics'], $entry['topics'] );
			$about = $about && ! in_array( $entry['id'], $own_ids, true );
			if ( '' === $story ? $about : $entry['id'] === $story ) {
				// Written and escaped by the build.
				$wanted[] = $entry['html'];
			}
		}
	}
	return $wanted;
}

/** A heading that may stand inside a paragraph. */
function heading( string $text, int $level ): string {
	return '<strong role="heading" aria-level="' . esc_attr( (string) $level ) . '">' . esc_html( $text ) . '</strong><br>';
}
