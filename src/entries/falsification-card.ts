import { define } from '../element/define.ts';
import { FalsificationCard } from '../falsification-card/falsification-card.ts';

define({ 'falsification-card': FalsificationCard });

export { FalsificationCard };
