<?php
/**
 * Script and style sheet, from the plugin's own folder and only on pages that need them.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/** Without script the place kept free for the elements would stay empty. */
function style_without_script(): string {
	return '@media (scripting:none){:is(' . tags() . ')::before{content:none}}';
}

/** WordPress has script modules since 6.5; before that the tag of a normal script is rewritten. */
function has_modules(): bool {
	return function_exists( 'wp_register_script_module' );
}

add_action(
	'init',
	static function (): void {
		// No version: it is part of the path, see asset_path().
		wp_register_style( 'thilik', asset_url( 'thilik.css' ), array(), null );
		if ( has_modules() ) {
			wp_register_script_module( 'thilik', asset_url( 'thilik.js' ), array(), null );
		} else {
			wp_register_script( 'thilik', asset_url( 'thilik.js' ), array(), null, true );
		}
	}
);

add_filter(
	'script_loader_tag',
	static function ( string $tag, string $handle, string $address ): string {
		// phpcs:ignore WordPress.WP.EnqueuedResources -- it is enqueued; this is its tag.
		return 'thilik' === $handle ? '<script type="module" src="' . esc_url( $address ) . '" id="thilik-js"></script>' . "\n" : $tag;
	},
	10,
	3
);

/** Loads script and style sheet on this page. */
function load_elements(): void {
	static $styled = false;
	if ( ! $styled ) {
		// Not on every request: the theme's colours take a moment to read.
		wp_add_inline_style( 'thilik', style_without_script() . theme_style() );
		$styled = true;
	}
	wp_enqueue_style( 'thilik' );
	if ( has_modules() ) {
		wp_enqueue_script_module( 'thilik' );
	} else {
		wp_enqueue_script( 'thilik' );
	}
}

/** Names of the elements in a text: as blocks, shortcodes or written by hand. */
function elements_in( string $content ): array {
	$names = str_replace( '-', '[-_]', implode( '|', array_keys( elements() ) ) );
	preg_match_all( '/(?:<!-- wp:thilik\/|\[thilik_|<thilik-)(' . $names . ')(?![\w-])/', $content, $found );
	return array_values( array_unique( str_replace( '_', '-', $found[1] ) ) );
}

/** Names of the elements in the post or page that is shown alone. Others are found when they are rendered. */
function elements_of_page(): array {
	$post = is_singular() ? get_queried_object() : null;
	return $post instanceof \WP_Post && ! post_password_required( $post ) ? elements_in( $post->post_content ) : array();
}

add_action(
	'enqueue_block_editor_assets',
	static function (): void {
		wp_add_inline_style( 'thilik', theme_style() );
	}
);

add_action(
	'wp_enqueue_scripts',
	static function (): void {
		if ( elements_of_page() ) {
			load_elements();
		}
	}
);

// Elements written by hand into templates and widgets.
foreach ( array( 'render_block_core/html', 'widget_custom_html_content' ) as $thilik_filter ) {
	add_filter(
		$thilik_filter,
		static function ( $html ) {
			if ( is_string( $html ) && elements_in( $html ) ) {
				load_elements();
			}
			return $html;
		}
	);
}

/** The first files the script will ask for, so that they come at the same time as the script. */
add_filter(
	'wp_preload_resources',
	static function ( $resources ) {
		$kinds = array();
		foreach ( elements_of_page() as $element ) {
			$kinds = array_merge( $kinds, elements()[ $element ]['loads'] ?? array() );
		}
		if ( '' !== own_contacts_url() ) {
			$kinds = array_diff( $kinds, array( 'contacts' ) );
		}
		foreach ( array_unique( $kinds ) as $kind ) {
			$resources[] = array(
				'href'        => asset_url( 'data/' . content_language( page_language() ) . '/' . $kind . '.json' ),
				'as'          => 'fetch',
				'crossorigin' => 'anonymous',
			);
		}
		return $resources;
	}
);
