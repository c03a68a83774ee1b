<?php
// Installs WordPress with an author, and activates the plugin: php install.php FOLDER ADDRESS
define( 'WP_INSTALLING', true );
list( , $folder, $address ) = $argv;
$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_SITEURL', rtrim( $address, '/' ) );
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Host', 'admin', 'admin@example.com', true, '', 'admin' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'role' => 'author' ) );
update_user_meta( get_user_by( 'login', 'author' )->ID, 'wp_persisted_preferences', array(
	'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => true ),
	'_modified'      => gmdate( 'c' ),
) );
$error = activate_plugin( 'switchcost/switchcost.php' );
if ( is_wp_error( $error ) ) {
	fwrite( STDERR, $error->get_error_message() );
	exit( 1 );
}
echo $GLOBALS['wp_version'];
