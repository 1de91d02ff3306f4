import { define } from '../elements/base/define.ts';
import { FalsificationCard } from '../elements/falsification-card/falsification-card.ts';

define({ 'falsification-card': FalsificationCard }, __PACKS__);

export { FalsificationCard };
