<?php
/**
 * What stands between the tags until the script has run, and where it never does: words, addresses, links.
 *
 * Only phrasing content and no line breaks in the source: editors and wpautop() put elements into paragraphs, and a
 * paragraph inside a paragraph would land outside the element. Every function returns escaped HTML.
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
	$kinds    = array(
		'map'          => word_list( $attributes['layers'] ?? 'stories contacts offers' ),
		'story-card'   => array( 'stories' ),
		'contact-list' => array( 'contacts' ),
		'offer-list'   => array( 'offers' ),
	);
	$html     = 'map' === $element ? map_heading( $choice ) : '';
	foreach ( $kinds[ $element ] as $kind ) {
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
	$records = 'contacts' === $kind ? contact_records( $choice ) : bundled( $kind, $choice['language'] );
	$entries = array();
	foreach ( $records as $record ) {
		if ( is_wanted( $kind, $record, $choice, $element ) ) {
			$entries[] = '<span role="listitem"><span aria-hidden="true">• </span>' . call_user_func( __NAMESPACE__ . '\\' . $kind . '_entry', $record, $choice ) . '<br></span>';
		}
	}
	if ( ! $entries ) {
		return '';
	}
	$heading = $choice['terms'][ $kind ];
	$names   = district_list( $choice['districts'] );
	if ( 'map' === $element ) {
		// The name of the district stands above.
		return heading( $heading, min( 6, $choice['level'] + 1 ) ) . entry_list( $entries );
	}
	return heading( 'stories' === $kind || '' === $names ? $heading : $heading . ': ' . $names, $choice['level'] ) . entry_list( $entries );
}

/** The entries as a list. */
function entry_list( array $entries ): string {
	return '<span role="list">' . implode( '', $entries ) . '</span>';
}

/** Own contacts replace the bundled ones. Those at an address are not known here; then only the state's are named. */
function contact_records( array $choice ): array {
	$own = own_contacts();
	if ( null !== $own ) {
		return $own;
	}
	$only_state = '' !== own_contacts_url() || $choice['follows'];
	return array_filter(
		bundled( 'contacts', $choice['language'] ),
		static function ( array $contact ) use ( $only_state ): bool {
			$reachable = array_intersect_key( $contact, array_flip( array( 'address', 'phone', 'email', 'url' ) ) );
			return $reachable && ( ! $only_state || 'state' === $contact['kind'] );
		}
	);
}

/** Whether the record belongs to the wanted story, districts and topics. */
function is_wanted( string $kind, array $record, array $choice, string $element ): bool {
	if ( 'story-card' === $element && '' !== $choice['story'] ) {
		return ( $record['id'] ?? null ) === $choice['story'];
	}
	$district = $record['district'] ?? null;
	$here     = is_string( $district ) ? in_array( district_today( $district ), $choice['districts'], true ) : 'contacts' === $kind;
	$about    = 'contacts' === $kind || ! $choice['topics'] || array_intersect( $choice['topics'], (array) ( $record['topics'] ?? array() ) );
	return ( $here || ! $choice['districts'] ) && $about;
}

/** A heading that may stand inside a paragraph. */
function heading( string $text, int $level ): string {
	return '<strong role="heading" aria-level="' . esc_attr( (string) $level ) . '">' . esc_html( $text ) . '</strong><br>';
}

/** Title, summary and date of a story. */
function stories_entry( array $story, array $choice ): string {
	$draft = 'draft' === ( $story['review'][ $choice['language'] ] ?? '' ) ? ' (' . esc_html( $choice['terms']['draftTranslation'] ) . ')' : '';
	return '<em>' . text( $story['title'] ?? '', $choice ) . '</em>: ' . text( $story['summary'] ?? '', $choice ) . ' (' . as_of( $story, $choice ) . ')' . $draft;
}

