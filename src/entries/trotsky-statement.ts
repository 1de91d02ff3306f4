import { define } from '../elements/base/define.ts';
import { FalsificationCard } from '../elements/falsification-card/falsification-card.ts';
import { SignatoryCount } from '../elements/signatory-count/signatory-count.ts';
import { SignatoryList } from '../elements/signatory-list/signatory-list.ts';
import { TrotskyStatement } from '../elements/trotsky-statement/trotsky-statement.ts';

define(
  {
    'trotsky-statement': TrotskyStatement,
    'falsification-card': FalsificationCard,
    'signatory-list': SignatoryList,
    'signatory-count': SignatoryCount,
  },
  __PACKS__,
);

export { FalsificationCard, SignatoryCount, SignatoryList, TrotskyStatement };
