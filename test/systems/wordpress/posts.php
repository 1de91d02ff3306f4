<?php
/** Writes posts as people with and without the right to unfiltered HTML: reads a list from standard input, prints their ids. */
require __DIR__ . '/wp-load.php';
$ids = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $post ) {
	$user = get_user_by( 'login', $post['role'] );
	wp_set_current_user( $user->ID );
	kses_init();
	$id    = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $post['title'],
				'post_content' => $post['content'],
				'post_status'  => 'publish',
				'post_author'  => $user->ID,
			)
		),
		true
	);
	$ids[] = is_wp_error( $id ) ? $id->get_error_message() : $id;
}
echo json_encode( $ids );
