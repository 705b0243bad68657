<?php
/**
 * What editors may set: one table for blocks, shortcodes, the editor's controls and authors' rights.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/** The elements by name, and which content each loads first. */
function elements(): array {
	return array(
		'map'          => array( 'loads' => array( 'stories', 'contacts' ) ),
		'story-card'   => array( 'loads' => array( 'stories' ) ),
		'contact-list' => array( 'loads' => array( 'contacts' ) ),
		'offer-list'   => array( 'loads' => array( 'offers' ) ),
	);
}

/**
 * The attributes by name. `on`: elements that have it; `kind`: how it is asked for and checked, see clean_value();
 * `panel`: where in the editor's sidebar; `values`: value => label; `hidden`: further values that count; `empty`: what it
 * means to choose nothing.
 */
function attributes(): array {
	$all       = array_keys( elements() );
	$lists     = array( 'contact-list', 'offer-list' );
	$districts = district_names();
	return array(
		'district'        => array(
			'on'     => array( 'map', 'contact-list', 'offer-list' ),
			'kind'   => 'choice',
			'panel'  => 'content',
			'label'  => __( 'Landkreis oder Stadt', 'thilik' ),
			'empty'  => __( 'ganz Thüringen', 'thilik' ),
			'values' => $districts,
			'hidden' => array( '16056' ),
		),
		'story'           => array(
			'on'     => array( 'map', 'story-card' ),
			'kind'   => 'choice',
			'panel'  => 'content',
			'label'  => __( 'Geschichte', 'thilik' ),
			'empty'  => __( 'keine', 'thilik' ),
			'values' => terms()['stories'] ?? array(),
		),
		'topics'          => array(
			'on'     => array( 'map', 'offer-list' ),
			'kind'   => 'choices',
			'panel'  => 'content',
			'label'  => __( 'Nur diese Themen', 'thilik' ),
			'values' => language_terms( 'de' )['topics'] ?? array(),
		),
		'scope'           => array(
			'on'     => array_merge( array( 'map' ), $lists ),
			'kind'   => 'choices',
			'panel'  => 'content',
			'label'  => __( 'Nur diese Landkreise und Städte', 'thilik' ),
			'values' => $districts,
			'hidden' => array( '16056' ),
		),
		'layers'          => array(
			'on'     => array( 'map' ),
			'kind'   => 'choices',
			'panel'  => 'content',
			'label'  => __( 'Was die Karte zeigt (ohne Auswahl: alles)', 'thilik' ),
			'values' => array(
				'stories'  => __( 'Erfolgsgeschichten', 'thilik' ),
				'offers'   => __( 'Angebote', 'thilik' ),
				'contacts' => __( 'Anlaufstellen', 'thilik' ),
			),
		),
		'lang'            => array(
			'on'     => $all,
			'kind'   => 'choice',
			'panel'  => 'looks',
			'label'  => __( 'Sprache', 'thilik' ),
			'empty'  => __( 'wie die Seite', 'thilik' ),
			'values' => language_names(),
		),
		'heading-level'   => array(
			'on'     => $all,
			'kind'   => 'choice',
			'panel'  => 'looks',
			'label'  => __( 'Ebene der Überschriften', 'thilik' ),
			'help'   => __( 'Eine Ebene unter der Überschrift, die davor steht.', 'thilik' ),
			'empty'  => __( 'Überschrift 3', 'thilik' ),
			'values' => array(
				'2' => __( 'Überschrift 2', 'thilik' ),
				'4' => __( 'Überschrift 4', 'thilik' ),
				'5' => __( 'Überschrift 5', 'thilik' ),
				'6' => __( 'Überschrift 6', 'thilik' ),
			),
			'hidden' => array( '3' ),
		),
		'variant'         => array(
			'on'     => array( 'story-card' ),
			'kind'   => 'choice',
			'panel'  => 'looks',
			'label'  => __( 'Umfang', 'thilik' ),
			'empty'  => __( 'mit der ganzen Geschichte', 'thilik' ),
			'values' => array( 'compact' => __( 'nur die Zusammenfassung', 'thilik' ) ),
			'hidden' => array( 'full' ),
		),
		'boundaries'      => array(
			'on'     => array( 'map' ),
			'kind'   => 'choice',
			'panel'  => 'looks',
			'label'  => __( 'Kreisgrenzen', 'thilik' ),
			'empty'  => __( 'von heute', 'thilik' ),
			'values' => array( '2019' => __( 'von 2019, mit Eisenach', 'thilik' ) ),
			'hidden' => array( 'today' ),
		),
		'engine'          => array(
			'on'     => array( 'map' ),
			'kind'   => 'choice',
			'panel'  => 'looks',
			'label'  => __( 'Vergrößern', 'thilik' ),
			'empty'  => __( 'möglich, auf Wunsch der Leser*innen', 'thilik' ),
			'values' => array( 'svg' => __( 'nicht möglich', 'thilik' ) ),
			'hidden' => array( 'auto', 'maplibre' ),
		),
		'accent'          => array(
			'on'    => $all,
			'kind'  => 'colour',
			'panel' => 'looks',
			'label' => __( 'Farbe für Links und Auswahl', 'thilik' ),
			'help'  => __( 'Ohne Angabe die Hauptfarbe Ihres Themes, wenn sie gut lesbar ist, sonst Blau.', 'thilik' ),
		),
		'theme'           => array(
			'on'     => $all,
			'kind'   => 'choice',
			'panel'  => 'looks',
			'label'  => __( 'Woher Farben und Schrift kommen', 'thilik' ),
			'empty'  => __( 'wie in den Einstellungen', 'thilik' ),
			'values' => theme_names(),
		),
		'no-legend'       => array(
			'on'    => array( 'map' ),
			'kind'  => 'switch',
			'panel' => 'looks',
			'label' => __( 'Ohne Zeichenerklärung', 'thilik' ),
		),
		'no-locate'       => array(
			'on'    => array( 'map' ),
			'kind'  => 'switch',
			'panel' => 'looks',
			'label' => __( 'Ohne Knopf für den eigenen Standort', 'thilik' ),
		),
		'no-search'       => array(
			'on'    => array( 'contact-list' ),
			'kind'  => 'switch',
			'panel' => 'looks',
			'label' => __( 'Ohne Suchfeld', 'thilik' ),
		),
		'no-filter'       => array(
			'on'    => array( 'offer-list' ),
			'kind'  => 'switch',
			'panel' => 'looks',
			'label' => __( 'Ohne Auswahl nach Thema', 'thilik' ),
		),
		'no-persons'      => array(
			'on'    => $all,
			'kind'  => 'switch',
			'panel' => 'looks',
			'label' => __( 'Keine Namen von Personen zeigen', 'thilik' ),
		),
		'structured-data' => array(
			'on'    => $all,
			'kind'  => 'switch',
			'panel' => 'more',
			'label' => __( 'Angaben für Suchmaschinen (schema.org) in die Seite schreiben', 'thilik' ),
		),
		'stale-after'     => array(
			'on'    => $all,
			'kind'  => 'number',
			'panel' => 'more',
			'label' => __( 'Ab wie vielen Monaten ein Eintrag „nicht bestätigt“ heißt', 'thilik' ),
			'help'  => __( 'Ohne Angabe 24.', 'thilik' ),
		),
		'report-href'     => array(
			'on'    => $all,
			'kind'  => 'address',
			'panel' => 'more',
			'label' => __( 'Adresse für „Fehler melden“', 'thilik' ),
			'help'  => __( 'Ohne Angabe die aus den Einstellungen.', 'thilik' ),
		),
		'id'              => array(
			'on'    => array( 'map' ),
			'kind'  => 'id',
			'panel' => 'more',
			'label' => __( 'Kennung dieser Karte', 'thilik' ),
			'help'  => __( 'Nur nötig, wenn eine Liste der Karte folgen soll, zum Beispiel: karte', 'thilik' ),
		),
		'for'             => array(
			'on'    => array( 'story-card', 'contact-list', 'offer-list' ),
			'kind'  => 'id',
			'panel' => 'more',
			'label' => __( 'Folgt der Karte mit dieser Kennung', 'thilik' ),
			'help'  => __( 'Zeigt, was auf der Karte ausgewählt ist.', 'thilik' ),
		),
	);
}

