<?php
/**
 * Settings › thilik, for administrators.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

/** A file with own contacts, as shown to administrators. */
const EXAMPLE = '{
  "version": 1,
  "contacts": [
    {
      "id": "musterstelle",
      "district": "16070",
      "kind": "office",
      "authority": "Landratsamt Ilm-Kreis",
      "function": { "de": "Fragen zur Integration" },
      "address": { "street": "Beispielstraße 1", "postcode": "99310", "town": "Arnstadt" },
      "phone": "03628 000000",
      "email": "integration@example.org",
      "asOf": "2026-09-01",
      "source": { "document": "Eigene Angabe des Landratsamts" }
    }
  ]
}';

add_action(
	'admin_menu',
	static function (): void {
		add_options_page( __( 'thilik – Integration in Thüringen', 'thilik' ), 'thilik', 'manage_options', 'thilik', __NAMESPACE__ . '\settings_page' );
	}
);

add_action(
	'admin_init',
	static function (): void {
		register_setting( 'thilik', 'thilik_settings', array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
		register_setting( 'thilik', 'thilik_contacts', array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_contacts' ) );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( array $links ): array {
		$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=thilik' ) ) . '">' . esc_html__( 'Einstellungen', 'thilik' ) . '</a>';
		return array_merge( array( $link ), $links );
	}
);

/** The page itself. WordPress checks the capability and the nonce again when it is sent. */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = settings();
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'Diese Angaben gelten für alle Blöcke und Kurzcodes auf dieser Website. Sie müssen hier nichts eintragen.', 'thilik' ); ?></p>
		<form method="post" action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>" enctype="multipart/form-data">
			<?php settings_fields( 'thilik' ); ?>
			<h2><?php esc_html_e( 'Eigene Anlaufstellen', 'thilik' ); ?></h2>
			<p><?php esc_html_e( 'Ihre Datei ersetzt die mitgelieferten Anlaufstellen auf Karte und Liste, oder sie ergänzt sie.', 'thilik' ); ?></p>
			<details>
				<summary><?php esc_html_e( 'So sieht die Datei aus', 'thilik' ); ?></summary>
				<pre><?php echo esc_html( EXAMPLE ); ?></pre>
			</details>
			<table class="form-table" role="presentation">
				<?php contacts_rows( $settings ); ?>
			</table>
			<h2><?php esc_html_e( 'Anzeige', 'thilik' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php display_rows( $settings ); ?>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'Kurzcodes', 'thilik' ); ?></h2>
		<p><?php esc_html_e( 'Für Seiten ohne Block-Editor. Im Block-Editor suchen Sie beim Einfügen nach „thilik“.', 'thilik' ); ?></p>
		<ul>
			<?php foreach ( array( '[thilik_map district="16070"]', '[thilik_story_card story="ilm-kreis"]', '[thilik_contact_list district="16070"]', '[thilik_offer_list topics="sport sprache"]', '[thilik_district_search]', '[thilik_story_tour]' ) as $shortcode ) : ?>
				<li><code><?php echo esc_html( $shortcode ); ?></code></li>
			<?php endforeach; ?>
		</ul>
	</div>
	<?php
}

/** Upload, removal and address of own contacts. */
function contacts_rows( array $settings ): void {
	$own = own_contacts();
	?>
	<tr>
		<th scope="row"><label for="thilik-file"><?php esc_html_e( 'Datei hochladen', 'thilik' ); ?></label></th>
		<td>
			<input type="file" id="thilik-file" name="thilik_contacts_file" accept=".json,application/json" aria-describedby="thilik-file-help">
			<p class="description" id="thilik-file-help">
				<?php
				if ( null === $own ) {
					esc_html_e( 'Zurzeit ist keine Datei gespeichert. Höchstens 500 kB, Format JSON.', 'thilik' );
				} else {
					/* translators: %d: number of contacts */
					echo esc_html( sprintf( _n( 'Gespeichert ist eine Datei mit %d Anlaufstelle.', 'Gespeichert ist eine Datei mit %d Anlaufstellen.', count( $own ), 'thilik' ), count( $own ) ) );
				}
				?>
			</p>
			<?php if ( null !== $own ) : ?>
				<p><label><input type="checkbox" name="thilik_contacts" value="remove"> <?php esc_html_e( 'Gespeicherte Datei entfernen', 'thilik' ); ?></label></p>
			<?php endif; ?>
		</td>
	</tr>
	<tr>
		<th scope="row"><label for="thilik-address"><?php esc_html_e( 'oder Adresse der Datei', 'thilik' ); ?></label></th>
		<td>
			<input type="text" class="regular-text" id="thilik-address" name="thilik_settings[contacts_src]" value="<?php echo esc_attr( $settings['contacts_src'] ); ?>" aria-describedby="thilik-address-help">
			<p class="description" id="thilik-address-help"><?php esc_html_e( 'Auf dieser Website, zum Beispiel /daten/kontakte.json. Eine hochgeladene Datei geht vor.', 'thilik' ); ?></p>
		</td>
	</tr>
	<tr>
		<th scope="row"><?php esc_html_e( 'Mitgelieferte Anlaufstellen', 'thilik' ); ?></th>
		<td><label><input type="checkbox" name="thilik_settings[contacts_add]" value="1" <?php checked( $settings['contacts_add'] ); ?>> <?php esc_html_e( 'zusätzlich zu den eigenen zeigen', 'thilik' ); ?></label></td>
	</tr>
	<?php
}

/** Names of persons, colours, address for reports. */
function display_rows( array $settings ): void {
	?>
	<tr>
		<th scope="row"><?php esc_html_e( 'Namen von Personen', 'thilik' ); ?></th>
		<td>
			<label><input type="checkbox" name="thilik_settings[no_persons]" value="1" <?php checked( $settings['no_persons'] ); ?>> <?php esc_html_e( 'nirgends zeigen', 'thilik' ); ?></label>
			<p class="description"><?php esc_html_e( 'Namen stehen sonst bei 15 Amtspersonen, die 2019 ihre Geschichte vorgestellt haben.', 'thilik' ); ?></p>
		</td>
	</tr>
	<tr>
		<th scope="row"><label for="thilik-theme"><?php esc_html_e( 'Farben und Schrift', 'thilik' ); ?></label></th>
		<td>
			<select id="thilik-theme" name="thilik_settings[theme]">
				<?php foreach ( theme_names() as $value => $label ) : ?>
					<option value="<?php echo esc_attr( $value ); ?>" <?php selected( $settings['theme'], $value ); ?>><?php echo esc_html( $label ); ?></option>
				<?php endforeach; ?>
			</select>
		</td>
	</tr>
	<tr>
		<th scope="row"><label for="thilik-report"><?php esc_html_e( '„Fehler melden“ geht an', 'thilik' ); ?></label></th>
		<td>
			<input type="text" class="regular-text" id="thilik-report" name="thilik_settings[report_href]" value="<?php echo esc_attr( $settings['report_href'] ); ?>" aria-describedby="thilik-report-help">
			<p class="description" id="thilik-report-help"><?php esc_html_e( 'E-Mail-Adresse oder Adresse einer Seite. {id} darin steht für den Eintrag. Leer: ohne diesen Link.', 'thilik' ); ?></p>
		</td>
	</tr>
	<?php
}
