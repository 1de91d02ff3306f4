<?php
/**
 * Plugin Name: trotsky-statement
 * Description: The open letter against the Netflix series “Trotsky” as shortcodes, and cards from pasted links.
 * Version: 0.1.0
 * Requires at least: 5.0
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
 * A link to the letter's or a falsification's page, alone on its line, becomes what it leads to. The text stands between
 * the tags, from files of that site that are kept for a day: in feeds, in the REST API, in excerpts, in the search of posts
 * that were saved since, and wherever scripts don't run.
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

/** Attributes that are on when they are there. */
const TROTSKY_STATEMENT_FLAGS = array( 'collapsed', 'language-picker', 'live', 'chart', 'actions', 'no-search', 'bare' );

const TROTSKY_STATEMENT_LANGUAGES = '^(en|es|fr|pt|de|ca|it|ru|ar)';

const TROTSKY_STATEMENT_SLUGS = array( 'based-on-fact', 'personality', 'ramon-mercader', 'revolutions', 'women-and-children', 'lenin', 'brest-litovsk', 'red-army-and-kronstadt', 'after-lenin', 'assassination' );

/** The words where the text isn't to be had: the letter's own title, in the language that it was written in. */
const TROTSKY_STATEMENT_TITLE = 'Netflix and the Russian Government Join Forces to Spread Lies About Trotsky';

/** For how long a text is kept, and after how long one that wasn't to be had is asked for again. */
const TROTSKY_STATEMENT_DAY   = 86400;
const TROTSKY_STATEMENT_PAUSE = 600;

/** The nearest language that the letter has. */
function trotsky_statement_lang( string $tag ): string {
	$tag = strtolower( '' !== $tag ? $tag : get_locale() );
	return preg_match( '/' . TROTSKY_STATEMENT_LANGUAGES . '(?![a-z])/', $tag, $match ) ? $match[1] : 'en';
}

/** Address of the letter, or of one falsification, in a language. */
function trotsky_statement_page( string $lang, int $number = 0 ): string {
	$page = TROTSKY_STATEMENT_SITE . $lang . '/';
	return $number ? $page . 'falsifications/' . $number . '/' : $page;
}

/** A value without the quotation marks that visual editors put around it, and with digits that computers read. */
function trotsky_statement_value( string $value ): string {
	$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$value = preg_replace( '/^[\s\x{a0}"\'“”„‟‘’‚«»″′]+|[\s\x{a0}"\'“”„‟‘’‚«»″′]+$/u', '', $value );
	$value = str_replace( array( '٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩' ), range( 0, 9 ), (string) $value );
	return $value;
}

/** The falsification that a number or a slug means; 0 where there is none. */
function trotsky_statement_number( string $value ): int {
	$slug = array_search( strtolower( $value ), TROTSKY_STATEMENT_SLUGS, true );
	if ( false !== $slug ) {
		return $slug + 1;
	}
	return ctype_digit( $value ) && (int) $value <= 10 ? (int) $value : 0;
}

/** A text of the site, kept for a day; the last good one, for good, where the site doesn't answer. */
function trotsky_statement_text( string $lang, string $name ): string {
	$key  = 'trotsky_statement_' . md5( TROTSKY_STATEMENT_SITE . "$lang/$name" );
	$kept = get_option( $key );
	$kept = is_array( $kept ) ? $kept : array( 'text' => '', 'until' => 0 );
	if ( $kept['until'] > time() ) {
		return $kept['text'];
	}
	$answer = wp_remote_get( TROTSKY_STATEMENT_SITE . "text/$lang/$name.html", array( 'timeout' => 3, 'limit_response_size' => 262144 ) );
	$good   = 200 === (int) wp_remote_retrieve_response_code( $answer );
	if ( $good ) {
		$span         = array( 'lang' => true, 'dir' => true );
		$kept['text'] = trim(
			wp_kses(
				wp_remote_retrieve_body( $answer ),
				array_fill_keys( array( 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'strong' ), array() ) +
				array( 'a' => array( 'href' => true, 'hreflang' => true ), 'span' => $span, 'b' => $span )
			)
		);
	}
	$kept['until'] = time() + ( $good ? TROTSKY_STATEMENT_DAY : TROTSKY_STATEMENT_PAUSE );
	update_option( $key, $kept, false );
	return $kept['text'];
}

