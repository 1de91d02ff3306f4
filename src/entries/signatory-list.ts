import { define } from '../element/define.ts';
import { listPacks } from '../generated/packs.ts';
import { SignatoryCount } from '../signatory-count/signatory-count.ts';
import { SignatoryList } from '../signatory-list/signatory-list.ts';

define({ 'signatory-list': SignatoryList, 'signatory-count': SignatoryCount }, listPacks);

export { SignatoryCount, SignatoryList };
