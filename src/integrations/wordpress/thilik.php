<?php
/**
 * Plugin Name:       thilik – Integration in Thüringen
 * Description:       Karte, Erfolgsgeschichten, Anlaufstellen und Angebote der Integration in den Landkreisen und Städten Thüringens, als Blöcke und Kurzcodes. Ohne Cookies; alle Dateien kommen von Ihrer Website.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            thilik
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       thilik
 *
 * German is the source language of all texts.
 *
 * @package thilik
 */

namespace Thilik;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';

/** The plugin's main file. */
const FILE = __FILE__;

foreach ( array( 'data', 'attributes', 'settings', 'own-contacts', 'settings-page', 'words', 'own-words', 'colours', 'assets', 'render', 'blocks', 'shortcodes', 'authors' ) as $thilik_part ) {
	require_once __DIR__ . '/includes/' . $thilik_part . '.php';
}
