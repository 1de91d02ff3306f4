import { define } from '../element/define.ts';
import { countPacks } from '../generated/packs.ts';
import { SignatoryCount } from '../signatory-count/signatory-count.ts';

define({ 'signatory-count': SignatoryCount }, countPacks);

export { SignatoryCount };