/** Modules that the page needs, by tag. */
function trotsky_statement_modules( string $tag = '' ): array {
	static $modules = array();
	if ( '' !== $tag ) {
		$modules[ $tag ] = TROTSKY_STATEMENT_SITE . $tag . '.js';
	}
	return $modules;
}

/** A script tag; WordPress before 5.7 writes none itself. */
function trotsky_statement_script( string $src ): string {
	$attributes = array( 'type' => 'module', 'src' => esc_url( $src ), 'async' => true );
	return trim( function_exists( 'wp_get_script_tag' ) ? wp_get_script_tag( $attributes ) : sprintf( '<script type="module" src="%s" async></script>', $attributes['src'] ) );
}

/** Name of the file that has an element's text. */
function trotsky_statement_file( string $tag, array $attributes ): string {
	$more = array(
		'trotsky-statement'  => array( 'signatories', array( 'count', 'none' ) ),
		'signatory-list'     => array( 'show', array( 'people', 'organizations' ) ),
		'signatory-count'    => array( 'of', array( 'countries' ) ),
		'falsification-card' => array( 'number', range( 1, 10 ) ),
	);
	list( $name, $values ) = $more[ $tag ];
	$value = $attributes[ $name ] ?? '';
	return $tag . ( in_array( (string) $value, array_map( 'strval', $values ), true ) ? "-$value" : '' );
}

/** An element with its text, in a `<div>` of its language, or in a `<span>` where it stands in a sentence. */
function trotsky_statement_element( string $tag, array $attributes, string $text ): string {
	$lang   = trotsky_statement_lang( $attributes['lang'] ?? '' );
	$number = (int) ( $attributes['number'] ?? 0 );
	$link   = trotsky_statement_page( $lang, $number );
	if ( '' === trim( $text ) ) {
		$text = trotsky_statement_text( $lang, trotsky_statement_file( $tag, $attributes ) );
		if ( 'signatory-count' === $tag && isset( $attributes['bare'] ) ) {
			$text = preg_replace( '/^\D*([\d.,٠-٩]+).*$/su', '$1', $text );
		}
	} else {
		$text = sprintf( '<a href="%s">%s</a>', esc_url( $link ), wp_kses_post( $text ) );
	}
	if ( '' === $text && 'signatory-count' !== $tag ) {
		$text = sprintf( '<a href="%s" lang="en">%s</a>', esc_url( $link ), TROTSKY_STATEMENT_TITLE );
	}
	$around = 'signatory-count' === $tag ? 'span' : 'div';
	$where  = sprintf( ' lang="%s" dir="%s"', $lang, 'ar' === $lang ? 'rtl' : 'ltr' );
	if ( is_feed() ) {
		return "<$around$where>$text</$around>";
	}
	$html = '';
	foreach ( array( 'lang' => $lang ) + $attributes as $name => $value ) {
		$html .= ' ' . $name . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	$html = sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $html, $text );
	trotsky_statement_modules( $tag );
	// Nobody prints a footer for the REST API, nor once more for what comes after it.
	$late = ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || did_action( 'trotsky_statement_printed' );
	return "<$around$where>$html</$around>" . ( $late ? trotsky_statement_script( TROTSKY_STATEMENT_SITE . $tag . '.js' ) : '' );
}

/** Returns the HTML of a shortcode. */
function trotsky_statement_shortcode( $given, $content, string $shortcode ): string {
	list( $tag, $known ) = TROTSKY_STATEMENT_SHORTCODES[ $shortcode ];
	$attributes          = array();
	foreach ( (array) $given as $name => $value ) {
		// An attribute without a value comes as a number and its name.
		$alone = is_int( $name );
		$name  = strtolower( trotsky_statement_value( (string) ( $alone ? $value : $name ) ) );
		$value = trotsky_statement_value( (string) $value );
		if ( ! in_array( $name, $known, true ) ) {
			continue;
		}
		if ( in_array( $name, TROTSKY_STATEMENT_FLAGS, true ) ) {
			if ( $alone || ! in_array( strtolower( $value ), array( 'false', 'no', '0', 'off' ), true ) ) {
				$attributes[ $name ] = true;
			}
		} elseif ( ! $alone ) {
			$attributes[ $name ] = $value;
		}
	}
	if ( 'falsification-card' === $tag ) {
		$number = trotsky_statement_number( $attributes['number'] ?? '' );
		if ( 0 === $number ) {
			return trotsky_statement_unknown( trotsky_statement_lang( $attributes['lang'] ?? '' ), (string) $content );
		}
		$attributes = array( 'number' => $number ) + $attributes;
	}
	return trotsky_statement_element( $tag, $attributes, (string) $content );
}

