<?php
/**
 * Turns an address of the calculator, alone on its line or in an Embed block, into the calculator in a frame.
 *
 * @package Switchcost
 */

defined( 'ABSPATH' ) || exit;

/** Until the frame's script has measured the calculator, in CSS pixels. */
const SWITCHCOST_FRAME_HEIGHT = 900;

/**
 * Tells WordPress which addresses are the calculator's: those below the folder in the settings and below the plugin's.
 */
function switchcost_register_embed(): void {
	$folders = array_unique( array( switchcost_own_folder(), switchcost_folder() ) );
	foreach ( $folders as $index => $folder ) {
		$pattern = '#^' . preg_quote( $folder, '#' ) . '(?:index\.html|frame\.html)?([?\#].*)?$#i';
		wp_embed_register_handler( "switchcost-$index", $pattern, 'switchcost_embed' );
	}
}
add_action( 'init', 'switchcost_register_embed' );

/**
 * Returns the frame for an address. Its query has the settings and its fragment has a scenario.
 *
 * @param array $matches The parts of the address.
 */
function switchcost_embed( array $matches ): string {
	wp_enqueue_script( 'switchcost-frame' );
	return sprintf(
		'<iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy" allow="clipboard-write"' .
			' style="border: 0"></iframe>',
		esc_url( switchcost_folder() . 'frame.html' . ( $matches[1] ?? '' ) ),
		esc_attr__( 'What switching costs', 'switchcost' ),
		SWITCHCOST_FRAME_HEIGHT
	);
}
