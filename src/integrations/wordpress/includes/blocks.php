<?php
/**
 * The blocks: the server renders them, the editor shows the same.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function (): void {
		$uses = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-data', 'wp-element', 'wp-url' );
		wp_register_script( 'thilik-editor', plugins_url( 'editor.js', FILE ), $uses, VERSION, true );
		foreach ( array_keys( elements() ) as $element ) {
			register_block_type_from_metadata(
				plugin_dir_path( FILE ) . 'blocks/' . $element,
				array(
					'render_callback' => static function ( array $given ) use ( $element ): string {
						return '<div ' . get_block_wrapper_attributes() . '>' . element_html( $element, html_names( $given ) ) . '</div>';
					},
				)
			);
		}
	}
);

// Once per page of the editor, not on every request.
add_action(
	'enqueue_block_editor_assets',
	static function (): void {
		wp_add_inline_script( 'thilik-editor', 'window.thilikEditor = ' . wp_json_encode( editor_config() ) . ';', 'before' );
	}
);

add_filter(
	'block_categories_all',
	static function ( array $categories ): array {
		$own = array(
			'slug'  => 'thilik',
			'title' => __( 'Integration in Thüringen', 'thilik' ),
		);
		return array_merge( $categories, array( $own ) );
	}
);

/** Attributes of a block under their names in HTML. */
function html_names( array $given ): array {
	$named = array();
	foreach ( attributes() as $name => $attribute ) {
		$value = $given[ $attribute['property'] ] ?? '';
		if ( '' !== $value ) {
			$named[ $name ] = $value;
		}
	}
	return $named;
}

/** What editor.js needs: the controls of each block in order, the address of the script, its few sentences. */
function editor_config(): array {
	$controls = array();
	foreach ( array_keys( elements() ) as $element ) {
		foreach ( attributes_of( $element ) as $attribute ) {
			$options = array();
			foreach ( $attribute['values'] ?? array() as $value => $label ) {
				$options[] = array(
					'value' => (string) $value,
					'label' => $label,
				);
			}
			$controls[ $element ][] = array(
				'name'    => $attribute['property'],
				'kind'    => $attribute['kind'],
				'label'   => $attribute['label'],
				'help'    => $attribute['help'] ?? '',
				'empty'   => $attribute['empty'] ?? '',
				'options' => $options,
				'panel'   => $attribute['group'],
				'min'     => $attribute['min'] ?? null,
				'max'     => $attribute['max'] ?? null,
			);
		}
	}
	return array(
		'controls'    => $controls,
		'script'      => asset_url( 'thilik.js' ),
		'background'  => theme_background(),
		'panels'      => attribute_table()['groups'] ?? array(),
		'chooseStory' => __( 'Wählen Sie die Geschichte, die hier stehen soll.', 'thilik' ),
		'loading'     => __( 'Die Vorschau wird geladen …', 'thilik' ),
		'failed'      => __( 'Die Vorschau ist zurzeit nicht erreichbar. Ihre Angaben bleiben erhalten.', 'thilik' ),
	);
}