/** There is no such falsification: a link to the letter, and for whoever can mend it, why. */
function trotsky_statement_unknown( string $lang, string $content ): string {
	$words = '' !== trim( $content ) ? wp_kses_post( $content ) : '<span lang="en">' . TROTSKY_STATEMENT_TITLE . '</span>';
	$link  = sprintf( '<a href="%s">%s</a>', esc_url( trotsky_statement_page( $lang ) ), $words );
	if ( ! is_feed() && current_user_can( 'edit_posts' ) ) {
		$link .= ' <em lang="en">[falsification] takes number="1" to number="10". Only those who write here see this.</em>';
	}
	return $link;
}

/** The text of a post's shortcodes, for the search. */
function trotsky_statement_words( string $content ): string {
	$found = preg_match_all( '/' . get_shortcode_regex( array_keys( TROTSKY_STATEMENT_SHORTCODES ) ) . '/s', $content, $all ) ? $all[0] : array();
	return trim( wp_strip_all_tags( implode( ' ', array_map( 'do_shortcode', $found ) ) ) );
}

add_action(
	'init',
	static function () {
		foreach ( array_keys( TROTSKY_STATEMENT_SHORTCODES ) as $shortcode ) {
			add_shortcode( $shortcode, 'trotsky_statement_shortcode' );
		}
		wp_embed_register_handler(
			'trotsky-statement',
			'#^' . preg_quote( TROTSKY_STATEMENT_SITE, '#' ) . '(en|es|fr|pt|de|ca|it|ru|ar)/(?:falsifications/(10|[1-9]))?/?(?:[?\#].*)?$#',
			static function ( array $match ): string {
				$attributes = array( 'lang' => $match[1] );
				return empty( $match[2] )
					? trotsky_statement_element( 'trotsky-statement', $attributes, '' )
					: trotsky_statement_element( 'falsification-card', array( 'number' => (int) $match[2] ) + $attributes, '' );
			}
		);
	}
);

// The modules of all shortcodes that ran, also of those in the footer; any WordPress and any theme has this action.
add_action(
	'wp_footer',
	static function () {
		foreach ( trotsky_statement_modules() as $src ) {
			echo trotsky_statement_script( $src ) . "\n"; // phpcs:ignore WordPress.Security.EscapeOutput
		}
		do_action( 'trotsky_statement_printed' );
	},
	PHP_INT_MAX
);

// WordPress makes excerpts without shortcodes: these stay, and become their text.
add_filter(
	'strip_shortcodes_tagnames',
	static function ( array $tags ): array {
		return array_values( array_diff( $tags, array_keys( TROTSKY_STATEMENT_SHORTCODES ) ) );
	}
);
add_filter(
	'excerpt_allowed_blocks',
	static function ( array $blocks ): array {
		return array_merge( $blocks, array( 'core/shortcode' ) );
	}
);

add_action(
	'save_post',
	static function ( int $id, $post ) {
		$words = trotsky_statement_words( $post->post_content );
		if ( '' === $words ) {
			delete_post_meta( $id, '_trotsky_statement' );
		} else {
			update_post_meta( $id, '_trotsky_statement', wp_slash( $words ) );
		}
	},
	10,
	2
);

// Where WordPress looks for a word in a post's content, it also looks in the text of its shortcodes.
add_filter(
	'posts_search',
	static function ( string $search ): string {
		global $wpdb;
		return (string) preg_replace(
			'/\(' . preg_quote( $wpdb->posts, '/' ) . '\.post_content LIKE (\'(?:[^\'\\\\]|\\\\.)*\')\)/s',
			"($0 OR EXISTS (SELECT 1 FROM {$wpdb->postmeta} AS words WHERE words.post_id = {$wpdb->posts}.ID AND words.meta_key = '_trotsky_statement' AND words.meta_value LIKE $1))",
			$search
		);
	}
);
