<?php
/**
 * Plugin Name: trotsky-statement
 * Description: The open letter against the Netflix series “Trotsky” as shortcodes, and cards from pasted links.
 * Version: 0.1.0
 * Requires at least: 6.5
 * License: MIT
 *
 * Put this file into wp-content/mu-plugins/ and set the address below to where the site of
 * trotsky-statement is served (`npm run build:site`).
 *
 *   [open-letter lang="es" contact="firmas@example.org" collapsed]
 *   [falsification number="3" lang="es" actions]
 *   [signatories lang="es" chart live]
 *   [signatory-count lang="es"]
 *
 * A link to a falsification's page, alone on its line, becomes its card.
 */

defined( 'ABSPATH' ) || exit;

if ( ! defined( 'TROTSKY_STATEMENT_SITE' ) ) {
	define( 'TROTSKY_STATEMENT_SITE', 'https://example.org/' );
}

/** The shortcodes: tag, module, and the attributes that authors may set. */
const TROTSKY_STATEMENT_SHORTCODES = array(
	'open-letter'     => array( 'trotsky-statement', array( 'lang', 'theme', 'heading-level', 'contact', 'collapsed', 'signatories', 'language-picker', 'feed', 'live', 'refresh', 'chart', 'actions' ) ),
	'falsification'   => array( 'falsification-card', array( 'lang', 'theme', 'heading-level', 'number', 'letter-href', 'actions' ) ),
	'signatories'     => array( 'signatory-list', array( 'lang', 'theme', 'heading-level', 'group-by', 'show', 'page-size', 'no-search', 'chart', 'feed', 'live', 'refresh' ) ),
	'signatory-count' => array( 'signatory-count', array( 'lang', 'of', 'bare', 'feed', 'live', 'refresh' ) ),
);

/** Address of the letter, or of one falsification, in a language. */
function trotsky_statement_page( string $lang, int $number = 0 ): string {
	$page = TROTSKY_STATEMENT_SITE . rawurlencode( $lang ) . '/';
	return $number ? $page . 'falsifications/' . $number . '/' : $page;
}

/** The element with its attributes; between its tags a link, for where scripts don't run. */
function trotsky_statement_shortcode( $given, $content, string $shortcode ): string {
	list( $tag, $known ) = TROTSKY_STATEMENT_SHORTCODES[ $shortcode ];
	wp_enqueue_script_module( $tag, TROTSKY_STATEMENT_SITE . $tag . '.js', array(), null );

	$html = '';
	$lang = 'en';
	$card = 0;
	foreach ( (array) $given as $name => $value ) {
		// An attribute without a value comes as a number and its name.
		$flag = is_int( $name );
		$name = strtolower( $flag ? $value : $name );
		if ( ! in_array( $name, $known, true ) ) {
			continue;
		}
		$html .= ' ' . $name . ( $flag ? '' : '="' . esc_attr( $value ) . '"' );
		if ( 'lang' === $name && preg_match( '/^(en|es|fr|pt|de|ca|it|ru|ar)\b/', (string) $value, $match ) ) {
			$lang = $match[1];
		}
		if ( 'number' === $name && ctype_digit( (string) $value ) ) {
			$card = (int) $value;
		}
	}
	$link = trotsky_statement_page( $lang, 'falsification-card' === $tag ? $card : 0 );
	$text = '' !== trim( (string) $content ) ? wp_kses_post( $content ) : esc_html( $link );
	return sprintf( '<%1$s%2$s><a href="%3$s">%4$s</a></%1$s>', $tag, $html, esc_url( $link ), $text );
}

add_action(
	'init',
	static function () {
		foreach ( array_keys( TROTSKY_STATEMENT_SHORTCODES ) as $shortcode ) {
			add_shortcode( $shortcode, 'trotsky_statement_shortcode' );
		}

		// What an oEmbed provider would answer, without asking: the card's frame is finished HTML.
		wp_embed_register_handler(
			'trotsky-statement',
			'#^' . preg_quote( TROTSKY_STATEMENT_SITE, '#' ) . '(en|es|fr|pt|de|ca|it|ru|ar)/falsifications/(10|[1-9])/?$#',
			static function ( array $match ): string {
				return sprintf(
					'<iframe src="%s" title="%s" width="100%%" height="640" loading="lazy" style="border:0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
					esc_url( TROTSKY_STATEMENT_SITE . 'embed/' . $match[1] . '/' . $match[2] . '/' ),
					esc_attr( 'trotsky-statement ' . $match[2] )
				);
			}
		);
	}
);
