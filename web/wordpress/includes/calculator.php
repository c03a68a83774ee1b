<?php
/**
 * Writes the calculator into a page. A shortcode, a block and a frame take the same settings by the same names.
 *
 * @package Switchcost
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns those of the given values that the calculator knows and that are safe to write. Editors without
 * unfiltered_html have their values filtered as HTML when WordPress stores them, so entities are read back here.
 *
 * @param array $given Values by name; a name alone, without a key, sets a setting that has no value.
 */
function switchcost_settings( array $given ): array {
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) && is_string( $value ) ) {
			$given[ $value ] = true;
		}
	}
	$settings = array();
	foreach ( switchcost_attributes() as $name => $attribute ) {
		$value = $given[ $name ] ?? null;
		if ( 'boolean' === $attribute['type'] ) {
			if ( null !== $value && ! in_array( $value, array( false, 'false', '0' ), true ) ) {
				$settings[ $name ] = '';
			}
			continue;
		}
		$text = is_scalar( $value ) ? html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
		if ( '' !== $text && switchcost_is_safe( $name, $text ) ) {
			$settings[ $name ] = $text;
		}
	}
	return $settings;
}

/**
 * Refuses addresses that run scripts, and styles that do more than set a property.
 *
 * @param string $name Of the setting.
 * @param string $text Its value.
 */
function switchcost_is_safe( string $name, string $text ): bool {
	if ( 0 === strpos( $name, '--' ) ) {
		return (bool) preg_match( '/^[\w\s#%.,()\'"+*\/-]+$/', $text ) && false === stripos( $text, 'url(' );
	}
	if ( 'cta-href' === $name ) { // Braces stand for figures, which the calculator fills in.
		$address = str_replace( array( '{', '}' ), '', $text );
		return '' !== esc_url_raw( $address, array( 'http', 'https', 'mailto', 'tel' ) );
	}
	return true;
}

/**
 * Returns the calculator as HTML and has the page load its script.
 *
 * @param array $given Values by name.
 */
function switchcost_calculator( array $given ): string {
	$settings = switchcost_settings( $given );
	$link     = sprintf(
		'<p><a href="%s">%s</a></p>',
		esc_url( switchcost_frame_address( $settings ) ),
		esc_html__( 'Open the calculator', 'switchcost' )
	);
	if ( is_feed() ) { // Readers of feeds run no scripts.
		return $link;
	}
	wp_enqueue_script( 'switchcost' );
	$style = '';
	$html  = '';
	foreach ( $settings as $name => $value ) {
		if ( 0 === strpos( $name, '--' ) ) {
			$style .= "$name: $value; ";
		} else {
			$html .= ' ' . $name . ( '' === $value ? '' : '="' . switchcost_attribute_text( $value ) . '"' );
		}
	}
	if ( '' !== $style ) {
		$html .= ' style="' . switchcost_attribute_text( trim( $style ) ) . '"';
	}
	return "<switch-cost$html>$link</switch-cost>";
}

/**
 * Escapes the value of an attribute, and its brackets too: WordPress would read them as a shortcode.
 *
 * @param string $value Any text.
 */
function switchcost_attribute_text( string $value ): string {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) );
}

/**
 * The shortcode [switchcost preset="image-boxes" currency="EUR"]. WordPress changes some characters in shortcodes, so
 * values that have them come in the setting `settings`, as the query of an address.
 *
 * @param array|string $given Values by name; an empty text if there are none.
 */
function switchcost_shortcode( $given ): string {
	$given = is_array( $given ) ? $given : array();
	wp_parse_str( html_entity_decode( (string) ( $given['settings'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $others );
	return switchcost_calculator( $given + array_map( 'esc_html', array_filter( $others, 'is_string' ) ) );
}
add_shortcode( 'switchcost', 'switchcost_shortcode' );
