/** The names of kinds of snippets. */
import { msg } from '@lit/localize';
import type { Variant } from '../snippets/snippet.ts';

export function variantLabel(variant: Variant): string {
  switch (variant) {
    case 'module':
      return msg('Module, all languages', { id: 'builder-module', desc: 'Embed builder: snippet' });
    case 'language':
      return msg('Module, this language alone', {
        id: 'builder-one-language',
        desc: 'Embed builder: snippet',
      });
    case 'tag':
      return msg('Tag with text, script in the layout', {
        id: 'builder-tag',
        desc: 'Embed builder: snippet; the script stands once in what all pages of a site share',
      });
    case 'prerendered':
      return msg('Finished HTML, no script', {
        id: 'builder-prerendered',
        desc: 'Embed builder: snippet',
      });
    case 'frame':
      return msg('Frame (iframe)', { id: 'builder-frame', desc: 'Embed builder: snippet' });
    case 'picture':
      return msg('Picture with link', { id: 'builder-picture', desc: 'Embed builder: snippet' });
    case 'link':
      return msg('Link', { id: 'builder-link', desc: 'Embed builder: snippet' });
    case 'react':
      return msg('React component', { id: 'builder-react', desc: 'Embed builder: snippet' });
    case 'html':
      return msg('Text as HTML', { id: 'builder-html', desc: 'Embed builder: snippet' });
    case 'text':
      return msg('Plain text', { id: 'builder-text', desc: 'Embed builder: snippet' });
    // The same in every language.
    case 'jsx':
      return 'MDX, JSX';
    case 'astro':
      return 'Astro';
    case 'wordpress':
      return 'WordPress [shortcode]';
    case 'markdown':
      return 'Markdown';
  }
}