/** Design systems whose colours the elements know. */
function theme_names(): array {
	return array(
		'auto'    => __( 'von Ihrer Website, wo möglich', 'thilik' ),
		'kern'    => __( 'KERN', 'thilik' ),
		'kolibri' => __( 'KoliBri', 'thilik' ),
		'plain'   => __( 'immer die eigenen', 'thilik' ),
	);
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
	$known = array_merge( array_map( 'strval', array_keys( $attribute['values'] ?? array() ) ), $attribute['hidden'] ?? array() );
	switch ( $attribute['kind'] ) {
		case 'choice':
			return in_array( $value, $known, true ) ? $value : null;
		case 'choices':
			$chosen = array_intersect( preg_split( '/\s+/', $value ), $known );
			return $chosen ? implode( ' ', array_unique( $chosen ) ) : null;
		case 'id':
			return preg_match( '/^[A-Za-z][\w-]*$/D', $value ) ? $value : null;
		case 'number':
			return preg_match( '/^[1-9]\d{0,3}$/D', $value ) ? $value : null;
		case 'colour':
			return preg_match( '/^#[0-9a-f]{6}$/Di', $value ) ? strtolower( $value ) : null;
		case 'address':
			return report_address( $value );
	}
	return null;
}

/** An address for reports, `mailto:…` or of a web page; null when it is neither. A plain mail address becomes `mailto:`. */
function report_address( string $value ): ?string {
	if ( is_email( $value ) ) {
		return 'mailto:' . $value;
	}
	return preg_match( '#^(?:https?://|mailto:)[^\s"<>\\\\]+$#Di', $value ) ? $value : null;
}
