/** Advice on where to paste a snippet, and which kind to use. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Variant } from '../snippets/snippet.ts';
import { hostOf } from './hosts.ts';
import { variantLabel } from './variant-label.ts';

export function hostLabel(id: string): string {
  switch (id) {
    case 'html':
      return msg('A page of plain HTML', { id: 'builder-host-html', desc: 'Embed builder: host' });
    case 'mail':
      return msg('A newsletter or a feed', {
        id: 'builder-host-mail',
        desc: 'Embed builder: host',
      });
    case 'forum':
      return msg('A forum', { id: 'builder-host-forum', desc: 'Embed builder: host' });
    default:
      return hostOf(id).name!;
  }
}

/** The kind of snippet to begin with there. */
export const recommended = (id: string): Variant => hostOf(id).variant;

function howTo(id: string): string {
  switch (id) {
    case 'html':
      return msg(
        'Take “Module” and paste it where the text should stand. Where scripts are not wanted at all, take “Finished HTML”.',
        { id: 'builder-guide-html', desc: 'Embed builder: advice; quotes kinds of snippets' },
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
    default:
      return '';
  }
}

const take = (kind: string, place: string) =>
  msg('Take “{kind}”. Where it goes: {place}', {
    id: 'builder-guide-take',
    desc: 'Embed builder: advice; {kind} is a kind of snippet, {place} what a content system calls a block or a file',
  })
    .replace('{kind}', kind)
    .replace('{place}', place);

const strips = () =>
  msg(
    'Scripts and unknown tags are taken out there. Never take “Finished HTML”: its text would show twice.',
    { id: 'builder-guide-strips', desc: 'Embed builder: advice; quotes a kind of snippet' },
  );

const tried = (was: boolean) =>
  was
    ? msg('That was tried there.', {
        id: 'builder-guide-tried',
        desc: 'Embed builder: after advice; a link “Everything that was tried” follows',
      })
    : msg('It wasn’t tried there: look at the page when it is published.', {
        id: 'builder-guide-untried',
        desc: 'Embed builder: after advice; a link “Everything that was tried” follows',
      });

const allTried = () =>
  msg('Everything that was tried', {
    id: 'builder-guide-matrix',
    desc: 'Embed builder: link to a table of content systems and kinds of snippets',
  });

/** Returns the advice for a host. */
export function guide(id: string): TemplateResult {
  const host = hostOf(id);
  const { variant, place, layout } = host;
  const usual = take(
    variantLabel(variant),
    [place, layout && `<script>: ${layout}`].filter(Boolean).join('; ') || '–',
  );
  const sentences = [
    howTo(id) || (place ? `${usual}.` : ''),
    host.strips ? strips() : '',
    tried(!!host.tried || !!host.lives),
  ];
  // One text: browsers tell news without the spaces between texts.
  return html`${sentences.filter(Boolean).join(' ')} <a href="systems.html">${allTried()}</a>`;
}
