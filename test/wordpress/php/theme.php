<?php
// Switches to a theme (second argument); `classic` is a small one made here, as the packages bring block themes only.

require __DIR__ . '/boot.php';

if ( 'classic' === $argv[2] ) {
	$folder = get_theme_root() . '/classic';
	wp_mkdir_p( $folder );
	file_put_contents( $folder . '/style.css', "/*\nTheme Name: Classic\n*/" );
	file_put_contents( $folder . '/index.php', '<!DOCTYPE html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body><?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>' );
	wp_clean_themes_cache();
}
switch_theme( $argv[2] );
answer( get_stylesheet() );
