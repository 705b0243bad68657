<?php
/**
 * Reads the content that comes with the plugin.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/**
 * Path inside the plugin of everything that browsers load. The version is part of it: scripts ask for each other by name,
 * so a version in the query (`?ver=`) would load the main script twice.
 */
function asset_path( string $file ): string {
	return 'assets/' . VERSION . '/' . $file;
}

/** Address of a file that browsers load, on this site. */
function asset_url( string $file ): string {
	return plugins_url( asset_path( $file ), FILE );
}

/** A JSON file of the plugin; an empty array when it is missing or broken. */
function read_json( string $path ): array {
	static $files = array();
	if ( ! isset( $files[ $path ] ) ) {
		$file            = plugin_dir_path( FILE ) . $path;
		$files[ $path ] = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null; // phpcs:ignore WordPress.WP.AlternativeFunctions -- a local file.
		$files[ $path ] = is_array( $files[ $path ] ) ? $files[ $path ] : array();
	}
	return $files[ $path ];
}

/**
 * Districts, topics and the words around the content, made by the build from the texts of the elements:
 * `{districts: [[ags, name]], stories: {id: title}, topics: {id: name}, languages: {tag: {name, …}},
 * tokens: {accent: {…}, onAccent: {…}}}`.
 */
function terms(): array {
	return read_json( 'terms.json' );
}

/** Names of the districts of today by key, in the order of the alphabet. */
function district_names(): array {
	return array_column( terms()['districts'] ?? array(), 1, 0 );
}

/** German names of the languages by tag. */
function language_names(): array {
	return array_map(
		static function ( array $language ): string {
			return $language['name'];
		},
		terms()['languages'] ?? array()
	);
}

/** The words around the content in one language. */
function language_terms( string $language ): array {
	return terms()['languages'][ $language ] ?? terms()['languages']['de'] ?? array();
}

/**
 * The language that speaks for a tag, as in `src/i18n/languages.ts`: itself, else without its last part, else German;
 * `en_US.UTF-8` is `en-us`.
 */
function content_language( string $tag ): string {
	$tag = str_replace( '_', '-', preg_replace( '/[.@].*/', '', trim( $tag ) ) );
	for ( $wanted = strtolower( $tag ); '' !== $wanted; $wanted = preg_replace( '/-?[^-]*$/', '', $wanted ) ) {
		if ( isset( terms()['languages'][ $wanted ] ) ) {
			return $wanted;
		}
	}
	return 'de';
}

/** Language of the page, as in its `<html lang>`. */
function page_language(): string {
	return (string) get_bloginfo( 'language' );
}

/** Records that are kept under a key of 2019 belong to the district of today. */
function district_today( string $ags ): string {
	return attribute_table()['successors'][ $ags ] ?? $ags;
}
