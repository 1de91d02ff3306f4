/** The inline script of `/embed/<locale>/<n>/`: works in a sandbox, and nothing is lost without it. */
import { openLinks } from './open-links.ts';
import { tellHeight } from './tell-height.ts';

tellHeight();
openLinks();
