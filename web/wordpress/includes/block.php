<?php
/**
 * The block. WordPress renders it for each visit, so its content in the post is only its settings.
 *
 * @package Switchcost
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the block known, with one attribute for each of the calculator's settings.
 */
function switchcost_register_block(): void {
	wp_register_script(
		'switchcost-editor',
		plugins_url( 'editor.js', SWITCHCOST_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
		SWITCHCOST_VERSION,
		true
	);
	wp_set_script_translations( 'switchcost-editor', 'switchcost' );
	$table = array(
		'folder'     => switchcost_folder(),
		'attributes' => switchcost_attributes(),
	);
	wp_add_inline_script( 'switchcost-editor', 'var switchcostTable = ' . wp_json_encode( $table ) . ';', 'before' );
	register_block_type(
		dirname( SWITCHCOST_FILE ),
		array(
			'attributes'      => array_map(
				static function ( array $attribute ): array {
					return array( 'type' => $attribute['type'] );
				},
				switchcost_attributes()
			),
			'render_callback' => 'switchcost_render_block',
		)
	);
}
add_action( 'init', 'switchcost_register_block' );

/**
 * Returns the calculator in the block's frame, which carries its alignment.
 *
 * @param array $given The block's settings.
 */
function switchcost_render_block( array $given ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), switchcost_calculator( $given ) );
}
