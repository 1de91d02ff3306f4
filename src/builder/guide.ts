/** Advice on where to paste a snippet, and which kind to use. */
import { msg } from '@lit/localize';
import type { Variant } from '../snippets/snippet.ts';
import type { Host } from './state.ts';

export function hostLabel(host: Host): string {
  switch (host) {
    case 'html':
      return msg('A page of plain HTML', { id: 'builder-host-html', desc: 'Embed builder: host' });
    case 'mail':
      return msg('A newsletter or a feed', {
        id: 'builder-host-mail',
        desc: 'Embed builder: host',
      });
    // Names of products are the same in every language.
    case 'wordpress':
      return 'WordPress';
    case 'ghost':
      return 'Ghost';
    case 'blogger':
      return 'Blogger';
    case 'react':
      return 'React';
  }
}

/** The kind of snippet to begin with there. */
export const recommended = (host: Host): Variant =>
  host === 'react' ? 'react' : host === 'mail' ? 'html' : 'module';

/** Returns the advice for a host. */
export function guide(host: Host): string {
  switch (host) {
    case 'html':
      return msg(
        'Take “Module” and paste it where the text should stand. Where scripts are not wanted at all, take “Finished HTML”.',
        { id: 'builder-guide-html', desc: 'Embed builder: advice; quotes kinds of snippets' },
      );
    case 'wordpress':
      return msg(
        'Paste “Module” into a block “Custom HTML”. Where WordPress strips scripts, as it does for authors without the right to unfiltered HTML, take “Picture with link” or “Text as HTML”.',
        { id: 'builder-guide-wordpress', desc: 'Embed builder: advice; quotes kinds of snippets' },
      );
    case 'ghost':
      return msg('Type /html for an HTML card and paste “Module” into it.', {
        id: 'builder-guide-ghost',
        desc: 'Embed builder: advice; quotes a kind of snippet',
      });
    case 'blogger':
      return msg(
        'Switch the post to the HTML view and paste “Module”. For the sidebar, take the gadget “HTML/JavaScript”.',
        { id: 'builder-guide-blogger', desc: 'Embed builder: advice; quotes a kind of snippet' },
      );
    case 'react':
      return msg('Install the package trotsky-statement and take “React component”.', {
        id: 'builder-guide-react',
        desc: 'Embed builder: advice; quotes a kind of snippet',
      });
    case 'mail':
      return msg('No script runs there: take “Picture with link” or “Text as HTML”.', {
        id: 'builder-guide-mail',
        desc: 'Embed builder: advice; quotes kinds of snippets',
      });
  }
}
