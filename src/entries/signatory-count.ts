import { define } from '../elements/base/define.ts';
import { SignatoryCount } from '../elements/signatory-count/signatory-count.ts';

define({ 'signatory-count': SignatoryCount }, __PACKS__);

export { SignatoryCount };
