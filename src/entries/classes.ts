import { define } from '../elements/base/define.ts';
import { FalsificationCard } from '../elements/falsification-card/falsification-card.ts';
import { SignatoryCount } from '../elements/signatory-count/signatory-count.ts';
import { SignatoryList } from '../elements/signatory-list/signatory-list.ts';
import { TrotskyStatement } from '../elements/trotsky-statement/trotsky-statement.ts';

// The elements with their languages and without their tags: for pages that define them under others.
define({}, __PACKS__);

export { FalsificationCard, SignatoryCount, SignatoryList, TrotskyStatement };
