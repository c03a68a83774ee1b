<?php
/**
 * The calculator's own files: where they are, and the tags that load its scripts.
 *
 * @package Switchcost
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the address of the folder inside this plugin, ending in a slash.
 */
function switchcost_own_folder(): string {
	return plugins_url( 'calculator/', SWITCHCOST_FILE );
}

/**
 * Returns the address of the folder that visitors load from: the one in the settings, or else the plugin's own.
 */
function switchcost_folder(): string {
	$address = (string) get_option( 'switchcost_address', '' );
	return '' === $address ? switchcost_own_folder() : trailingslashit( $address );
}

/**
 * Returns the address of the calculator on a page of its own, with settings in its query.
 *
 * @param array $settings Values by name.
 */
function switchcost_frame_address( array $settings ): string {
	$query = http_build_query( $settings, '', '&', PHP_QUERY_RFC3986 );
	return switchcost_folder() . 'frame.html' . ( '' === $query ? '' : '?' . $query );
}

/**
 * Makes the calculator's scripts known. WordPress prints those that a page uses.
 */
function switchcost_register_scripts(): void {
	// Only the plugin's own files belong to its version.
	$version = switchcost_folder() === switchcost_own_folder() ? SWITCHCOST_VERSION : null;
	wp_register_script( 'switchcost', switchcost_folder() . 'switch-cost.js', array(), $version, true );
	wp_register_script( 'switchcost-frame', switchcost_folder() . 'switch-cost-frame.js', array(), $version, true );
}
add_action( 'init', 'switchcost_register_scripts' );

/**
 * Loads the calculator as a module, and the frame's script without blocking.
 *
 * @param string $tag    The tag that WordPress would print.
 * @param string $handle The script's name.
 * @param string $src    Its address.
 */
function switchcost_script_tag( string $tag, string $handle, string $src ): string {
	$kinds = array(
		'switchcost'       => array( 'type' => 'module' ),
		'switchcost-frame' => array( 'async' => true ),
	);
	if ( ! isset( $kinds[ $handle ] ) ) {
		return $tag;
	}
	return wp_get_script_tag( $kinds[ $handle ] + array( 'src' => $src, 'id' => $handle . '-js' ) );
}
add_filter( 'script_loader_tag', 'switchcost_script_tag', 10, 3 );
