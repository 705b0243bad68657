<?php
/**
 * Contacts of the site's own, uploaded on the settings page: kept as text in an option and served by the site itself.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/** Upper limit for an uploaded file, in bytes. The bundled contacts of all of Thuringia take 15,000. */
const OWN_CONTACTS_LIMIT = 500000;

/** The uploaded contacts; null when there are none. */
function own_contacts(): ?array {
	$text = get_option( 'thilik_contacts' );
	$file = is_string( $text ) && '' !== $text ? json_decode( $text, true ) : null;
	return is_array( $file ) ? usable_contacts( $file ) : null;
}

/** The records of a file that have what the elements need. */
function usable_contacts( array $file ): array {
	$contacts = isset( $file['contacts'] ) && is_array( $file['contacts'] ) ? $file['contacts'] : array();
	$usable   = static function ( $contact ): bool {
		foreach ( array( 'id', 'kind', 'authority', 'asOf' ) as $name ) {
			if ( ! is_array( $contact ) || ! isset( $contact[ $name ] ) || ! is_string( $contact[ $name ] ) || '' === $contact[ $name ] ) {
				return false;
			}
		}
		return 'state' === $contact['kind'] || is_string( $contact['district'] ?? null );
	};
	return array_values( array_filter( $contacts, $usable ) );
}

/** Address of the site's own contacts: the uploaded ones, else the address from the settings, else ''. */
function own_contacts_url(): string {
	return null === own_contacts() ? (string) settings()['contacts_src'] : rest_url( 'thilik/v1/contacts' );
}

/** Whether the site's own contacts stand instead of the bundled ones. */
function replaces_contacts(): bool {
	return '' !== own_contacts_url() && ! settings()['contacts_add'];
}

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'thilik/v1',
			'/contacts',
			array(
				'methods'             => 'GET',
				// What every visitor of a page with the list sees.
				'permission_callback' => '__return_true',
				'callback'            => static function () {
					if ( null === own_contacts() ) {
						return new \WP_Error( 'thilik_no_contacts', __( 'Es sind keine eigenen Anlaufstellen gespeichert.', 'thilik' ), array( 'status' => 404 ) );
					}
					// As objects, so that an empty one stays one.
					return rest_ensure_response( json_decode( get_option( 'thilik_contacts' ) ) );
				},
			)
		);
	}
);

/**
 * What becomes of the stored contacts when the settings page is sent: the uploaded file, nothing, or what was there.
 *
 * @param mixed $input 'remove' when the administrator wants them gone.
 */
function sanitize_contacts( $input ): string {
	$before = get_option( 'thilik_contacts' );
	$before = is_string( $before ) ? $before : '';
	// The nonce was checked by options.php.
	$file = $_FILES['thilik_contacts_file'] ?? null; // phpcs:ignore WordPress.Security -- only its path, size and error are read.
	if ( is_array( $file ) && UPLOAD_ERR_NO_FILE !== $file['error'] ) {
		$text = UPLOAD_ERR_OK === $file['error'] && is_uploaded_file( $file['tmp_name'] ) && $file['size'] <= OWN_CONTACTS_LIMIT
			? (string) file_get_contents( $file['tmp_name'] ) // phpcs:ignore WordPress.WP.AlternativeFunctions -- a local file.
			: null;
		return null === $text ? refuse_contacts( __( 'Die Datei konnte nicht gelesen werden oder ist größer als 500 kB.', 'thilik' ), $before ) : checked_contacts( $text, $before );
	}
	return 'remove' === $input ? '' : $before;
}

/** The text of a file with contacts as it is stored, or what was stored before, with a sentence why. */
function checked_contacts( string $text, string $before ): string {
	$text = preg_replace( '/^\xEF\xBB\xBF/', '', $text );
	$file = json_decode( $text, true );
	if ( ! is_array( $file ) ) {
		return refuse_contacts( __( 'Die Datei enthält kein gültiges JSON. Prüfen Sie Kommas, Klammern und Anführungszeichen.', 'thilik' ), $before );
	}
	if ( ! usable_contacts( $file ) ) {
		return refuse_contacts( __( 'Die Datei enthält keine Anlaufstelle mit „id“, „district“, „kind“, „authority“ und „asOf“.', 'thilik' ), $before );
	}
	return $text;
}

/** Keeps what was there and says why. */
function refuse_contacts( string $message, string $before ): string {
	complain( 'contacts', $message . ' ' . __( 'An den gespeicherten Anlaufstellen hat sich nichts geändert.', 'thilik' ) );
	return $before;
}
