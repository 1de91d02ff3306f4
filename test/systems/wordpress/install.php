<?php
/** Installs WordPress without a browser, with an administrator and an author. */
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Blog', 'admin', 'admin@example.org', false, '', 'admin' );
update_option( 'permalink_structure', '' );
update_option( 'posts_per_page', 500 );
update_option( 'posts_per_rss', 500 );
update_option( 'rss_use_excerpt', 0 );
$author = wp_create_user( 'author', 'author', 'author@example.org' );
( new WP_User( $author ) )->set_role( 'author' );
switch_theme( $argv[1] );
echo $GLOBALS['wp_version'];
