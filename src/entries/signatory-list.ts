import { define } from '../elements/base/define.ts';
import { SignatoryCount } from '../elements/signatory-count/signatory-count.ts';
import { SignatoryList } from '../elements/signatory-list/signatory-list.ts';

define({ 'signatory-list': SignatoryList, 'signatory-count': SignatoryCount }, __PACKS__);

export { SignatoryCount, SignatoryList };
