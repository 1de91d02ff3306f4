import { assert } from '../support/index.ts';
import { type Condition, html, module } from './condition.ts';

const library = (file: string): string => `<script src="/__packages/${file}"></script>`;

const inline = (code: string): string => `<script>${code}</script>`;

/** A page on which something ran before the module. */
const after = (name: string, code: string, more: Partial<Condition> = {}): Condition => ({
  name,
  page: { body: html(inline(code)) },
  ...more,
});

/** A page that loaded a library before the module. */
const beside = (name: string, file: string, more: Partial<Condition> = {}): Condition => ({
  name,
  packages: [file],
  page: { body: html(library(file)) },
  ...more,
});

/** Scripts that change the world that the module finds, by their own files. */
export const libraries: Condition[] = [
  beside('Prototype 1.7', 'prototype/prototype.js', {
    check: ({ window }) => assert.ok('each' in window.Array.prototype),
  }),
  beside('MooTools 1.4', 'mootools/mootools.js', {
    check: ({ window }) => assert.ok('MooTools' in window),
  }),
  beside('core-js, everything', 'core-js/minified.js', {
    check: ({ window }) => assert.ok('__core-js_shared__' in window),
  }),
  beside('zone.js', 'zone.js/bundles/zone.umd.js', {
    check: ({ window }) => assert.ok('Zone' in window),
  }),
];

/** The same in short. */
export const scripts: Condition[] = [
  after(
    'enumerable properties on Object.prototype',
    `for (const name of ['extend', 'clone', 'each', 'keys', 'values', 'forEach', 'isEmpty', 'size', 'toJSONString'])
       Object.prototype[name] = function () { return this; };
     Object.prototype.debug = false;
     Object.prototype.version = 3;
     Object.prototype.name = 'page';
     Object.prototype.lang = 'fr';
     Object.prototype.description = 'of the page';
     Object.prototype.en = 'English';`,
  ),
  after(
    'enumerable properties on Array.prototype',
    `for (const name of ['each', 'contains', 'remove', 'last', 'clone', 'sum', 'unique', 'insert'])
       Array.prototype[name] = function () { return this; };
     Array.prototype.first = 1;
     String.prototype.format = Number.prototype.times = Function.prototype.inherits = function () {};`,
  ),
  after(
    'Array methods of the page’s own',
    `Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i])) return this[i]; };
     Array.prototype.includes = function (value) { return this.indexOf(value) >= 0; };
     Array.prototype.flat = function () { return [].concat.apply([], this); };
     Array.prototype.toJSON = function () { return 'page'; };
     Array.from = function (list) { return list && list.length ? [].slice.call(list) : []; };`,
    {
      // The test's own JSON goes through the page's arrays, too.
      check: ({ window }) => assert.equal(window.Array.from(new Set([1])).length, 0),
    },
  ),
  after(
    'frozen built-ins',
    `const freeze = (things) => things.forEach((thing) => {
       Object.freeze(thing);
       if (thing.prototype) Object.freeze(thing.prototype);
     });
     freeze([Object, Function, Array, String, Number, Boolean, BigInt, Symbol, Date, RegExp, Map, Set, WeakMap, WeakSet,
       WeakRef, Promise, Proxy, Error, TypeError, RangeError, SyntaxError, Uint8Array, ArrayBuffer, DataView]);
     freeze([Math, JSON, Reflect, Intl, ...Object.getOwnPropertyNames(Intl).map((name) => Intl[name])]);`,
    { check: ({ window }) => assert.ok(window.Object.isFrozen(window.Symbol)) },
  ),
  after(
    'customElements.define patched to log',
    `const { define } = customElements;
     window.defined = [];
     customElements.define = function (tag, constructor, options) {
       window.defined.push(tag);
       return define.call(this, tag, constructor, options);
     };`,
    {
      check: ({ window }) =>
        assert.equal((window as unknown as { defined: string[] }).defined.length, 4),
    },
  ),
  after(
    'customElements.define patched to wrap the class',
    `const { define } = CustomElementRegistry.prototype;
     CustomElementRegistry.prototype.define = function (tag, constructor, options) {
       return define.call(this, tag, class extends constructor {}, options);
     };`,
  ),
  after(
    'HTMLElement wrapped for ES5 classes',
    `const Native = HTMLElement;
     window.HTMLElement = function HTMLElement() { return Reflect.construct(Native, [], this.constructor); };
     HTMLElement.prototype = Native.prototype;
     HTMLElement.prototype.constructor = HTMLElement;
     Object.setPrototypeOf(HTMLElement, Native);`,
  ),
  after(
    'attachShadow patched by a recorder',
    `const { attachShadow } = Element.prototype;
     Element.prototype.attachShadow = function (options) {
       const root = attachShadow.call(this, options);
       new MutationObserver(() => {}).observe(root, { childList: true, subtree: true });
       return root;
     };`,
  ),
  after(
    'fetch, XMLHttpRequest and timers patched',
    `for (const name of ['fetch', 'setTimeout', 'queueMicrotask', 'requestAnimationFrame', 'addEventListener']) {
       const native = window[name];
       window[name] = function () { return native.apply(this, arguments); };
     }`,
  ),
  after(
    'globals with the names of browser interfaces',
    `var navigation = { items: ['home', 'news'] };
     var Node = function Node(value) { this.value = value; };
     var Text = function () {};
     var Comment = function () {};
     var Range = function () {};
     var Selection = function () {};
     var performance = { mark: function () {} };
     var screen = 'home';
     var status = 'ready';
     var name = 'page';
     var event = null;
     var msg = 'hello', html = '<p>', css = 'red', str = '', nothing = 0;`,
  ),
  {
    name: 'elements whose ids and names are those of interfaces',
    page: {
      body: html(
        '',
        `<nav id="navigation"></nav><form name="history"><input name="location"></form><img name="scripts" alt="">
         <a id="performance"></a><a id="customElements"></a><a id="Intl"></a><a id="trustedTypes"></a>${module}`,
      ),
    },
  },
  after(
    'no customElements, as below the oldest engines',
    `Object.defineProperty(window, 'customElements', { value: undefined });`,
    { shows: 'fallback' },
  ),
  after(
    'no adoptedStyleSheets, as below the oldest engines',
    `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;`,
    { shows: 'fallback', says: /Lit can’t render here/ },
  ),
  after(
    'no Navigation API, ListFormat, Segmenter',
    `delete Intl.ListFormat; delete Intl.Segmenter; delete window.Navigation; delete window.navigation;`,
  ),
];
