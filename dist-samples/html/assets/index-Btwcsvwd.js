(function(){let e=document.createElement(`link`).relList;if(e&&e.supports&&e.supports(`modulepreload`))return;for(let e of document.querySelectorAll(`link[rel="modulepreload"]`))n(e);new MutationObserver(e=>{for(let t of e)if(t.type===`childList`)for(let e of t.addedNodes)e.tagName===`LINK`&&e.rel===`modulepreload`&&n(e)}).observe(document,{childList:!0,subtree:!0});function t(e){let t={};return e.integrity&&(t.integrity=e.integrity),e.referrerPolicy&&(t.referrerPolicy=e.referrerPolicy),t.credentials=e.crossOrigin===`use-credentials`?`include`:e.crossOrigin===`anonymous`?`omit`:`same-origin`,t}function n(e){if(e.ep)return;e.ep=!0;let n=t(e);fetch(e.href,n)}})();var e=class{constructor(e){this.cssText=e}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}},t=t=>new e(t[0]),{is:n,defineProperty:r,getOwnPropertyDescriptor:i,getOwnPropertyNames:a,getOwnPropertySymbols:o,getPrototypeOf:s}=Object,c=globalThis,l={fromAttribute(e,t){return t?e!==null:e}},u={},d=class extends (globalThis.HTMLElement||Object){static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=u){this._$Ei(),this.elementProperties.set(e,t);let n=Symbol();r(this.prototype,e,{get(){return this[n]},set(t){let r=this[n];this[n]=t,this.requestUpdate(e,r)},configurable:!0,enumerable:!0})}static getPropertyOptions(e){return this.elementProperties.get(e)??u}static _$Ei(){if(this.hasOwnProperty(`elementProperties`))return;let e=s(this);e.finalize(),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(!this.hasOwnProperty(`finalized`)){this.finalized=!0,this._$Ei(),this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}}static finalizeStyles(e){return[e].flat()}static _$Eu(e,t){return t.attribute??e.toLowerCase()}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate()}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{e.adoptedStyleSheets=t.map(e=>e.styleSheet)})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e),i=n.getPropertyOptions(r);this[r]=(i.converter??l).fromAttribute(t,i.type)}requestUpdate(e,t){if(e!==void 0){if(n(this[e],t))return;this._$AL.has(e)||this._$AL.set(e,this.hasUpdated?t:void 0)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated&&(this.renderRoot??=this.createRenderRoot(),this._$Ep)){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$EM()}updated(e){}firstUpdated(e){}};d.elementStyles=[],d.shadowRootOptions={mode:`open`},d.elementProperties=new Map,d.finalized=new Map,(c.reactiveElementVersions??=[]).push(`2.1.2`);var f,p,m=globalThis,ee=e=>e,te=m.trustedTypes,h=`$lit$`,ne=`lit$${Math.random().toFixed(9).slice(2)}$`,re=`?`+ne,ie=`<${re}>`,g=m.document,ae=()=>g.createComment(``),_=e=>e===null||typeof e!=`object`&&typeof e!=`function`,oe=Array.isArray,se=`[ 	
\f\r]`,v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ce=/-->/g,le=/>/g,y=RegExp(`>|${se}(?:([^\\s"'>=/]+)(${se}*=${se}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ue=/'/g,de=/"/g,b=(e,...t)=>({_$litType$:1,strings:e,values:t}),x=Symbol.for(`lit-noChange`),S=Symbol.for(`lit-nothing`),fe=new WeakMap,C=g&&g.createTreeWalker(g,129);function pe(e,t){if(!oe(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return(()=>{if(!p){p=1;try{f=te&&te.createPolicy(`trotsky-statement`,{createHTML:e=>e})}catch{}}return f})()?f.createHTML(t):t}var me=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=(e=>{let t=e.length-1,n=[],r=``,i=v;for(let a=0;a<t;a++){let t,o,s=e[a],c=-1,l=0;for(;l<s.length&&(i.lastIndex=l,o=i.exec(s),o!==null);)l=i.lastIndex,i===v?o[1]===`!--`?i=ce:o[1]===void 0?o[2]===void 0?o[3]!==void 0&&(i=y):i=y:i=le:i===y?o[0]===`>`?(i=v,c=-1):o[1]===void 0?c=-2:(c=i.lastIndex-o[2].length,t=o[1],i=o[3]===void 0?y:o[3]===`"`?de:ue):i=i===de||i===ue?y:i===ce||i===le?v:y;let u=i===y&&e[a+1].startsWith(`/>`)?` `:``;r+=i===v?s+ie:c>=0?(n.push(t),s.slice(0,c)+h+s.slice(c)+ne+u):s+ne+(c===-2?a:u)}return[pe(e,r+(e[t]||`<?>`)),n]})(t);for(this.el=e.createElement(l,r),C.currentNode=this.el.content;(i=C.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes()){for(let e of i.getAttributeNames())if(e.endsWith(h)){let t=u[o++],n=i.getAttribute(e).split(ne),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?_e:r[1]===`?`?ve:r[1]===`@`?ye:T}),i.removeAttribute(e)}}}else i.nodeType===8&&i.data===re&&c.push({type:2,index:a});a++}}static createElement(e,t){let n=g.createElement(`template`);return n.innerHTML=e,n}};function w(e,t){return t}var he=class{constructor(e){this._$AV=[],this._$AD=e}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??g).importNode(t,!0);C.currentNode=r;let i=C.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new ge(i,i.nextSibling,this,e):s.type===1&&(t=new s.ctor(i,s.name,s.strings,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=C.nextNode(),a++)}return C.currentNode=g,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},ge=class e{constructor(e,t,n,r){this._$AH=S,this._$AA=e,this._$AB=t,this.options=r}_$AI(e,t=this){e=w(0,e),_(e)?e===S||e==null||e===``?(this._$AH!==S&&this._$AR(),this._$AH=S):e!==this._$AH&&e!==x&&this._(e):e._$litType$===void 0?e.nodeType===void 0?(e=>oe(e)||typeof e?.[Symbol.iterator]==`function`)(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==S&&_(this._$AH)?this._$AA.nextSibling.data=e:this.T(g.createTextNode(e)),this._$AH=e}$(e){let{values:t}=e,n=this._$AC(e);if(this._$AH?._$AD===n)this._$AH.p(t);else{let e=new he(n,this),r=e.u(this.options);e.p(t),this.T(r),this._$AH=e}}_$AC(e){let t=fe.get(e.strings);return t===void 0&&fe.set(e.strings,t=new me(e)),t}k(t){oe(this._$AH)||(this._$AH=[],this._$AR());let n,r=this._$AH,i=0;for(let a of t)i===r.length?r.push(n=new e(this.O(ae()),this.O(ae()),this,this.options)):n=r[i],n._$AI(a),i++;i<r.length&&(this._$AR(n&&n._$AB.nextSibling,i),r.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AB;e!==this._$AB;){let t=ee(e).nextSibling;ee(e).remove(),e=t}}},T=class{constructor(e,t,n,r,i){this._$AH=S,this.element=e,this.name=t,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=S}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=w(0,e),a=!_(e)||e!==this._$AH&&e!==x,a&&(this._$AH=e);else{let t,r,o=e;for(e=i[0],t=0;t<i.length-1;t++)r=w(0,o[n+t]),r===x&&(r=this._$AH[t]),a||=!_(r)||r!==this._$AH[t],r===S?e=S:e!==S&&(e+=(r??``)+i[t+1]),this._$AH[t]=r}a&&!r&&this.j(e)}j(e){e===S?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},_e=class extends T{j(e){this.element[this.name]=e===S?void 0:e}},ve=class extends T{j(e){this.element.toggleAttribute(this.name,!!e&&e!==S)}},ye=class extends T{_$AI(e,t=this){if((e=w(0,e)??S)===x)return;let n=this._$AH,r=e===S&&n!==S||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==S&&(n===S||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}};(m.litHtmlVersions??=[]).push(`3.3.3`);var be=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new ge(t.insertBefore(ae(),e),e,void 0,n??{})}return i._$AI(e),i},xe=globalThis,Se=class extends d{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=be(t,this.renderRoot,this.renderOptions)}render(){return x}};Se._$litElement$=!0,Se.finalized=!0,(xe.litElementVersions??=[]).push(`4.2.2`);var E=new Map;function Ce(e){for(let t of e){let e=E.get(t.locale);E.set(t.locale,{...e,...t,strings:{...e?.strings,...t.strings}})}}var D=e=>E.get(e),we=e=>[...E.values()].filter(t=>e.every(e=>t[e]!==void 0)).map(({locale:e})=>e),Te=`0.1.0`,O=e=>(t,n)=>{t.constructor.createProperty(n,e)},Ee=new WeakMap;function k(e,t,n,r){let i=`<${e.localName}> ${t}="${String(n)}": takes ${r}`,a=Ee.get(e);a||Ee.set(e,a=new Set),a.has(i)||(a.add(i),console.warn(i))}function A(e,t,n,r){return r.includes(n)?n:(n!=null&&k(e,t,n,r.join(`, `)),r[0])}function De(e,t,n,r,i,a=1/0){return Number.isInteger(n)&&n>=i&&n<=a?n:(n!=null&&k(e,t,n,a<1/0?`${i} to ${a}`:`a whole number, ${i} or more`),r)}var j={fromAttribute(e){return e?.trim()&&!Number.isNaN(Number(e))?Number(e):e}};function M(e){let t=new Map;return n=>{let r=t.get(n);return r||t.set(n,r=e(n)),r}}var Oe=M(e=>new Intl.NumberFormat(e)),ke=M(e=>new Intl.PluralRules(e)),N=(e,t)=>t<1e3&&e!==`ar`?`${t}`:Oe(e).format(t);function Ae(e,t,n){let r=ke(e).select(t),i=new Map(n.split(` | `).map(e=>e.split(`: `)));return i.get(r)??i.get(`other`)??n}var je=M(e=>new Intl.DisplayNames(e,{type:`region`})),Me=M(e=>new Intl.Collator(e)),Ne=M(e=>new Intl.DateTimeFormat(e,{dateStyle:`long`,timeStyle:`short`})),Pe=e=>e===`ar`?`rtl`:`ltr`;function Fe(e){try{return new Intl.Locale(e.replaceAll(`_`,`-`)).language}catch{return}}var Ie,P=new Set;function F(){for(let e of P)e.update()}var Le=!1;function Re(){Le||(Le=!0,queueMicrotask(()=>{Le=!1,(()=>{Ie??=new MutationObserver(F),Ie.disconnect();let e=new Set;for(let{host:t}of P)for(let n=t.getRootNode();e.add(n),n instanceof ShadowRoot;n=n.host.getRootNode());for(let t of e)Ie.observe(t,{attributeFilter:[`lang`],subtree:!0})})()}),P.size?addEventListener(`languagechange`,F):removeEventListener(`languagechange`,F))}var ze,Be=class{constructor(e,t){this.host=e,this.needed=t,this.locale=`en`,e.addController(this)}hostConnected(){P.add(this),this.update(),Re()}hostDisconnected(){P.delete(this),Re()}update(){let e=((e,t)=>{for(let n of function*(e){let t=e;for(;t;){let e=t instanceof Element&&t.getAttribute(`lang`);e&&(yield e),t=t.parentNode??(t instanceof ShadowRoot?t.host:null)}yield document.documentElement.lang,yield*navigator.languages??[]}(e)){let e=t.find(e=>e===Fe(n));if(e)return e}return t.includes(`en`)||!t[0]?`en`:t[0]})(this.host,we(this.needed));e!==this.locale&&(this.locale=e,this.host.requestUpdate())}},I=(e,t)=>{let n=ze().templates[e];return t?n.replace(/{(\d)}/g,(e,n)=>t[n]):n},Ve=[`en`,`es`,`fr`,`pt`,`de`,`ca`,`it`,`ru`,`ar`],L=`en`;function He(e,t){let n=L;L=e;try{return t()}finally{L=n}}(({loadLocaleSync:e})=>{ze=e})({sourceLocale:``,targetLocales:[...Ve],getLocale(){return L},loadLocaleSync(){return{templates:D(L).strings}}});var Ue=`a,button,summary,input,select`,R=(e,t)=>e.flatMap(e=>[...e.querySelectorAll(t)]),We=class extends Se{constructor(...e){super(...e),this.language=new Be(this,this.constructor.needs)}static{this.release=Te}static{this.needs=[`strings`]}static addPacks(e){Ce(e),F()}get locale(){return this.language.locale}performUpdate(){He(this.locale,()=>super.performUpdate())}createRenderRoot(){let e=(()=>{let e=this.shadowRoot,t=[...e?.children??[]];if(e&&t.length!==0)return()=>{let n=t.splice(0);if(n.length===0)return;let r=[...e.children].filter(e=>!n.includes(e)),i=R(n,`details`).map(e=>e.open),a=R(n,Ue).indexOf(e.activeElement);R(r,`details`).forEach((e,t)=>{e.open=!!i[t]});for(let e of n)e.remove();a>=0&&R(r,Ue)[a]?.focus({preventScroll:!0})}})(),t=super.createRenderRoot();return e&&this.addController({hostUpdated:e}),t}},z=([e],t,n)=>e(t,n),B=class extends We{constructor(...e){super(...e),this.theme=`auto`,this.headingLevel=this.constructor.defaultLevel}static{this.defaultLevel=3}willUpdate(){let{defaultLevel:e}=this.constructor;this.theme=A(this,`theme`,this.theme,[`auto`,`light`,`dark`]),this.headingLevel=De(this,`heading-level`,this.headingLevel,e,1,6)}frame(e){let{locale:t}=this;return b`<div class="root ${this.theme}" lang="${t}" dir="${Pe(t)}"><div class="sheet">${e}</div></div>`}};z([O()],B.prototype,`theme`),z([O({attribute:`heading-level`,converter:j})],B.prototype,`headingLevel`);var Ge=t`:host{display:block}:host([hidden]){display:none}.root{all:initial;contain-intrinsic-inline-size:17.5rem;visibility:inherit;pointer-events:inherit;color-scheme:inherit;--_ink:var(--trotsky-text,CanvasText);--_muted:var(--trotsky-muted,CanvasText);--_surface:var(--trotsky-surface,Canvas);--_line:var(--trotsky-border,GrayText);--_accent:var(--trotsky-accent,#d42a36);--_record:var(--trotsky-record,#20808a);--_text:var(--trotsky-font-text,Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", "Noto Naskh Arabic", serif);--_heading:var(--trotsky-font-heading,"Helvetica Neue", "Arial Nova", "Liberation Sans", Arial, "Noto Sans Arabic", system-ui, sans-serif);--_radius:var(--trotsky-radius,2px);--_space:var(--trotsky-space,1em);--_measure:var(--trotsky-measure,36em);--_bold:800;--_tight:-.022em;--_lines:1.6;font:1em/var(--_lines) var(--_text);color:var(--_ink);background:var(--_surface);-webkit-text-size-adjust:none;text-size-adjust:none;overflow-wrap:break-word;display:block;container-type:inline-size}@supports (color:light-dark(red, red)){.root{--_ink:var(--trotsky-text,light-dark(#1b1a18,#f0ece5));--_muted:var(--trotsky-muted,light-dark(#544f48,#bdb5aa));--_surface:var(--trotsky-surface,light-dark(#fdfbf7,#181614));--_line:var(--trotsky-border,light-dark(#d9d0c2,#403b35));--_accent:var(--trotsky-accent,light-dark(#a50f1a,#ff8a7d));--_record:var(--trotsky-record,light-dark(#0c4f54,#82d4d3))}}.light{color-scheme:light}.dark{color-scheme:dark}[dir=rtl]{--_tight:0;--_bold:700;--_lines:1.85}.sheet{box-sizing:border-box;max-inline-size:calc(var(--_measure) + 12em);padding:calc(var(--_space) + 1.5cqi);margin:0 auto}h1,h2,h3,h4,h5,h6{font-family:var(--_heading);font-weight:var(--_bold);letter-spacing:var(--_tight);text-wrap:balance;hyphens:auto;margin:0;scroll-margin:1em}p{hyphens:auto;text-wrap:pretty;margin:0 0 1em}ul{margin:0;padding:0;list-style:none}a{color:inherit;text-decoration-color:var(--_accent);text-underline-offset:.18em;text-decoration-thickness:.1em}a:hover{color:var(--_accent)}button,.button,input,select,textarea{box-sizing:border-box;border:1px solid var(--_muted);border-radius:var(--_radius);min-block-size:max(2.75em,44px);color:inherit;font:600 .9em/1.3 var(--_heading);letter-spacing:0;background:0 0;margin:0;padding:.6em 1em}button,.button{text-align:center;cursor:pointer;justify-content:center;align-items:center;text-decoration:none;display:inline-flex}button:hover{border-color:var(--_accent);color:var(--_accent)}.button,.button:hover{border-color:var(--_ink);background:var(--_ink);color:var(--_surface)}.button:hover{text-decoration:underline}input,select,textarea{font-size:max(1em,16px);font-weight:400}:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.note{margin:var(--_space) 0 0;font:.8em/1.5 var(--_heading);color:var(--_muted)}.note a{padding-block:.3em;display:inline-block}.hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;margin:0;position:absolute;overflow:hidden}@media print{.root{color-scheme:light;background:0 0}.root button,.controls,.languages,.share-links,textarea{display:none}}`,V=new Set;function Ke(e){let t=[e];for(let n=e.getRootNode();n instanceof ShadowRoot;n=n.host.getRootNode())t.unshift(n.host);return t}function qe(e,t){let[n,r]=[Ke(e.host),Ke(t.host)],i=0;for(;n[i]===r[i]&&i<n.length;)i++;let[a,o]=[n[i],r[i]];return a&&o?a.compareDocumentPosition(o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1:n.length-r.length}async function Je(){let e=Number(/^#falsification-(10|[1-9])$/.exec(location.hash)?.[1]);e&&(await Promise.all([...V].map(({host:e})=>e.updateComplete)),[...V].sort(qe).find(({has:t})=>t(e))?.reveal(e))}var Ye=!1,Xe=0,Ze=()=>globalThis.navigation,Qe=e=>{Ye=e.navigationType===`traverse`||e.navigationType===`reload`};function $e(){let e=Ze()?Ye:history.length===Xe;Xe=history.length,e||Je()}var et=!1,tt=class{constructor(e,t){this.host=e,this.has=t,e.addController(this)}hostConnected(){V.size===0&&(addEventListener(`hashchange`,$e),Ze()?.addEventListener(`navigate`,Qe),Xe=history.length,et||(et=!0,!/reload|back/.test(performance.getEntriesByType(`navigation`)[0]?.type??``)&&setTimeout(Je))),V.add(this)}hostDisconnected(){V.delete(this),V.size===0&&(removeEventListener(`hashchange`,$e),Ze()?.removeEventListener(`navigate`,Qe))}reveal(e){let t=this.host.renderRoot.querySelector(`#falsification-${e} [part="heading"]`);if(!t)return;let n=t.closest(`details`);n&&(n.open=!0),t.tabIndex=-1,t.focus({preventScroll:!0}),t.scrollIntoView()}},nt=`http://www.ceipleontrotsky.org/Netflix-and-the-Russian-Government-Join-Forces-to-Spread-Lies-About-Trotsky`,rt=e=>b`<p class="note" part="translation-note">${e===`en`?b`<a href="${nt}">${I(0)}</a>`:b`${I(1)} <a href="${nt}" hreflang="en">${I(2)}</a>`}</p>`,H=e=>e.split(/\[(.+?)\]\{lang=(.+?)\}/).map((e,t,n)=>t%3==0?e:t%3==1?b`<bdi lang="${n[t+1]}">${e}</bdi>`:``),it=e=>e.replaceAll(/\[(.+?)\]\{lang=.+?\}/g,`$1`),at={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`},U=e=>e.replace(/[&<>"]/g,e=>at[e]);function W(e,t,n){return`<${e}${Object.entries(t).filter(([,e])=>e!==void 0&&!1!==e&&e!==``).map(([e,t])=>` ${e}`+(!0===t?``:`="${U(String(t))}"`)).join(``)}>${n}</${e}>`}var ot=()=>I(3),st={p:`portrayal`,r:`record`,o:`omission`,c:`comment`},G=`based-on-fact personality ramon-mercader revolutions women-and-children lenin brest-litovsk red-army-and-kronstadt after-lenin assassination`.split(` `),ct=new Map;function lt(e){let t=ct.get(e);if(!t){let n=D(e).falsifications.split(`
`).values(),r=()=>n.next().value;t=`pcr p pr cporp cprpr/cprpr porp por por op prc`.split(` `).map((e,t)=>({number:t+1,slug:G[t],heading:r(),paragraphs:e.split(`/`).map(e=>[...e].map(e=>({kind:st[e],text:r()})))})),ct.set(e,t)}return t}var ut=class extends CustomEvent{constructor(e,t){super(`falsification-share`,{bubbles:!0,composed:!0,detail:{number:e,method:t}})}},dt=class extends CustomEvent{constructor(e,t){super(`falsification-toggle`,{bubbles:!0,composed:!0,detail:{number:e,open:t}})}},ft=class{constructor(e){this.host=e}show(e){this.last=e,this.host.requestUpdate()}tell(e,t){this.host.dispatchEvent(new ut(e,t))}async copy(e,t,n){try{await navigator.clipboard.writeText(t),this.show({number:e,copied:!0}),this.tell(e,n)}catch{this.show({number:e,field:t}),await this.host.updateComplete,this.host.shadowRoot?.querySelector(`textarea`)?.select()}}async share({number:e,heading:t},n){let r={number:e,links:!(this.last?.number===e&&this.last.links)};if(!(`share`in navigator))return this.show(r);try{await navigator.share({title:t,url:n}),this.tell(e,`share`)}catch(t){t.name!==`AbortError`&&this.show({number:e,links:!0})}}snippet(e,t,n){return He(t,()=>((e,t,n,r)=>{let i=((e,t)=>`${W(`strong`,{},U(`${e.number}. ${e.heading}`))} ${U((({paragraphs:e})=>e.flat().map(({text:e})=>it(e)).join(` `))(e))} `+W(`a`,{href:t},U(ot())))(e,n);return r?`${W(`falsification-card`,{number:e.number,lang:t,actions:!0},i)}\n${(({src:e,integrity:t})=>W(`script`,{type:`module`,src:e,integrity:t,crossorigin:t&&`anonymous`},``))(r)}`:W(`p`,{lang:t},i)})(e,t,n,(()=>{let e=import.meta.url;if(/^https?:/.test(e))return{src:e,integrity:[...document.scripts].find(t=>t.src===e)?.integrity}})()))}render(e,t){let{number:n,heading:r}=e,i=(e=>`${location.href.split(`#`)[0]}#falsification-${e}`)(n),a=this.last?.number===n?this.last:void 0,o=()=>this.tell(n,`share`);return b`<div class="actions" part="actions"><button type="button" part="share" aria-expanded="${`share`in navigator?S:String(!!a?.links)}" @click="${()=>this.share(e,i)}">${I(20)}</button> <button type="button" part="copy-link" @click="${()=>this.copy(n,i,`copy-link`)}">${I(21)}</button> <button type="button" part="copy-embed" @click="${()=>this.copy(n,this.snippet(e,t,i),`copy-embed`)}">${I(22)}</button></div><p class="status" role="status">${a?.copied?I(23):a?.field?I(24):S}</p>${a?.field?b`<textarea readonly="readonly" rows="4" dir="ltr" aria-label="${I(25)}" .value="${a.field}"></textarea>`:S} ${a?.links?b`<ul class="share-links"><li><a href="${((e,t)=>`mailto:?subject=${encodeURIComponent(e)}&body=${encodeURIComponent(t)}`)(r,i)}" @click="${o}">${I(26)}</a></li>${((e,t)=>{let[n,r]=[e,t].map(encodeURIComponent);return[[`WhatsApp`,`https://wa.me/?text=${n}%20${r}`],[`Telegram`,`https://t.me/share/url?url=${r}&text=${n}`],[`Facebook`,`https://www.facebook.com/sharer/sharer.php?u=${r}`],[`Bluesky`,`https://bsky.app/intent/compose?text=${n}%20${r}`],[`X`,`https://x.com/intent/post?text=${n}&url=${r}`]]})(r,i).map(([e,t])=>b`<li><a href="${t}" target="_blank" rel="noopener noreferrer" @click="${o}">${e}</a></li>`)}</ul>`:S}`}},pt=[(e,t)=>b`<h1 part="${e}">${t}</h1>`,(e,t)=>b`<h2 part="${e}">${t}</h2>`,(e,t)=>b`<h3 part="${e}">${t}</h3>`,(e,t)=>b`<h4 part="${e}">${t}</h4>`,(e,t)=>b`<h5 part="${e}">${t}</h5>`,(e,t)=>b`<h6 part="${e}">${t}</h6>`],K=(e,t,n)=>pt[Math.min(e,6)-1](n??S,t),mt=({kind:e,text:t})=>b`<div class="block ${e}">${e===`comment`?S:b`<p class="label" part="label">${(e=>{switch(e){case`portrayal`:return I(27);case`record`:return I(28);case`omission`:return I(29);case`comment`:return}})(e)}</p>`}<p class="text" part="${e}">${H(t)}</p></div>`,ht=({number:e,heading:t},n,r)=>b`<div class="card-header"><span class="number" part="number" aria-hidden="true">${N(n,e)}</span><div><p class="kicker">${((e,t)=>I(30,[N(t,e),N(t,10)]))(e,n)}</p>${K(r,t,`heading`)}</div></div>`,gt=({paragraphs:e})=>e.map(e=>e.map(mt)),_t=t`.alone{max-inline-size:var(--_measure);margin:0 auto}.card-header{grid-template-columns:auto minmax(0,1fr);align-items:end;gap:.4em 1em;margin-block-end:1.4em;display:grid}.number{font:900 clamp(3.4em, 2.2em + 6cqi, 5.6em) / .76 var(--_heading);letter-spacing:-.05em;color:var(--_accent)}.kicker,.label{font:700 .78em/1.3 var(--_heading);letter-spacing:calc(var(--_tight) * -2);color:var(--_muted);margin:0 0 .4em}.card-header :is(h1,h2,h3,h4,h5,h6){font-size:clamp(1.3em,1.1em + 1.1cqi,1.75em);line-height:1.12}[dir=rtl] .card-header :is(h1,h2,h3,h4,h5,h6){line-height:1.4}.block{border-inline-start:.4em none var(--_line);margin-block-end:1.3em;padding-inline-start:1.1em}.comment{padding-inline-start:1.5em}.text{margin:0}.portrayal{border-inline-start-style:double;border-color:var(--_accent)}.portrayal .label{color:var(--_accent)}.portrayal .text{font-style:italic}[dir=rtl] .text{font-style:normal}.record{border-inline-start-style:solid;border-color:var(--_record)}.record .label{color:var(--_record)}.omission{border-inline-start-style:dotted;border-color:var(--_muted)}.actions,.share-links,footer{flex-wrap:wrap;align-items:center;gap:.5em;display:flex}.actions{margin-block-start:1.6em}.status{min-block-size:1.5em;font:600 .85em/1.5 var(--_heading);margin:.5em 0 0}textarea{inline-size:100%;font-family:ui-monospace,monospace}.share-links{font:600 .9em/1.3 var(--_heading)}.share-links a{padding:.8em .6em;display:inline-block}footer{border-block-start:1px solid var(--_line);gap:0 1.5em;margin-block-start:1em;padding-block-start:.8em}footer .note{margin:0}@media print{.block{break-inside:avoid}}`;function vt(e){try{return/^https?:/.test(new URL(e,document.baseURI).protocol)?e:void 0}catch{return}}var q=class extends B{static{this.needs=[`falsifications`]}static{this.styles=[Ge,_t]}constructor(){super(),this.actions=!1,this.cardActions=new ft(this),new tt(this,e=>e===this.index+1)}get index(){let{number:e}=this;return typeof e==`string`?G.indexOf(e):Number.isInteger(e)&&e>0&&e<=G.length?e-1:-1}willUpdate(){super.willUpdate(),this.number!=null&&this.index<0&&k(this,`number`,this.number,`1 to ${G.length}, or one of ${G.join(`, `)}`),this.letterHref&&!vt(this.letterHref)&&k(this,`letter-href`,this.letterHref,`an http(s) address`)}letterLink(e){return this.letterHref&&vt(this.letterHref)||void 0}render(){let e=lt(this.locale)[this.index];if(!e)return b`<slot></slot>`;let t=this.letterLink(e.number);return this.frame(b`<article class="card alone" part="card" id="falsification-${e.number}">${ht(e,this.locale,this.headingLevel)} ${gt(e)} ${this.actions?this.cardActions.render(e,this.locale):S}<footer>${t?b`<a class="button" part="letter-link" href="${t}">${ot()}</a>`:S} ${rt(this.locale)}</footer></article>`)}};z([O({converter:j})],q.prototype,`number`),z([O({attribute:`letter-href`})],q.prototype,`letterHref`),z([O({type:Boolean})],q.prototype,`actions`);var yt=(e,t)=>Ae(e,t,I(4)),bt=(e,t)=>Ae(e,t,I(5));function xt(e,t,n){let r=yt(e,t);return n===0?r:`${r} ${Ae(e,n,I(6)).replace(`{number}`,N(e,n))}`}var St,Ct,wt=-1/0,Tt=class{constructor(e,t){this.host=e,this.source=t,e.addController(this)}hostUpdated(){let{data:e}=this.source;this.known!==void 0&&this.known!==e.total&&((e,t)=>{if(e===St)return;St=e,clearTimeout(Ct);let n=Math.max(0,wt+6e4-Date.now());Ct=setTimeout(()=>{wt=Date.now(),t()},n)})(e.total,()=>{this.told=e,this.host.requestUpdate()}),this.known=e.total}text(e){let{told:t}=this;return t?`${N(e,t.total)} ${xt(e,t.total,t.countries)}`:``}},Et=class extends CustomEvent{constructor(e){super(`signatories-change`,{bubbles:!0,composed:!0,detail:e})}},Dt=class extends CustomEvent{constructor(e){super(`signatories-error`,{bubbles:!0,composed:!0,detail:e})}},Ot={now(){return Date.now()},setTimeout(e,t){return setTimeout(e,t)},clearTimeout(e){return clearTimeout(e)},random(){return Math.random()}},J=class extends Error{constructor(e,t=0){super(e),this.reason=e,this.retryAfter=t}},kt=/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,At=e=>e?Date.parse(e):-1/0,jt=(e,t)=>At(e)<At(t),Mt=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function Y(e){if(!e)throw new J(`schema`)}var Nt=e=>typeof e==`object`&&!!e,X=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Pt=e=>(Y(typeof e==`string`),e.replace(Mt,``)),Ft=e=>e===void 0?e:Pt(e),It=e=>(Y(e&&typeof e==`string`),e),Lt=e=>e===void 0?[]:(Y(Array.isArray(e)),e),Rt=(e,t)=>(Y(Number.isSafeInteger(e)&&e>=t),e+0),zt=e=>(Y(typeof e==`string`&&/^[A-Z]{2}$/.test(e)),e===`UK`?`GB`:e);function Bt(e){if(!Nt(e))return Ft(e);Y(!Array.isArray(e));let t={__proto__:null};for(let n of Ve){let r=Ft(X(e,n));r!==void 0&&(t[n]=r)}return t}var Vt=()=>document.hidden||!1===navigator.onLine,Ht,Ut=((e=Ot)=>{let t=new Map,n=n=>{if(!t.size){let e=()=>t.forEach(e=>e.schedule());document.addEventListener(`visibilitychange`,e),addEventListener(`online`,e)}let r=t.get(n);return r||t.set(n,r=function(e,t){let n,r,i,a,o,s=new Set,c=0,l=-1/0,u=1,d=-1/0,f=-1/0,p=e=>{let t=1/0;for(let n of s)e&&n.onDemand||(t=Math.min(t,n.refresh));return t},m=()=>{t.clearTimeout(n);let e=p(!0);if(i||e===1/0||Vt())return;l=Math.min(l,t.now());let r=Math.max(c?d:l+e*u,f)-t.now();r>0?n=t.setTimeout(m,Math.min(Math.ceil(r),2147483647)):te()},ee=e=>{if(e!==o){let t;try{t=JSON.parse(e)}catch{throw new J(`json`)}let n=(e=>{Y(Nt(e));let t=X(e,`version`);if(Y(typeof t==`number`),t!==1)throw new J(`version`);let n=X(e,`updated`);Y((e=>{if(typeof e!=`string`||!kt.test(e))return!1;let t=e.slice(0,10);return new Date(t).toJSON()?.slice(0,10)===t})(n));let r=X(e,`total`),i=X(e,`signatories`);if(i===void 0){let t=Rt(X(e,`countries`),0);return{signatories:void 0,total:Rt(r,0),countries:t,updated:n}}Y(Array.isArray(i));let a=new Set,o=new Set,s={signatories:i.map(e=>{Y(Nt(e)),a.add(It(X(e,`id`)));let t=(e=>{let{section:t=`people`}={section:X(e,`section`)};Y(t===`people`||t===`organizations`);let n=X(e,`organization`),r=typeof n==`string`?[n]:Lt(n);return{name:Pt(It(X(e,`name`))),section:t,description:Bt(X(e,`description`)),organizations:r.map(Pt).filter(Boolean),umbrella:Ft(X(e,`umbrella`)),countries:[...new Set(Lt(X(e,`countries`)).map(zt))]}})(e);for(let e of t.countries)o.add(e);return t}),total:r===void 0?i.length:Rt(r,i.length),countries:o.size,updated:n};if(a.size<i.length)throw new J(`duplicate`);return s})(t);if(a&&jt(n.updated,a.updated))return;a=n,o=e}},te=()=>(i??=(async()=>{let n,o=r=new AbortController;try{let n=await((e,t,n)=>new Promise((r,i)=>{let a=(e,n)=>{i(new J(e,n)),t.abort()},o=n.setTimeout(()=>a(`timeout`),2e4);(async()=>{let i=await fetch(e,{credentials:`omit`,referrerPolicy:`no-referrer`,signal:t.signal});if(i.status!==200)return a(`http`,((e,t)=>Math.max(0,/^\d+$/.test(e)?1e3*Number(e):Date.parse(e)-t)||0)(i.headers.get(`Retry-After`)??``,n.now()));let o=i.body?.getReader(),s=new TextDecoder,c=``,l=0;for(let e;e=(await o?.read())?.value;){if(l+=e.length,l>33554432)return a(`size`);c+=s.decode(e,{stream:!0})}r(c)})().catch(()=>a(`network`)).then(()=>n.clearTimeout(o))}))(e,o,t);o===r&&ee(n)}catch(e){n=e}if(o===r){i=void 0,n?(e=>{let n=p(!1),r=t.now(),i=Math.max(n,Math.min(n*2**c++,9e5),e);d=r+i+t.random()*Math.min(i,Math.max(n,6e4)),f=r+e})(n.retryAfter):(c=0,l=t.now(),u=.9+.2*t.random());for(let e of s)n?e.fail(n):e.take(a);m()}})(),i),h=()=>Vt()||t.now()<f?void 0:te();return{join(e){s.add(e),queueMicrotask(()=>{a&&s.has(e)&&e.take(a)}),m()},leave(e){s.delete(e),t.setTimeout(()=>{if(s.size)return m();r?.abort(),r=i=a=o=void 0,l=-1/0,c=0,t.clearTimeout(n)},0)},schedule:m,refreshNow:h,want(){(!c||t.now()>=d)&&h()},reading:()=>i}}(n,e)),r};return{subscribe(e){let t,{url:r,listUrl:i}=e,a=n(r),o=i&&e.needsNames?n(i):void 0,s=(t,n)=>{e.needsNames&&!t.signatories?e.onError(n,`schema`):e.onData(jt(t.updated,e.shown())?void 0:t)},c=()=>{o&&t&&e.near&&(jt(e.shown(),t.updated)&&o.want(),t=void 0)},l=(t,n,r)=>({onDemand:n,get refresh(){return 1e3*Math.max(e.refresh,15)},take:r,fail({reason:n}){return e.onError(t,n)}}),u=o&&l(i,!0,e=>s(e,i)),d=l(r,!1,n=>o?jt(e.shown(),n.updated)?(t=n,void c()):e.onData():s(n,r));return u&&o.join(u),a.join(d),{async refreshNow(){let e=a.refreshNow();await e,e&&await o?.reading()},update(){a.schedule(),c()},release(){u&&o.leave(u),a.leave(d)}}}}})(),Wt={get(){return Ut},adopt(e){Ut=e}},Gt=new WeakMap,Kt=class{#e;#t;#n;#r;constructor(e,t){this.host=e,this.init=t,this.failed=!1,this.url=``,this.refresh=60,this.needsNames=!1,this.near=!1,e.addController(this)}get data(){let e=this.#e;return!e||!e.signatories&&this.init.getOptions().needsNames?this.init.bundled:e}get fromFeed(){return this.data!==this.init.bundled}async refreshNow(){this.#i(),await this.#n?.refreshNow(),this.host.isConnected&&await this.host.updateComplete}hostConnected(){this.#i()}hostUpdated(){this.#i();let{data:e}=this;if(e===this.#t)return;this.#t=e;let{total:t,countries:n}=e,[r,i]=this.fromFeed?[`feed`,e.updated]:[`bundled`,null];this.host.dispatchEvent(new Et({count:t,countries:n,source:r,updated:i}))}hostDisconnected(){this.#n?.release(),this.#n=void 0,this.#a()}shown(){return this.data.updated}onData(e){let t=e&&e!==this.#e;t&&(this.#e=e,this.init.onData?.(e)),(t||this.failed)&&this.host.requestUpdate(),this.failed=!1}onError(e,t){this.failed=!0,this.host.requestUpdate(),this.host.dispatchEvent(new Dt({url:e,reason:t}))}#i(){let{host:e}=this;if(!e.isConnected)return;let t=this.init.getOptions(),{needsNames:n}=t,{url:r,listUrl:i}=this.#o(t);this.refresh=this.#s(t),(r!==this.url||n!==this.needsNames||i!==this.listUrl)&&(this.hostDisconnected(),this.failed&&this.onData(),Object.assign(this,{url:r,listUrl:i,needsNames:n})),this.#n?this.#n.update():r&&(this.#n=Ut.subscribe(this)),this.#a(i&&n?t.target??e:void 0)}#a(e){e!==this.#r&&(this.#r&&(e=>{Ht?.unobserve(e)})(this.#r),this.#r=e,this.near=!1,e&&((e,t)=>{Ht??=new IntersectionObserver(e=>{for(let t of e)Gt.get(t.target)?.(t.isIntersecting)},{rootMargin:`100%`}),Gt.set(e,t),Ht.observe(e)})(e,e=>{this.near=e,this.#n?.update()}))}#o({feed:e,live:t}){if(e){let t=((e,t)=>{try{let{protocol:n,href:r}=new URL(e,t);return/^https?:$/.test(n)?r:void 0}catch{return}})(e,this.host.baseURI);if(t)return{url:t};k(this.host,`feed`,e,`an http(s) URL`)}return t&&((e=String(import.meta.url))=>{let t=e.replace(/[^/]*([?#].*)?$/,``);return/^https?:/.test(t)?{url:`${t}count.json`,listUrl:`${t}signatories.json`}:void 0})()||(t&&k(this.host,`live`,``,`a module loaded over http(s); use feed`),{url:``})}#s({refresh:e}){return Number.isFinite(e)?e:(e!=null&&k(this.host,`refresh`,e,`seconds, 15 or more`),60)}},qt=`2019-02-20T00:00:00Z`,Jt=t`:host([hidden]){display:none}.hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}`,Z=class extends We{constructor(...e){super(...e),this.of=`signatories`,this.bare=!1,this.live=!1,this.refresh=60,this.source=new Kt(this,{bundled:{total:133,countries:21,updated:qt},getOptions:()=>({feed:this.feed,live:this.live,refresh:this.refresh,needsNames:!1})}),this.announcer=new Tt(this,this.source)}static{this.feeds=Wt}static{this.styles=Jt}get count(){return this.source.data.total}refreshNow(){return this.source.refreshNow()}willUpdate(){this.of=A(this,`of`,this.of,[`signatories`,`countries`])}render(){let{locale:e,source:t}=this,n=this.of===`signatories`,r=n?t.data.total:t.data.countries,i=[` `,b`<span part="label">${n?yt(e,r):bt(e,r)}</span>`];return b`<span lang="${e}" dir="${Pe(e)}"><span part="value">${N(e,r)}</span>${this.bare?S:i}<span class="hidden" role="status">${this.announcer.text(e)}</span></span>`}};z([O()],Z.prototype,`of`),z([O({type:Boolean})],Z.prototype,`bare`),z([O()],Z.prototype,`feed`),z([O({type:Boolean})],Z.prototype,`live`),z([O({converter:j})],Z.prototype,`refresh`);var Yt=new Map;function Xt(e){let[,t,n]=/^\[(.+)\]\{lang=(.+)\}$/.exec(e)??[];return t&&Yt.set(t,n),t??e}var Zt=`Suzi Weissman	US
Robert Brenner	US
Mike Davis	US
Mike Goldfield	US
Fredric Jameson	US
Nancy Fraser	US
Tithi Bhattacharya	US
Cinzia Arruzza	US
Paul Le Blanc	US
Bhaskar Sunkara	US
Slavoj Žižek	SI
Bill V. Mullen	US
David McNally	US
Charles Post	US
Warren Montag	US
Srecko Horvat	HR
Mihai Varga	DE RO
Charles-André Udry	CH
Michael Husson	FR
Eric Toussaint	BE
Edwy Plenel	FR
Michael Löwy	FR
Sebastian Budgen	GB US
Eric Aunoble	CH
Helmut Dahmer	AT
Alex Callinicos	GB
Isabelle Garo	FR
Catherine Samary	FR
Stathis Kouvélakis	GB
Jean-Jacques Marie	FR
David Pavon Cuellar	MX
Franck Gaudichaud	FR
Jean Baptiste Thomas	FR
Jean Batou	CH
Ugo Palheta	FR
Beatriz Abramides	BR
Antonio Moscato	IT
Rolf Wörsdörfer	DE
Gabriel García Higueras	PE
Daniel Gaido	AR
Florian Wilde	DE
Jaime Pastor	ES
Juan Fajardo
Juan Dal Maso	AR
Wladek Flakin	DE
Leonidas “Noni” Ceruti	AR
Massimo Modonesi	MX
Claudio Albertani	MX
Pablo Pozzi	AR
Osvaldo Coggiola	BR
Eduardo Grüner	AR
Miguel Vedda	AR
Stéfanie Prezioso	CH
Jean-Numa Ducange	FR
Patrick Silberstein	FR
Antonio Liz	ES
Joel Ortega Juárez	MX
Esteban Mercatante	AR
Emmanuel Barot	FR
Mathieu Bonzon	FR
Diego Giacchetti	IT
Héctor Sotomayor	MX
Ariadne Diaz	AR
Raquel Barbieri Vidal	AR
Paula Varela	AR
Sandy Mcburney	GB
Alejandro Gálvez Cancino	MX
Claudia Mazzei Nogueira	BR
Jamila M.H.Mascat	NL
Alicia Rojo	AR
Pablo Oprinari	MX
Esteban Fernandez	CR
Fernando Rosso	AR
Bernhard H. Bayerlein	DE
Miguel Candioti	AR
Juan Duarte	AR
Paula Bach	AR
Pablo Anino	AR
Gabriela Liszt	AR
Gaston Gutierrez	AR
Andrea Robles	AR
Gaston Remy	AR
Matias Maiello	AR
Gloria Rodriguez	AR
Nick Brauns	DE
Max Delupi	AR
Livia Vargas Gonzalez	VE BR
Hernan Camarero	AR
Nicolás del Caño	AR	[Partido de Trabajadores por el Socialismo]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Myriam Bregman	AR	[Partido de Trabajadores por el Socialismo]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Emilio Albamonte	AR	[Partido de Trabajadores por el Socialismo]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Christian Castillo	AR	[Partido de Trabajadores por el Socialismo]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Santiago Lupe	ES	[Corriente Revolucionaria de Trabajadores y Trabajadoras]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Sulem Estrada	MX	[Movimiento de los Trabajadores Socialistas]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Miriam Hernandez	MX	[Movimiento de los Trabajadores Socialistas]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Ángel Arias	VE	[Liga de Trabajadores por el Socialismo]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Javo Ferreira	BO	[Liga Obrera Revolucionaria por la Cuarta Internacional]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Violeta Tamayo	BO	[Liga Obrera Revolucionaria por la Cuarta Internacional]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Elio Aduviri	BO	[Liga Obrera Revolucionaria por la Cuarta Internacional]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Juan Cruz Ferre	US	[Left Voice]{lang=en}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Simone Ishibashi	BR	[Movimento Revolucionário de Trabalhadores]{lang=pt}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Stefan Schneider	DE	[Revolutionären Internationalistischen Organisation]{lang=de}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Damien Bernard	FR	[Révolution Permanente]{lang=fr}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Daniela Cobet	FR	[Révolution Permanente]{lang=fr}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Sebastián Artigas	UY	[Corriente de Trabajadores Socialistas]{lang=es}	[Fracción Trotskista por la Cuarta Internacional (FT-CI)]{lang=es}
Néstor Pitrola	AR	[Partido Obrero (Workers Party)]{lang=es}
Romina del Plá	AR	[Partido Obrero (Workers Party)]{lang=es}
Marcelo Ramal	AR	[Partido Obrero (Workers Party)]{lang=es}
Gabriela Solano	AR	[Partido Obrero (Workers Party)]{lang=es}
Juan Carlos Giordano	AR	[Left Socialist]{lang=en}
Mercedes Petit	AR	[Left Socialist]{lang=en}
Orlando Chirino	VE	PSL
Enrique Fernández Chacón	PE	UNIOS
Enrique Gómez Delgado	MX	[Movement to Socialism (UIT-CI)]{lang=en}
Brais Fernández	ES	[South Wind]{lang=en}|[Anti-capitalists]{lang=en}
Paula Quinteiro	ES	[Anti-capitalists]{lang=en}
Manuel Garí	ES	[Anti-capitalists]{lang=en}
Raul Camargo	ES	[Anti-capitalists]{lang=en}
Jesús Rodríguez	ES	[Anti-capitalists]{lang=en}
Ángela Aguilera	ES	[Anti-capitalists]{lang=en}
Ana Villaverde	ES	[Anti-capitalists]{lang=en}
Mari García	ES	[Anti-capitalists]{lang=en}
Sonia Farré	ES	[Anti-capitalists]{lang=en}
Edgard Sanchez	MX	[PRT (Revolutionary Workers Party)]{lang=en}
Manuel Aguilar Mora	MX	LUS
Roman Munguia Huato	MX	LUS|[Movement for the Teaching Union’s reconstruction]{lang=en}
Ismael Contreras Plata	MX	LUS|[Movement for the Teaching Union’s reconstruction]{lang=en}
José Luis Hernández Ayala	MX	[Socialist Revolutionary Organization]{lang=en}
Pedro Gellert	MX	[Socialist Revolutionary Organization]{lang=en}
Heather Dashner Monk	MX	[Socialist Revolutionary Organization]{lang=en}
Marcos Fuentes	MX	[Socialist Revolutionary Organization]{lang=en}
Emilio Téllez Contreras	MX	[Socialist Revolutionary Organization]{lang=en}
Héctor Valadez George	MX	[Socialist Revolutionary Organization]{lang=en}`.split(`
`).map(e=>{let[t=``,n,r,i]=e.split(`	`);return{name:t,section:r===void 0?`people`:`organizations`,organizations:r?r.split(`|`).map(Xt):[],umbrella:i&&Xt(i),countries:n?n.split(` `):[]}}),Qt={signatories:Zt,total:133,countries:21,updated:qt},$t=new Map(Zt.map((e,t)=>[e,t])),en=new Map;function tn(e,t){let{description:n}=e;if(n!==void 0)return typeof n==`string`?n:n[t]??n.en??``;let r=$t.get(e);if(r===void 0)return``;let i=en.get(t);return i||en.set(t,i=D(t).descriptions.split(`
`)),i[r]??``}var nn=e=>$t.has(e);function rn(e){let[t,n,r]=D(e).terms.split(`
`);return{signatures:t,parties:n,spain:r}}function an(e,t){if(t===`ES`)return rn(e).spain;try{return je(e).of(t)??t}catch{return t}}function on(e){let t=new Map;for(let{countries:n}of e)for(let e of n)t.set(e,(t.get(e)??0)+1);return t}var sn={ł:`l`,ø:`o`,đ:`d`,ð:`d`,þ:`th`,ß:`ss`,æ:`ae`,œ:`oe`,ı:`i`},cn=e=>e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase().replace(/[łøđðþßæœı]/g,e=>sn[e]);function ln(e){let t;return(...n)=>((!t||n.some((e,n)=>e!==t.args[n]))&&(t={args:n,result:e(...n)}),t.result)}var un=class{constructor(e){this.host=e,this.query=``,this.country=``,this.shown=0,this.onSearch=e=>this.set({query:e.target.value}),this.onCountry=e=>this.set({country:e.target.value}),this.limit=e=>Math.max(e,this.shown),this.texts=ln((e,t)=>e.map(e=>((e,t)=>{let n=tn(e,t);return cn([e.name,nn(e)?it(n):n,...e.organizations,e.umbrella,...e.countries.map(e=>an(t,e))].join(`
`))})(e,t))),this.filter=ln((e,t,n,r,i)=>(r.trim()?((e,t)=>{let n=cn(t).split(/\s+/).filter(Boolean),r=[];return e.forEach((e,t)=>{n.every(t=>e.includes(t))&&r.push(t)}),r})(this.texts(e,t),r).map(t=>e[t]):e).filter(({section:e,countries:t})=>(n===`all`||e===n)&&(!i||t.includes(i)))),this.countries=ln((e,t,n)=>[...on(n===`all`?e:e.filter(({section:e})=>e===n))].map(([e,n])=>({code:e,count:n,name:an(t,e)})).sort((e,n)=>Me(t).compare(e.name,n.name)))}set(e){Object.assign(this,e),this.shown=0,this.host.requestUpdate()}toggleCountry(e){this.set({country:this.country===e?``:e})}clear(){this.set({query:``,country:``});let{renderRoot:e}=this.host,t=e.querySelector(`[part="search"]`);t&&(t.value=``,t.focus())}async more(e,t){this.shown=t+e,this.host.requestUpdate(),await this.host.updateComplete;let n=this.host.renderRoot.querySelectorAll(`[part="signatory"]`)[t];n&&(n.tabIndex=-1,n.focus())}},dn=e=>{let t=Yt.get(e);return t?b`<bdi lang="${t}">${e}</bdi>`:b`<bdi>${e}</bdi>`};function fn(e,{signatories:t=[],total:n,countries:r},i,a,o){let s=e.countries(t,a,i.show),c=e.filter(t,a,i.show,e.query,e.country),l=e.query.trim()!==``||e.country!==``,u=e.country?s.filter(({code:t})=>t===e.country):s,d=((e,t,n)=>{let r=new Map,i=t===`section`?[`people`,`organizations`]:n.map(({code:e})=>e);for(let e of[...i,``])r.set(e,[]);for(let n of e)if(t===`section`)r.get(n.section).push(n);else for(let e of n.countries.length>0?n.countries:[``])r.get(e)?.push(n);return[...r].map(([e,t])=>({key:e,signatories:t})).filter(e=>e.signatories.length>0)})(c,i.groupBy,u),f=d.reduce((e,{signatories:t})=>e+t.length,0),p=e.limit(i.pageSize),m=p;return b`${pn(n,r,a,o)} ${i.chart?((e,t,n)=>{let r=[...t].sort((e,t)=>t.count-e.count),i=r[0]?.count??1;return b`<table class="chart" part="chart"><caption class="hidden">${I(7)}</caption><tbody>${r.map(({code:t,name:r,count:a})=>b`<tr><th scope="row"><button type="button" aria-pressed="${e.country===t?`true`:`false`}" @click="${()=>e.toggleCountry(t)}">${r}</button></th><td class="bar" .style="${`--share:`+a/i}" aria-hidden="true"></td><td class="value">${N(n,a)}</td></tr>`)}</tbody></table>`})(e,s,a):S} ${i.noSearch?S:((e,t,n)=>b`<div class="controls" role="search"><label><span>${I(8)}</span> <input type="search" part="search" autocomplete="off" placeholder="${I(9)}" @input="${e.onSearch}"></label> <label><span>${I(10)}</span> <select part="country" @change="${e.onCountry}"><option value="" .selected="${!e.country}">${I(11)}</option>${t.map(({code:t,name:r,count:i})=>b`<option value="${t}" .selected="${t===e.country}">${r} (${N(n,i)})</option>`)}</select></label></div>`)(e,s,a)}<p class="hidden" role="status">${l?`${N(a,c.length)} ${yt(a,c.length)}`:S}</p>${d.map(({key:e,signatories:t})=>{let n=t.slice(0,Math.max(m,0));return m-=n.length,n.length>0?b`<section class="group" part="group">${K(o+1,b`${((e,{groupBy:t},n)=>e===`people`?I(12):e===`organizations`?rn(n).parties:e&&t===`country`?an(n,e):I(13))(e,i,a)} <span class="group-count">${N(a,t.length)}</span>`)}<ul role="list">${n.map(e=>((e,t)=>{let n=tn(e,t),r=[n&&(nn(e)?H(n):b`<bdi>${n}</bdi>`),...e.organizations.map(dn),e.umbrella&&dn(e.umbrella)].filter(Boolean),i=e.countries.map(e=>an(t,e));return b`<li part="signatory"><bdi class="name" part="name">${e.name}</bdi> <span class="who">${r.length>0?b`<span part="description">${r.map((e,t)=>[t?` · `:``,e])}</span>`:S}${r.length>0&&i.length>0?` · `:S}${i.join(`, `)}</span></li>`})(e,a))}</ul></section>`:S})} ${c.length===0&&l?mn(e):S} ${f>p?hn(e,i.pageSize,p,f,a):S}`}var pn=(e,t,n,r)=>b`${K(r,rn(n).signatures,`heading`)}<p class="count" part="count"><span class="total">${N(n,e)}</span> <span>${xt(n,e,t)}</span></p>`,mn=e=>b`<p class="empty" part="empty">${I(14)} <button type="button" @click="${()=>e.clear()}">${I(15)}</button></p>`,hn=(e,t,n,r,i)=>b`<p class="more"><button type="button" part="more" @click="${()=>e.more(t,n)}">${I(16)}</button> ${r>n+t?b`<button type="button" @click="${()=>e.more(r-n,n)}">${I(15)} (${N(i,r)})</button>`:S}</p>`,gn=(e,t,n)=>b`<p class="hidden" role="status">${t.text(n)}</p>${e.fromFeed||e.failed?b`<p class="note" part="updated">${e.fromFeed?b`${I(17)} <time datetime="${e.data.updated}">${Ne(n).format(new Date(e.data.updated))}</time>`:S} ${e.failed?I(18):S}</p>`:S}`,_n=t`[part=heading]{font-size:1.35em;line-height:1.2}.count{border-block-end:.2em solid var(--_ink);font:700 1.05em/1.3 var(--_heading);flex-wrap:wrap;align-items:baseline;gap:0 .8em;margin:0 0 1.2em;padding-block:.6em;display:flex}.total{font:900 clamp(3.2em, 2.2em + 5cqi, 5.4em) / 1 var(--_heading);font-variant-numeric:tabular-nums;letter-spacing:-.045em;color:var(--_accent)}.chart{border-collapse:collapse;inline-size:100%;font:600 .9em/1.3 var(--_heading);margin:0 0 1.5em}.chart :is(th,td){border-block-end:1px solid var(--_line);text-align:start;padding:0;font-weight:600}.chart button{text-align:start;border-color:#0000;justify-content:start;inline-size:100%;padding-inline:0 .8em;font-size:1em}.chart [aria-pressed=true]{text-underline-offset:.25em;color:var(--_accent);text-decoration:underline .15em}.chart .bar{inline-size:60%}.bar:before{content:"";inline-size:calc(var(--share) * 100%);border-block-start:.9em solid var(--_accent);display:block}.chart .value{text-align:end;font-variant-numeric:tabular-nums;inline-size:0;padding-inline-start:.8em}.controls{grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));gap:.8em;margin-block-end:1.6em;display:grid}.controls label{font:700 .8em/1.3 var(--_heading);color:var(--_muted);gap:.3em;display:grid}.controls :is(input,select){inline-size:100%;color:var(--_ink)}::placeholder{color:var(--_muted);opacity:1}.group{margin-block-end:2em}.group>:is(h2,h3,h4,h5,h6){border-block-end:1px solid var(--_ink);padding-block-end:.5em;font-size:1.1em;line-height:1.3}.group-count{color:var(--_muted);font-weight:400}.group ul{grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr));gap:0 2em;display:grid}li[part]{border-block-end:1px solid var(--_line);padding:.6em 0;line-height:1.4}.name{font:700 1em/1.35 var(--_heading);display:block}.who{color:var(--_muted);font-size:.95em}.empty,.more{font-family:var(--_heading);flex-wrap:wrap;align-items:center;gap:.8em;display:flex}@media print{li[part]{break-inside:avoid}}`,Q=class extends B{constructor(...e){super(...e),this.groupBy=`section`,this.show=`all`,this.pageSize=200,this.noSearch=!1,this.chart=!1,this.live=!1,this.refresh=60,this.state=new un(this),this.source=new Kt(this,{bundled:Qt,getOptions:()=>({feed:this.feed,live:this.live,refresh:this.refresh,needsNames:!0})}),this.announcer=new Tt(this,this.source)}static{this.needs=[`descriptions`]}static{this.feeds=Wt}static{this.styles=[Ge,_n]}get count(){return this.source.data.total}refreshNow(){return this.source.refreshNow()}willUpdate(){super.willUpdate(),this.groupBy=A(this,`group-by`,this.groupBy,[`section`,`country`]),this.show=A(this,`show`,this.show,[`all`,`people`,`organizations`]),this.pageSize=De(this,`page-size`,this.pageSize,200,1)}render(){return this.frame([fn(this.state,this.source.data,this,this.locale,this.headingLevel),gn(this.source,this.announcer,this.locale),rt(this.locale)])}};z([O({attribute:`group-by`})],Q.prototype,`groupBy`),z([O()],Q.prototype,`show`),z([O({attribute:`page-size`,converter:j})],Q.prototype,`pageSize`),z([O({attribute:`no-search`,type:Boolean})],Q.prototype,`noSearch`),z([O({type:Boolean})],Q.prototype,`chart`),z([O()],Q.prototype,`feed`),z([O({type:Boolean})],Q.prototype,`live`),z([O({converter:j})],Q.prototype,`refresh`);var vn=e=>e.map(e=>b`<p>${H(e)}</p>`),yn=class{constructor(e){this.host=e,this.printing=!1,this.closed=[],this.before=()=>{this.printing=!0,this.closed=[...this.host.renderRoot.querySelectorAll(`details:not([open])`)];for(let e of this.closed)e.open=!0},this.after=()=>{for(let e of this.closed)e.open=!1;setTimeout(()=>this.printing=!1)},e.addController(this)}hostConnected(){addEventListener(`beforeprint`,this.before),addEventListener(`afterprint`,this.after)}hostDisconnected(){removeEventListener(`beforeprint`,this.before),removeEventListener(`afterprint`,this.after)}},bn=t`[part=title],.declaration{border-block-start:.5rem solid var(--_accent);border-block-start-width:max(.4rem,.16em);position:relative}[part=title]:before,.declaration:before{content:"";background:var(--_ink);forced-color-adjust:none;block-size:max(.4rem,.16em);inline-size:38%;position:absolute;inset-block-start:calc(-1*max(.4rem,.16em));inset-inline-end:0}[part=title]{padding-block-start:.35em;font-size:clamp(1.85em,1.1em + 4.2cqi,3.6em);line-height:1.03}[dir=rtl] [part=title]{line-height:1.35}.preface,.letter,.conclusion{max-inline-size:var(--_measure)}.preface{color:var(--_muted);margin-block:1.6em}.preface p{font-size:1.12em}.preface p:first-child{font-size:1.2em}.languages{flex-wrap:wrap;gap:0 1.1em;margin-block-start:1em;display:flex}.languages button{border:0;min-inline-size:44px;padding-inline:0;font-weight:500}.languages [aria-current]{text-decoration:underline .15em var(--_accent);text-underline-offset:.35em;font-weight:800}.sign{max-inline-size:var(--_measure);box-sizing:border-box;border:.15em solid var(--_ink);border-radius:var(--_radius);margin-block:1.6em;padding:1.2em}.sign .button{border-color:var(--_accent);background:var(--_accent)}.introduction{font:var(--_bold) 1.15em/1.35 var(--_heading);margin-block:2em 0}.falsification>article,.signatories .group{content-visibility:auto;contain-intrinsic-block-size:auto 40em;overflow-clip-margin:.5em}.falsification{border-block-start:1px solid var(--_line);padding-block:1.8em 1em}.falsifications{border-block-end:1px solid var(--_line);margin-block:1.5em 2em}.falsification:first-child{border-block-start-color:var(--_ink)}summary{cursor:pointer;padding-inline-end:2.5em;list-style:none;position:relative}summary::-webkit-details-marker{display:none}summary:after{content:"+";font:400 2em/.9 var(--_heading);color:var(--_accent);position:absolute;inset-block-end:0;inset-inline-end:0}[open]>summary:after{content:"–"}details:not([open]) .card-header{margin:0}details:not([open]){padding-block-end:.8em}.conclusion{font-weight:600}.declaration{margin-block:2.5em 3em;padding-block-start:1.4em}.declaration [part=declaration]{font:var(--_bold) clamp(1.25em, 1em + 1.6cqi, 1.8em) / 1.25 var(--_heading);letter-spacing:var(--_tight)}[dir=rtl] .declaration [part=declaration]{line-height:1.6}.initiators{border-inline-start:.4em solid var(--_accent);font:600 1em/1.45 var(--_heading);padding-inline-start:1.1em}@container (width>=44em){.statement .card-header{grid-template-columns:7.5em minmax(0,1fr)}.statement .card>:not(.card-header,summary){max-inline-size:var(--_measure);margin-inline-start:8.5em}.preface,.letter,.conclusion,.sign{margin-inline-start:8.5em}}@media print{.falsification>article,.signatories .group{content-visibility:visible}details::details-content{content-visibility:visible;block-size:auto}summary:after,.sign .button{display:none}.card-header{break-after:avoid}}`,$=class extends B{static{this.defaultLevel=2}static{this.needs=[`letter`,`falsifications`,`descriptions`]}static{this.feeds=Wt}static{this.styles=[Ge,_t,_n,bn]}constructor(){super(),this.collapsed=!1,this.signatories=`full`,this.languagePicker=!1,this.actions=!1,this.chart=!1,this.live=!1,this.refresh=60,this.list=new un(this),this.cardActions=new ft(this),this.source=new Kt(this,{bundled:Qt,getOptions:()=>({feed:this.signatories===`none`?void 0:this.feed,live:this.signatories!==`none`&&this.live,refresh:this.refresh,needsNames:this.signatories===`full`,target:this.renderRoot?.querySelector(`[part="signatories"]`)})}),this.announcer=new Tt(this,this.source),this.print=new yn(this),this.open=new Set,new tt(this,e=>e<=G.length)}get count(){return this.source.data.total}refreshNow(){return this.source.refreshNow()}willUpdate(){super.willUpdate(),this.signatories=A(this,`signatories`,this.signatories,[`full`,`count`,`none`])}get signing(){if(!this.contact)return;let e=I(19),t=((e,t)=>{let[n=``,r]=e.trim().replace(/^mailto:/i,``).split(`?`);if(/^[^\s@:/?#,;<>"]+@[^\s@:/?#,;<>"]+$/.test(n))return{kind:`email`,href:`mailto:${n}${new URLSearchParams(r).has(`subject`)?`?${r}`:`?subject=${encodeURIComponent(t)}`}`,text:n};try{let t=new URL(e.trim());return/^https?:$/.test(t.protocol)?{kind:`url`,href:t.href,text:t.host+t.pathname.replace(/\/$/,``)}:void 0}catch{return}})(this.contact,e);return t||k(this,`contact`,this.contact,`an e-mail address or an http(s) URL`),t}onToggle(e,t){let{open:n}=t.target;n===this.open.has(e)||this.print.printing||(n?this.open.add(e):this.open.delete(e),this.dispatchEvent(new dt(e,n)))}falsification(e){let{number:t}=e,n=ht(e,this.locale,this.headingLevel+1),r=[gt(e),this.actions?this.cardActions.render(e,this.locale):S],i=`falsification-${t}`;return b`<div class="falsification" part="falsification">${this.collapsed?b`<details class="card" part="card" id="${i}" @toggle="${e=>this.onToggle(t,e)}"><summary>${n}</summary>${r}</details>`:b`<article class="card" part="card" id="${i}">${n} ${r}</article>`}</div>`}signatoriesTemplate(){let{source:e,locale:t}=this,{total:n,countries:r}=e.data,i=this.headingLevel+1,a={groupBy:`section`,show:`all`,pageSize:200,noSearch:!1,chart:this.chart};return this.signatories===`none`?S:b`<section class="signatories" part="signatories">${this.signatories===`full`?fn(this.list,e.data,a,t,i):pn(n,r,t,i)} ${gn(e,this.announcer,t)}</section>`}render(){let{locale:e,signing:t}=this,n=(e=>{let t=D(e).letter.split(`
`).values(),n=()=>t.next().value;return{title:n(),preface:[n(),n()],emailInvitation:n(),urlInvitation:n(),body:[n(),n()],introduction:n(),conclusion:n(),declaration:n(),initiators:n()}})(e);return this.frame(b`<article class="statement"><header>${K(this.headingLevel,n.title,`title`)} ${this.languagePicker?((e,t,n)=>b`<div class="languages" role="group" part="language-picker" aria-label="${I(32)}">${e.map(e=>b`<button type="button" lang="${e}" aria-current="${e===t?`true`:S}" @click="${()=>n(e)}">${(e=>new Intl.DisplayNames(e,{type:`language`}).of(e)??e)(e)}</button>`)}</div>`)(we(this.constructor.needs),e,e=>this.lang=e):S} ${rt(e)}</header>${(({preface:e})=>b`<div class="preface" part="preface">${vn(e)}</div>`)(n)} ${t?((e,t)=>{let[n,r]=(t.kind===`email`?e.emailInvitation:e.urlInvitation).split(`{contact}`);return b`<div class="sign" part="sign"><p>${n}<a href="${t.href}"><bdi dir="ltr">${t.text}</bdi></a>${r}</p><a class="button" href="${t.href}">${I(31)}</a></div>`})(n,t):S} ${(({body:e,introduction:t})=>b`<div class="letter" part="letter">${vn(e)}<p class="introduction">${H(t)}</p></div>`)(n)}<div class="falsifications">${lt(e).map(e=>this.falsification(e))}</div>${(({conclusion:e,declaration:t,initiators:n})=>b`<p class="conclusion" part="conclusion">${H(e)}</p><div class="declaration"><p part="declaration">${H(t)}</p><p class="initiators" part="initiators">${H(n)}</p></div>`)(n)} ${this.signatoriesTemplate()}</article>`)}};z([O()],$.prototype,`contact`),z([O({type:Boolean})],$.prototype,`collapsed`),z([O()],$.prototype,`signatories`),z([O({attribute:`language-picker`,type:Boolean})],$.prototype,`languagePicker`),z([O({type:Boolean})],$.prototype,`actions`),z([O({type:Boolean})],$.prototype,`chart`),z([O()],$.prototype,`feed`),z([O({type:Boolean})],$.prototype,`live`),z([O({converter:j})],$.prototype,`refresh`),(e=>{let t=[{locale:`en`,strings:`First published in 2019 by the CEIP “León Trotsky”(This is a translation.(The English text(Read the whole letter(one: signatory | other: signatories(one: country | other: countries(one: from {number} country | other: from {number} countries(Signatories by country(Search(Name, profession, organization(Country(All countries(People(No country given(No signatory matches.(Show all(Show more(As of(The latest signatures can’t be loaded now.(I want to sign the open letter(Share(Copy link(Copy embed code(Copied(Copying isn’t allowed here: select the text and copy it.(Text to copy(E-mail(On screen(On record(Left out(Falsification {0} of {1}(Sign the letter(Language`.split(`(`),letter:`Netflix and the Russian Government Join Forces to Spread Lies About Trotsky
Leon Trotsky’s grandson, Esteban Volkov and Mexico and Argentina CEIP-LT [Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es} began a petition repudiating the slanderous mini-series "Trotsky". The show was first produced in Russia and aired on Channel One in 2017, then in 2018 it was purchased and aired on Netflix.
Distinguished Academics, Writers, Journalists, Artists and Political Activists from around the world have joined in repudiating this defamatory show, including authors Slavoj Žižek, Robert Brenner, Fredric Jameson, Michael Löwy and Susan Weissman. The Socialist Feminist authors of the book: Feminism for the 99%: A Manifesto have also signed: Cinzia Arruza, Tithi Bhattacharya and Nancy Fraser. Other prominent Politicians have signed on as well, including a member of Argentine National Congress and former Presidential candidate, Nicolas del Caño of the PTS, as well as the Brazilian PSOL’s mayoral candidate: Marcelo Freixo.
If you would like to add your name to the signatories of this letter or you need information about the Statement, email {contact}
If you would like to add your name to the signatories of this letter or you need information about the Statement, visit {contact}
US entertainment company Netflix recently broadcast the mini-series Trotsky, directed by Alexander Kott and Konstantin Statsky. The show, which first premiered on the popular state-controlled Channel One of the Russian Federation in November 2017 claims to be a portrait of the Russian revolutionary Leon Trotsky, but is really little more than a political attack disguised as historical drama. While the historical inaccuracy of the series is obvious to even the most amateur historian, its very existence raises an important question. Why is it, a hundred years after the Russian Revolution, that Vladimir Putin’s state-run broadcaster has chosen Leon Trotsky as the subject for this big-budget TV production?
Knowing Putin’s own Stalinist past as a director of the KGB and his undisguised nostalgia for Tsarist Great Russia, one could hardly expect Russian state TV to commission a series that honestly and objectively portrays the life and work of the man who was, along with Lenin, the most important leader of the October Revolution. What is Putin’s aim in giving in this show a new lease of life to the falsehoods surrounding Trotsky? Why heap further abuse on past revolutionaries when Russia has already restored capitalism and nothing seems to seriously challenge the new Russian bourgeoisie or Putin, who has run the country for the last 18 years? And why would Netflix, a media outlet reaching millions of people in the world, choose to stream a series like this?
Here are some of the main historical falsifications presented in the show:
All in all, the series is a justification for the assassination of this “monster” called Trotsky.
We, the undersigned, repudiate this falsification which seeks to bury the most important event in the struggle for the emancipation of the laboring classes from capitalist exploitation and oppression, along with the heritage of its main leaders.
Esteban Volkov (Trotsky’s grandson) and CEIP (Centre of Studies, Research, and Publications) “Leon Trotsky” (Argentina, Mexico)`,falsifications:`The claim to be based on fact
While the series is not strictly a documentary, its creators allege that it is based on fact.
Nevertheless, the show perpetuates the very same lies employed by imperialists, Tsarists and Stalinists in the 20th century in order to undermine Trotsky and his followers as the bureaucratization of the USSR progressed.
These falsehoods were refuted back in 1937 by the Dewey Commission, a special investigation conducted in Mexico which absolved Trotsky of the charges leveled against him during the Moscow Trials.
Trotsky’s personality
Against all historical evidence and in contradiction with the views of his contemporaries, Trotsky’s personality is shown as egocentric, messianic, authoritarian and competitive, which the show implicitly links to his Jewish roots. In his old age, he suffers from hallucinations, tormented by remorse over his “crimes” during the revolution.
The assassin Ramón Mercader
Frank Jackson (the pseudonym of Stalinist agent Ramón Mercader) is represented in the show as an honest, critical and sensitive Stalinist journalist who establishes a relationship with Trotsky in order to write his biography.
In fact, Trotsky was unaware of Mercader’s Stalinist affiliation and their relationship was restricted to brief encounters; these meetings were always initiated by Mercader, who, as a member of the NKVD, was assigned the task of assassinating Trotsky. He would go on to murder Trotsky in August 1940.
The revolutions of 1905 and 1917
The show painfully misrepresents the Russian revolutions.
The workers, peasants, soldiers and the Russian people are shown as being completely coerced by ambitious leaders like Lenin and Trotsky who make all of their decisions for them. The Soviets of 1905 are disparaged as mere platforms for these individuals’ speeches.
There is no representation of class struggle, reducing all conflict to petty confrontations between individuals and quests for revenge.
In reality, the revolution of 1917 was one of the largest and most radical mass movements in history, not only against Tsarism but also against the provisional bourgeois government and Kornilov’s counter-revolution. It established Soviet power with the active participation of the exploited and oppressed, led by the Bolshevik Party.
The series, on the other hand, portrays the revolution as a petty struggle for power and the revolutionaries as manipulative psychopaths.
Trotsky, women and his children
It denigrates Trotsky’s relationships with women.
Trotsky’s first wife Aleksandra Sokolovskaia, a great Bolshevik in her own right, is portrayed as a housewife whom Trotsky abandons along with his two daughters.
In truth, Aleksandra was the leader of the first Marxist circle that Trotsky joined, when he was 16 years old. The two were deported to Siberia with their daughters and Aleksandra helped Trotsky to flee while she stayed in Russia.
The series goes on to show Natalia Sedova, his second wife, captivating Trotsky with her beauty and subsequently settling into the role of personal secretary and dedicated housewife.
But Natalia also belonged to the Soviet Commissariat of Education after the revolution and oversaw the protection of museums and ancient monuments during the fighting.
Even more problematic, however, is the show’s depiction of Trotsky’s relationship with his children.
The series makes Trotsky out to be a neglectful and distant parent consumed with his own political ambitions, going so far as to show him using his own sons as human shields during an alleged assassination attempt during the revolution. The series repeatedly refers back to Trotsky’s guilt over the deaths of his sons, which haunts him until his death; unsurprisingly, it makes no mention of the part Stalinists played in the murder of these children.
In reality, all four children supported their parents’ political activity, especially Leon Sedov, Trotsky’s closest collaborator and promoter, and the main organizer of the clandestine Russian Left Opposition.
What’s more, the great Larissa Reissner is reduced to a femme fatale, the (mainly sexual) companion of Trotsky on the armored train.
In reality, Reissner wrote about the civil war and had an important place in the Fifth Army and the revolution. She embarked on the Volga flotilla, took part in the fighting and participated in the German revolution – she was one of the most prominent Bolshevik female cadres until her death in 1926.
Trotsky and Lenin
Trotsky’s relationship with Lenin before and during the revolution is presented as a relationship of occasional convenience and a bitter struggle of egos, to the extent that Lenin at one point considers throwing Trotsky off a balcony!
The series fails to show that Lenin played the leading role in the October Revolution. It also omits the fact that from September 1917 Lenin was arguing in the Central Committee of the Bolshevik Party for an immediate insurrection which he and Trotsky agreed would be the beginning of the dictatorship of the proletariat.
After the seizure of power, while waiting for the Congress of Soviets to start, the two rested together on blankets on the floor and made preparations for the Congress.
Furthermore, Stalin is presented merely as Lenin’s secretary, but Lenin’s true assessment of Stalin can be seen in his Testament and also in his criticism of Stalin’s “Great Russian chauvinism” over the Georgian question.
The peace of Brest-Litovsk
During the Brest-Litovsk negotiations with the German empire, Trotsky orders the distribution of subversive pamphlets to provoke a rebellion against the Kaiser, which subsequently fails and later justifies the German offensive. The great opponents of the signing of the treaty are the former Tsarist generals, and not the Social Revolutionary Party, as was actually the case. Jackson, in turn, blames Trotsky for not having defended Russia with the Cossacks.
The series omits the fact that the Soviet Congress approved the Brest-Litovsk peace treaty which ended Russia’s participation in World War I (one of the most important demands of the Russian masses) and that, in the absence of a response from the Allies, Russia had finally begun negotiations with Germany, where the imperialist war efforts were being supported by the German Social Democratic Party.
Both Lenin and Trotsky saw the Brest negotiations as a platform to advance the world revolution, especially the German revolution.
The Red Army and Kronstadt
When Trotsky is tasked with the formation of the Red Army, the show portrays him leading the armored train like a combination of a rock star, sex symbol and murderer, who even approves the massacre of villagers at a funeral. It shows Trotsky responding to a mutiny in Kronstadt in 1918 (which actually took place in 1921) by forging charges and coercing witnesses with the sole purpose of condemning the mutiny’s leader to death.
The show only names the Czech offensive and not the 14 imperialist armies and the Tsarist Whites that the Red Army had to face throughout the immensity of the Soviet territory. It also fails to mention the years of the imperialist economic blockade.
With regard to the actual Kronstadt mutiny in 1921, it must be taken into account that the composition of its garrison was totally different from what it was in 1917 when it had been the vanguard of the revolution. The counter-revolutionary character of the mutiny was confirmed by the appearance of news, both in the international press and that of the Russian exiles, two weeks before the events took place. Trotsky also highlighted how the stock markets rose as the news of the Kronstadt mutiny spread.
What came after Lenin’s death
The founding of the Third International is never mentioned in the TV series, but Trotsky declares his ambition to conquer the world! The history of the revolution ends with Lenin’s death; that is, it omits the Left Opposition founded by Trotsky; it erases the counter-revolutionary era of Stalin and the Moscow Trials, as well as the detentions, tortures, confinement in concentration camps, and executions suffered by almost all the Bolshevik leaders of the revolution and anyone suspected of opposing the power of the bureaucratic regime.
Turning history on its head, the show attributes all these crimes to Trotsky, including the murder of the Romanovs.
The assassination of Trotsky
Only in the last episode does Jackson’s real name appear, when someone from the NKVD demands that he fulfill his task to assassinate Trotsky. A sick Trotsky asks Jackson to come into his house. Meanwhile, a telegram arrives from the Canadian embassy warning Trotsky that Jackson is actually Mercader. Trotsky then strikes Mercader, who responds by hitting Trotsky on the head with an icepick that was hanging on the wall in Trotsky’s room; the series suggests that Trotsky provoked Mercader and that Mercader killed him in self-defense, concealing the fact that Stalin wanted to kill Trotsky because he knew that the conditions of World War II could trigger the political revolution that Trotsky envisioned for the USSR.
Because of this and with the perspective of achieving a socialist revolution in the imperialist countries, Trotsky and his followers founded the Fourth International. In an interview between Hitler and the French ambassador Robert Coulondre in August 1939, the latter says “Stalin has abused the dual game” and that in the event of war “the real winner will be Trotsky”.
The imperialist bourgeoisie gave the specter of revolution a proper name: Trotsky.`,descriptions:`Professor of Politics, Saint Mary’s College of California, Jacobin Radio, co-producer of the forthcoming documentary "Trotsky: The Most Dangerous Man in the World"
Historian, UCLA, Director of Center for Social History and Comparative History
Writer
Professor Emeritus of Industrial Relations and Human Resources in the Department of Political Science, Wayne State University, Detroit
professor, Duke university
professor of philosophy and politics and the New School for Social Research
Director, Global Studies, Purdue University
Associate Professor of Philosophy at The New School for Social Research
Professor of History, La Roche College, Pittsburgh, Pennsylvania
Jacobin Editor
philosopher
Professor of American Studies and Global Studies, Purdue University
Distinguished Professor of History, University of Houston
Sociologist, City University of New York
Occidental College, Los Angeles
Philosopher
sociologist, Free University of Berlin
Director of [Editions Page]{lang=fr} and [A l’encontre]{lang=fr} (alencontre.org)
Economist
historian and Political Sciences Ph.D., University of Liège
journalist, director of Mediapart
emeritus director of Research, CNRS, Paris
Editor, Verso
Historian
Professor in Sociology
Professor of European Studies, Department of European and International Studies, King’s College
Philosopher
Economist, University of Paris Dauphine
Philosopher, King’s College
historian
Professor of Psychology and Philosophy at [Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
political scientist, University of Grenoble Alpes
Professor of Hispanic Studies, [Ecole Polytechnique]{lang=fr}
professor of International history, University of Lausanne
sociologist, University of Lille and director of [Contretemps]{lang=fr} web
Professor from PUC SP and leader of APROPUCSP
historian, University of Salento-Lecce
Professor at Darmstadt Technical University
historian, University of Lima
historian, [Universidad Nacional de Córdoba]{lang=es}
Historian
political scientist, National University of Distance Learning
Director of the Spanish Marxist Internet Archive Department
Writer and Politologist
Historian
Historian
historian, sociologist and political scientist, professor at the National Autonomous University
Professor at [Universidad Autónoma de la Ciudad de México]{lang=es}
historian from [Universidad de Buenos Aires]{lang=es}
University of San Pablo, USP
sociologist and essayist
Faculty of Philosophy and Arts, UBA
professor of International history, University of Lausanne
historian, University of Rouen
physician, editor of [Éditions Syllepse]{lang=fr}
historian
activist of the 68’, teacher of journalism and retired professor of the UNAM
Economist, Member of the Editorial Board of [Ideas de Izquierda]{lang=es} Magazine
Philosopher, [Universidad Toulouse Jean Jaures]{lang=es}
Professor of American Studies, [Universidad Paris I]{lang=es}
Historian
Professor – researcher at the Meritorious Autonomous University of Puebla
Editorial Board “ [Ideas de Izquierda]{lang=es}” Magazine
regisseur from [Teatro Colon de Buenos Aires]{lang=es}
Professor and Politologist, [Universidad de Buenos Aires]{lang=es}
Labor Party- Glasgow
professor at the Autonomous Metropolitan University
Professor, UNIFESP-DS
Philosopher, Utrecht University
Historian, [Universidad de Buenos Aires]{lang=es}
Sociologist, CEIP Leon Trotsky
Professor of Philosophy, [Universidad de Costa Rica]{lang=es}
journalist, [La Izquierda Diario]{lang=es}
Historian and Romance Studies Scholar, Ruhr University
Professor of [Universidad Nacional de Jujuy]{lang=es}
Professor, [Universidad de Buenos Aires]{lang=es}
Economist, [Universidad de Buenos Aires]{lang=es}
Economist, [Universidad de Buenos Aires]{lang=es}
CEIP “Leon Trotsky”
Editorial Board “[Ideas de Izquierda]{lang=es}”
Editor, IPS-CEIP “Leon Trotsky”
Professor of Economy, [Universidad Nacional de Jujuy]{lang=es}
Sociologist, [Universidad de Buenos Aires]{lang=es}
Director of [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}, Professor at Humanities and Arts Department, [Universidad Nacional de Rosario]{lang=es}
historian and journalist
journalist and actor
Professor of philosophy and history, UCV-UFOP
historian and researcher from [Universidad de Buenos Aires]{lang=es}

















leader
leader
leader
leader






deputy in the Galician Parliament
Economist
Deputy in the Assembly of Madrid
economist
deputy in the Andalusian Parliament
deputy in the Andalusian Parliament
deputy in the Andalusian Parliament
deputy in the Spanish Parliament
leader
historian, Autonomous University of Mexico, leader







`,terms:`Signatures
Political Parties
Spanish State`},{locale:`es`,strings:`Publicada por primera vez en 2019 por el CEIP «León Trotsky»(Esto es una traducción.(El texto en inglés(Leer la carta completa(one: firmante | many: de firmantes | other: firmantes(one: país | many: de países | other: países(one: de {number} país | many: de {number} de países | other: de {number} países(Firmantes por país(Buscar(Nombre, profesión, organización(País(Todos los países(Personas(Sin país indicado(Ningún firmante coincide.(Mostrar todo(Mostrar más(A fecha de(Ahora no se pueden cargar las últimas firmas.(Quiero firmar la carta abierta(Compartir(Copiar enlace(Copiar código para insertar(Copiado(Aquí no se permite copiar: seleccione el texto y cópielo.(Texto para copiar(Correo electrónico(En pantalla(En los hechos(Lo omitido(Falsificación {0} de {1}(Firmar la carta(Idioma`.split(`(`),letter:`Netflix y el Gobierno ruso unidos para mentir sobre Trotsky
Esteban Volkov, nieto de León Trotsky, y el CEIP-LT (Centro de Estudios, Investigación y Publicaciones León Trotsky) de México y Argentina iniciaron una petición de repudio a la calumniosa miniserie «Trotsky». La serie se produjo primero en Rusia y se emitió en el Canal Uno en 2017; después, en 2018, Netflix la compró y la emitió.
Destacados académicos, escritores, periodistas, artistas y activistas políticos de todo el mundo se han sumado al repudio de esta serie difamatoria, entre ellos los autores Slavoj Žižek, Robert Brenner, Fredric Jameson, Michael Löwy y Susan Weissman. También han firmado las autoras feministas socialistas del libro «Feminismo para el 99\xA0%. Un manifiesto»: Cinzia Arruza, Tithi Bhattacharya y Nancy Fraser. Asimismo han firmado otros políticos destacados, entre ellos un miembro del Congreso Nacional argentino y excandidato presidencial, Nicolas del Caño, del PTS, así como el candidato a alcalde del PSOL brasileño, Marcelo Freixo.
Si desea sumar su nombre al de los firmantes de esta carta o necesita información sobre la declaración, escriba a {contact}
Si desea sumar su nombre al de los firmantes de esta carta o necesita información sobre la declaración, visite {contact}
La empresa de entretenimiento estadounidense Netflix emitió recientemente la miniserie «Trotsky», dirigida por Aleksandr Kott y Konstantín Statski. La serie, que se estrenó en noviembre de 2017 en el popular Canal Uno de la Federación Rusa, controlado por el Estado, pretende ser un retrato del revolucionario ruso León Trotsky, pero en realidad es poco más que un ataque político disfrazado de drama histórico. Si bien la inexactitud histórica de la serie es evidente hasta para el más aficionado de los historiadores, su sola existencia plantea una pregunta importante. ¿Por qué, cien años después de la Revolución rusa, la cadena estatal de Vladímir Putin ha elegido a León Trotsky como tema de esta producción televisiva de gran presupuesto?
Conociendo el pasado estalinista del propio Putin como director del KGB y su indisimulada nostalgia por la Gran Rusia zarista, difícilmente cabía esperar que la televisión estatal rusa encargara una serie que retratara con honestidad y objetividad la vida y la obra de quien fue, junto con Lenin, el dirigente más importante de la Revolución de Octubre. ¿Qué se propone Putin al dar con esta serie nueva vida a las falsedades en torno a Trotsky? ¿Por qué seguir colmando de injurias a revolucionarios del pasado cuando Rusia ya ha restaurado el capitalismo y nada parece desafiar seriamente a la nueva burguesía rusa ni a Putin, que ha gobernado el país durante los últimos 18 años? ¿Y por qué Netflix, un medio de comunicación que llega a millones de personas en el mundo, decide emitir una serie como esta?
Estas son algunas de las principales falsificaciones históricas que presenta la serie:
En suma, la serie es una justificación del asesinato de este «monstruo» llamado Trotsky.
Los abajo firmantes repudiamos esta falsificación, que busca sepultar el acontecimiento más importante de la lucha por emancipar a las clases trabajadoras de la explotación y la opresión capitalistas, junto con el legado de sus principales dirigentes.
Esteban Volkov (nieto de Trotsky) y el CEIP (Centro de Estudios, Investigación y Publicaciones) «León Trotsky» (Argentina, México)`,falsifications:`La pretensión de basarse en hechos reales
Aunque la serie no es estrictamente un documental, sus creadores alegan que se basa en hechos reales.
Sin embargo, la serie perpetúa exactamente las mismas mentiras que emplearon imperialistas, zaristas y estalinistas en el siglo XX para minar la posición de Trotsky y de sus seguidores a medida que avanzaba la burocratización de la URSS.
Estas falsedades fueron refutadas ya en 1937 por la Comisión Dewey, una investigación especial realizada en México que absolvió a Trotsky de las acusaciones formuladas contra él durante los Juicios de Moscú.
La personalidad de Trotsky
Contra todas las pruebas históricas y en contradicción con la opinión de sus contemporáneos, se presenta a un Trotsky de personalidad egocéntrica, mesiánica, autoritaria y competitiva, lo que la serie vincula implícitamente a sus raíces judías. Ya en la vejez, padece alucinaciones, atormentado por los remordimientos que le causan sus «crímenes» durante la revolución.
El asesino Ramón Mercader
Frank Jackson (seudónimo del agente estalinista Ramón Mercader) aparece en la serie como un periodista estalinista honesto, crítico y sensible que traba relación con Trotsky con el fin de escribir una biografía suya.
En realidad, Trotsky desconocía la filiación estalinista de Mercader y la relación entre ambos se limitó a breves encuentros; estos se produjeron siempre por iniciativa de Mercader, a quien, como miembro del NKVD, se le había asignado la tarea de asesinar a Trotsky. Acabaría asesinando a Trotsky en agosto de 1940.
Las revoluciones de 1905 y 1917
La serie tergiversa penosamente las revoluciones rusas.
Los obreros, los campesinos, los soldados y el pueblo ruso aparecen completamente coaccionados por dirigentes ambiciosos como Lenin y Trotsky, que toman todas las decisiones por ellos. A los soviets de 1905 se los menosprecia como meras tribunas para los discursos de estos individuos.
No hay ninguna representación de la lucha de clases: todo conflicto queda reducido a enfrentamientos mezquinos entre individuos y a afanes de venganza.
En realidad, la revolución de 1917 fue uno de los movimientos de masas más grandes y radicales de la historia, no solo contra el zarismo, sino también contra el gobierno provisional burgués y la contrarrevolución de Kornílov. Instauró el poder soviético con la participación activa de los explotados y oprimidos, dirigidos por el Partido Bolchevique.
La serie, en cambio, retrata la revolución como una mezquina lucha por el poder y a los revolucionarios como psicópatas manipuladores.
Trotsky, las mujeres y sus hijos
La serie denigra las relaciones de Trotsky con las mujeres.
La primera esposa de Trotsky, Aleksandra Sokolóvskaya, gran bolchevique por derecho propio, es retratada como un ama de casa a la que Trotsky abandona junto con sus dos hijas.
En verdad, Aleksandra era la dirigente del primer círculo marxista al que se incorporó Trotsky, cuando este tenía 16 años. Ambos fueron deportados a Siberia con sus hijas, y Aleksandra ayudó a Trotsky a huir mientras ella permanecía en Rusia.
La serie muestra luego cómo Natalia Sedova, su segunda esposa, cautiva a Trotsky con su belleza y se acomoda después en el papel de secretaria personal y ama de casa dedicada.
Pero Natalia también perteneció al Comisariado soviético de Educación después de la revolución y supervisó la protección de museos y monumentos antiguos durante los combates.
Más problemática aún, sin embargo, es la representación que hace la serie de la relación de Trotsky con sus hijos.
La serie hace de Trotsky un padre negligente y distante, consumido por sus propias ambiciones políticas, y llega a mostrarlo usando a sus propios hijos varones como escudos humanos en un supuesto intento de asesinato durante la revolución. La serie vuelve una y otra vez sobre el sentimiento de culpa de Trotsky por la muerte de sus hijos varones, que lo persigue hasta su propia muerte; como era de esperar, no menciona el papel que desempeñaron los estalinistas en el asesinato de estos.
En realidad, los cuatro hijos apoyaron la actividad política de sus padres, en especial León Sedov, el colaborador y promotor más cercano de Trotsky y el principal organizador de la Oposición de Izquierda rusa clandestina.
Más aún, la gran Larissa Reissner queda reducida a una mujer fatal, la compañera (principalmente sexual) de Trotsky en el tren blindado.
En realidad, Reissner escribió sobre la guerra civil y ocupó un lugar importante en el Quinto Ejército y en la revolución. Se embarcó en la flotilla del Volga, tomó parte en los combates y participó en la revolución alemana: fue uno de los cuadros femeninos bolcheviques más destacados hasta su muerte en 1926.
Trotsky y Lenin
La relación de Trotsky con Lenin antes de la revolución y durante ella se presenta como una relación de conveniencia ocasional y una encarnizada lucha de egos, ¡hasta el punto de que en un momento dado Lenin se plantea arrojar a Trotsky por un balcón!
La serie no muestra que Lenin desempeñó el papel dirigente en la Revolución de Octubre. También omite el hecho de que, desde septiembre de 1917, Lenin defendía en el Comité Central del Partido Bolchevique una insurrección inmediata que, como coincidían en pensar él y Trotsky, sería el comienzo de la dictadura del proletariado.
Tras la toma del poder, mientras esperaban a que comenzara el Congreso de los Soviets, ambos descansaron juntos sobre unas mantas en el suelo e hicieron preparativos para el Congreso.
Además, a Stalin se lo presenta meramente como secretario de Lenin, pero la verdadera valoración que Lenin hacía de Stalin puede verse en su Testamento y también en su crítica al «chovinismo gran ruso» de Stalin en la cuestión georgiana.
La paz de Brest-Litovsk
Durante las negociaciones de Brest-Litovsk con el Imperio alemán, Trotsky ordena la distribución de panfletos subversivos para provocar una rebelión contra el káiser, que después fracasa y más tarde justifica la ofensiva alemana. Los grandes opositores a la firma del tratado son los antiguos generales zaristas y no, como ocurrió en realidad, el Partido Social-Revolucionario. Jackson, a su vez, culpa a Trotsky de no haber defendido Rusia con los cosacos.
La serie omite el hecho de que el Congreso de los Soviets aprobó el tratado de paz de Brest-Litovsk, que puso fin a la participación de Rusia en la Primera Guerra Mundial (una de las demandas más importantes de las masas rusas), y de que, ante la falta de respuesta de los Aliados, Rusia había iniciado finalmente negociaciones con Alemania, donde el Partido Socialdemócrata alemán apoyaba los esfuerzos bélicos imperialistas.
Tanto Lenin como Trotsky veían en las negociaciones de Brest una tribuna para impulsar la revolución mundial, en especial la revolución alemana.
El Ejército Rojo y Kronstadt
Cuando a Trotsky se le encomienda la formación del Ejército Rojo, la serie lo retrata al frente del tren blindado como una mezcla de estrella de rock, símbolo sexual y asesino, que incluso aprueba la masacre de unos aldeanos en un funeral. Muestra a Trotsky respondiendo a un motín en Kronstadt en 1918 (que en realidad tuvo lugar en 1921) mediante la fabricación de acusaciones y la coacción de testigos, con el único propósito de condenar a muerte al líder del motín.
La serie solo nombra la ofensiva checa, y no los 14 ejércitos imperialistas ni los blancos zaristas a los que el Ejército Rojo tuvo que enfrentarse en toda la inmensidad del territorio soviético. Tampoco menciona los años del bloqueo económico imperialista.
En cuanto al verdadero motín de Kronstadt, en 1921, hay que tener en cuenta que la composición de su guarnición era totalmente distinta de la que tenía en 1917, cuando había sido la vanguardia de la revolución. El carácter contrarrevolucionario del motín quedó confirmado por la aparición de noticias, tanto en la prensa internacional como en la de los exiliados rusos, dos semanas antes de que ocurrieran los hechos. Trotsky también destacó cómo subían las bolsas a medida que se difundía la noticia del motín de Kronstadt.
Lo que vino tras la muerte de Lenin
La fundación de la Tercera Internacional no se menciona nunca en la serie de televisión, ¡pero Trotsky declara su ambición de conquistar el mundo! La historia de la revolución termina con la muerte de Lenin; es decir, la serie omite la Oposición de Izquierda fundada por Trotsky; borra la época contrarrevolucionaria de Stalin y los Juicios de Moscú, así como las detenciones, las torturas, la reclusión en campos de concentración y las ejecuciones que sufrieron casi todos los dirigentes bolcheviques de la revolución y cualquier sospechoso de oponerse al poder del régimen burocrático.
Volviendo la historia del revés, la serie atribuye todos estos crímenes a Trotsky, incluido el asesinato de los Románov.
El asesinato de Trotsky
Solo en el último episodio aparece el verdadero nombre de Jackson, cuando alguien del NKVD le exige que cumpla su tarea de asesinar a Trotsky. Un Trotsky enfermo le pide a Jackson que entre en su casa. Mientras tanto, llega un telegrama de la embajada canadiense que advierte a Trotsky de que Jackson es en realidad Mercader. Trotsky golpea entonces a Mercader, quien responde asestándole un golpe en la cabeza con un picahielo que colgaba de la pared de la habitación de Trotsky; la serie sugiere que Trotsky provocó a Mercader y que este lo mató en defensa propia, ocultando el hecho de que Stalin quería matar a Trotsky porque sabía que las condiciones de la Segunda Guerra Mundial podían desencadenar la revolución política que Trotsky preveía para la URSS.
Por ello, y con la perspectiva de lograr una revolución socialista en los países imperialistas, Trotsky y sus seguidores fundaron la Cuarta Internacional. En una entrevista entre Hitler y el embajador francés Robert Coulondre, en agosto de 1939, este último dice que «Stalin ha abusado del doble juego» y que, en caso de guerra, «el verdadero vencedor será Trotsky».
La burguesía imperialista dio al espectro de la revolución un nombre propio: Trotsky.`,descriptions:`profesora de Política, [Saint Mary’s College of California]{lang=en}, [Jacobin Radio]{lang=en}, coproductora del documental de próximo estreno «[Trotsky: The Most Dangerous Man in the World]{lang=en}»
historiador, UCLA, director del [Center for Social History and Comparative History]{lang=en}
escritor
profesor emérito de Relaciones Laborales y Recursos Humanos en el Departamento de Ciencia Política, [Wayne State University]{lang=en}, Detroit
profesor, [Duke university]{lang=en}
profesora de Filosofía y Política en la [New School for Social Research]{lang=en}
directora de Estudios Globales, [Purdue University]{lang=en}
profesora asociada de Filosofía en [The New School for Social Research]{lang=en}
profesor de Historia, [La Roche College]{lang=en}, Pittsburgh, Pensilvania
editor de [Jacobin]{lang=en}
filósofo
profesor de Estudios Americanos y Estudios Globales, [Purdue University]{lang=en}
profesor distinguido de Historia, [University of Houston]{lang=en}
sociólogo, [City University of New York]{lang=en}
[Occidental College]{lang=en}, Los Ángeles
filósofo
sociólogo, Universidad Libre de Berlín
director de [Editions Page]{lang=fr} y [A l’encontre]{lang=fr} (alencontre.org)
economista
historiador y doctor en Ciencias Políticas, Universidad de Lieja
periodista, director de Mediapart
director de investigación emérito, CNRS, París
editor, Verso
historiador
profesor de Sociología
profesor de Estudios Europeos, Departamento de Estudios Europeos e Internacionales, [King’s College]{lang=en}
filósofa
economista, Universidad de París-Dauphine
filósofo, [King’s College]{lang=en}
historiador
profesor de Psicología y Filosofía en la Universidad Michoacana de San Nicolás de Hidalgo
politólogo, Universidad de Grenoble Alpes
profesor de Estudios Hispánicos, [Ecole Polytechnique]{lang=fr}
profesor de Historia Internacional, Universidad de Lausana
sociólogo, Universidad de Lille, y director de la web [Contretemps]{lang=fr}
profesora de la PUC SP y dirigente de la APROPUCSP
historiador, Universidad del Salento-Lecce
profesor en la Universidad Técnica de Darmstadt
historiador, Universidad de Lima
historiador, Universidad Nacional de Córdoba
historiador
politólogo, Universidad Nacional de Educación a Distancia
director del Departamento en Español del [Marxist Internet Archive]{lang=en}
escritor y politólogo
historiador
historiador
historiador, sociólogo y politólogo, profesor en la Universidad Nacional Autónoma
profesor en la Universidad Autónoma de la Ciudad de México
historiador de la Universidad de Buenos Aires
Universidad de San Pablo, USP
sociólogo y ensayista
Facultad de Filosofía y Letras, UBA
profesora de Historia Internacional, Universidad de Lausana
historiador, Universidad de Ruan
médico, editor de [Éditions Syllepse]{lang=fr}
historiador
activista del 68, docente de periodismo y profesor jubilado de la UNAM
economista, miembro del consejo editorial de la revista Ideas de Izquierda
filósofo, Universidad Toulouse Jean Jaures
profesor de Estudios Americanos, Universidad Paris I
historiador
profesor-investigador en la Benemérita Universidad Autónoma de Puebla
consejo editorial de la revista «Ideas de Izquierda»
directora de escena del Teatro Colon de Buenos Aires
profesora y politóloga, Universidad de Buenos Aires
[Labor Party]{lang=en}, Glasgow
profesor en la Universidad Autónoma Metropolitana
profesora, UNIFESP-DS
filósofa, Universidad de Utrecht
historiadora, Universidad de Buenos Aires
sociólogo, CEIP León Trotsky
profesor de Filosofía, Universidad de Costa Rica
periodista, La Izquierda Diario
historiador y romanista, Universidad del Ruhr
profesor de la Universidad Nacional de Jujuy
profesor, Universidad de Buenos Aires
economista, Universidad de Buenos Aires
economista, Universidad de Buenos Aires
CEIP «León Trotsky»
consejo editorial de «Ideas de Izquierda»
editora, IPS-CEIP «León Trotsky»
profesor de Economía, Universidad Nacional de Jujuy
sociólogo, Universidad de Buenos Aires
directora del Núcleo de Estudios del Trabajo y la Conflictividad Social, profesora en la Facultad de Humanidades y Artes, Universidad Nacional de Rosario
historiador y periodista
periodista y actor
profesora de Filosofía e Historia, UCV-UFOP
historiador e investigador de la Universidad de Buenos Aires

















dirigente
dirigente
dirigente
dirigente






diputada en el Parlamento de Galicia
economista
diputado en la Asamblea de Madrid
economista
diputada en el Parlamento de Andalucía
diputada en el Parlamento de Andalucía
diputada en el Parlamento de Andalucía
diputada en el Parlamento español
dirigente
historiador, Universidad Autónoma de México, dirigente







`,terms:`Firmas
Partidos políticos
Estado español`},{locale:`fr`,strings:`Publiée pour la première fois en 2019 par le CEIP «\xA0León Trotsky\xA0»(Ceci est une traduction.(Le texte anglais(Lire la lettre entière(one: signataire | many: de signataires | other: signataires(one: pays | many: de pays | other: pays(one: de {number} pays | many: de {number} de pays | other: de {number} pays(Signataires par pays(Rechercher(Nom, profession, organisation(Pays(Tous les pays(Personnes(Pays non indiqué(Aucun signataire ne correspond.(Tout afficher(Afficher plus(À la date du(Les dernières signatures ne peuvent pas être chargées pour le moment.(Je souhaite signer la lettre ouverte(Partager(Copier le lien(Copier le code d’intégration(Copié(La copie n’est pas autorisée ici\xA0: sélectionnez le texte et copiez-le.(Texte à copier(Courriel(À l’écran(Dans les faits(Passé sous silence(Falsification {0} sur {1}(Signer la lettre(Langue`.split(`(`),letter:`Netflix et le gouvernement russe unis dans la calomnie anti-Trotsky
Le petit-fils de Léon Trotsky, Esteban Volkov, et le CEIP-LT ([Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es}) du Mexique et d’Argentine ont lancé une pétition réprouvant la mini-série calomnieuse «\xA0Trotsky\xA0». La série a d’abord été produite en Russie et diffusée sur la Première Chaîne en 2017, puis achetée et diffusée par Netflix en 2018.
D’éminents universitaires, écrivains, journalistes, artistes et militants politiques du monde entier se sont associés pour réprouver cette série diffamatoire, parmi lesquels les auteurs Slavoj Žižek, Robert Brenner, Fredric Jameson, Michael Löwy et Susan Weissman. Les autrices féministes socialistes du livre «\xA0Féminisme pour les 99\xA0%\xA0: un manifeste\xA0» ont également signé\xA0: Cinzia Arruza, Tithi Bhattacharya et Nancy Fraser. D’autres personnalités politiques de premier plan ont aussi apporté leur signature, notamment Nicolas del Caño, du PTS, membre du Congrès national argentin et ancien candidat à l’élection présidentielle, ainsi que le candidat du PSOL brésilien à la mairie, Marcelo Freixo.
Si vous souhaitez ajouter votre nom à ceux des signataires de cette lettre ou si vous avez besoin d’informations sur la Déclaration, écrivez à {contact}
Si vous souhaitez ajouter votre nom à ceux des signataires de cette lettre ou si vous avez besoin d’informations sur la Déclaration, rendez-vous sur {contact}
L’entreprise américaine de divertissement Netflix a récemment diffusé la mini-série «\xA0Trotsky\xA0», réalisée par Alexandre Kott et Konstantin Statsky. La série, diffusée pour la première fois en novembre 2017 sur la populaire Première Chaîne de la Fédération de Russie, contrôlée par l’État, prétend être un portrait du révolutionnaire russe Léon Trotsky, mais n’est en réalité guère plus qu’une attaque politique déguisée en drame historique. Si l’inexactitude historique de la série est évidente même pour le plus amateur des historiens, son existence même soulève une question importante. Pourquoi, cent ans après la révolution russe, la télévision d’État de Vladimir Poutine a-t-elle choisi Léon Trotsky comme sujet de cette production télévisuelle à gros budget\xA0?
Connaissant le passé stalinien de Poutine lui-même comme directeur du KGB et sa nostalgie non dissimulée de la Grande Russie tsariste, on pouvait difficilement attendre de la télévision d’État russe qu’elle commande une série dépeignant avec honnêteté et objectivité la vie et l’œuvre de celui qui fut, avec Lénine, le plus important dirigeant de la révolution d’Octobre. Quel but poursuit Poutine en redonnant vie, dans cette série, aux contre-vérités qui entourent Trotsky\xA0? Pourquoi accabler encore d’injures les révolutionnaires du passé, alors que la Russie a déjà restauré le capitalisme et que rien ne semble sérieusement remettre en cause la nouvelle bourgeoisie russe ni Poutine, qui dirige le pays depuis dix-huit ans\xA0? Et pourquoi Netflix, un média qui touche des millions de personnes dans le monde, choisirait-il de diffuser une série comme celle-ci\xA0?
Voici quelques-unes des principales falsifications historiques que présente la série\xA0:
En somme, la série est une justification de l’assassinat de ce «\xA0monstre\xA0» nommé Trotsky.
Nous, soussignés, réprouvons cette falsification qui cherche à enterrer l’événement le plus important de la lutte pour émanciper les classes laborieuses de l’exploitation et de l’oppression capitalistes, en même temps que l’héritage de ses principaux dirigeants.
Esteban Volkov (petit-fils de Trotsky) et le CEIP (Centre d’études, de recherches et de publications) «\xA0Léon Trotsky\xA0» (Argentine, Mexique)`,falsifications:`La prétention de se fonder sur des faits
Bien que la série ne soit pas à proprement parler un documentaire, ses créateurs prétendent qu’elle est fondée sur des faits.
Elle perpétue pourtant les mensonges mêmes dont se servirent les impérialistes, les tsaristes et les staliniens au XXe\xA0siècle pour affaiblir Trotsky et ses partisans à mesure que progressait la bureaucratisation de l’URSS.
Ces contre-vérités furent réfutées dès 1937 par la commission Dewey, une enquête spéciale menée au Mexique, qui lava Trotsky des accusations portées contre lui lors des procès de Moscou.
La personnalité de Trotsky
À l’encontre de toutes les preuves historiques et en contradiction avec l’opinion de ses contemporains, la personnalité de Trotsky est présentée comme égocentrique, messianique, autoritaire et animée par l’esprit de compétition, ce que la série rattache implicitement à ses racines juives. Dans sa vieillesse, il souffre d’hallucinations, tourmenté par le remords de ses «\xA0crimes\xA0» pendant la révolution.
L’assassin Ramón Mercader
Frank Jackson (pseudonyme de l’agent stalinien Ramón Mercader) est représenté dans la série comme un journaliste stalinien honnête, critique et sensible, qui noue une relation avec Trotsky afin d’écrire sa biographie.
En fait, Trotsky ignorait l’affiliation stalinienne de Mercader et leurs relations se limitèrent à de brèves rencontres\xA0; l’initiative en revenait toujours à Mercader qui, en tant que membre du NKVD, était chargé d’assassiner Trotsky. Il allait assassiner Trotsky en août 1940.
Les révolutions de 1905 et de 1917
La série déforme de façon affligeante les révolutions russes.
Les ouvriers, les paysans, les soldats et le peuple russe y sont montrés comme entièrement soumis à la contrainte de dirigeants ambitieux tels que Lénine et Trotsky, qui prennent toutes les décisions à leur place. Les soviets de 1905 sont rabaissés au rang de simples tribunes pour les discours de ces individus.
La lutte des classes n’est aucunement représentée, tout conflit étant réduit à de mesquins affrontements entre individus et à des quêtes de vengeance.
En réalité, la révolution de 1917 fut l’un des mouvements de masse les plus vastes et les plus radicaux de l’histoire, non seulement contre le tsarisme, mais aussi contre le gouvernement provisoire bourgeois et la contre-révolution de Kornilov. Elle instaura le pouvoir des soviets avec la participation active des exploités et des opprimés, dirigés par le Parti bolchevique.
La série, en revanche, dépeint la révolution comme une mesquine lutte pour le pouvoir et les révolutionnaires comme des psychopathes manipulateurs.
Trotsky, les femmes et ses enfants
La série dénigre les relations de Trotsky avec les femmes.
La première épouse de Trotsky, Alexandra Sokolovskaïa, elle-même une grande bolchevique, est présentée comme une femme au foyer que Trotsky abandonne ainsi que ses deux filles.
En vérité, Alexandra dirigeait le premier cercle marxiste que rejoignit Trotsky, à l’âge de 16\xA0ans. Tous deux furent déportés en Sibérie avec leurs filles, et Alexandra aida Trotsky à s’enfuir tandis qu’elle-même restait en Russie.
La série montre ensuite Natalia Sedova, sa seconde épouse, captivant Trotsky par sa beauté, puis s’installant dans le rôle de secrétaire personnelle et de femme au foyer dévouée.
Or Natalia fit aussi partie, après la révolution, du commissariat soviétique à l’Instruction publique et supervisa la protection des musées et des monuments anciens pendant les combats.
Plus problématique encore est toutefois la manière dont la série dépeint la relation de Trotsky avec ses enfants.
Elle fait de Trotsky un père négligent et distant, dévoré par ses propres ambitions politiques, allant jusqu’à le montrer se servant de ses propres fils comme boucliers humains lors d’une prétendue tentative d’assassinat pendant la révolution. La série revient à maintes reprises sur la culpabilité que Trotsky éprouve face à la mort de ses fils et qui le hante jusqu’à sa propre mort\xA0; sans surprise, elle ne dit mot du rôle des staliniens dans l’assassinat de ces enfants.
En réalité, les quatre enfants soutinrent tous l’activité politique de leurs parents, en particulier Léon Sedov, le plus proche collaborateur et promoteur de Trotsky, et le principal organisateur de l’Opposition de gauche russe clandestine.
Qui plus est, la grande Larissa Reissner est réduite à une femme fatale, compagne (principalement sexuelle) de Trotsky dans le train blindé.
En réalité, Reissner écrivit sur la guerre civile et occupa une place importante dans la Cinquième Armée et dans la révolution. Elle s’embarqua sur la flottille de la Volga, prit part aux combats et participa à la révolution allemande – elle fut l’une des femmes les plus éminentes parmi les cadres bolcheviques jusqu’à sa mort en 1926.
Trotsky et Lénine
La relation de Trotsky avec Lénine avant et pendant la révolution est présentée comme une relation de convenance occasionnelle et une âpre lutte d’ego, au point que Lénine envisage à un moment de jeter Trotsky du haut d’un balcon\xA0!
La série ne montre pas que Lénine joua le rôle dirigeant dans la révolution d’Octobre. Elle omet également le fait que, dès septembre 1917, Lénine plaidait au Comité central du Parti bolchevique pour une insurrection immédiate dont Trotsky et lui convenaient qu’elle marquerait le début de la dictature du prolétariat.
Après la prise du pouvoir, en attendant l’ouverture du congrès des soviets, tous deux se reposèrent ensemble sur des couvertures, à même le sol, et préparèrent le congrès.
En outre, Staline n’est présenté que comme le secrétaire de Lénine, mais le véritable jugement de Lénine sur Staline ressort de son Testament, ainsi que de sa critique du «\xA0chauvinisme grand-russe\xA0» de Staline à propos de la question géorgienne.
La paix de Brest-Litovsk
Pendant les négociations de Brest-Litovsk avec l’Empire allemand, Trotsky ordonne la distribution de tracts subversifs afin de provoquer contre le Kaiser une rébellion, laquelle échoue par la suite et justifie plus tard l’offensive allemande. Les grands adversaires de la signature du traité y sont les anciens généraux tsaristes, et non, comme ce fut réellement le cas, le Parti socialiste-révolutionnaire. Jackson, de son côté, reproche à Trotsky de ne pas avoir défendu la Russie avec les Cosaques.
La série omet le fait que le congrès des soviets approuva le traité de paix de Brest-Litovsk, qui mit fin à la participation de la Russie à la Première Guerre mondiale (l’une des revendications les plus importantes des masses russes), et que, faute de réponse des Alliés, la Russie avait fini par engager des négociations avec l’Allemagne, où l’effort de guerre impérialiste était soutenu par le Parti social-démocrate allemand.
Lénine comme Trotsky voyaient dans les négociations de Brest une tribune pour faire avancer la révolution mondiale, en particulier la révolution allemande.
L’Armée rouge et Kronstadt
Lorsque Trotsky est chargé de former l’Armée rouge, la série le montre à la tête du train blindé, tel un mélange de rock star, de sex-symbol et d’assassin, qui va jusqu’à approuver le massacre de villageois lors d’un enterrement. Elle montre Trotsky répondant à une mutinerie à Kronstadt en 1918 (qui eut lieu en réalité en 1921) en forgeant des accusations et en usant de contrainte envers des témoins, dans le seul but de condamner à mort le chef de la mutinerie.
La série ne nomme que l’offensive tchèque, et non les 14\xA0armées impérialistes et les Blancs tsaristes que l’Armée rouge dut affronter dans toute l’immensité du territoire soviétique. Elle ne mentionne pas non plus les années du blocus économique impérialiste.
Quant à la véritable mutinerie de Kronstadt, en 1921, il faut tenir compte du fait que la composition de la garnison était totalement différente de ce qu’elle était en 1917, lorsque celle-ci avait été l’avant-garde de la révolution. Le caractère contre-révolutionnaire de la mutinerie fut confirmé par la parution de nouvelles, tant dans la presse internationale que dans celle des exilés russes, deux semaines avant que les événements n’aient lieu. Trotsky souligna également que les Bourses montaient à mesure que se répandait la nouvelle de la mutinerie de Kronstadt.
Ce qui suivit la mort de Lénine
La fondation de la Troisième Internationale n’est jamais mentionnée dans la série télévisée, mais Trotsky y déclare son ambition de conquérir le monde\xA0! L’histoire de la révolution s’achève avec la mort de Lénine\xA0; autrement dit, la série omet l’Opposition de gauche fondée par Trotsky\xA0; elle efface l’ère contre-révolutionnaire de Staline et les procès de Moscou, ainsi que les détentions, les tortures, l’internement en camp de concentration et les exécutions que subirent presque tous les dirigeants bolcheviques de la révolution et quiconque était soupçonné de s’opposer au pouvoir du régime bureaucratique.
Mettant l’histoire sens dessus dessous, la série attribue tous ces crimes à Trotsky, y compris l’assassinat des Romanov.
L’assassinat de Trotsky
Ce n’est que dans le dernier épisode qu’apparaît le vrai nom de Jackson, lorsque quelqu’un du NKVD exige qu’il accomplisse sa mission d’assassiner Trotsky. Trotsky, malade, demande à Jackson d’entrer chez lui. Entre-temps arrive un télégramme de l’ambassade du Canada avertissant Trotsky que Jackson est en réalité Mercader. Trotsky frappe alors Mercader, qui riposte en frappant Trotsky à la tête avec un pic à glace accroché au mur de la chambre de Trotsky\xA0; la série suggère que Trotsky a provoqué Mercader et que Mercader l’a tué en état de légitime défense, dissimulant le fait que Staline voulait tuer Trotsky parce qu’il savait que les conditions de la Seconde Guerre mondiale pouvaient déclencher la révolution politique que Trotsky envisageait pour l’URSS.
C’est pour cette raison, et dans la perspective de réaliser une révolution socialiste dans les pays impérialistes, que Trotsky et ses partisans fondèrent la Quatrième Internationale. Lors d’un entretien entre Hitler et l’ambassadeur de France Robert Coulondre en août 1939, ce dernier dit que «\xA0Staline a abusé du double jeu\xA0» et qu’en cas de guerre «\xA0le véritable vainqueur sera Trotsky\xA0».
La bourgeoisie impérialiste donna au spectre de la révolution un nom propre\xA0: Trotsky.`,descriptions:`professeure de science politique, [Saint Mary’s College of California]{lang=en}, [Jacobin Radio]{lang=en}, coproductrice du documentaire à paraître «\xA0[Trotsky: The Most Dangerous Man in the World]{lang=en}\xA0»
historien, UCLA, directeur du [Center for Social History and Comparative History]{lang=en}
écrivain
professeur émérite de relations industrielles et de ressources humaines au département de science politique, [Wayne State University]{lang=en}, Détroit
professeur, [Duke university]{lang=en}
professeure de philosophie et de science politique à la [New School for Social Research]{lang=en}
directrice, études globales, [Purdue University]{lang=en}
professeure associée de philosophie à la [New School for Social Research]{lang=en}
professeur d’histoire, [La Roche College]{lang=en}, Pittsburgh, Pennsylvanie
rédacteur en chef de [Jacobin]{lang=en}
philosophe
professeur d’études américaines et d’études globales, [Purdue University]{lang=en}
[Distinguished Professor]{lang=en} d’histoire, [University of Houston]{lang=en}
sociologue, [City University of New York]{lang=en}
[Occidental College]{lang=en}, Los Angeles
philosophe
sociologue, Université libre de Berlin
directeur des Editions Page et d’A l’encontre (alencontre.org)
économiste
historien et docteur en sciences politiques, Université de Liège
journaliste, directeur de Mediapart
directeur de recherche émérite, CNRS, Paris
éditeur, Verso
historien
professeur de sociologie
professeur d’études européennes, département d’études européennes et internationales, [King’s College]{lang=en}
philosophe
économiste, Université Paris-Dauphine
philosophe, [King’s College]{lang=en}
historien
professeur de psychologie et de philosophie à l’[Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
politologue, Université Grenoble Alpes
professeur d’études hispaniques, Ecole Polytechnique
professeur d’histoire internationale, Université de Lausanne
sociologue, Université de Lille, et directeur de Contretemps web
professeure à la PUC SP et dirigeante de l’APROPUCSP
historien, Université du Salento-Lecce
professeur à l’Université technique de Darmstadt
historien, Université de Lima
historien, [Universidad Nacional de Córdoba]{lang=es}
historien
politologue, Université nationale d’enseignement à distance
directeur de la section espagnole des Archives Internet des marxistes
écrivain et politologue
historien
historien
historien, sociologue et politologue, professeur à l’Université nationale autonome
professeur à l’[Universidad Autónoma de la Ciudad de México]{lang=es}
historien de l’[Universidad de Buenos Aires]{lang=es}
Université de São Paulo, USP
sociologue et essayiste
faculté de philosophie et de lettres, UBA
professeure d’histoire internationale, Université de Lausanne
historien, Université de Rouen
médecin, éditeur des Éditions Syllepse
historien
militant de 68, enseignant en journalisme et professeur retraité de l’UNAM
économiste, membre du comité de rédaction de la revue [Ideas de Izquierda]{lang=es}
philosophe, [Universidad Toulouse Jean Jaures]{lang=es}
professeur d’études américaines, [Universidad Paris I]{lang=es}
historien
professeur-chercheur à l’Université autonome méritoire de Puebla
comité de rédaction de la revue «\xA0[Ideas de Izquierda]{lang=es}\xA0»
metteuse en scène au [Teatro Colon de Buenos Aires]{lang=es}
professeure et politologue, [Universidad de Buenos Aires]{lang=es}
[Labor Party]{lang=en} – Glasgow
professeur à l’Université autonome métropolitaine
professeure, UNIFESP-DS
philosophe, Université d’Utrecht
historienne, [Universidad de Buenos Aires]{lang=es}
sociologue, CEIP Leon Trotsky
professeur de philosophie, [Universidad de Costa Rica]{lang=es}
journaliste, [La Izquierda Diario]{lang=es}
historien et romaniste, Université de la Ruhr
professeur de l’[Universidad Nacional de Jujuy]{lang=es}
professeur, [Universidad de Buenos Aires]{lang=es}
économiste, [Universidad de Buenos Aires]{lang=es}
économiste, [Universidad de Buenos Aires]{lang=es}
CEIP «\xA0Leon Trotsky\xA0»
comité de rédaction d’«\xA0[Ideas de Izquierda]{lang=es}\xA0»
éditrice, IPS-CEIP «\xA0Leon Trotsky\xA0»
professeur d’économie, [Universidad Nacional de Jujuy]{lang=es}
sociologue, [Universidad de Buenos Aires]{lang=es}
directrice du [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}, professeure au département d’humanités et d’arts, [Universidad Nacional de Rosario]{lang=es}
historien et journaliste
journaliste et acteur
professeure de philosophie et d’histoire, UCV-UFOP
historien et chercheur de l’[Universidad de Buenos Aires]{lang=es}

















dirigeant
dirigeante
dirigeant
dirigeante






députée au Parlement de Galice
économiste
député à l’Assemblée de Madrid
économiste
députée au Parlement d’Andalousie
députée au Parlement d’Andalousie
députée au Parlement d’Andalousie
députée au Parlement espagnol
dirigeant
historien, Université autonome du Mexique, dirigeant







`,terms:`Signatures
Partis politiques
État espagnol`},{locale:`pt`,strings:`Publicada pela primeira vez em 2019 pelo CEIP “León Trotsky”(Esta é uma tradução.(O texto em inglês(Ler a carta completa(one: signatário | many: de signatários | other: signatários(one: país | many: de países | other: países(one: de {number} país | many: de {number} de países | other: de {number} países(Signatários por país(Buscar(Nome, profissão, organização(País(Todos os países(Pessoas(Sem país indicado(Nenhum signatário corresponde.(Mostrar tudo(Mostrar mais(Atualizado em(Não é possível carregar as últimas assinaturas agora.(Quero assinar a carta aberta(Compartilhar(Copiar link(Copiar código de incorporação(Copiado(Não é permitido copiar aqui: selecione o texto e copie-o.(Texto para copiar(E-mail(Na tela(Nos fatos(O que se omite(Falsificação {0} de {1}(Assinar a carta(Idioma`.split(`(`),letter:`A Netflix e o governo russo se uniram para mentir sobre Trotsky
O neto de Leon Trotsky, Esteban Volkov, e o CEIP-LT ([Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es}) do México e da Argentina lançaram um abaixo-assinado em repúdio à caluniosa minissérie “Trotsky”. A série foi inicialmente produzida na Rússia e exibida pelo Canal Um em 2017; depois, em 2018, foi comprada e exibida pela Netflix.
Destacados acadêmicos, escritores, jornalistas, artistas e ativistas políticos de todo o mundo se somaram ao repúdio a essa série difamatória, entre eles os autores Slavoj Žižek, Robert Brenner, Fredric Jameson, Michael Löwy e Susan Weissman. As feministas socialistas autoras do livro “Feminismo para os 99%: um manifesto” também assinaram: Cinzia Arruza, Tithi Bhattacharya e Nancy Fraser. Outros políticos de destaque também aderiram, entre eles Nicolas del Caño, do PTS, membro do Congresso Nacional argentino e ex-candidato à presidência, assim como o candidato à prefeitura pelo PSOL brasileiro: Marcelo Freixo.
Se você quiser acrescentar seu nome à lista de signatários desta carta ou precisar de informações sobre a declaração, escreva para {contact}
Se você quiser acrescentar seu nome à lista de signatários desta carta ou precisar de informações sobre a declaração, acesse {contact}
A empresa de entretenimento estadunidense Netflix exibiu recentemente a minissérie “Trotsky”, dirigida por Alexander Kott e Konstantin Statsky. A série, que estreou em novembro de 2017 no popular Canal Um da Federação Russa, controlado pelo Estado, apresenta-se como um retrato do revolucionário russo Leon Trotsky, mas na realidade é pouco mais que um ataque político disfarçado de drama histórico. Embora a imprecisão histórica da série seja óbvia até para o mais amador dos historiadores, sua própria existência levanta uma questão importante. Por que, cem anos depois da Revolução Russa, a emissora estatal de Vladimir Putin escolheu Leon Trotsky como tema para esta produção televisiva de grande orçamento?
Conhecendo-se o passado stalinista do próprio Putin como diretor da KGB e sua indisfarçada nostalgia da Grande Rússia czarista, dificilmente se poderia esperar que a TV estatal russa encomendasse uma série que retratasse com honestidade e objetividade a vida e a obra do homem que foi, junto com Lênin, o mais importante dirigente da Revolução de Outubro. Qual é o objetivo de Putin ao dar, com esta série, nova vida às falsidades em torno de Trotsky? Por que cobrir de novas injúrias revolucionários do passado quando a Rússia já restaurou o capitalismo e nada parece desafiar seriamente a nova burguesia russa ou Putin, que governa o país há 18 anos? E por que a Netflix, um meio de comunicação que alcança milhões de pessoas no mundo, escolheria transmitir uma série como esta?
Eis algumas das principais falsificações históricas apresentadas na série:
Em suma, a série é uma justificativa para o assassinato desse “monstro” chamado Trotsky.
Nós, abaixo assinados, repudiamos esta falsificação, que busca enterrar o acontecimento mais importante da luta pela emancipação das classes trabalhadoras em relação à exploração e à opressão capitalistas, junto com o legado de seus principais dirigentes.
Esteban Volkov (neto de Trotsky) e CEIP (Centro de Estudos, Pesquisas e Publicações) “Leon Trotsky” (Argentina, México)`,falsifications:`A alegação de se basear em fatos
Embora a série não seja estritamente um documentário, seus criadores alegam que ela se baseia em fatos.
No entanto, ela perpetua exatamente as mesmas mentiras empregadas por imperialistas, czaristas e stalinistas no século XX para minar a posição de Trotsky e de seus seguidores à medida que avançava a burocratização da URSS.
Essas falsidades foram refutadas já em 1937 pela Comissão Dewey, uma investigação especial realizada no México que absolveu Trotsky das acusações levantadas contra ele durante os Processos de Moscou.
A personalidade de Trotsky
Contra todas as evidências históricas e em contradição com a opinião de seus contemporâneos, a personalidade de Trotsky é mostrada como egocêntrica, messiânica, autoritária e competitiva, o que a série associa implicitamente às suas raízes judaicas. Na velhice, ele sofre de alucinações, atormentado pelo remorso por seus “crimes” durante a revolução.
O assassino Ramón Mercader
Frank Jackson (o pseudônimo do agente stalinista Ramón Mercader) é representado na série como um jornalista stalinista honesto, crítico e sensível, que estabelece uma relação com Trotsky para escrever a biografia dele.
Na verdade, Trotsky desconhecia a filiação stalinista de Mercader, e a relação entre eles se limitou a breves encontros; esses encontros partiam sempre da iniciativa de Mercader, que, como membro da NKVD, tinha recebido a tarefa de assassinar Trotsky. Ele viria a assassinar Trotsky em agosto de 1940.
As revoluções de 1905 e 1917
A série deturpa de maneira lamentável as revoluções russas.
Os operários, os camponeses, os soldados e o povo russo são mostrados como completamente coagidos por líderes ambiciosos como Lênin e Trotsky, que tomam todas as decisões por eles. Os sovietes de 1905 são rebaixados a meras tribunas para os discursos desses indivíduos.
Não há nenhuma representação da luta de classes, e todo conflito é reduzido a confrontos mesquinhos entre indivíduos e à busca de vingança.
Na realidade, a revolução de 1917 foi um dos maiores e mais radicais movimentos de massas da história, não só contra o czarismo, mas também contra o governo provisório burguês e a contrarrevolução de Kornílov. Ela estabeleceu o poder soviético com a participação ativa dos explorados e oprimidos, dirigidos pelo Partido Bolchevique.
A série, por outro lado, retrata a revolução como uma luta mesquinha pelo poder e os revolucionários como psicopatas manipuladores.
Trotsky: as mulheres e os filhos
A série deprecia as relações de Trotsky com as mulheres.
A primeira esposa de Trotsky, Aleksandra Sokolovskaia, uma grande bolchevique por mérito próprio, é retratada como uma dona de casa a quem Trotsky abandona, assim como a suas duas filhas.
Na verdade, Aleksandra foi a dirigente do primeiro círculo marxista no qual Trotsky ingressou, quando tinha 16 anos. Os dois foram deportados para a Sibéria com as filhas, e Aleksandra ajudou Trotsky a fugir, enquanto ela permaneceu na Rússia.
A série mostra em seguida Natália Sedova, sua segunda esposa, cativando Trotsky com sua beleza e acomodando-se depois ao papel de secretária pessoal e dona de casa dedicada.
Mas Natália também fez parte do Comissariado soviético da Educação depois da revolução e supervisionou a proteção dos museus e monumentos antigos durante os combates.
Ainda mais problemática, porém, é a maneira como a série retrata a relação de Trotsky com seus filhos.
A série faz de Trotsky um pai negligente e distante, consumido por suas próprias ambições políticas, chegando ao ponto de mostrá-lo usando os próprios filhos homens como escudos humanos durante um suposto atentado contra sua vida no período da revolução. A série volta repetidas vezes ao sentimento de culpa de Trotsky pela morte desses filhos, que o persegue até a própria morte; como era de esperar, não faz nenhuma menção ao papel que os stalinistas tiveram no assassinato deles.
Na realidade, os quatro filhos apoiaram a atividade política dos pais, especialmente Leon Sedov, o mais próximo colaborador e impulsionador de Trotsky e o principal organizador da Oposição de Esquerda russa clandestina.
Além disso, a grande Larissa Reissner é reduzida a uma [femme fatale]{lang=fr}, a companheira (sobretudo sexual) de Trotsky no trem blindado.
Na realidade, Reissner escreveu sobre a guerra civil e teve um lugar importante no Quinto Exército e na revolução. Ela embarcou na flotilha do Volga, tomou parte nos combates e participou da revolução alemã – foi um dos mais destacados quadros femininos bolcheviques até sua morte, em 1926.
Trotsky e Lênin
A relação de Trotsky com Lênin antes e durante a revolução é apresentada como uma relação de conveniência ocasional e uma luta encarniçada de egos, a tal ponto que, em dado momento, Lênin pensa em atirar Trotsky de uma sacada!
A série deixa de mostrar que Lênin desempenhou o papel dirigente na Revolução de Outubro. Omite também o fato de que, desde setembro de 1917, Lênin defendia no Comitê Central do Partido Bolchevique uma insurreição imediata, que, segundo concordavam ele e Trotsky, seria o início da ditadura do proletariado.
Depois da tomada do poder, enquanto esperavam o início do Congresso dos Sovietes, os dois descansaram juntos sobre cobertores no chão e fizeram os preparativos para o Congresso.
Além disso, Stálin é apresentado meramente como secretário de Lênin, mas a verdadeira avaliação que Lênin fazia de Stálin pode ser vista em seu Testamento e também em sua crítica ao “chauvinismo grão-russo” de Stálin na questão georgiana.
A paz de Brest-Litovsk
Durante as negociações de Brest-Litovsk com o Império Alemão, Trotsky ordena a distribuição de panfletos subversivos para provocar uma rebelião contra o Kaiser, rebelião que em seguida fracassa e mais tarde justifica a ofensiva alemã. Os grandes opositores à assinatura do tratado são os antigos generais czaristas, e não, como foi de fato o caso, o Partido Socialista Revolucionário. Jackson, por sua vez, culpa Trotsky por não ter defendido a Rússia com os cossacos.
A série omite o fato de que o Congresso dos Sovietes aprovou o tratado de paz de Brest-Litovsk, que pôs fim à participação da Rússia na Primeira Guerra Mundial (uma das reivindicações mais importantes das massas russas), e de que, na ausência de uma resposta dos Aliados, a Rússia havia finalmente iniciado negociações com a Alemanha, onde o esforço de guerra imperialista contava com o apoio do Partido Social-Democrata da Alemanha.
Tanto Lênin quanto Trotsky viam as negociações de Brest como uma tribuna para fazer avançar a revolução mundial, especialmente a revolução alemã.
O Exército Vermelho e Kronstadt
Quando Trotsky é encarregado da formação do Exército Vermelho, a série o retrata à frente do trem blindado como uma mistura de astro do rock, símbolo sexual e assassino, que aprova até mesmo o massacre de aldeões em um funeral. Mostra Trotsky respondendo a um motim em Kronstadt em 1918 (que na verdade ocorreu em 1921) com a falsificação de acusações e a coação de testemunhas, com o único propósito de condenar à morte o líder do motim.
A série menciona apenas a ofensiva tcheca, e não os 14 exércitos imperialistas e os brancos czaristas que o Exército Vermelho teve de enfrentar em toda a imensidão do território soviético. Tampouco menciona os anos do bloqueio econômico imperialista.
Quanto ao verdadeiro motim de Kronstadt, em 1921, é preciso levar em conta que a composição de sua guarnição era totalmente diferente da de 1917, quando ela havia sido a vanguarda da revolução. O caráter contrarrevolucionário do motim foi confirmado pela publicação de notícias, tanto na imprensa internacional quanto na dos exilados russos, duas semanas antes dos acontecimentos. Trotsky também destacou como as bolsas de valores subiram à medida que se espalhava a notícia do motim de Kronstadt.
O que veio depois da morte de Lênin
A fundação da Terceira Internacional nunca é mencionada na série de TV, mas Trotsky declara sua ambição de conquistar o mundo! A história da revolução termina com a morte de Lênin; ou seja, a série omite a Oposição de Esquerda fundada por Trotsky; apaga a era contrarrevolucionária de Stálin e os Processos de Moscou, assim como as detenções, as torturas, o confinamento em campos de concentração e as execuções sofridas por quase todos os dirigentes bolcheviques da revolução e por qualquer pessoa suspeita de se opor ao poder do regime burocrático.
Pondo a história de cabeça para baixo, a série atribui todos esses crimes a Trotsky, inclusive o assassinato dos Romanov.
O assassinato de Trotsky
Só no último episódio aparece o verdadeiro nome de Jackson, quando alguém da NKVD exige que ele cumpra sua tarefa de assassinar Trotsky. Trotsky, doente, pede a Jackson que entre em sua casa. Enquanto isso, chega um telegrama da embaixada canadense alertando Trotsky de que Jackson é, na verdade, Mercader. Trotsky então golpeia Mercader, que reage atingindo-o na cabeça com uma picareta de gelo que estava pendurada na parede do quarto de Trotsky; a série sugere que Trotsky provocou Mercader e que Mercader o matou em legítima defesa, ocultando o fato de que Stálin queria matar Trotsky porque sabia que as condições da Segunda Guerra Mundial poderiam desencadear a revolução política que Trotsky vislumbrava para a URSS.
Por isso, e com a perspectiva de alcançar uma revolução socialista nos países imperialistas, Trotsky e seus seguidores fundaram a Quarta Internacional. Em uma conversa entre Hitler e o embaixador francês Robert Coulondre em agosto de 1939, este último diz que “Stálin abusou do jogo duplo” e que, em caso de guerra, “o verdadeiro vencedor será Trotsky”.
A burguesia imperialista deu ao espectro da revolução um nome próprio: Trotsky.`,descriptions:`professora de Política, [Saint Mary’s College of California]{lang=en}, [Jacobin Radio]{lang=en}, coprodutora do documentário “[Trotsky: The Most Dangerous Man in the World]{lang=en}”, a ser lançado em breve
historiador, UCLA, diretor do [Center for Social History and Comparative History]{lang=en}
escritor
professor emérito de Relações Industriais e Recursos Humanos no Departamento de Ciência Política, [Wayne State University]{lang=en}, Detroit
professor, [Duke university]{lang=en}
professora de Filosofia e Política na [New School for Social Research]{lang=en}
diretora, Estudos Globais, [Purdue University]{lang=en}
professora associada de Filosofia na [New School for Social Research]{lang=en}
professor de História, [La Roche College]{lang=en}, Pittsburgh, Pensilvânia
editor da [Jacobin]{lang=en}
filósofo
professor de Estudos Americanos e Estudos Globais, [Purdue University]{lang=en}
professor distinguido de História, [University of Houston]{lang=en}
sociólogo, [City University of New York]{lang=en}
[Occidental College]{lang=en}, Los Angeles
filósofo
sociólogo, Universidade Livre de Berlim
diretor de [Editions Page]{lang=fr} e [A l’encontre]{lang=fr} (alencontre.org)
economista
historiador e doutor em Ciências Políticas, Universidade de Liège
jornalista, diretor do Mediapart
diretor de pesquisa emérito, CNRS, Paris
editor, Verso
historiador
professor de Sociologia
professor de Estudos Europeus, Departamento de Estudos Europeus e Internacionais, [King’s College]{lang=en}
filósofa
economista, Universidade Paris-Dauphine
filósofo, [King’s College]{lang=en}
historiador
professor de Psicologia e Filosofia na [Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
cientista político, Universidade Grenoble Alpes
professor de Estudos Hispânicos, [Ecole Polytechnique]{lang=fr}
professor de História Internacional, Universidade de Lausanne
sociólogo, Universidade de Lille, e diretor da edição web de [Contretemps]{lang=fr}
professora da PUC SP e dirigente da APROPUCSP
historiador, Universidade do Salento-Lecce
professor da Universidade Técnica de Darmstadt
historiador, Universidade de Lima
historiador, [Universidad Nacional de Córdoba]{lang=es}
historiador
cientista político, Universidade Nacional de Educação a Distância
diretor da seção em espanhol do Arquivo Marxista na Internet
escritor e cientista político
historiador
historiador
historiador, sociólogo e cientista político, professor da Universidade Nacional Autônoma
professor da [Universidad Autónoma de la Ciudad de México]{lang=es}
historiador da [Universidad de Buenos Aires]{lang=es}
Universidade de São Paulo, USP
sociólogo e ensaísta
Faculdade de Filosofia e Letras, UBA
professora de História Internacional, Universidade de Lausanne
historiador, Universidade de Rouen
médico, editor das [Éditions Syllepse]{lang=fr}
historiador
ativista de 68, professor de jornalismo e professor aposentado da UNAM
economista, membro do conselho editorial da revista [Ideas de Izquierda]{lang=es}
filósofo, [Universidad Toulouse Jean Jaures]{lang=es}
professor de Estudos Americanos, [Universidad Paris I]{lang=es}
historiador
professor-pesquisador da Benemérita Universidade Autônoma de Puebla
conselho editorial da revista “[Ideas de Izquierda]{lang=es}”
diretora cênica do [Teatro Colon de Buenos Aires]{lang=es}
professora e cientista política, [Universidad de Buenos Aires]{lang=es}
[Labor Party]{lang=en} – Glasgow
professor da Universidade Autônoma Metropolitana
professora, UNIFESP-DS
filósofa, Universidade de Utrecht
historiadora, [Universidad de Buenos Aires]{lang=es}
sociólogo, CEIP Leon Trotsky
professor de Filosofia, [Universidad de Costa Rica]{lang=es}
jornalista, [La Izquierda Diario]{lang=es}
historiador e romanista, Universidade do Ruhr
professor da [Universidad Nacional de Jujuy]{lang=es}
professor, [Universidad de Buenos Aires]{lang=es}
economista, [Universidad de Buenos Aires]{lang=es}
economista, [Universidad de Buenos Aires]{lang=es}
CEIP “Leon Trotsky”
conselho editorial de “[Ideas de Izquierda]{lang=es}”
editora, IPS-CEIP “Leon Trotsky”
professor de Economia, [Universidad Nacional de Jujuy]{lang=es}
sociólogo, [Universidad de Buenos Aires]{lang=es}
diretora do [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}, professora do Departamento de Humanidades e Artes, [Universidad Nacional de Rosario]{lang=es}
historiador e jornalista
jornalista e ator
professora de Filosofia e História, UCV-UFOP
historiador e pesquisador da [Universidad de Buenos Aires]{lang=es}

















dirigente
dirigente
dirigente
dirigente






deputada no Parlamento galego
economista
deputado na Assembleia de Madri
economista
deputada no Parlamento andaluz
deputada no Parlamento andaluz
deputada no Parlamento andaluz
deputada no Parlamento espanhol
dirigente
historiador, Universidade Autônoma do México, dirigente







`,terms:`Assinaturas
Partidos políticos
Estado espanhol`},{locale:`de`,strings:`Erstmals 2019 veröffentlicht vom CEIP „León Trotsky“(Dies ist eine Übersetzung.(Der englische Text(Den ganzen Brief lesen(one: Unterzeichner | other: Unterzeichner(one: Land | other: Länder(one: aus {number} Land | other: aus {number} Ländern(Unterzeichner nach Land(Suche(Name, Beruf, Organisation(Land(Alle Länder(Personen(Ohne Angabe eines Landes(Kein Unterzeichner passt dazu.(Alle anzeigen(Mehr anzeigen(Stand:(Die neuesten Unterschriften können gerade nicht geladen werden.(Ich möchte den offenen Brief unterzeichnen(Teilen(Link kopieren(Einbettungscode kopieren(Kopiert(Kopieren ist hier nicht erlaubt: Bitte den Text markieren und kopieren.(Text zum Kopieren(E-Mail(Im Film(In Wirklichkeit(Ausgelassen(Fälschung {0} von {1}(Den Brief unterzeichnen(Sprache`.split(`(`),letter:`Netflix und die russische Regierung verbreiten gemeinsam Lügen über Trotzki
Leo Trotzkis Enkel Esteban Volkov und das CEIP-LT ([Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es}) in Mexiko und Argentinien haben eine Petition ins Leben gerufen, in der die verleumderische Miniserie „Trotzki“ zurückgewiesen wird. Die Serie wurde zunächst in Russland produziert und 2017 im Ersten Kanal ausgestrahlt; 2018 wurde sie dann von Netflix gekauft und gezeigt.
Namhafte Wissenschaftler, Schriftsteller, Journalisten, Künstler und politische Aktivisten aus der ganzen Welt haben sich der Zurückweisung dieser diffamierenden Serie angeschlossen, darunter die Autoren Slavoj Žižek, Robert Brenner, Fredric Jameson, Michael Löwy und Susan Weissman. Unterzeichnet haben auch die sozialistischen Feministinnen, die das Buch „Feminismus für die 99\xA0%: Ein Manifest“ verfasst haben: Cinzia Arruza, Tithi Bhattacharya und Nancy Fraser. Auch weitere prominente Politiker haben unterschrieben, darunter Nicolas del Caño von der PTS, Mitglied des argentinischen Nationalkongresses und ehemaliger Präsidentschaftskandidat, sowie der Bürgermeisterkandidat der brasilianischen PSOL: Marcelo Freixo.
Wenn Sie diesen Brief ebenfalls unterzeichnen möchten oder Informationen zu der Erklärung benötigen, schreiben Sie an {contact}
Wenn Sie diesen Brief ebenfalls unterzeichnen möchten oder Informationen zu der Erklärung benötigen, besuchen Sie {contact}
Das US-amerikanische Unterhaltungsunternehmen Netflix hat kürzlich die Miniserie „Trotzki“ der Regisseure Alexander Kott und Konstantin Statski ausgestrahlt. Die Serie, die im November 2017 im populären, staatlich kontrollierten Ersten Kanal der Russischen Föderation Premiere hatte, gibt vor, ein Porträt des russischen Revolutionärs Leo Trotzki zu sein, ist in Wirklichkeit jedoch kaum mehr als ein politischer Angriff, der sich als historisches Drama tarnt. Zwar ist die historische Ungenauigkeit der Serie selbst für den laienhaftesten Historiker offensichtlich, doch schon ihre bloße Existenz wirft eine wichtige Frage auf. Warum hat Wladimir Putins staatlicher Sender hundert Jahre nach der Russischen Revolution Leo Trotzki als Thema für diese Fernsehproduktion mit großem Budget gewählt?
Wer Putins eigene stalinistische Vergangenheit als Direktor des KGB und seine unverhohlene Nostalgie nach dem zaristischen Großrussland kennt, konnte kaum erwarten, dass das russische Staatsfernsehen eine Serie in Auftrag geben würde, die das Leben und das Werk jenes Mannes ehrlich und objektiv darstellt, der zusammen mit Lenin der wichtigste Führer der Oktoberrevolution war. Welches Ziel verfolgt Putin, wenn er den Unwahrheiten über Trotzki mit dieser Serie neues Leben einhaucht? Warum die Revolutionäre der Vergangenheit mit weiteren Schmähungen überhäufen, wenn Russland den Kapitalismus bereits wiederhergestellt hat und nichts die neue russische Bourgeoisie oder Putin, der das Land seit 18 Jahren regiert, ernsthaft herauszufordern scheint? Und warum entscheidet sich Netflix, ein Medium, das Millionen Menschen auf der Welt erreicht, dafür, eine solche Serie zu streamen?
Hier sind einige der wichtigsten Geschichtsfälschungen, die in der Serie präsentiert werden:
Alles in allem ist die Serie eine Rechtfertigung für den Mord an diesem „Monster“ namens Trotzki.
Wir, die Unterzeichnenden, weisen diese Fälschung zurück, die darauf abzielt, das wichtigste Ereignis im Kampf um die Emanzipation der arbeitenden Klassen von kapitalistischer Ausbeutung und Unterdrückung zusammen mit dem Erbe seiner wichtigsten Führer zu begraben.
Esteban Volkov (Trotzkis Enkel) und das CEIP (Zentrum für Studien, Forschung und Publikationen) „Leon Trotsky“ (Argentinien, Mexiko)`,falsifications:`Der Anspruch, auf Tatsachen zu beruhen
Die Serie ist zwar keine Dokumentation im strengen Sinne, doch behaupten ihre Macher, sie beruhe auf Tatsachen.
Dennoch schreibt sie genau dieselben Lügen fort, derer sich Imperialisten, Zaristen und Stalinisten im 20. Jahrhundert bedienten, um die Stellung Trotzkis und seiner Anhänger zu untergraben, während die Bürokratisierung der UdSSR voranschritt.
Diese Unwahrheiten wurden schon 1937 von der Dewey-Kommission widerlegt, einer in Mexiko durchgeführten Sonderuntersuchung, die Trotzki von den Anschuldigungen freisprach, die in den Moskauer Prozessen gegen ihn erhoben worden waren.
Trotzkis Persönlichkeit
Entgegen allen historischen Belegen und im Widerspruch zum Urteil seiner Zeitgenossen wird Trotzkis Persönlichkeit als egozentrisch, messianisch, autoritär und von Konkurrenzdenken geprägt dargestellt, was die Serie implizit mit seinen jüdischen Wurzeln in Verbindung bringt. Im Alter leidet er unter Halluzinationen, gequält von Gewissensbissen wegen seiner „Verbrechen“ während der Revolution.
Der Mörder Ramón Mercader
Frank Jackson (das Pseudonym des stalinistischen Agenten Ramón Mercader) wird in der Serie als ehrlicher, kritischer und sensibler stalinistischer Journalist dargestellt, der eine Beziehung zu Trotzki aufbaut, um dessen Biografie zu schreiben.
Tatsächlich wusste Trotzki nichts von Mercaders Zugehörigkeit zu den Stalinisten, und ihre Beziehung beschränkte sich auf kurze Begegnungen; diese Treffen gingen stets auf die Initiative Mercaders zurück, der als Mitglied des NKWD den Auftrag hatte, Trotzki zu ermorden. Im August 1940 ermordete er Trotzki schließlich.
Die Revolutionen von 1905 und 1917
Die Serie stellt die russischen Revolutionen auf schmerzliche Weise falsch dar.
Die Arbeiter, die Bauern, die Soldaten und das russische Volk werden so gezeigt, als stünden sie völlig unter dem Zwang ehrgeiziger Führer wie Lenin und Trotzki, die alle Entscheidungen für sie treffen. Die Sowjets von 1905 werden zu bloßen Bühnen für die Reden dieser Einzelpersonen herabgewürdigt.
Der Klassenkampf kommt nicht vor; alle Konflikte werden auf kleinliche Auseinandersetzungen zwischen Individuen und auf das Streben nach Rache reduziert.
In Wirklichkeit war die Revolution von 1917 eine der größten und radikalsten Massenbewegungen der Geschichte, die sich nicht nur gegen den Zarismus richtete, sondern auch gegen die bürgerliche Provisorische Regierung und die Konterrevolution Kornilows. Sie errichtete die Sowjetmacht unter aktiver Beteiligung der Ausgebeuteten und Unterdrückten, geführt von der bolschewistischen Partei.
Die Serie dagegen schildert die Revolution als kleinlichen Machtkampf und die Revolutionäre als manipulative Psychopathen.
Trotzki, die Frauen und seine Kinder
Die Serie verunglimpft Trotzkis Beziehungen zu Frauen.
Trotzkis erste Frau Alexandra Sokolowskaja, die selbst eine große Bolschewikin war, wird als Hausfrau dargestellt, die von Trotzki mitsamt seinen beiden Töchtern verlassen wird.
In Wahrheit leitete Alexandra den ersten marxistischen Zirkel, dem sich Trotzki anschloss, als er 16 Jahre alt war. Beide wurden mit ihren Töchtern nach Sibirien deportiert, und Alexandra half Trotzki bei der Flucht, während sie selbst in Russland blieb.
Des Weiteren zeigt die Serie, wie Natalja Sedowa, seine zweite Frau, Trotzki mit ihrer Schönheit bezaubert und sich danach in der Rolle der persönlichen Sekretärin und hingebungsvollen Hausfrau einrichtet.
Doch Natalja gehörte nach der Revolution auch dem sowjetischen Volkskommissariat für Bildungswesen an und hatte während der Kämpfe die Aufsicht über den Schutz der Museen und der alten Denkmäler.
Noch problematischer ist allerdings, wie die Serie Trotzkis Beziehung zu seinen Kindern darstellt.
Die Serie macht aus Trotzki einen distanzierten Vater, der seine Kinder vernachlässigt und ganz in seinen eigenen politischen Ambitionen aufgeht; sie geht so weit, zu zeigen, wie er bei einem angeblichen Mordanschlag während der Revolution seine eigenen Söhne als menschliche Schutzschilde benutzt. Immer wieder kommt die Serie auf Trotzkis Schuldgefühle zurück, die ihn wegen des Todes seiner Söhne bis an sein Lebensende verfolgen; wenig überraschend erwähnt sie nicht, welchen Anteil Stalinisten an der Ermordung dieser Kinder hatten.
In Wirklichkeit unterstützten alle vier Kinder die politische Tätigkeit ihrer Eltern, vor allem Leo Sedow, Trotzkis engster Mitarbeiter und Fürsprecher und der wichtigste Organisator der im Untergrund wirkenden russischen Linken Opposition.
Darüber hinaus wird die große Larissa Reissner auf eine Femme fatale reduziert, auf die (hauptsächlich sexuelle) Gefährtin Trotzkis im Panzerzug.
In Wirklichkeit schrieb Reissner über den Bürgerkrieg und nahm in der Fünften Armee und in der Revolution einen wichtigen Platz ein. Sie schiffte sich auf der Wolga-Flottille ein, nahm an den Kämpfen teil und beteiligte sich an der deutschen Revolution – bis zu ihrem Tod im Jahr 1926 gehörte sie zu den herausragendsten weiblichen Kadern der Bolschewiki.
Trotzki und Lenin
Trotzkis Verhältnis zu Lenin vor und während der Revolution wird als gelegentliches Zweckbündnis und als erbitterter Kampf der Egos dargestellt, was so weit geht, dass Lenin an einer Stelle erwägt, Trotzki von einem Balkon zu werfen!
Die Serie versäumt es, zu zeigen, dass Lenin in der Oktoberrevolution die führende Rolle spielte. Sie übergeht auch die Tatsache, dass Lenin ab September 1917 im Zentralkomitee der bolschewistischen Partei für einen sofortigen Aufstand eintrat, der – darin waren er und Trotzki sich einig – der Beginn der Diktatur des Proletariats sein würde.
Nach der Eroberung der Macht, während sie auf den Beginn des Sowjetkongresses warteten, ruhten sich die beiden gemeinsam auf Decken am Boden aus und trafen Vorbereitungen für den Kongress.
Außerdem wird Stalin lediglich als Lenins Sekretär dargestellt; Lenins wahre Einschätzung Stalins aber lässt sich seinem Testament entnehmen und ebenso seiner Kritik an Stalins „großrussischem Chauvinismus“ in der georgischen Frage.
Der Frieden von Brest-Litowsk
Während der Verhandlungen von Brest-Litowsk mit dem Deutschen Reich ordnet Trotzki die Verteilung subversiver Flugschriften an, um einen Aufstand gegen den Kaiser zu provozieren; dieser Aufstand scheitert daraufhin und rechtfertigt später die deutsche Offensive. Die großen Gegner der Unterzeichnung des Vertrags sind die ehemaligen zaristischen Generäle und nicht, wie es tatsächlich der Fall war, die Partei der Sozialrevolutionäre. Jackson wiederum wirft Trotzki vor, Russland nicht mit den Kosaken verteidigt zu haben.
Die Serie übergeht die Tatsache, dass der Sowjetkongress den Friedensvertrag von Brest-Litowsk billigte, der die Beteiligung Russlands am Ersten Weltkrieg beendete (eine der wichtigsten Forderungen der russischen Massen), und dass Russland, da eine Antwort der Alliierten ausblieb, schließlich Verhandlungen mit Deutschland aufgenommen hatte, wo die imperialistischen Kriegsanstrengungen von der Sozialdemokratischen Partei Deutschlands unterstützt wurden.
Sowohl Lenin als auch Trotzki betrachteten die Verhandlungen von Brest als Tribüne, um die Weltrevolution voranzutreiben, insbesondere die deutsche Revolution.
Die Rote Armee und Kronstadt
Als Trotzki mit dem Aufbau der Roten Armee beauftragt wird, zeigt ihn die Serie an der Spitze des Panzerzugs wie eine Mischung aus Rockstar, Sexsymbol und Mörder, der sogar das Massaker an Dorfbewohnern bei einer Beerdigung billigt. Sie zeigt, wie Trotzki auf eine Meuterei in Kronstadt im Jahr 1918 (die in Wirklichkeit 1921 stattfand) reagiert, indem er Anklagen fälscht und Zeugen nötigt, mit dem einzigen Ziel, den Anführer der Meuterei zum Tode zu verurteilen.
Die Serie nennt nur die tschechische Offensive, nicht aber die 14 imperialistischen Armeen und die zaristischen Weißen, denen die Rote Armee in der unermesslichen Weite des sowjetischen Territoriums entgegentreten musste. Auch die Jahre der imperialistischen Wirtschaftsblockade erwähnt sie nicht.
Was die tatsächliche Meuterei von Kronstadt im Jahr 1921 betrifft, so muss berücksichtigt werden, dass die Zusammensetzung der dortigen Garnison eine völlig andere war als 1917, als sie die Avantgarde der Revolution gewesen war. Der konterrevolutionäre Charakter der Meuterei wurde dadurch bestätigt, dass sowohl in der internationalen Presse als auch in jener der russischen Emigranten zwei Wochen vor den Ereignissen Meldungen erschienen. Trotzki hob zudem hervor, wie die Börsenkurse stiegen, als sich die Nachricht von der Meuterei in Kronstadt verbreitete.
Was nach Lenins Tod kam
Die Gründung der Dritten Internationale wird in der Fernsehserie nie erwähnt, aber Trotzki verkündet seinen Ehrgeiz, die Welt zu erobern! Die Geschichte der Revolution endet mit Lenins Tod; das heißt, die Serie lässt die von Trotzki gegründete Linke Opposition weg; sie löscht die konterrevolutionäre Ära Stalins und die Moskauer Prozesse aus, ebenso die Verhaftungen, die Folterungen, die Internierung in Konzentrationslagern und die Hinrichtungen, denen fast alle bolschewistischen Führer der Revolution sowie alle ausgesetzt waren, die verdächtigt wurden, sich der Macht des bürokratischen Regimes zu widersetzen.
Die Serie stellt die Geschichte auf den Kopf und schreibt all diese Verbrechen Trotzki zu, einschließlich der Ermordung der Romanows.
Der Mord an Trotzki
Erst in der letzten Folge taucht Jacksons wirklicher Name auf, als jemand vom NKWD von ihm verlangt, seinen Auftrag zu erfüllen und Trotzki zu ermorden. Der kranke Trotzki bittet Jackson in sein Haus. Unterdessen trifft ein Telegramm der kanadischen Botschaft ein, das Trotzki warnt, dass Jackson in Wirklichkeit Mercader ist. Dann schlägt Trotzki Mercader; dieser reagiert, indem er Trotzki mit einem Eispickel, der in Trotzkis Zimmer an der Wand hing, auf den Kopf schlägt; die Serie legt nahe, dass Trotzki Mercader provoziert und dieser ihn in Notwehr getötet habe, und verschleiert damit, dass Stalin Trotzki töten wollte, weil er wusste, dass die Bedingungen des Zweiten Weltkriegs die politische Revolution auslösen könnten, die Trotzki für die UdSSR vor Augen hatte.
Aus diesem Grund und mit der Perspektive, in den imperialistischen Ländern eine sozialistische Revolution herbeizuführen, gründeten Trotzki und seine Anhänger die Vierte Internationale. In einer Unterredung zwischen Hitler und dem französischen Botschafter Robert Coulondre im August 1939 sagt Letzterer: „Stalin hat das Doppelspiel missbraucht“, und im Falle eines Krieges werde „der wirkliche Sieger Trotzki sein“.
Die imperialistische Bourgeoisie gab dem Gespenst der Revolution einen Eigennamen: Trotzki.`,descriptions:`Professorin für Politik, [Saint Mary’s College of California]{lang=en}, [Jacobin Radio]{lang=en}, Koproduzentin des in Kürze erscheinenden Dokumentarfilms „[Trotsky: The Most Dangerous Man in the World]{lang=en}“
Historiker, UCLA, Direktor des [Center for Social History and Comparative History]{lang=en}
Schriftsteller
emeritierter Professor für Arbeitsbeziehungen und Personalwesen am Fachbereich Politikwissenschaft, [Wayne State University]{lang=en}, Detroit
Professor, [Duke university]{lang=en}
Professorin für Philosophie und Politik an der [New School for Social Research]{lang=en}
Direktorin, [Global Studies]{lang=en}, [Purdue University]{lang=en}
außerordentliche Professorin für Philosophie an der [New School for Social Research]{lang=en}
Professor für Geschichte, [La Roche College]{lang=en}, Pittsburgh, Pennsylvania
Herausgeber von [Jacobin]{lang=en}
Philosoph
Professor für Amerikanistik und [Global Studies]{lang=en}, [Purdue University]{lang=en}
[Distinguished Professor]{lang=en} für Geschichte, [University of Houston]{lang=en}
Soziologe, [City University of New York]{lang=en}
[Occidental College]{lang=en}, Los Angeles
Philosoph
Soziologe, Freie Universität Berlin
Leiter von [Editions Page]{lang=fr} und [A l’encontre]{lang=fr} (alencontre.org)
Ökonom
Historiker und Doktor der Politikwissenschaft, Universität Lüttich
Journalist, Leiter von Mediapart
emeritierter Forschungsdirektor, CNRS, Paris
Lektor, Verso
Historiker
Professor für Soziologie
Professor für Europastudien, Fachbereich Europäische und Internationale Studien, [King’s College]{lang=en}
Philosophin
Ökonomin, Universität Paris-Dauphine
Philosoph, [King’s College]{lang=en}
Historiker
Professor für Psychologie und Philosophie an der [Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
Politikwissenschaftler, Universität Grenoble Alpes
Professor für Hispanistik, [Ecole Polytechnique]{lang=fr}
Professor für internationale Geschichte, Universität Lausanne
Soziologe, Universität Lille, und Leiter der Webausgabe von [Contretemps]{lang=fr}
Professorin an der PUC SP und führendes Mitglied der APROPUCSP
Historiker, Universität Salento-Lecce
Professor an der Technischen Universität Darmstadt
Historiker, Universität Lima
Historiker, [Universidad Nacional de Córdoba]{lang=es}
Historiker
Politikwissenschaftler, Nationale Fernuniversität
Leiter der spanischsprachigen Abteilung des Marxistischen Internet-Archivs
Schriftsteller und Politikwissenschaftler
Historiker
Historiker
Historiker, Soziologe und Politikwissenschaftler, Professor an der Nationalen Autonomen Universität
Professor an der [Universidad Autónoma de la Ciudad de México]{lang=es}
Historiker an der [Universidad de Buenos Aires]{lang=es}
Universität von São Paulo, USP
Soziologe und Essayist
Fakultät für Philosophie und Geisteswissenschaften, UBA
Professorin für internationale Geschichte, Universität Lausanne
Historiker, Universität Rouen
Arzt, Verleger der [Éditions Syllepse]{lang=fr}
Historiker
68er-Aktivist, Dozent für Journalismus und Professor im Ruhestand der UNAM
Ökonom, Mitglied der Redaktion der Zeitschrift [Ideas de Izquierda]{lang=es}
Philosoph, [Universidad Toulouse Jean Jaures]{lang=es}
Professor für Amerikanistik, [Universidad Paris I]{lang=es}
Historiker
Professor und Forscher an der Verdienstvollen Autonomen Universität Puebla
Redaktion der Zeitschrift „[Ideas de Izquierda]{lang=es}“
Regisseurin am [Teatro Colon de Buenos Aires]{lang=es}
Professorin und Politikwissenschaftlerin, [Universidad de Buenos Aires]{lang=es}
[Labor Party]{lang=en} – Glasgow
Professor an der Autonomen Metropolitan-Universität
Professorin, UNIFESP-DS
Philosophin, Universität Utrecht
Historikerin, [Universidad de Buenos Aires]{lang=es}
Soziologe, CEIP Leon Trotsky
Professor für Philosophie, [Universidad de Costa Rica]{lang=es}
Journalist, [La Izquierda Diario]{lang=es}
Historiker und Romanist, Ruhr-Universität
Professor an der [Universidad Nacional de Jujuy]{lang=es}
Professor, [Universidad de Buenos Aires]{lang=es}
Ökonomin, [Universidad de Buenos Aires]{lang=es}
Ökonom, [Universidad de Buenos Aires]{lang=es}
CEIP „Leon Trotsky“
Redaktion von „[Ideas de Izquierda]{lang=es}“
Herausgeberin, IPS-CEIP „Leon Trotsky“
Professor für Wirtschaftswissenschaften, [Universidad Nacional de Jujuy]{lang=es}
Soziologe, [Universidad de Buenos Aires]{lang=es}
Leiterin des [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}, Professorin am Fachbereich Geisteswissenschaften und Künste, [Universidad Nacional de Rosario]{lang=es}
Historiker und Journalist
Journalist und Schauspieler
Professorin für Philosophie und Geschichte, UCV-UFOP
Historiker und Forscher an der [Universidad de Buenos Aires]{lang=es}

















führendes Mitglied
führendes Mitglied
führendes Mitglied
führendes Mitglied






Abgeordnete im galicischen Parlament
Ökonom
Abgeordneter in der Versammlung von Madrid
Ökonom
Abgeordnete im andalusischen Parlament
Abgeordnete im andalusischen Parlament
Abgeordnete im andalusischen Parlament
Abgeordnete im spanischen Parlament
führendes Mitglied
Historiker, Autonome Universität von Mexiko, führendes Mitglied







`,terms:`Unterschriften
Politische Parteien
Spanischer Staat`},{locale:`ca`,strings:`Publicada per primera vegada el 2019 pel CEIP «León Trotsky»(Això és una traducció.(El text en anglès(Llegir la carta sencera(one: signant | many: de signants | other: signants(one: país | many: de països | other: països(one: de {number} país | many: de {number} de països | other: de {number} països(Signants per país(Cercar(Nom, professió, organització(País(Tots els països(Persones(Sense país indicat(Cap signant no hi coincideix.(Mostrar-ho tot(Mostrar-ne més(A data de(Ara no es poden carregar les darreres signatures.(Vull signar la carta oberta(Compartir(Copiar l’enllaç(Copiar el codi d’inserció(Copiat(Aquí no es permet copiar: seleccioneu el text i copieu-lo.(Text per copiar(Correu electrònic(A la pantalla(En els fets(El que s’omet(Falsificació {0} de {1}(Signar la carta(Idioma`.split(`(`),letter:`Netflix i el Govern rus uneixen forces per difondre mentides sobre Trotski
Esteban Volkov, net de Lev Trotski, i el CEIP-LT ([Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es}) de Mèxic i l’Argentina van iniciar una petició de repudi de la calumniosa minisèrie «Trotsky». La sèrie es va produir primer a Rússia i es va emetre al Canal U el 2017; després, el 2018, Netflix la va comprar i la va emetre.
Destacats acadèmics, escriptors, periodistes, artistes i activistes polítics d’arreu del món s’han sumat al repudi d’aquesta sèrie difamatòria, entre ells els autors Slavoj Žižek, Robert Brenner, Fredric Jameson, Michael Löwy i Susan Weissman. També han signat les autores feministes socialistes del llibre «Feminisme per al 99\xA0%. Un manifest»: Cinzia Arruza, Tithi Bhattacharya i Nancy Fraser. Així mateix, han signat altres polítics destacats, entre ells un membre del Congrés Nacional argentí i excandidat presidencial, Nicolas del Caño, del PTS, així com el candidat a alcalde del PSOL brasiler, Marcelo Freixo.
Si voleu afegir el vostre nom al dels signants d’aquesta carta o necessiteu informació sobre la declaració, escriviu a {contact}
Si voleu afegir el vostre nom al dels signants d’aquesta carta o necessiteu informació sobre la declaració, visiteu {contact}
L’empresa d’entreteniment estatunidenca Netflix va emetre recentment la minisèrie «Trotsky», dirigida per Aleksandr Kott i Konstantín Statski. La sèrie, que es va estrenar el novembre de 2017 al popular Canal U de la Federació Russa, controlat per l’Estat, pretén ser un retrat del revolucionari rus Lev Trotski, però en realitat és poc més que un atac polític disfressat de drama històric. Si bé la inexactitud històrica de la sèrie és evident fins i tot per al més aficionat dels historiadors, el sol fet que existeixi planteja una pregunta important. Per què, cent anys després de la Revolució Russa, la cadena estatal de Vladímir Putin ha triat Lev Trotski com a tema d’aquesta producció televisiva de gran pressupost?
Coneixent el passat estalinista del mateix Putin com a director del KGB i la seva nostàlgia gens dissimulada per la Gran Rússia tsarista, difícilment es podia esperar que la televisió estatal russa encarregués una sèrie que retratés amb honestedat i objectivitat la vida i l’obra de qui va ser, juntament amb Lenin, el dirigent més important de la Revolució d’Octubre. Què es proposa Putin en donar amb aquesta sèrie nova vida a les falsedats que envolten Trotski? Per què continuar cobrint d’injúries revolucionaris del passat quan Rússia ja ha restaurat el capitalisme i res no sembla desafiar seriosament la nova burgesia russa ni Putin, que ha governat el país durant els darrers 18 anys? I per què Netflix, un mitjà de comunicació que arriba a milions de persones al món, decideix emetre una sèrie com aquesta?
Aquestes són algunes de les principals falsificacions històriques que presenta la sèrie:
En definitiva, la sèrie és una justificació de l’assassinat d’aquest «monstre» anomenat Trotski.
Els sotasignats repudiem aquesta falsificació, que pretén enterrar l’esdeveniment més important de la lluita per emancipar les classes treballadores de l’explotació i l’opressió capitalistes, juntament amb el llegat dels seus principals dirigents.
Esteban Volkov (net de Trotski) i el CEIP (Centre d’Estudis, Recerca i Publicacions) «[Leon Trotsky]{lang=es}» (Argentina, Mèxic)`,falsifications:`La pretensió de basar-se en fets reals
Tot i que la sèrie no és estrictament un documental, els seus creadors al·leguen que es basa en fets reals.
Tanmateix, la sèrie perpetua exactament les mateixes mentides que van emprar imperialistes, tsaristes i estalinistes al segle XX per minar la posició de Trotski i dels seus seguidors a mesura que avançava la burocratització de l’URSS.
Aquestes falsedats ja van ser refutades el 1937 per la Comissió Dewey, una investigació especial duta a terme a Mèxic que va absoldre Trotski de les acusacions formulades contra ell durant els Processos de Moscou.
La personalitat de Trotski
Contra totes les proves històriques i en contradicció amb l’opinió dels seus contemporanis, la personalitat de Trotski es mostra com a egocèntrica, messiànica, autoritària i competitiva, cosa que la sèrie vincula implícitament a les seves arrels jueves. A la vellesa pateix al·lucinacions, turmentat pel remordiment que li causen els seus «crims» durant la revolució.
L’assassí Ramon Mercader
Frank Jackson (pseudònim de l’agent estalinista Ramon Mercader) apareix a la sèrie com un periodista estalinista honest, crític i sensible que estableix una relació amb Trotski per escriure’n la biografia.
En realitat, Trotski desconeixia la filiació estalinista de Mercader i la relació entre tots dos es va limitar a breus trobades; aquestes es van produir sempre per iniciativa de Mercader, a qui, com a membre de l’NKVD, s’havia assignat la tasca d’assassinar Trotski. Acabaria assassinant Trotski l’agost de 1940.
Les revolucions de 1905 i 1917
La sèrie tergiversa penosament les revolucions russes.
Els obrers, els camperols, els soldats i el poble rus apareixen completament coaccionats per dirigents ambiciosos com Lenin i Trotski, que prenen totes les decisions per ells. Els soviets de 1905 són menyspreats com a simples tribunes per als discursos d’aquests individus.
No hi ha cap representació de la lluita de classes: tot conflicte queda reduït a enfrontaments mesquins entre individus i a afanys de venjança.
En realitat, la revolució de 1917 va ser un dels moviments de masses més grans i radicals de la història, no només contra el tsarisme, sinó també contra el govern provisional burgès i la contrarevolució de Kornílov. Va instaurar el poder soviètic amb la participació activa dels explotats i oprimits, dirigits pel Partit Bolxevic.
La sèrie, en canvi, retrata la revolució com una mesquina lluita pel poder i els revolucionaris com a psicòpates manipuladors.
Trotski, les dones i els seus fills
La sèrie denigra les relacions de Trotski amb les dones.
La primera esposa de Trotski, Aleksandra Sokolóvskaia, gran bolxevic per dret propi, és retratada com una mestressa de casa que Trotski abandona juntament amb les seves dues filles.
En veritat, Aleksandra era la dirigent del primer cercle marxista al qual es va incorporar Trotski, quan aquest tenia 16 anys. Tots dos van ser deportats a Sibèria amb les seves filles, i Aleksandra va ajudar Trotski a fugir mentre ella es quedava a Rússia.
La sèrie mostra després com Natàlia Sedova, la seva segona esposa, captiva Trotski amb la seva bellesa i s’acomoda més tard en el paper de secretària personal i mestressa de casa dedicada.
Però Natàlia també va pertànyer al Comissariat soviètic d’Educació després de la revolució i va supervisar la protecció de museus i monuments antics durant els combats.
Encara més problemàtica, però, és la representació que fa la sèrie de la relació de Trotski amb els seus fills.
La sèrie fa de Trotski un pare negligent i distant, consumit per les seves pròpies ambicions polítiques, i arriba a mostrar-lo fent servir els seus propis fills barons com a escuts humans en un suposat intent d’assassinat durant la revolució. La sèrie torna una vegada i una altra al sentiment de culpa de Trotski per la mort dels seus fills barons, que el persegueix fins a la seva pròpia mort; com era d’esperar, no esmenta el paper que van tenir els estalinistes en l’assassinat d’aquests fills.
En realitat, tots quatre fills van donar suport a l’activitat política dels seus pares, especialment Lev Sedov, el col·laborador i promotor més proper de Trotski i el principal organitzador de l’Oposició d’Esquerra russa clandestina.
Més encara, la gran Larissa Reisner queda reduïda a una dona fatal, la companya (principalment sexual) de Trotski al tren blindat.
En realitat, Reisner va escriure sobre la guerra civil i va ocupar un lloc important al Cinquè Exèrcit i a la revolució. Es va embarcar en la flotilla del Volga, va prendre part en els combats i va participar en la revolució alemanya: va ser un dels quadres femenins bolxevics més destacats fins a la seva mort el 1926.
Trotski i Lenin
La relació de Trotski amb Lenin abans de la revolució i durant aquesta es presenta com una relació de conveniència ocasional i una aferrissada lluita d’egos, fins al punt que en un moment donat Lenin es planteja llançar Trotski per un balcó!
La sèrie no mostra que Lenin va tenir el paper dirigent en la Revolució d’Octubre. També omet el fet que, des del setembre de 1917, Lenin defensava al Comitè Central del Partit Bolxevic una insurrecció immediata que, com coincidien a pensar ell i Trotski, seria el començament de la dictadura del proletariat.
Després de la presa del poder, mentre esperaven que comencés el Congrés dels Soviets, tots dos van descansar junts sobre unes mantes a terra i van fer preparatius per al Congrés.
A més, Stalin és presentat merament com a secretari de Lenin, però la veritable valoració que Lenin feia de Stalin es pot veure en el seu Testament i també en la seva crítica al «xovinisme gran rus» de Stalin en la qüestió georgiana.
La pau de Brest-Litovsk
Durant les negociacions de Brest-Litovsk amb l’Imperi alemany, Trotski ordena la distribució de pamflets subversius per provocar una rebel·lió contra el kàiser, que després fracassa i més endavant justifica l’ofensiva alemanya. Els grans opositors a la signatura del tractat són els antics generals tsaristes i no, com va passar en realitat, el Partit Socialista Revolucionari. Jackson, al seu torn, culpa Trotski de no haver defensat Rússia amb els cosacs.
La sèrie omet el fet que el Congrés dels Soviets va aprovar el tractat de pau de Brest-Litovsk, que va posar fi a la participació de Rússia en la Primera Guerra Mundial (una de les reivindicacions més importants de les masses russes), i que, davant la manca de resposta dels Aliats, Rússia havia iniciat finalment negociacions amb Alemanya, on el Partit Socialdemòcrata alemany donava suport als esforços bèl·lics imperialistes.
Tant Lenin com Trotski veien en les negociacions de Brest una tribuna per impulsar la revolució mundial, especialment la revolució alemanya.
L’Exèrcit Roig i Kronstadt
Quan s’encarrega a Trotski la formació de l’Exèrcit Roig, la sèrie el retrata al capdavant del tren blindat com una barreja d’estrella de rock, símbol sexual i assassí, que fins i tot aprova la massacre d’uns vilatans en un funeral. Mostra Trotski responent a un motí a Kronstadt el 1918 (que en realitat va tenir lloc el 1921) mitjançant la fabricació d’acusacions i la coacció de testimonis, amb l’únic propòsit de condemnar a mort el líder del motí.
La sèrie només anomena l’ofensiva txeca, i no els 14 exèrcits imperialistes ni els blancs tsaristes amb què l’Exèrcit Roig va haver d’enfrontar-se en tota la immensitat del territori soviètic. Tampoc no esmenta els anys del bloqueig econòmic imperialista.
Pel que fa al veritable motí de Kronstadt, el 1921, cal tenir en compte que la composició de la seva guarnició era totalment diferent de la que tenia el 1917, quan havia estat l’avantguarda de la revolució. El caràcter contrarevolucionari del motí va quedar confirmat per l’aparició de notícies, tant a la premsa internacional com a la dels exiliats russos, dues setmanes abans que es produïssin els fets. Trotski també va destacar com pujaven les borses a mesura que s’escampava la notícia del motí de Kronstadt.
El que va venir després de la mort de Lenin
La fundació de la Tercera Internacional no s’esmenta mai a la sèrie de televisió, però Trotski declara la seva ambició de conquerir el món! La història de la revolució s’acaba amb la mort de Lenin; és a dir, la sèrie omet l’Oposició d’Esquerra fundada per Trotski; esborra l’època contrarevolucionària de Stalin i els Processos de Moscou, així com les detencions, les tortures, la reclusió en camps de concentració i les execucions que van patir gairebé tots els dirigents bolxevics de la revolució i qualsevol sospitós d’oposar-se al poder del règim burocràtic.
Capgirant la història, la sèrie atribueix tots aquests crims a Trotski, inclòs l’assassinat dels Romànov.
L’assassinat de Trotski
Només a l’últim episodi apareix el veritable nom de Jackson, quan algú de l’NKVD li exigeix que compleixi la seva tasca d’assassinar Trotski. Un Trotski malalt demana a Jackson que entri a casa seva. Mentrestant, arriba un telegrama de l’ambaixada canadenca que adverteix Trotski que Jackson és en realitat Mercader. Llavors Trotski colpeja Mercader, que respon etzibant-li un cop al cap amb un punxó de gel que penjava de la paret de l’habitació de Trotski; la sèrie suggereix que Trotski va provocar Mercader i que aquest el va matar en defensa pròpia, i amaga el fet que Stalin volia matar Trotski perquè sabia que les condicions de la Segona Guerra Mundial podien desencadenar la revolució política que Trotski preveia per a l’URSS.
Per això, i amb la perspectiva d’aconseguir una revolució socialista als països imperialistes, Trotski i els seus seguidors van fundar la Quarta Internacional. En una entrevista entre Hitler i l’ambaixador francès Robert Coulondre, l’agost de 1939, aquest últim diu que «Stalin ha abusat del doble joc» i que, en cas de guerra, «el veritable vencedor serà Trotski».
La burgesia imperialista va donar a l’espectre de la revolució un nom propi: Trotski.`,descriptions:`professora de política, [Saint Mary’s College of California]{lang=en}, [Jacobin Radio]{lang=en}, coproductora del documental de pròxima estrena «[Trotsky: The Most Dangerous Man in the World]{lang=en}»
historiador, UCLA, director del [Center for Social History and Comparative History]{lang=en}
escriptor
professor emèrit de relacions laborals i recursos humans al Departament de Ciència Política, [Wayne State University]{lang=en}, Detroit
professor, [Duke university]{lang=en}
professora de filosofia i política a la [New School for Social Research]{lang=en}
directora d’Estudis Globals, [Purdue University]{lang=en}
professora associada de filosofia a [The New School for Social Research]{lang=en}
professor d’història, [La Roche College]{lang=en}, Pittsburgh, Pennsilvània
editor de [Jacobin]{lang=en}
filòsof
professor d’estudis americans i estudis globals, [Purdue University]{lang=en}
professor distingit d’història, [University of Houston]{lang=en}
sociòleg, [City University of New York]{lang=en}
[Occidental College]{lang=en}, Los Angeles
filòsof
sociòleg, Universitat Lliure de Berlín
director d’[Editions Page]{lang=fr} i [A l’encontre]{lang=fr} (alencontre.org)
economista
historiador i doctor en ciències polítiques, Universitat de Lieja
periodista, director de Mediapart
director de recerca emèrit, CNRS, París
editor, Verso
historiador
professor de sociologia
professor d’estudis europeus, Departament d’Estudis Europeus i Internacionals, [King’s College]{lang=en}
filòsofa
economista, Universitat de París-Dauphine
filòsof, [King’s College]{lang=en}
historiador
professor de psicologia i filosofia a la [Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
politòleg, Universitat de Grenoble Alpes
professor d’estudis hispànics, [Ecole Polytechnique]{lang=fr}
professor d’història internacional, Universitat de Lausana
sociòleg, Universitat de Lilla, i director del web [Contretemps]{lang=fr}
professora de la PUC SP i dirigent de l’APROPUCSP
historiador, Universitat del Salento-Lecce
professor a la Universitat Tècnica de Darmstadt
historiador, Universitat de Lima
historiador, [Universidad Nacional de Córdoba]{lang=es}
historiador
politòleg, Universitat Nacional d’Educació a Distància
director del Departament en Espanyol del [Marxist Internet Archive]{lang=en}
escriptor i politòleg
historiador
historiador
historiador, sociòleg i politòleg, professor a la Universitat Nacional Autònoma
professor a la [Universidad Autónoma de la Ciudad de México]{lang=es}
historiador de la [Universidad de Buenos Aires]{lang=es}
Universitat de São Paulo, USP
sociòleg i assagista
Facultat de Filosofia i Lletres, UBA
professora d’història internacional, Universitat de Lausana
historiador, Universitat de Rouen
metge, editor d’[Éditions Syllepse]{lang=fr}
historiador
activista del 68, docent de periodisme i professor jubilat de la UNAM
economista, membre del consell editorial de la revista [Ideas de Izquierda]{lang=es}
filòsof, [Universidad Toulouse Jean Jaures]{lang=es}
professor d’estudis americans, [Universidad Paris I]{lang=es}
historiador
professor-investigador a la Benemèrita Universitat Autònoma de Puebla
consell editorial de la revista «[Ideas de Izquierda]{lang=es}»
directora d’escena del [Teatro Colon de Buenos Aires]{lang=es}
professora i politòloga, [Universidad de Buenos Aires]{lang=es}
[Labor Party]{lang=en}, Glasgow
professor a la Universitat Autònoma Metropolitana
professora, UNIFESP-DS
filòsofa, Universitat d’Utrecht
historiadora, [Universidad de Buenos Aires]{lang=es}
sociòleg, CEIP [Leon Trotsky]{lang=es}
professor de filosofia, [Universidad de Costa Rica]{lang=es}
periodista, [La Izquierda Diario]{lang=es}
historiador i romanista, Universitat del Ruhr
professor de la [Universidad Nacional de Jujuy]{lang=es}
professor, [Universidad de Buenos Aires]{lang=es}
economista, [Universidad de Buenos Aires]{lang=es}
economista, [Universidad de Buenos Aires]{lang=es}
CEIP «[Leon Trotsky]{lang=es}»
consell editorial d’«[Ideas de Izquierda]{lang=es}»
editora, IPS-CEIP «[Leon Trotsky]{lang=es}»
professor d’economia, [Universidad Nacional de Jujuy]{lang=es}
sociòleg, [Universidad de Buenos Aires]{lang=es}
directora del [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}, professora a la Facultat d’Humanitats i Arts, [Universidad Nacional de Rosario]{lang=es}
historiador i periodista
periodista i actor
professora de filosofia i història, UCV-UFOP
historiador i investigador de la [Universidad de Buenos Aires]{lang=es}

















dirigent
dirigent
dirigent
dirigent






diputada al Parlament de Galícia
economista
diputat a l’Assemblea de Madrid
economista
diputada al Parlament d’Andalusia
diputada al Parlament d’Andalusia
diputada al Parlament d’Andalusia
diputada al Parlament espanyol
dirigent
historiador, Universitat Autònoma de Mèxic, dirigent







`,terms:`Signatures
Partits polítics
Estat espanyol`},{locale:`it`,strings:`Pubblicata per la prima volta nel 2019 dal CEIP «León Trotsky»(Questa è una traduzione.(Il testo inglese(Leggi l’intera lettera(one: firmatario | many: di firmatari | other: firmatari(one: paese | many: di paesi | other: paesi(one: di {number} paese | many: di {number} di paesi | other: di {number} paesi(Firmatari per paese(Cerca(Nome, professione, organizzazione(Paese(Tutti i paesi(Persone(Paese non indicato(Nessun firmatario corrisponde.(Mostra tutto(Mostra altri(Aggiornato al(Al momento non è possibile caricare le ultime firme.(Desidero firmare la lettera aperta(Condividi(Copia link(Copia codice da incorporare(Copiato(Qui la copia non è consentita: selezionare il testo e copiarlo.(Testo da copiare(E-mail(Sullo schermo(Nei fatti(Taciuto(Falsificazione {0} di {1}(Firma la lettera(Lingua`.split(`(`),letter:`Netflix e il governo russo si uniscono per diffondere menzogne su Trotsky
Il nipote di Lev Trotsky, Esteban Volkov, e il CEIP-LT ([Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es}) del Messico e dell’Argentina hanno lanciato una petizione per ripudiare la calunniosa miniserie «Trotsky». La serie è stata dapprima prodotta in Russia e trasmessa sul Primo Canale nel 2017, poi, nel 2018, è stata acquistata e trasmessa da Netflix.
Illustri accademici, scrittori, giornalisti, artisti e attivisti politici di tutto il mondo si sono uniti nel ripudiare questa serie diffamatoria, tra cui gli autori Slavoj Žižek, Robert Brenner, Fredric Jameson, Michael Löwy e Susan Weissman. Hanno firmato anche le autrici femministe socialiste del libro «Femminismo per il 99%. Un manifesto»: Cinzia Arruza, Tithi Bhattacharya e Nancy Fraser. Hanno aderito anche altre figure politiche di primo piano, tra cui Nicolas del Caño, del PTS, membro del Congresso nazionale argentino ed ex candidato alla presidenza, nonché il candidato sindaco del PSOL brasiliano, Marcelo Freixo.
Se desiderate aggiungere il vostro nome a quelli dei firmatari di questa lettera o avete bisogno di informazioni sulla Dichiarazione, scrivete a {contact}
Se desiderate aggiungere il vostro nome a quelli dei firmatari di questa lettera o avete bisogno di informazioni sulla Dichiarazione, visitate {contact}
La società statunitense di intrattenimento Netflix ha recentemente trasmesso la miniserie «Trotsky», diretta da Aleksandr Kott e Konstantin Statsky. La serie, andata in onda per la prima volta nel novembre 2017 sul popolare Primo Canale della Federazione Russa, controllato dallo Stato, pretende di essere un ritratto del rivoluzionario russo Lev Trotsky, ma in realtà è poco più di un attacco politico camuffato da dramma storico. Se l’inesattezza storica della serie è evidente anche al più dilettante degli storici, la sua stessa esistenza solleva una questione importante. Perché, a cento anni dalla Rivoluzione russa, l’emittente di Stato di Vladimir Putin ha scelto Lev Trotsky come soggetto di questa produzione televisiva ad alto budget?
Conoscendo il passato stalinista dello stesso Putin come direttore del KGB e la sua palese nostalgia per la Grande Russia zarista, difficilmente ci si poteva aspettare che la televisione di Stato russa commissionasse una serie che ritraesse con onestà e obiettività la vita e l’opera dell’uomo che fu, insieme a Lenin, il più importante dirigente della Rivoluzione d’Ottobre. Qual è lo scopo di Putin nel ridare vita, in questa serie, alle falsità che circondano Trotsky? Perché coprire di ulteriori ingiurie i rivoluzionari del passato, quando la Russia ha già restaurato il capitalismo e nulla sembra mettere seriamente in discussione la nuova borghesia russa o Putin, che governa il paese da diciotto anni? E perché Netflix, un mezzo di comunicazione che raggiunge milioni di persone nel mondo, dovrebbe scegliere di trasmettere una serie come questa?
Ecco alcune delle principali falsificazioni storiche presentate nella serie:
In definitiva, la serie è una giustificazione dell’assassinio di questo «mostro» chiamato Trotsky.
Noi sottoscritti ripudiamo questa falsificazione, che cerca di seppellire l’evento più importante della lotta per l’emancipazione delle classi lavoratrici dallo sfruttamento e dall’oppressione del capitalismo, insieme all’eredità dei suoi principali dirigenti.
Esteban Volkov (nipote di Trotsky) e il CEIP (Centro di studi, ricerche e pubblicazioni) «Leon Trotsky» (Argentina, Messico)`,falsifications:`La pretesa di basarsi sui fatti
Sebbene la serie non sia propriamente un documentario, i suoi creatori asseriscono che si basa sui fatti.
Eppure essa perpetua le stesse identiche menzogne usate da imperialisti, zaristi e stalinisti nel XX secolo per indebolire Trotsky e i suoi seguaci man mano che avanzava la burocratizzazione dell’URSS.
Queste falsità furono confutate già nel 1937 dalla Commissione Dewey, un’indagine speciale condotta in Messico che assolse Trotsky dalle accuse mossegli durante i processi di Mosca.
La personalità di Trotsky
Contro ogni prova storica e in contraddizione con l’opinione dei suoi contemporanei, la personalità di Trotsky è presentata come egocentrica, messianica, autoritaria e competitiva, cosa che la serie collega implicitamente alle sue radici ebraiche. In vecchiaia soffre di allucinazioni, tormentato dal rimorso per i suoi «crimini» durante la rivoluzione.
L’assassino Ramón Mercader
Frank Jackson (pseudonimo dell’agente stalinista Ramón Mercader) è rappresentato nella serie come un giornalista stalinista onesto, critico e sensibile, che instaura un rapporto con Trotsky per scriverne la biografia.
In realtà Trotsky ignorava l’affiliazione stalinista di Mercader e il loro rapporto si limitò a brevi incontri; questi incontri avvenivano sempre su iniziativa di Mercader, al quale, in quanto membro dell’NKVD, era stato affidato il compito di assassinare Trotsky. Avrebbe poi assassinato Trotsky nell’agosto del 1940.
Le rivoluzioni del 1905 e del 1917
La serie travisa in modo penoso le rivoluzioni russe.
Gli operai, i contadini, i soldati e il popolo russo sono mostrati come del tutto sottoposti alla coercizione di dirigenti ambiziosi come Lenin e Trotsky, che prendono ogni decisione al posto loro. I soviet del 1905 sono sviliti a semplici tribune per i discorsi di questi individui.
Non c’è alcuna rappresentazione della lotta di classe e ogni conflitto è ridotto a meschini scontri tra individui e alla ricerca di vendetta.
In realtà la rivoluzione del 1917 fu uno dei più vasti e radicali movimenti di massa della storia, non solo contro lo zarismo ma anche contro il governo provvisorio borghese e la controrivoluzione di Kornilov. Essa instaurò il potere dei soviet con la partecipazione attiva degli sfruttati e degli oppressi, guidati dal Partito bolscevico.
La serie, al contrario, dipinge la rivoluzione come una meschina lotta per il potere e i rivoluzionari come psicopatici manipolatori.
Trotsky, le donne e i figli
La serie denigra i rapporti di Trotsky con le donne.
La prima moglie di Trotsky, Aleksandra Sokolovskaja, lei stessa una grande bolscevica, è presentata come una casalinga che Trotsky abbandona insieme alle sue due figlie.
In verità Aleksandra era alla guida del primo circolo marxista a cui Trotsky aderì, all’età di 16 anni. I due furono deportati in Siberia con le figlie e Aleksandra aiutò Trotsky a fuggire, mentre lei rimase in Russia.
La serie mostra poi Natalia Sedova, la sua seconda moglie, che ammalia Trotsky con la propria bellezza e in seguito si cala nel ruolo di segretaria personale e casalinga devota.
Ma, dopo la rivoluzione, Natalia fece anche parte del Commissariato sovietico all’Istruzione e sovrintese alla tutela dei musei e dei monumenti antichi durante i combattimenti.
Ancora più problematica, tuttavia, è la rappresentazione che la serie dà del rapporto di Trotsky con i figli.
La serie fa di Trotsky un genitore negligente e distante, divorato dalle proprie ambizioni politiche, e arriva a mostrarlo mentre usa i suoi stessi figli come scudi umani durante un presunto tentativo di assassinio nel corso della rivoluzione. La serie torna più volte sul senso di colpa di Trotsky per la morte dei figli maschi, che lo perseguita fino alla morte; non sorprende che non faccia alcun cenno alla parte avuta dagli stalinisti nell’assassinio di questi figli.
In realtà tutti e quattro i figli sostennero l’attività politica dei genitori, in particolare Lev Sedov, il più stretto collaboratore e promotore di Trotsky, nonché il principale organizzatore dell’Opposizione di sinistra russa clandestina.
Per di più, la grande Larissa Reissner è ridotta a una [femme fatale]{lang=fr}, la compagna (principalmente sessuale) di Trotsky sul treno blindato.
In realtà Reissner scrisse sulla guerra civile ed ebbe un posto importante nella Quinta Armata e nella rivoluzione. Si imbarcò sulla flottiglia del Volga, prese parte ai combattimenti e partecipò alla rivoluzione tedesca – fu una delle donne più eminenti tra i quadri bolscevichi fino alla sua morte nel 1926.
Trotsky e Lenin
Il rapporto di Trotsky con Lenin prima e nel corso della rivoluzione è presentato come un rapporto di occasionale convenienza e un aspro scontro di ego, al punto che Lenin a un certo momento pensa di gettare Trotsky giù da un balcone!
La serie non mostra che Lenin ebbe il ruolo dirigente nella Rivoluzione d’Ottobre. Omette inoltre il fatto che fin dal settembre 1917 Lenin sosteneva nel Comitato centrale del Partito bolscevico la necessità di un’insurrezione immediata che, a giudizio concorde suo e di Trotsky, avrebbe segnato l’inizio della dittatura del proletariato.
Dopo la presa del potere, in attesa che iniziasse il Congresso dei soviet, i due riposarono insieme su coperte stese sul pavimento e fecero i preparativi per il Congresso.
Inoltre Stalin è presentato soltanto come il segretario di Lenin, ma il vero giudizio di Lenin su Stalin emerge dal suo Testamento e anche dalla sua critica allo «sciovinismo grande-russo» di Stalin sulla questione georgiana.
La pace di Brest-Litovsk
Durante i negoziati di Brest-Litovsk con l’Impero tedesco, Trotsky ordina la distribuzione di opuscoli sovversivi per provocare contro il Kaiser una ribellione, la quale in seguito fallisce e più tardi giustifica l’offensiva tedesca. I grandi oppositori della firma del trattato sono gli ex generali zaristi e non, come avvenne in realtà, il Partito socialista-rivoluzionario. Jackson, a sua volta, rimprovera a Trotsky di non aver difeso la Russia con i cosacchi.
La serie omette il fatto che il Congresso dei soviet approvò il trattato di pace di Brest-Litovsk, che pose fine alla partecipazione della Russia alla Prima guerra mondiale (una delle rivendicazioni più importanti delle masse russe), e che, in mancanza di una risposta degli Alleati, la Russia aveva infine avviato negoziati con la Germania, dove lo sforzo bellico imperialista era sostenuto dal Partito socialdemocratico tedesco.
Sia Lenin sia Trotsky vedevano nei negoziati di Brest una tribuna per far avanzare la rivoluzione mondiale, in particolare la rivoluzione tedesca.
L’Armata Rossa e Kronstadt
Quando a Trotsky viene affidata la formazione dell’Armata Rossa, la serie lo ritrae alla guida del treno blindato come un misto di rockstar, sex symbol e assassino, che approva perfino il massacro degli abitanti di un villaggio durante un funerale. Mostra Trotsky che risponde a un ammutinamento a Kronstadt nel 1918 (che in realtà ebbe luogo nel 1921) fabbricando accuse e ricorrendo alla coercizione dei testimoni al solo scopo di condannare a morte il capo dell’ammutinamento.
La serie nomina solo l’offensiva ceca e non i 14 eserciti imperialisti e i Bianchi zaristi che l’Armata Rossa dovette affrontare in tutta l’immensità del territorio sovietico. Non menziona nemmeno gli anni del blocco economico imperialista.
Quanto al vero ammutinamento di Kronstadt del 1921, va tenuto conto che la composizione della guarnigione era totalmente diversa da quella del 1917, quando essa era stata l’avanguardia della rivoluzione. Il carattere controrivoluzionario dell’ammutinamento fu confermato dalla comparsa di notizie, sia sulla stampa internazionale sia su quella degli esuli russi, due settimane prima che i fatti avvenissero. Trotsky sottolineò inoltre come le borse salissero man mano che si diffondeva la notizia dell’ammutinamento di Kronstadt.
Ciò che seguì alla morte di Lenin
La fondazione della Terza Internazionale non viene mai menzionata nella serie televisiva, ma Trotsky dichiara la sua ambizione di conquistare il mondo! La storia della rivoluzione finisce con la morte di Lenin; vale a dire, la serie omette l’Opposizione di sinistra fondata da Trotsky; cancella l’epoca controrivoluzionaria di Stalin e i processi di Mosca, come pure le detenzioni, le torture, l’internamento nei campi di concentramento e le esecuzioni subite da quasi tutti i dirigenti bolscevichi della rivoluzione e da chiunque fosse sospettato di opporsi al potere del regime burocratico.
Capovolgendo la storia, la serie attribuisce tutti questi crimini a Trotsky, compreso l’assassinio dei Romanov.
L’assassinio di Trotsky
Solo nell’ultimo episodio compare il vero nome di Jackson, quando qualcuno dell’NKVD esige che egli adempia al suo compito di assassinare Trotsky. Trotsky, malato, chiede a Jackson di entrare in casa sua. Nel frattempo arriva un telegramma dell’ambasciata canadese che avverte Trotsky che Jackson è in realtà Mercader. Trotsky allora colpisce Mercader, che reagisce colpendo Trotsky alla testa con un piccone da ghiaccio appeso alla parete della stanza di Trotsky; la serie lascia intendere che Trotsky abbia provocato Mercader e che Mercader lo abbia ucciso per legittima difesa, nascondendo il fatto che Stalin voleva uccidere Trotsky perché sapeva che le condizioni della Seconda guerra mondiale avrebbero potuto innescare la rivoluzione politica che Trotsky prospettava per l’URSS.
Per questo motivo, e nella prospettiva di realizzare una rivoluzione socialista nei paesi imperialisti, Trotsky e i suoi seguaci fondarono la Quarta Internazionale. In un colloquio tra Hitler e l’ambasciatore francese Robert Coulondre nell’agosto del 1939, quest’ultimo dice che «Stalin ha abusato del doppio gioco» e che in caso di guerra «il vero vincitore sarà Trotsky».
La borghesia imperialista diede allo spettro della rivoluzione un nome proprio: Trotsky.`,descriptions:`professoressa di scienze politiche, [Saint Mary’s College of California]{lang=en}, [Jacobin Radio]{lang=en}, coproduttrice del documentario di prossima uscita «[Trotsky: The Most Dangerous Man in the World]{lang=en}»
storico, UCLA, direttore del [Center for Social History and Comparative History]{lang=en}
scrittore
professore emerito di relazioni industriali e risorse umane nel Dipartimento di scienze politiche, [Wayne State University]{lang=en}, Detroit
professore, [Duke university]{lang=en}
professoressa di filosofia e scienze politiche alla [New School for Social Research]{lang=en}
direttrice, studi globali, [Purdue University]{lang=en}
professoressa associata di filosofia alla [New School for Social Research]{lang=en}
professore di storia, [La Roche College]{lang=en}, Pittsburgh, Pennsylvania
direttore di [Jacobin]{lang=en}
filosofo
professore di studi americani e studi globali, [Purdue University]{lang=en}
[Distinguished Professor]{lang=en} di storia, [University of Houston]{lang=en}
sociologo, [City University of New York]{lang=en}
[Occidental College]{lang=en}, Los Angeles
filosofo
sociologo, Libera Università di Berlino
direttore di [Editions Page]{lang=fr} e di [A l’encontre]{lang=fr} (alencontre.org)
economista
storico e dottore di ricerca in scienze politiche, Università di Liegi
giornalista, direttore di Mediapart
direttore di ricerca emerito, CNRS, Parigi
editor, Verso
storico
professore di sociologia
professore di studi europei, Dipartimento di studi europei e internazionali, [King’s College]{lang=en}
filosofa
economista, Università di Parigi Dauphine
filosofo, [King’s College]{lang=en}
storico
professore di psicologia e filosofia all’[Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
politologo, Università di Grenoble Alpes
professore di studi ispanici, [Ecole Polytechnique]{lang=fr}
professore di storia internazionale, Università di Losanna
sociologo, Università di Lilla, e direttore di [Contretemps]{lang=fr} web
professoressa della PUC SP e dirigente dell’APROPUCSP
storico, Università del Salento-Lecce
professore all’Università tecnica di Darmstadt
storico, Università di Lima
storico, [Universidad Nacional de Córdoba]{lang=es}
storico
politologo, Università nazionale di educazione a distanza
direttore della sezione spagnola dell’Archivio Internet dei marxisti
scrittore e politologo
storico
storico
storico, sociologo e politologo, professore all’Università nazionale autonoma
professore all’[Universidad Autónoma de la Ciudad de México]{lang=es}
storico dell’[Universidad de Buenos Aires]{lang=es}
Università di San Paolo, USP
sociologo e saggista
Facoltà di filosofia e lettere, UBA
professoressa di storia internazionale, Università di Losanna
storico, Università di Rouen
medico, editor delle [Éditions Syllepse]{lang=fr}
storico
militante del ’68, docente di giornalismo e professore in pensione dell’UNAM
economista, membro del comitato di redazione della rivista [Ideas de Izquierda]{lang=es}
filosofo, [Universidad Toulouse Jean Jaures]{lang=es}
professore di studi americani, [Universidad Paris I]{lang=es}
storico
professore-ricercatore alla Benemerita Università autonoma di Puebla
comitato di redazione della rivista «[Ideas de Izquierda]{lang=es}»
regista del [Teatro Colon de Buenos Aires]{lang=es}
professoressa e politologa, [Universidad de Buenos Aires]{lang=es}
[Labor Party]{lang=en} – Glasgow
professore all’Università autonoma metropolitana
professoressa, UNIFESP-DS
filosofa, Università di Utrecht
storica, [Universidad de Buenos Aires]{lang=es}
sociologo, CEIP Leon Trotsky
professore di filosofia, [Universidad de Costa Rica]{lang=es}
giornalista, [La Izquierda Diario]{lang=es}
storico e romanista, Università della Ruhr
professore dell’[Universidad Nacional de Jujuy]{lang=es}
professore, [Universidad de Buenos Aires]{lang=es}
economista, [Universidad de Buenos Aires]{lang=es}
economista, [Universidad de Buenos Aires]{lang=es}
CEIP «Leon Trotsky»
comitato di redazione di «[Ideas de Izquierda]{lang=es}»
redattrice, IPS-CEIP «Leon Trotsky»
professore di economia, [Universidad Nacional de Jujuy]{lang=es}
sociologo, [Universidad de Buenos Aires]{lang=es}
direttrice del [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}, professoressa al Dipartimento di studi umanistici e arti, [Universidad Nacional de Rosario]{lang=es}
storico e giornalista
giornalista e attore
professoressa di filosofia e storia, UCV-UFOP
storico e ricercatore dell’[Universidad de Buenos Aires]{lang=es}

















dirigente
dirigente
dirigente
dirigente






deputata al Parlamento della Galizia
economista
deputato all’Assemblea di Madrid
economista
deputata al Parlamento dell’Andalusia
deputata al Parlamento dell’Andalusia
deputata al Parlamento dell’Andalusia
deputata al Parlamento spagnolo
dirigente
storico, Università autonoma del Messico, dirigente







`,terms:`Firme
Partiti politici
Stato spagnolo`},{locale:`ru`,strings:`Впервые опубликовано в 2019 году центром CEIP «León Trotsky»(Это перевод.(Английский текст(Прочитать письмо полностью(one: подписавший | few: подписавших | many: подписавших | other: подписавших(one: страна | few: страны | many: стран | other: страны(one: из {number} страны | few: из {number} стран | many: из {number} стран | other: из {number} страны(Подписавшие по странам(Поиск(Имя, профессия, организация(Страна(Все страны(Частные лица(Страна не указана(Никого не найдено.(Показать всех(Показать ещё(По состоянию на(Сейчас не удаётся загрузить последние подписи.(Хочу подписать открытое письмо(Поделиться(Копировать ссылку(Копировать код для вставки(Скопировано(Копирование здесь не разрешено: выделите текст и скопируйте его.(Текст для копирования(Электронная почта(На экране(На самом деле(Умолчание(Фальсификация {0} из {1}(Подписать письмо(Язык`.split(`(`),letter:`Netflix и российское правительство объединились, чтобы распространять ложь о Троцком
Внук Льва Троцкого Эстебан Волков и мексиканский и аргентинский [CEIP-LT]{lang=es} ([Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es}) выступили с петицией, осуждающей клеветнический мини-сериал «Троцкий». Сначала сериал был снят в России и показан на Первом канале в 2017 году, затем, в 2018 году, его приобрёл и показал Netflix.
К осуждению этого очернительского сериала присоединились видные учёные, писатели, журналисты, деятели искусства и политические активисты со всего мира, в том числе авторы Славой Жижек, Роберт Бреннер, Фредрик Джеймисон, Михаэль Лёви и Сьюзан Вайсман. Подписались и феминистки-социалистки, авторы книги «Феминизм для 99\xA0%. Манифест»: Чинция Арруцца, Титхи Бхаттачарья и Нэнси Фрейзер. Свои подписи поставили и другие известные политики, в том числе депутат Национального конгресса Аргентины и бывший кандидат в президенты Николас дель Каньо из ПТС, а также кандидат в мэры от бразильской ПСОЛ Марселу Фрейшу.
Если вы хотите поставить свою подпись под этим письмом или вам нужны сведения о Заявлении, напишите по адресу {contact}
Если вы хотите поставить свою подпись под этим письмом или вам нужны сведения о Заявлении, посетите страницу {contact}
Американская развлекательная компания Netflix недавно показала мини-сериал «Троцкий» режиссёров Александра Котта и Константина Статского. Сериал, премьера которого состоялась в ноябре 2017 года на популярном, подконтрольном государству Первом канале Российской Федерации, претендует на то, чтобы быть портретом русского революционера Льва Троцкого, но на деле это немногим более чем политическая атака под видом исторической драмы. Хотя историческая недостоверность сериала очевидна даже самому неискушённому историку-любителю, сам факт его существования ставит важный вопрос. Почему через сто лет после русской революции государственная телекомпания Владимира Путина избрала Льва Троцкого героем этого высокобюджетного телепроекта?
Зная сталинистское прошлое самого Путина на посту директора КГБ и его нескрываемую ностальгию по царской Великой России, едва ли можно было ожидать, что российское государственное телевидение закажет сериал, честно и объективно изображающий жизнь и деятельность человека, который наряду с Лениным был главным вождём Октябрьской революции. Какую цель преследует Путин, вдыхая этим сериалом новую жизнь в измышления, которыми окружено имя Троцкого? Зачем снова осыпать оскорблениями революционеров прошлого, когда Россия уже реставрировала капитализм и, похоже, ничто не бросает серьёзного вызова ни новой российской буржуазии, ни Путину, который управляет страной последние 18 лет? И почему Netflix\xA0— медиакомпания, которую смотрят миллионы людей во всём мире,\xA0— решил показать подобный сериал?
Вот некоторые из главных исторических фальсификаций, представленных в сериале:
В общем и целом сериал\xA0— это оправдание убийства этого «чудовища» по имени Троцкий.
Мы, нижеподписавшиеся, осуждаем эту фальсификацию, цель которой\xA0— похоронить важнейшее событие в борьбе за освобождение трудящихся классов от капиталистической эксплуатации и угнетения, а вместе с ним и наследие его главных вождей.
Эстебан Волков (внук Троцкого) и [CEIP]{lang=es} (Центр изучения, исследований и публикаций) «Лев Троцкий» (Аргентина, Мексика)`,falsifications:`Утверждение, что сериал основан на фактах
Хотя сериал не является документальным в строгом смысле слова, его создатели утверждают, что он основан на фактах.
Тем не менее он увековечивает ту самую ложь, к которой в XX веке прибегали империалисты, сторонники царизма и сталинисты, чтобы подорвать позиции Троцкого и его последователей, по мере того как шла бюрократизация СССР.
Эти измышления ещё в 1937 году опровергла комиссия Дьюи\xA0— специальное расследование, проведённое в Мексике и снявшее с Троцкого обвинения, выдвинутые против него в ходе Московских процессов.
Личность Троцкого
Вопреки всем историческим свидетельствам и в противоречии с мнением современников Троцкий показан личностью эгоцентричной, мессианской, авторитарной и склонной к соперничеству, что сериал неявно связывает с его еврейскими корнями. В старости он страдает галлюцинациями, терзаемый угрызениями совести за свои «преступления» во время революции.
Убийца Рамон Меркадер
Фрэнк Джексон (псевдоним сталинского агента Рамона Меркадера) представлен в сериале честным, критически мыслящим и чутким журналистом-сталинистом, который завязывает отношения с Троцким, чтобы написать его биографию.
На самом деле Троцкий не знал о принадлежности Меркадера к сталинистам, и их отношения ограничивались краткими встречами; инициатором этих встреч всегда был Меркадер, которому как сотруднику НКВД было поручено убить Троцкого. Впоследствии, в августе 1940 года, он убил Троцкого.
Революции 1905 и 1917 годов
Сериал удручающе искажает русские революции.
Рабочие, крестьяне, солдаты и русский народ показаны действующими всецело по принуждению честолюбивых вождей вроде Ленина и Троцкого, которые принимают за них все решения. Советы 1905 года пренебрежительно сведены к простым трибунам для речей этих лиц.
Классовая борьба не показана вовсе: всякий конфликт сводится к мелочным столкновениям отдельных личностей и к стремлению отомстить.
В действительности революция 1917 года была одним из крупнейших и самых радикальных массовых движений в истории, направленным не только против царизма, но и против буржуазного Временного правительства и корниловской контрреволюции. Она установила советскую власть при активном участии эксплуатируемых и угнетённых, которых вела за собой партия большевиков.
Сериал же изображает революцию мелочной борьбой за власть, а революционеров\xA0— психопатами-манипуляторами.
Троцкий, женщины и дети
Сериал очерняет отношения Троцкого с женщинами.
Первая жена Троцкого Александра Соколовская, сама выдающаяся большевичка, изображена домохозяйкой, которую Троцкий бросает вместе с двумя своими дочерьми.
На самом деле Александра была руководительницей первого марксистского кружка, в который Троцкий вступил, когда ему было 16 лет. Оба они были сосланы с дочерьми в Сибирь, и Александра помогла Троцкому бежать, а сама осталась в России.
Далее сериал показывает, как Наталья Седова, его вторая жена, пленяет Троцкого своей красотой, а затем входит в роль личного секретаря и преданной домохозяйки.
Но Наталья к тому же работала после революции в советском Народном комиссариате просвещения и ведала охраной музеев и памятников старины во время боёв.
Ещё большие возражения, однако, вызывает то, как в сериале показаны отношения Троцкого с детьми.
Сериал выставляет Троцкого невнимательным и отчуждённым отцом, поглощённым собственными политическими амбициями, и доходит до того, что показывает, как во время покушения, якобы совершённого в дни революции, он прикрывается собственными сыновьями как живым щитом. Сериал снова и снова возвращается к чувству вины Троцкого за гибель сыновей, которое преследует его до самой смерти; неудивительно, что о роли сталинистов в убийстве этих детей в нём нет ни слова.
В действительности все четверо детей поддерживали политическую деятельность родителей, особенно Лев Седов\xA0— ближайший соратник и популяризатор Троцкого, главный организатор подпольной русской Левой оппозиции.
Более того, великая Лариса Рейснер низведена до роковой женщины, спутницы (главным образом сексуальной) Троцкого в бронепоезде.
В действительности Рейснер писала о Гражданской войне и занимала важное место в Пятой армии и в революции. Она отправилась в поход с Волжской флотилией, участвовала в боях и в германской революции\xA0— она была одной из самых видных женщин среди большевистских кадров вплоть до своей смерти в 1926 году.
Троцкий и Ленин
Отношения Троцкого с Лениным до революции и во время неё представлены как отношения по расчёту, от случая к случаю, и как ожесточённая борьба самолюбий\xA0— до такой степени, что Ленин в какой-то момент подумывает сбросить Троцкого с балкона!
Сериал не показывает, что Ленин играл ведущую роль в Октябрьской революции. Он умалчивает и о том, что с сентября 1917 года Ленин отстаивал в Центральном комитете партии большевиков немедленное восстание, которое, по их с Троцким общему мнению, должно было стать началом диктатуры пролетариата.
После взятия власти, ожидая открытия съезда Советов, они вместе отдыхали на одеялах, расстеленных на полу, и готовились к съезду.
Кроме того, Сталин представлен всего лишь секретарём Ленина, однако подлинное мнение Ленина о Сталине видно из его «Завещания», а также из его критики «великорусского шовинизма» Сталина в грузинском вопросе.
Брест-Литовский мир
Во время брест-литовских переговоров с Германской империей Троцкий приказывает распространять подрывные листовки, чтобы вызвать восстание против кайзера; восстание терпит неудачу и впоследствии служит оправданием германского наступления. Главными противниками подписания договора выступают бывшие царские генералы, а не партия социалистов-революционеров, как это было на самом деле. Джексон, в свою очередь, винит Троцкого в том, что тот не защитил Россию с помощью казаков.
Сериал умалчивает о том, что съезд Советов одобрил Брест-Литовский мирный договор, положивший конец участию России в Первой мировой войне (одно из важнейших требований русских масс), и что, не получив ответа от союзников, Россия в конце концов начала переговоры с Германией, где империалистические военные усилия поддерживала Социал-демократическая партия Германии.
И Ленин, и Троцкий видели в брестских переговорах трибуну для продвижения мировой революции, в особенности германской.
Красная армия и Кронштадт
Когда Троцкому поручают формирование Красной армии, сериал изображает его во главе бронепоезда некой смесью рок-звезды, секс-символа и убийцы, который одобряет даже массовое убийство деревенских жителей на похоронах. Показано, как Троцкий отвечает на мятеж в Кронштадте в 1918 году (в действительности произошедший в 1921 году), фабрикуя обвинения и прибегая к принуждению свидетелей с единственной целью\xA0— приговорить предводителя мятежа к смерти.
В сериале упомянуто лишь чешское наступление, но не 14 империалистических армий и не царские белогвардейцы, которым Красной армии пришлось противостоять на всём необъятном пространстве советской территории. Не упомянуты и годы империалистической экономической блокады.
Что касается подлинного Кронштадтского мятежа 1921 года, то необходимо учитывать, что состав кронштадтского гарнизона был совершенно иным, чем в 1917 году, когда этот гарнизон был авангардом революции. Контрреволюционный характер мятежа подтвердило появление сообщений о нём как в международной печати, так и в печати русских эмигрантов за две недели до самих событий. Троцкий также обращал внимание на то, как росли биржевые курсы по мере распространения вестей о Кронштадтском мятеже.
После смерти Ленина
Основание Третьего Интернационала в телесериале ни разу не упоминается, зато Троцкий заявляет о своём стремлении завоевать мир! История революции заканчивается смертью Ленина; иначе говоря, сериал обходит молчанием Левую оппозицию, основанную Троцким; он вычёркивает контрреволюционную эпоху Сталина и Московские процессы, равно как аресты, пытки, заключение в концентрационные лагеря и казни, постигшие почти всех большевистских вождей революции и всякого, кого подозревали в противодействии власти бюрократического режима.
Переворачивая историю с ног на голову, сериал приписывает все эти преступления Троцкому, включая убийство Романовых.
Убийство Троцкого
Лишь в последней серии появляется настоящее имя Джексона, когда кто-то из НКВД требует, чтобы он выполнил своё задание\xA0— убить Троцкого. Больной Троцкий просит Джексона войти к нему в дом. Тем временем из канадского посольства приходит телеграмма, предупреждающая Троцкого, что Джексон\xA0— это на самом деле Меркадер. Тогда Троцкий бьёт Меркадера, а тот в ответ наносит Троцкому удар по голове ледорубом, висевшим на стене в комнате Троцкого; сериал даёт понять, что Троцкий спровоцировал Меркадера и что Меркадер убил его в целях самообороны, и скрывает, что Сталин хотел убить Троцкого, поскольку знал, что условия Второй мировой войны могут вызвать политическую революцию, которую Троцкий предвидел в СССР.
По этой причине и исходя из перспективы осуществления социалистической революции в империалистических странах Троцкий и его последователи основали Четвёртый Интернационал. В беседе Гитлера с французским послом Робером Кулондром в августе 1939 года последний говорит, что «Сталин злоупотребил двойной игрой» и что в случае войны «настоящим победителем будет Троцкий».
Империалистическая буржуазия дала призраку революции имя собственное: Троцкий.`,descriptions:`профессор политологии, [Saint Mary’s College of California]{lang=en}, [Jacobin Radio]{lang=en}, сопродюсер готовящегося документального фильма «[Trotsky: The Most Dangerous Man in the World]{lang=en}»
историк, [UCLA]{lang=en}, директор [Center for Social History and Comparative History]{lang=en}
писатель
почётный профессор трудовых отношений и управления персоналом, кафедра политологии, [Wayne State University]{lang=en}, Детройт
профессор, [Duke university]{lang=en}
профессор философии и политологии, [New School for Social Research]{lang=en}
директор по глобальным исследованиям, [Purdue University]{lang=en}
доцент философии, [The New School for Social Research]{lang=en}
профессор истории, [La Roche College]{lang=en}, Питтсбург, Пенсильвания
редактор [Jacobin]{lang=en}
философ
профессор американистики и глобальных исследований, [Purdue University]{lang=en}
заслуженный профессор истории, [University of Houston]{lang=en}
социолог, [City University of New York]{lang=en}
[Occidental College]{lang=en}, Лос-Анджелес
философ
социолог, Свободный университет Берлина
директор [Editions Page]{lang=fr} и [A l’encontre]{lang=fr} (alencontre.org)
экономист
историк и доктор политических наук, Льежский университет
журналист, директор [Mediapart]{lang=fr}
почётный директор по исследованиям, [CNRS]{lang=fr}, Париж
редактор, [Verso]{lang=en}
историк
профессор социологии
профессор европеистики, кафедра европейских и международных исследований, [King’s College]{lang=en}
философ
экономист, Университет Париж-Дофин
философ, [King’s College]{lang=en}
историк
профессор психологии и философии, [Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
политолог, Университет Гренобль-Альпы
профессор испанистики, [Ecole Polytechnique]{lang=fr}
профессор международной истории, Лозаннский университет
социолог, Лилльский университет, и директор веб-издания [Contretemps]{lang=fr}
профессор [PUC SP]{lang=pt} и лидер [APROPUCSP]{lang=pt}
историк, Университет Саленто-Лечче
профессор Дармштадтского технического университета
историк, Университет Лимы
историк, [Universidad Nacional de Córdoba]{lang=es}
историк
политолог, Национальный университет дистанционного образования
директор испанского отдела Марксистского интернет-архива
писатель и политолог
историк
историк
историк, социолог и политолог, профессор Национального автономного университета
профессор, [Universidad Autónoma de la Ciudad de México]{lang=es}
историк, [Universidad de Buenos Aires]{lang=es}
Университет Сан-Паулу, [USP]{lang=pt}
социолог и эссеист
факультет философии и словесности, [UBA]{lang=es}
профессор международной истории, Лозаннский университет
историк, Руанский университет
врач, редактор [Éditions Syllepse]{lang=fr}
историк
активист 68-го года, преподаватель журналистики и профессор [UNAM]{lang=es} на пенсии
экономист, член редакционной коллегии журнала [Ideas de Izquierda]{lang=es}
философ, [Universidad Toulouse Jean Jaures]{lang=es}
профессор американистики, [Universidad Paris I]{lang=es}
историк
профессор-исследователь Заслуженного автономного университета Пуэблы
редакционная коллегия журнала «[Ideas de Izquierda]{lang=es}»
режиссёр [Teatro Colon de Buenos Aires]{lang=es}
профессор и политолог, [Universidad de Buenos Aires]{lang=es}
[Labor Party]{lang=en}\xA0— Глазго
профессор Столичного автономного университета
профессор, [UNIFESP-DS]{lang=pt}
философ, Утрехтский университет
историк, [Universidad de Buenos Aires]{lang=es}
социолог, [CEIP Leon Trotsky]{lang=es}
профессор философии, [Universidad de Costa Rica]{lang=es}
журналист, [La Izquierda Diario]{lang=es}
историк и специалист по романистике, Рурский университет
профессор, [Universidad Nacional de Jujuy]{lang=es}
профессор, [Universidad de Buenos Aires]{lang=es}
экономист, [Universidad de Buenos Aires]{lang=es}
экономист, [Universidad de Buenos Aires]{lang=es}
[CEIP «Leon Trotsky»]{lang=es}
редакционная коллегия «[Ideas de Izquierda]{lang=es}»
редактор, [IPS-CEIP «Leon Trotsky»]{lang=es}
профессор экономики, [Universidad Nacional de Jujuy]{lang=es}
социолог, [Universidad de Buenos Aires]{lang=es}
директор [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}, профессор факультета гуманитарных наук и искусств, [Universidad Nacional de Rosario]{lang=es}
историк и журналист
журналист и актёр
профессор философии и истории, [UCV]{lang=es}-[UFOP]{lang=pt}
историк и исследователь, [Universidad de Buenos Aires]{lang=es}

















лидер
лидер
лидер
лидер






депутат Парламента Галисии
экономист
депутат Ассамблеи Мадрида
экономист
депутат Парламента Андалусии
депутат Парламента Андалусии
депутат Парламента Андалусии
депутат Парламента Испании
лидер
историк, Автономный университет Мексики, лидер







`,terms:`Подписи
Политические партии
Испанское государство`},{locale:`ar`,strings:`نُشرت أول مرة عام 2019 من قبل مركز CEIP “León Trotsky”,هذا النص ترجمة.,النص الإنجليزي,اقرأ الرسالة كاملة,zero: موقّع | one: موقّع | two: موقّعان | few: موقّعين | many: موقّعًا | other: موقّع,zero: بلد | one: بلد | two: بلدان | few: بلدان | many: بلدًا | other: بلد,zero: من {number} بلد | one: من بلد واحد ({number}) | two: من بلدين ({number}) | few: من {number} بلدان | many: من {number} بلدًا | other: من {number} بلد,الموقّعون حسب البلد,بحث,الاسم أو المهنة أو المنظمة,البلد,كل البلدان,الأفراد,دون ذكر بلد,لا يوجد موقّع مطابق.,أظهر الكل,أظهر المزيد,حتى تاريخ,تعذّر الآن تحميل أحدث التوقيعات.,أرغب في توقيع الرسالة المفتوحة,شارك,انسخ الرابط,انسخ رمز التضمين,تم النسخ,النسخ غير مسموح هنا: حدّد النص وانسخه.,نص للنسخ,البريد الإلكتروني,على الشاشة,في الواقع,ما أُغفل,التزييف {0} من {1},وقّع الرسالة,اللغة`.split(`,`),letter:`تتحد Netflix والحكومة الروسية لنشر الأكاذيب عن تروتسكي
أطلق إستيبان فولكوف، حفيد ليون تروتسكي، ومركز [CEIP-LT]{lang=es} ([Centro de Estudios, Investigación y Publicaciones Leon Trotsky]{lang=es}) في المكسيك والأرجنتين عريضة تستنكر المسلسل القصير «تروتسكي» القائم على الافتراء. وقد أُنتج المسلسل أولًا في روسيا وبثته القناة الأولى عام 2017، ثم اشترته Netflix وبثته عام 2018.
وانضم إلى استنكار هذا المسلسل التشهيري أكاديميون وكتّاب وصحفيون وفنانون وناشطون سياسيون بارزون من مختلف أنحاء العالم، ومنهم المؤلفون سلافوي جيجك وروبرت برينر وفريدريك جيمسون وميكائيل لووي وسوزان وايزمان. كما وقّعت النسويات الاشتراكيات مؤلفات كتاب «نسوية من أجل الـ99%: بيان»: تشينزيا أروتزا وتيتي باتاتشاريا ونانسي فريزر. ووقّع كذلك سياسيون بارزون آخرون، منهم عضو الكونغرس الوطني الأرجنتيني والمرشح الرئاسي السابق نيكولاس ديل كانيو من حزب [PTS]{lang=es}، ومرشح حزب [PSOL]{lang=pt} البرازيلي لرئاسة البلدية مارسيلو فريشو.
إذا أردتم إضافة أسمائكم إلى أسماء الموقّعين على هذه الرسالة أو احتجتم إلى معلومات عن البيان، فراسلوا {contact}
إذا أردتم إضافة أسمائكم إلى أسماء الموقّعين على هذه الرسالة أو احتجتم إلى معلومات عن البيان، فزوروا {contact}
بثت شركة الترفيه الأمريكية Netflix مؤخرًا المسلسل القصير «تروتسكي»، من إخراج ألكسندر كوت وقسطنطين ستاتسكي. ويدّعي المسلسل، الذي عُرض للمرة الأولى في تشرين الثاني/نوفمبر 2017 على القناة الأولى في روسيا الاتحادية، وهي قناة واسعة الشعبية تسيطر عليها الدولة، أنه يرسم صورة للثوري الروسي ليون تروتسكي، لكنه في الحقيقة لا يكاد يعدو أن يكون هجومًا سياسيًا متنكرًا في هيئة دراما تاريخية. وإذا كانت مجافاة المسلسل للدقة التاريخية واضحة حتى لأقل هواة التاريخ دراية، فإن وجوده بحد ذاته يطرح سؤالًا مهمًا. لماذا اختارت هيئة البث الحكومية التابعة لفلاديمير بوتين، بعد مئة عام على الثورة الروسية، ليون تروتسكي موضوعًا لهذا الإنتاج التلفزيوني الضخم الميزانية؟
إن من يعرف الماضي الستاليني لبوتين نفسه بوصفه مديرًا للكي جي بي وحنينه الذي لا يخفيه إلى روسيا العظمى القيصرية يصعب عليه أن يتوقع من التلفزيون الحكومي الروسي أن يكلّف بإنتاج مسلسل يصوّر بصدق وموضوعية حياة وعمل الرجل الذي كان، إلى جانب لينين، أهم قائد لثورة أكتوبر. فما غاية بوتين من أن يبعث بهذا المسلسل حياة جديدة في الأكاذيب المحيطة بتروتسكي؟ ولماذا يُكال مزيد من الإساءات لثوريي الماضي وقد أعادت روسيا الرأسمالية بالفعل، ولا يبدو أن شيئًا يتحدى جديًا البرجوازية الروسية الجديدة أو بوتين الذي يدير البلاد منذ 18 عامًا؟ ولماذا تختار Netflix، وهي وسيلة إعلامية تصل إلى ملايين الناس في العالم، أن تبث مسلسلًا كهذا؟
فيما يلي بعض أهم عمليات تزييف التاريخ التي يعرضها المسلسل:
وفي المحصلة، فإن المسلسل تبرير لاغتيال هذا «الوحش» المسمى تروتسكي.
نحن الموقّعين أدناه نستنكر هذا التزييف الذي يسعى إلى دفن أهم حدث في النضال من أجل تحرر الطبقات الكادحة من الاستغلال والاضطهاد الرأسماليين، ومعه إرث قادته الرئيسيين.
إستيبان فولكوف (حفيد تروتسكي) ومركز الدراسات والبحوث والمنشورات ([CEIP]{lang=es}) «ليون تروتسكي» (الأرجنتين، المكسيك)`,falsifications:`ادعاء الاستناد إلى الوقائع
مع أن المسلسل ليس وثائقيًا بالمعنى الدقيق، فإن صانعيه يزعمون أنه مبني على وقائع.
ومع ذلك فهو يكرّس الأكاذيب عينها التي استخدمها الإمبرياليون والقيصريون والستالينيون في القرن العشرين للنيل من تروتسكي وأتباعه مع تقدم بقرطة الاتحاد السوفييتي.
وقد دحضت هذه الأكاذيبَ منذ عام 1937 لجنةُ ديوي، وهي تحقيق خاص أُجري في المكسيك وبرّأ تروتسكي من التهم التي وُجهت إليه خلال محاكمات موسكو.
شخصية تروتسكي
خلافًا لكل الأدلة التاريخية وعلى النقيض من آراء معاصريه، تُصوَّر شخصية تروتسكي على أنها متمركزة حول ذاتها، خلاصية النزعة، سلطوية، تنافسية، وهو ما يربطه المسلسل ضمنًا بجذوره اليهودية. وفي شيخوخته يعاني الهلوسة، ويعذبه الندم على «جرائمه» خلال الثورة.
القاتل رامون ميركادير
يُقدَّم فرانك جاكسون (وهو الاسم المستعار للعميل الستاليني رامون ميركادير) في المسلسل بوصفه صحفيًا ستالينيًا نزيهًا، ذا حس نقدي، مرهف المشاعر، يقيم علاقة بتروتسكي ليكتب سيرته.
والواقع أن تروتسكي لم يكن على علم بانتماء ميركادير الستاليني، وأن علاقتهما اقتصرت على لقاءات وجيزة؛ وكان ميركادير هو المبادر دائمًا إلى هذه اللقاءات، وقد كُلّف، بصفته عضوًا في جهاز [NKVD]{lang=ru-Latn}، بمهمة اغتيال تروتسكي. ثم أقدم بعد ذلك على قتل تروتسكي في آب/أغسطس 1940.
ثورتا 1905 و1917
يشوّه المسلسل الثورات الروسية تشويهًا مؤلمًا.
فالعمال والفلاحون والجنود والشعب الروسي يظهرون خاضعين تمامًا لإكراه قادة طموحين مثل لينين وتروتسكي، يتخذون عنهم قراراتهم كلها. ويُحَط من شأن سوفييتات 1905 فتُعرض كأنها مجرد منابر لخطب هؤلاء الأفراد.
ولا وجود لأي تصوير للصراع الطبقي، إذ تُختزل كل النزاعات في مواجهات تافهة بين أفراد وفي السعي إلى الانتقام.
وفي الحقيقة، كانت ثورة 1917 واحدة من أكبر الحركات الجماهيرية في التاريخ وأكثرها جذرية، لا ضد القيصرية فحسب، بل أيضًا ضد الحكومة البرجوازية المؤقتة وضد ثورة كورنيلوف المضادة. وقد أقامت السلطة السوفييتية بمشاركة نشطة من المستغَلين والمضطهَدين، بقيادة الحزب البلشفي.
أما المسلسل فيصوّر الثورة صراعًا تافهًا على السلطة، ويصوّر الثوريين سيكوباتيين متلاعبين.
تروتسكي والنساء وأبناؤه
يحط المسلسل من شأن علاقات تروتسكي بالنساء.
فزوجة تروتسكي الأولى، ألكسندرا سوكولوفسكايا، وهي نفسها بلشفية عظيمة، تُصوَّر ربةَ منزل يهجرها تروتسكي مع ابنتيه.
والحقيقة أن ألكسندرا كانت قائدة أول حلقة ماركسية انضم إليها تروتسكي، حين كان في السادسة عشرة من عمره. وقد نُفي الاثنان إلى سيبيريا مع ابنتيهما، وساعدت ألكسندرا تروتسكي على الفرار بينما بقيت هي في روسيا.
ويمضي المسلسل فيُظهر ناتاليا سيدوفا، زوجته الثانية، وهي تأسر تروتسكي بجمالها ثم تستقر في دور السكرتيرة الشخصية وربة المنزل المتفانية.
لكن ناتاليا كانت أيضًا من أعضاء المفوضية السوفييتية للتعليم بعد الثورة، وأشرفت على حماية المتاحف والمعالم الأثرية أثناء القتال.
بيد أن ما هو أكثر إشكالية من ذلك هو تصوير المسلسل لعلاقة تروتسكي بأبنائه.
فالمسلسل يجعل من تروتسكي أبًا مهملًا وبعيدًا، مستغرقًا في طموحاته السياسية، بل يذهب إلى حد إظهاره وهو يتخذ من ابنيه درعين بشريين أثناء محاولة اغتيال مزعومة خلال الثورة. ويعود المسلسل مرارًا إلى شعور تروتسكي بالذنب لموت ابنيه، وهو شعور يطارده حتى مماته؛ ولا غرابة في أنه لا يأتي على ذكر دور الستالينيين في قتل هذين الولدين.
وفي الحقيقة، ساند الأبناء الأربعة جميعهم نشاط والديهم السياسي، ولا سيما ليون سيدوف، أقرب معاوني تروتسكي والمعرّفين به، والمنظم الرئيسي للمعارضة اليسارية الروسية السرية.
وفضلًا عن ذلك، تُختزل لاريسا رايسنر العظيمة في صورة امرأة فاتنة مهلكة، رفيقة تروتسكي (الجنسية في المقام الأول) في القطار المدرع.
وفي الحقيقة، كتبت رايسنر عن الحرب الأهلية، وكانت لها مكانة مهمة في الجيش الخامس وفي الثورة. وقد أبحرت مع أسطول الفولغا، وشاركت في القتال وفي الثورة الألمانية – وكانت من أبرز الكوادر النسائية البلشفية حتى وفاتها عام 1926.
تروتسكي ولينين
تُقدَّم علاقة تروتسكي بلينين قبل الثورة وخلالها على أنها علاقة مصلحة عارضة وصراع مرير بين الأنوات، إلى حد أن لينين يفكر في لحظة ما في إلقاء تروتسكي من شرفة!
ولا يُظهر المسلسل أن لينين أدى الدور القيادي في ثورة أكتوبر. كما يُغفل أن لينين كان منذ أيلول/سبتمبر 1917 يدعو داخل اللجنة المركزية للحزب البلشفي إلى انتفاضة فورية، اتفق هو وتروتسكي على أنها ستكون بداية دكتاتورية البروليتاريا.
وبعد الاستيلاء على السلطة، وفي انتظار افتتاح مؤتمر السوفييتات، استراح الاثنان معًا على بطانيات مفروشة على الأرض وأعدّا للمؤتمر.
وعلاوة على ذلك، يُقدَّم ستالين على أنه مجرد سكرتير للينين، غير أن تقييم لينين الحقيقي لستالين يظهر في وصيته، وكذلك في نقده «الشوفينية الروسية الكبرى» لدى ستالين في المسألة الجورجية.
صلح بريست ليتوفسك
خلال مفاوضات بريست ليتوفسك مع الإمبراطورية الألمانية، يأمر تروتسكي بتوزيع كراسات هدّامة لإثارة تمرد على القيصر الألماني، فيفشل التمرد ويصبح لاحقًا مبررًا للهجوم الألماني. ويظهر الجنرالات القيصريون السابقون بوصفهم كبار المعارضين لتوقيع المعاهدة، لا الحزب الاشتراكي الثوري كما كانت الحال فعلًا. ويلوم جاكسون بدوره تروتسكي لأنه لم يدافع عن روسيا بالقوزاق.
ويُغفل المسلسل أن مؤتمر السوفييتات أقرّ معاهدة صلح بريست ليتوفسك التي أنهت مشاركة روسيا في الحرب العالمية الأولى (وكان ذلك من أهم مطالب الجماهير الروسية)، وأن روسيا كانت، في غياب رد من الحلفاء، قد بدأت أخيرًا المفاوضات مع ألمانيا، حيث كان الحزب الاشتراكي الديمقراطي الألماني يدعم المجهود الحربي الإمبريالي.
وقد رأى كل من لينين وتروتسكي في مفاوضات بريست منبرًا للدفع بالثورة العالمية إلى الأمام، ولا سيما الثورة الألمانية.
الجيش الأحمر وكرونشتادت
حين يُكلَّف تروتسكي بتشكيل الجيش الأحمر، يصوّره المسلسل وهو يقود القطار المدرع كأنه مزيج من نجم روك ورمز جنسي وقاتل يوافق حتى على مذبحة بحق قرويين أثناء جنازة. ويُظهر تروتسكي وهو يرد على تمرد في كرونشتادت عام 1918 (وقد وقع في الواقع عام 1921) بتلفيق التهم وإكراه الشهود لغاية وحيدة هي الحكم على قائد التمرد بالإعدام.
ولا يذكر المسلسل سوى الهجوم التشيكي، دون الجيوش الإمبريالية الـ14 والبيض القيصريين الذين كان على الجيش الأحمر أن يواجههم على امتداد الأراضي السوفييتية الشاسعة. كما لا يأتي على ذكر سنوات الحصار الاقتصادي الإمبريالي.
أما فيما يتعلق بتمرد كرونشتادت الفعلي عام 1921، فلا بد من أن يؤخذ في الحسبان أن تركيبة حاميتها كانت مختلفة كليًا عما كانت عليه عام 1917، حين كانت هذه الحامية طليعة الثورة. وقد أكد الطابعَ المضاد للثورة لهذا التمرد ظهورُ أخبار عنه، في الصحافة الدولية وفي صحافة المنفيين الروس على السواء، قبل أسبوعين من وقوع الأحداث. كما سلّط تروتسكي الضوء على ارتفاع البورصات مع انتشار أخبار تمرد كرونشتادت.
ما بعد وفاة لينين
لا يُذكر تأسيس الأممية الثالثة في المسلسل التلفزيوني قط، لكن تروتسكي يعلن طموحه إلى غزو العالم! وينتهي تاريخ الثورة بوفاة لينين؛ أي إن المسلسل يُغفل المعارضة اليسارية التي أسسها تروتسكي؛ ويمحو حقبة ستالين المضادة للثورة ومحاكمات موسكو، وكذلك الاعتقالات والتعذيب والحبس في معسكرات الاعتقال والإعدامات التي طالت جميع قادة الثورة البلاشفة تقريبًا وكل من اشتُبه في معارضته سلطة النظام البيروقراطي.
وفي قلبٍ للتاريخ رأسًا على عقب، ينسب المسلسل هذه الجرائم كلها إلى تروتسكي، بما فيها قتل آل رومانوف.
اغتيال تروتسكي
لا يظهر اسم جاكسون الحقيقي إلا في الحلقة الأخيرة، حين يطالبه أحد أفراد جهاز [NKVD]{lang=ru-Latn} بتنفيذ مهمته، وهي اغتيال تروتسكي. ويطلب تروتسكي المريض من جاكسون أن يدخل بيته. وفي هذه الأثناء تصل برقية من السفارة الكندية تحذر تروتسكي من أن جاكسون هو في الحقيقة ميركادير. عندئذ يضرب تروتسكي ميركادير، فيرد هذا الأخير بضرب تروتسكي على رأسه بمعول جليد كان معلقًا على جدار غرفة تروتسكي؛ ويوحي المسلسل بأن تروتسكي استفز ميركادير وبأن ميركادير قتله دفاعًا عن النفس، مخفيًا أن ستالين أراد قتل تروتسكي لأنه كان يعلم أن ظروف الحرب العالمية الثانية يمكن أن تفجّر الثورة السياسية التي كان تروتسكي يتصورها للاتحاد السوفييتي.
ولهذا السبب، وفي أفق تحقيق ثورة اشتراكية في البلدان الإمبريالية، أسس تروتسكي وأتباعه الأممية الرابعة. وفي لقاء بين هتلر والسفير الفرنسي روبير كولوندر في آب/أغسطس 1939، يقول الأخير إن «ستالين أساء استخدام اللعبة المزدوجة» وإنه في حال نشوب الحرب «سيكون المنتصر الحقيقي تروتسكي».
لقد أعطت البرجوازية الإمبريالية شبح الثورة اسم علَم: تروتسكي.`,descriptions:`أستاذة العلوم السياسية، [Saint Mary’s College of California]{lang=en}، [Jacobin Radio]{lang=en}، منتجة مشاركة للفيلم الوثائقي المرتقب «[Trotsky: The Most Dangerous Man in the World]{lang=en}»
مؤرخ، [UCLA]{lang=en}، مدير [Center for Social History and Comparative History]{lang=en}
كاتب
أستاذ فخري للعلاقات الصناعية والموارد البشرية في قسم العلوم السياسية، [Wayne State University]{lang=en}، ديترويت
أستاذ، [Duke university]{lang=en}
أستاذة الفلسفة والسياسة، [New School for Social Research]{lang=en}
مديرة الدراسات العالمية، [Purdue University]{lang=en}
أستاذة مشاركة في الفلسفة، [The New School for Social Research]{lang=en}
أستاذ التاريخ، [La Roche College]{lang=en}، بيتسبرغ، بنسلفانيا
محرر [Jacobin]{lang=en}
فيلسوف
أستاذ الدراسات الأمريكية والدراسات العالمية، [Purdue University]{lang=en}
أستاذ متميز للتاريخ، [University of Houston]{lang=en}
عالم اجتماع، [City University of New York]{lang=en}
[Occidental College]{lang=en}، لوس أنجلوس
فيلسوف
عالم اجتماع، جامعة برلين الحرة
مدير [Editions Page]{lang=fr} و[A l’encontre]{lang=fr} (alencontre.org)
اقتصادي
مؤرخ ودكتور في العلوم السياسية، جامعة لييج
صحفي، مدير [Mediapart]{lang=fr}
مدير أبحاث فخري، [CNRS]{lang=fr}، باريس
محرر، [Verso]{lang=en}
مؤرخ
أستاذ علم الاجتماع
أستاذ الدراسات الأوروبية، قسم الدراسات الأوروبية والدولية، [King’s College]{lang=en}
فيلسوفة
اقتصادية، جامعة باريس دوفين
فيلسوف، [King’s College]{lang=en}
مؤرخ
أستاذ علم النفس والفلسفة، [Universidad Michoacana de San Nicolás de Hidalgo]{lang=es}
باحث في العلوم السياسية، جامعة غرونوبل ألب
أستاذ الدراسات الإسبانية، [Ecole Polytechnique]{lang=fr}
أستاذ التاريخ الدولي، جامعة لوزان
عالم اجتماع، جامعة ليل، ومدير موقع [Contretemps]{lang=fr}
أستاذة في [PUC SP]{lang=pt} وقيادية في [APROPUCSP]{lang=pt}
مؤرخ، جامعة سالينتو-ليتشي
أستاذ في جامعة دارمشتات التقنية
مؤرخ، جامعة ليما
مؤرخ، [Universidad Nacional de Córdoba]{lang=es}
مؤرخ
باحث في العلوم السياسية، الجامعة الوطنية للتعليم عن بعد
مدير القسم الإسباني في أرشيف الماركسيين على الإنترنت
كاتب وباحث في العلوم السياسية
مؤرخ
مؤرخ
مؤرخ وعالم اجتماع وباحث في العلوم السياسية، أستاذ في الجامعة الوطنية المستقلة
أستاذ في [Universidad Autónoma de la Ciudad de México]{lang=es}
مؤرخ من [Universidad de Buenos Aires]{lang=es}
جامعة ساو باولو، [USP]{lang=pt}
عالم اجتماع وكاتب مقالات
كلية الفلسفة والآداب، [UBA]{lang=es}
أستاذة التاريخ الدولي، جامعة لوزان
مؤرخ، جامعة روان
طبيب، محرر [Éditions Syllepse]{lang=fr}
مؤرخ
من ناشطي عام 68، مدرّس صحافة وأستاذ متقاعد من [UNAM]{lang=es}
اقتصادي، عضو هيئة تحرير مجلة [Ideas de Izquierda]{lang=es}
فيلسوف، [Universidad Toulouse Jean Jaures]{lang=es}
أستاذ الدراسات الأمريكية، [Universidad Paris I]{lang=es}
مؤرخ
أستاذ باحث في جامعة بويبلا المستقلة الجديرة بالتقدير
هيئة تحرير مجلة «[Ideas de Izquierda]{lang=es}»
مخرجة من [Teatro Colon de Buenos Aires]{lang=es}
أستاذة وباحثة في العلوم السياسية، [Universidad de Buenos Aires]{lang=es}
[Labor Party]{lang=en}، غلاسكو
أستاذ في الجامعة المتروبوليتانية المستقلة
أستاذة، [UNIFESP-DS]{lang=pt}
فيلسوفة، جامعة أوتريخت
مؤرخة، [Universidad de Buenos Aires]{lang=es}
عالم اجتماع، [CEIP Leon Trotsky]{lang=es}
أستاذ الفلسفة، [Universidad de Costa Rica]{lang=es}
صحفي، [La Izquierda Diario]{lang=es}
مؤرخ وباحث في اللغات والآداب الرومانسية، جامعة الرور
أستاذ في [Universidad Nacional de Jujuy]{lang=es}
أستاذ، [Universidad de Buenos Aires]{lang=es}
اقتصادية، [Universidad de Buenos Aires]{lang=es}
اقتصادي، [Universidad de Buenos Aires]{lang=es}
[CEIP “Leon Trotsky”]{lang=es}
هيئة تحرير «[Ideas de Izquierda]{lang=es}»
محررة، [IPS-CEIP “Leon Trotsky”]{lang=es}
أستاذ الاقتصاد، [Universidad Nacional de Jujuy]{lang=es}
عالم اجتماع، [Universidad de Buenos Aires]{lang=es}
مديرة [Núcleo de Estudios del Trabajo y la Conflictividad Social]{lang=es}، أستاذة في قسم العلوم الإنسانية والفنون، [Universidad Nacional de Rosario]{lang=es}
مؤرخ وصحفي
صحفي وممثل
أستاذة الفلسفة والتاريخ، [UCV]{lang=es}-[UFOP]{lang=pt}
مؤرخ وباحث من [Universidad de Buenos Aires]{lang=es}

















قيادي
قيادية
قيادي
قيادية






نائبة في برلمان غاليسيا
اقتصادي
نائب في جمعية مدريد
اقتصادي
نائبة في برلمان الأندلس
نائبة في برلمان الأندلس
نائبة في برلمان الأندلس
نائبة في البرلمان الإسباني
قيادي
مؤرخ، جامعة المكسيك المستقلة، قيادي







`,terms:`التوقيعات
الأحزاب السياسية
الدولة الإسبانية`}];if(Ce(t),!globalThis.customElements)return;let n=Object.keys(e),r=n.map(e=>customElements.get(e));if(r.includes(void 0)&&!(()=>{try{return be(b`<i></i>`,document.createDocumentFragment()),!0}catch{return!1}})())return;let i=r.find(e=>e?.release===`0.1.0`&&e.feeds);if(i)for(let t of n)e[t].feeds?.adopt(i.feeds.get());let a=``;n.forEach((n,i)=>{let o=r[i];if(o)o.release===`0.1.0`?o.addPacks(t):a+=` <${n}>`;else try{customElements.define(n,e[n])}catch(e){console.warn(`<${n}> could not be defined:`,e)}}),a&&console.warn(`trotsky-statement ${Te}: the page has another release of${a}`)})({"trotsky-statement":$,"falsification-card":q,"signatory-list":Q,"signatory-count":Z});var xn=document.querySelector(`falsification-card`),Sn=document.querySelector(`signatory-count`),Cn=document.querySelector(`output`),wn=document.querySelector(`select`);wn.addEventListener(`change`,()=>{xn.lang=wn.value,Sn.lang=wn.value}),document.querySelector(`main > p button`).addEventListener(`click`,()=>{xn.number=Number(xn.number)%10+1}),Sn.addEventListener(`signatories-change`,({detail:e})=>{Cn.textContent=`${e.count}, ${e.countries}, ${e.source}`}),Cn.textContent=String(Sn.count),xn.addEventListener(`falsification-share`,({detail:e})=>{Cn.textContent=`${e.number}: ${e.method}`});