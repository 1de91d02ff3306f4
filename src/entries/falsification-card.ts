import { define } from '../element/define.ts';
import { FalsificationCard } from '../falsification-card/falsification-card.ts';
import { cardPacks } from '../generated/packs.ts';

define({ 'falsification-card': FalsificationCard }, cardPacks);

export { FalsificationCard };
