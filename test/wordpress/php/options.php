<?php
// What is stored.

require __DIR__ . '/boot.php';

answer(
	array(
		'settings' => get_option( 'thilik_settings' ),
		'contacts' => get_option( 'thilik_contacts' ),
	)
);
