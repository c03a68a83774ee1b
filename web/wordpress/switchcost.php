<?php
/**
 * Plugin Name:       Switchcost
 * Plugin URI:        https://github.com/switchcost/switchcost
 * Description:       A calculator that shows what switching a data-labelling provider costs: a block, a shortcode and embeds.
 * Version:           {{VERSION}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Switchcost authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       switchcost
 *
 * @package Switchcost
 */

defined( 'ABSPATH' ) || exit;

define( 'SWITCHCOST_VERSION', '{{VERSION}}' );
define( 'SWITCHCOST_FILE', __FILE__ );

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/calculator.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/settings.php';