/** Name, place and date of an offer. */
function offers_entry( array $offer, array $choice ): string {
	$place = isset( $offer['place']['name'] ) ? ', ' . in_german( (string) $offer['place']['name'], $choice ) : '';
	return text( $offer['name'] ?? '', $choice ) . $place . ' (' . as_of( $offer, $choice ) . ')';
}

/** Name, task and every way to reach an office. */
function contacts_entry( array $contact, array $choice ): string {
	$part    = static function ( string $name ) use ( $contact ): string {
		return isset( $contact[ $name ] ) && is_string( $contact[ $name ] ) ? $contact[ $name ] : '';
	};
	$name    = in_german( $part( 'authority' ), $choice );
	$url     = esc_url( $part( 'url' ), array( 'http', 'https' ) );
	$task    = text( $contact['function'] ?? '', $choice );
	$address = isset( $contact['address'] ) && is_array( $contact['address'] ) ? array_filter( $contact['address'], 'is_string' ) : array();
	$town    = trim( ( $address['postcode'] ?? '' ) . ' ' . ( $address['town'] ?? '' ) );
	$mail    = is_email( $part( 'email' ) ) ? $part( 'email' ) : '';
	$ways    = array(
		( '' === $url ? $name : '<a href="' . $url . '">' . $name . '</a>' ) . ( '' === $task ? '' : ': ' . $task ),
		in_german( $address['street'] ?? '', $choice ),
		in_german( $town, $choice ),
		'' === $part( 'phone' ) ? '' : esc_html( $choice['terms']['phone'] ) . ' ' . phone_link( $part( 'phone' ) ),
		'' === $mail ? '' : '<a href="' . esc_url( 'mailto:' . $mail ) . '">' . esc_html( $mail ) . '</a>',
	);
	return implode( ', ', array_filter( $ways, 'strlen' ) ) . ' (' . as_of( $contact, $choice ) . ')';
}

/** A German number as printed, as a link; of several the first counts. The same rule as in `src/model/link.ts`. */
function phone_link( string $phone ): string {
	if ( ! preg_match( '~[+\d][\d\s()/.\x{2010}-\x{2015}-]*~u', $phone, $first ) ) {
		return esc_html( $phone );
	}
	$digits = preg_replace( array( '/\(0\)/', '/[^\d+]/' ), '', $first[0] );
	$number = '+' === $digits[0] ? $digits : preg_replace( array( '/^00/', '/^0/' ), array( '+', '+49' ), $digits );
	return '<a href="' . esc_url( 'tel:' . $number, array( 'tel' ) ) . '">' . esc_html( $phone ) . '</a>';
}

/** Of when an entry is, e.g. „Stand Februar 2023“. */
function as_of( array $record, array $choice ): string {
	$parts = explode( '-', (string) ( is_scalar( $record['asOf'] ?? null ) ? $record['asOf'] : '' ) );
	$month = $choice['terms']['months'][ (int) ( $parts[1] ?? 0 ) - 1 ] ?? '';
	return esc_html( sprintf( $choice['terms']['asOf'], trim( $month . ' ' . $parts[0] ) ) );
}

/**
 * A text of the content in the wanted language, else in German and marked as such.
 *
 * @param mixed $value  Text, or texts by language.
 * @param array $choice The wanted language.
 */
function text( $value, array $choice ): string {
	if ( is_array( $value ) && is_string( $value[ $choice['language'] ] ?? null ) ) {
		return esc_html( one_line( $value[ $choice['language'] ] ) );
	}
	$german = is_array( $value ) ? $value['de'] ?? '' : $value;
	return is_string( $german ) ? in_german( $german, $choice ) : '';
}

/** A German name or text inside words of another language. */
function in_german( string $text, array $choice ): string {
	$html = esc_html( one_line( $text ) );
	return '' === $html || 0 === strpos( $choice['language'], 'de' ) ? $html : '<span lang="de">' . $html . '</span>';
}

/** Blank lines would become paragraphs. */
function one_line( string $text ): string {
	return trim( (string) preg_replace( '/\s+/', ' ', $text ) );
}
