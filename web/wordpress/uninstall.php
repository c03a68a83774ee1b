<?php
/**
 * Removes what the plugin has stored.
 *
 * @package Switchcost
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'switchcost_address' );
