<?php
/**
 * Settings → Switchcost: the address that visitors load the calculator from.
 *
 * @package Switchcost
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the setting known. WordPress checks the nonce and the capability before it stores a value.
 */
function switchcost_register_setting(): void {
	register_setting(
		'switchcost',
		'switchcost_address',
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'switchcost_sanitize_address',
		)
	);
	add_settings_section( 'switchcost', '', '__return_null', 'switchcost' );
	add_settings_field(
		'switchcost_address',
		__( 'Address of the calculator’s files', 'switchcost' ),
		'switchcost_address_field',
		'switchcost',
		'switchcost',
		array( 'label_for' => 'switchcost_address' )
	);
}
add_action( 'admin_init', 'switchcost_register_setting' );

/**
 * Returns an address of a folder, or an empty text.
 *
 * @param mixed $value What was typed.
 */
function switchcost_sanitize_address( $value ): string {
	$address = esc_url_raw( trim( (string) $value ), array( 'http', 'https' ) );
	return '' === $address ? '' : trailingslashit( $address );
}

/**
 * Draws the field.
 */
function switchcost_address_field(): void {
	printf(
		'<input type="url" class="regular-text code" id="switchcost_address" name="switchcost_address" value="%s"' .
			' placeholder="%s"><p class="description">%s</p>',
		esc_attr( get_option( 'switchcost_address', '' ) ),
		esc_attr( switchcost_own_folder() ),
		esc_html__(
			'A folder on a CDN or another server with the site’s files. Leave it empty to use those of this plugin: then visitors contact no other server.',
			'switchcost'
		)
	);
}

/**
 * Adds the page to the menu.
 */
function switchcost_add_page(): void {
	add_options_page( 'Switchcost', 'Switchcost', 'manage_options', 'switchcost', 'switchcost_page' );
}
add_action( 'admin_menu', 'switchcost_add_page' );

/**
 * Draws the page.
 */
function switchcost_page(): void {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'switchcost' );
	do_settings_sections( 'switchcost' );
	submit_button();
	echo '</form></div>';
}
