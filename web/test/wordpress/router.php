<?php
// For PHP's own server: WordPress's addresses that are no files.
$path = $_SERVER['DOCUMENT_ROOT'] . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_file( $path ) || is_file( "$path/index.php" ) ) {
	return false;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
