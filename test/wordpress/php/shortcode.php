<?php
// What a shortcode gives (second argument, JSON list of them), and what wpautop() makes of it, as page builders call it.

require __DIR__ . '/boot.php';

$results = array();
foreach ( json_decode( $argv[2], true ) as $shortcode ) {
	$html      = do_shortcode( $shortcode );
	$results[] = array(
		'html'   => $html,
		'autop'  => wpautop( $html ),
		'inside' => wpautop( "Vor.\n\n" . $html . "\n\nNach." ),
	);
}
answer( $results );
