import type { Plugin } from 'vite';
import { change, swap } from './swap.ts';

/** A passage of Lit as published, and what is left of it. */
type Cut = readonly [from: string, to: string];

const REACTIVE_ELEMENT: readonly Cut[] = [
  // Converters: booleans, strings, and the elements' own. Nothing is reflected.
  [
    'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
    'u={fromAttribute:(t,s)=>s?null!==t:t}',
  ],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [
    'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
    '{const t=i.elementProperties.get(e);this[e]=(t.converter??u).fromAttribute(s,t.type)}',
  ],
  [
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
    'requestUpdate(t,s){if(void 0!==t&&i(this[t],s))return;',
  ],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    '',
  ],
  ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
  // Legacy decorators on fields make all properties: no accessors of one's own, no initializers,
  // no metadata, no `static properties`, no internal state.
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  ['void 0!==t.l&&(this.l=[...t.l]),', ''],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    'this.finalized=!0,this._$Ei();',
  ],
  [
    'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
    'this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}',
  ],
  [
    'static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    '',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [
    'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
    'return s.attribute??t.toLowerCase()',
  ],
  ['void 0!==i&&this._$Eh.set(i,t)', 'this._$Eh.set(i,t)'],
  // Styles are always an array or one sheet, adopted as they are.
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[s].flat()',
  ],
  // Of the steps of an update only `willUpdate` and controllers'.
  ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
  ['removeController(t){this._$EO?.delete(t)}', ''],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
    'this.willUpdate(),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update()',
  ],
  [
    ',this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)',
    ',this.hasUpdated=!0',
  ],
  [
    'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
    'return this._$ES}',
  ],
  ['updated(t){}firstUpdated(t){}', ''],
  // Who is told of what: nobody asks which properties have changed, controllers come with the
  // element, and attributes are told of only where they are observed.
  [',getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o', ''],
  [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
  ['this._$AL=new Map,this._$E_()', 'this._$E_()'],
  ['if(!this.isUpdatePending)return;', ''],
  ['let t=!1;const s=this._$AL;try{', 'try{'],
  ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this._$AE()'],
  ['this._$AL=new Map,this.isUpdatePending', 'this.isUpdatePending'],
];

const LIT_ELEMENT: readonly Cut[] = [
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ['render(){return r}', ''],
  ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  [
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ],
  [
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ],
];

const CSS_TAG: readonly Cut[] = [
  // All engines have had constructable style sheets for longer than what else is needed of them.
  [
    'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
    'e=!0,',
  ],
  [
    'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
    'constructor(t){this.cssText=t}',
  ],
  [
    'get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
    'get styleSheet(){this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o}',
  ],
  // No expressions in styles.
  [
    `i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}`,
    'i=t=>new n(t[0])',
  ],
  [
    'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
    's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
  ],
];

const LIT_HTML: readonly Cut[] = [
  // HTML alone: no SVG or MathML templates.
  ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  // No expressions within the text of scripts, styles, text areas and titles, nor in comments.
  [
    '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):',
    'c=p:',
  ],
  ['c=n??v', 'c=v'],
  ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({type:2,index:l});',
  ],
  // No directives.
  [
    'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    'return i',
  ],
  ['function M(t,i,s=t,e){if(i===E)return i;', 'function M(t,i){'],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
  ['t=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
  ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
  // Listeners are functions, and without options.
  [
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t??0}handleEvent(t){this._$AH.call?.(this.options.host,t)}',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    ':i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  [
    'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    'constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this.options=e}',
  ],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s,e,h){this._$AH=A,this.element=t,this.name=i,this.options=h,',
  ],
  ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
  ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  // The build has quoted every attribute. No comments, no elements with a name or attribute by value.
  ["g=/'/g,", ''],
  [`c=void 0===u[3]?p:'"'===u[3]?$:g`, 'c=$'],
  ['_=/-->/g,m=/>/g,', ''],
  [String.raw`f="[ \t\n\f\r]",`, ''],
  [
    'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g")',
    String.raw`p=/>|\s([^\s"'>=/]+)(=")/g`,
  ],
  [
    String.raw`/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g`,
    String.raw`/<\/?[a-zA-Z][^>\s]*/g`,
  ],
  [':void 0===u[1]?d=-2:', ':'],
  ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
  ['s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)', 's.slice(0,d)+h+s.slice(d)+o):s+o'],
  ['if(r.hasAttributes())for', 'for'],
  ['else if(8===r.nodeType)', 'else '],
  ['void 0!==s&&(void 0!==s.strings?(', 'void 0!==s.strings?('],
  ['i+=s.strings.length-2):s._$AI(t[i])),i++', 'i+=s.strings.length-2):s._$AI(t[i]),i++'],
  // Values are text, templates and arrays of them: no nodes, no other iterables, no `noChange`.
  ['void 0!==t.nodeType?this.T(t):', ''],
  ['||"function"==typeof t?.[Symbol.iterator]', ''],
  [
    'T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}',
    'T(t){this._$AR(),this._$AH=this.O(t)}',
  ],
  ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
  ['t!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
  ['r===E&&(r=this._$AH[n]),', ''],
  // Of two neighbours in an array one comment ends the one and begins the other.
  [
    's=new k(this.O(c()),this.O(c()),this,this.options)',
    's=new k(s?s._$AB:this._$AA,this.O(c()),this,this.options)',
  ],
  // No compiled templates.
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
  ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', 'B=0;'],
];

const FILES: readonly (readonly [RegExp, readonly Cut[]])[] = [
  [/reactive-element\/reactive-element\.js$/, REACTIVE_ELEMENT],
  [/reactive-element\/css-tag\.js$/, CSS_TAG],
  [/lit-element\/lit-element\.js$/, LIT_ELEMENT],
  [/lit-html\/lit-html\.js$/, LIT_HTML],
];

/** What of Lit is left out, as it would be written in a source. */
const UNUSED =
  /from 'lit\/(?!decorators\.js')|\bnoChange\b|willUpdate\([^)]|\b(svg|mathml|unsafeCSS)`|\b(reflect|useDefault|hasChanged|noAccessor): |@property\([^)]*\btype: (?!Boolean)|static (override )?properties\b|override (async )?(firstUpdated|updated|shouldUpdate|scheduleUpdate|getUpdateComplete)\b|\.removeController\(/;

/**
 * Leaves out of Lit what the elements don't use, some fifth of it. Fails where an update of Lit has moved
 * a passage, and where a source begins to use what is left out: then the cut is to be taken back.
 */
export const litTrim: Plugin = {
  name: 'lit-trim',
  enforce: 'pre',
  transform(code, id) {
    const unused = /\/src\/.*\.ts$/.test(id) && UNUSED.exec(code);
    if (unused) this.error(`“${unused[0]}”: the build leaves this out of Lit (lit-trim.ts)`);
    const cuts = FILES.find(([file]) => file.test(id))?.[1];
    return cuts && change(code, (text) => cuts.forEach(([from, to]) => swap(text, id, from, to)));
  },
};
