<?php
// Installs WordPress, users of four roles and the plugin from its zip file (second argument); prints their passwords.

define( 'WP_INSTALLING', true );
require __DIR__ . '/boot.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_install( 'Testkreis', 'administrator', 'administrator@example.org', true, '', 'administrator' );
switch_theme( 'twentytwentythree' );

$accounts = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => $role . '@example.org',
			'role'       => $role,
		)
	);
	// The editor's welcome would cover the page.
	update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
	list( $password )  = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	$accounts[ $role ] = array( 'id' => $id, 'password' => $role, 'application' => $password );
}

wp_set_current_user( $accounts['administrator']['id'] );
$upgrader  = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$installed = $upgrader->install( $argv[2] );
$activated = activate_plugin( 'thilik/thilik.php' );
answer(
	array(
		'accounts'  => $accounts,
		'installed' => true === $installed,
		'activated' => null === $activated,
		'version'   => get_bloginfo( 'version' ),
	)
);
