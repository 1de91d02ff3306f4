(function(){let e=document.createElement(`link`).relList;if(e&&e.supports&&e.supports(`modulepreload`))return;for(let e of document.querySelectorAll(`link[rel="modulepreload"]`))n(e);new MutationObserver(e=>{for(let t of e)if(t.type===`childList`)for(let e of t.addedNodes)e.tagName===`LINK`&&e.rel===`modulepreload`&&n(e)}).observe(document,{childList:!0,subtree:!0});function t(e){let t={};return e.integrity&&(t.integrity=e.integrity),e.referrerPolicy&&(t.referrerPolicy=e.referrerPolicy),t.credentials=e.crossOrigin===`use-credentials`?`include`:e.crossOrigin===`anonymous`?`omit`:`same-origin`,t}function n(e){if(e.ep)return;e.ep=!0;let n=t(e);fetch(e.href,n)}})();function e(e){let t=Object.create(null);for(let n of e.split(`,`))t[n]=1;return e=>e in t}var t={},n=[],r=()=>{},i=()=>!1,a=e=>e.charCodeAt(0)===111&&e.charCodeAt(1)===110&&(e.charCodeAt(2)>122||e.charCodeAt(2)<97),o=e=>e.startsWith(`onUpdate:`),s=Object.assign,c=(e,t)=>{let n=e.indexOf(t);n>-1&&e.splice(n,1)},l=Object.prototype.hasOwnProperty,u=(e,t)=>l.call(e,t),d=Array.isArray,f=e=>x(e)===`[object Map]`,p=e=>x(e)===`[object Set]`,m=e=>x(e)===`[object Date]`,h=e=>typeof e==`function`,g=e=>typeof e==`string`,_=e=>typeof e==`symbol`,v=e=>typeof e==`object`&&!!e,y=e=>(v(e)||h(e))&&h(e.then)&&h(e.catch),b=Object.prototype.toString,x=e=>b.call(e),ee=e=>x(e).slice(8,-1),S=e=>x(e)===`[object Object]`,C=e=>g(e)&&e!==`NaN`&&e[0]!==`-`&&``+parseInt(e,10)===e,te=e(`,key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted`),ne=e=>{let t=Object.create(null);return(n=>t[n]||(t[n]=e(n)))},re=/-\w/g,w=ne(e=>e.replace(re,e=>e.slice(1).toUpperCase())),ie=/\B([A-Z])/g,T=ne(e=>e.replace(ie,`-$1`).toLowerCase()),ae=ne(e=>e.charAt(0).toUpperCase()+e.slice(1)),oe=ne(e=>e?`on${ae(e)}`:``),E=(e,t)=>!Object.is(e,t),se=(e,...t)=>{for(let n=0;n<e.length;n++)e[n](...t)},D=(e,t,n,r=!1)=>{Object.defineProperty(e,t,{configurable:!0,enumerable:!1,writable:r,value:n})},ce=e=>{let t=parseFloat(e);return isNaN(t)?e:t},le,ue=()=>le||=typeof globalThis<`u`?globalThis:typeof self<`u`?self:typeof window<`u`?window:typeof global<`u`?global:{};function de(e){if(d(e)){let t={};for(let n=0;n<e.length;n++){let r=e[n],i=g(r)?he(r):de(r);if(i)for(let e in i)t[e]=i[e]}return t}if(g(e)||v(e))return e}var fe=/;(?![^(]*\))/g,pe=/:([^]+)/,me=/"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;function he(e){let t={};return e.replace(me,e=>e.startsWith(`/*`)?``:e).split(fe).forEach(e=>{if(e){let n=e.split(pe);n.length>1&&(t[n[0].trim()]=n[1].trim())}}),t}function O(e){let t=``;if(g(e))t=e;else if(d(e))for(let n=0;n<e.length;n++){let r=O(e[n]);r&&(t+=r+` `)}else if(v(e))for(let n in e)e[n]&&(t+=n+` `);return t.trim()}var ge=e(`itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly`);function _e(e){return!!e||e===``}function ve(e,t,n){if(e.length!==t.length)return!1;let r=!0;for(let i=0;r&&i<e.length;i++)r=k(e[i],t[i],n);return r}function ye(e,t,n){if(e.size!==t.size)return!1;let r=Array.from(t),i=new Uint8Array(r.length);for(let t of e){let e=-1;for(let a=0;a<r.length;a++)if(!i[a]&&k(t,r[a],n)){e=a;break}if(e<0)return!1;i[e]=1}return!0}function be(e,t,n){let r=f(e),i=f(t);if(r||i||(r=p(e),i=p(t),r||i))return r&&i?ye(e,t,n):!1;if(Object.keys(e).length!==Object.keys(t).length)return!1;for(let r in e){let i=e.hasOwnProperty(r),a=t.hasOwnProperty(r);if(i&&!a||!i&&a||!k(e[r],t[r],n))return!1}return String(e)===String(t)}function xe(e,t,n,r){n||=[new Map,new Map];let[i,a]=n;if(i.has(e)||a.has(t))return i.get(e)===t&&a.get(t)===e;i.set(e,t),a.set(t,e);let o=r(e,t,n);return i.delete(e),a.delete(t),o}function k(e,t,n){if(e===t)return!0;let r=m(e),i=m(t);return r||i?r&&i?e.getTime()===t.getTime():!1:(r=_(e),i=_(t),r||i?e===t:(r=d(e),i=d(t),r||i?r&&i?xe(e,t,n,ve):!1:(r=v(e),i=v(t),r||i?!r||!i?!1:xe(e,t,n,be):String(e)===String(t))))}function Se(e,t){return e.findIndex(e=>k(e,t))}var Ce=e=>!!(e&&e.__v_isRef===!0),we=e=>g(e)?e:e==null?``:d(e)||v(e)&&(e.toString===b||!h(e.toString))?Ce(e)?we(e.value):JSON.stringify(e,Te,2):String(e),Te=(e,t)=>Ce(t)?Te(e,t.value):f(t)?{[`Map(${t.size})`]:[...t.entries()].reduce((e,[t,n],r)=>(e[Ee(t,r)+` =>`]=n,e),{})}:p(t)?{[`Set(${t.size})`]:[...t.values()].map(e=>Ee(e))}:_(t)?Ee(t):v(t)&&!d(t)&&!S(t)?String(t):t,Ee=(e,t=``)=>_(e)?`Symbol(${e.description??t})`:e,A,De=class{constructor(e=!1){this.detached=e,this._active=!0,this._on=0,this.effects=[],this.cleanups=[],this._isPaused=!1,this._warnOnRun=!0,this.__v_skip=!0,!e&&A&&(A.active?(this.parent=A,this.index=(A.scopes||(A.scopes=[])).push(this)-1):(this._active=!1,this._warnOnRun=!1))}get active(){return this._active}pause(){if(this._active){this._isPaused=!0;let e,t;if(this.scopes){let n=this.scopes.slice();for(e=0,t=n.length;e<t;e++)n[e].pause()}for(e=0,t=this.effects.length;e<t;e++)this.effects[e].pause()}}resume(){if(this._active&&this._isPaused){this._isPaused=!1;let e,t;if(this.scopes){let n=this.scopes.slice();for(e=0,t=n.length;e<t;e++)n[e].resume()}let n=this.effects.slice();for(e=0,t=n.length;e<t;e++)n[e].resume()}}run(e){if(this._active){let t=A;try{return A=this,e()}finally{A=t}}}on(){++this._on===1&&(this.prevScope=A,A=this)}off(){if(this._on>0&&--this._on===0){if(A===this)A=this.prevScope;else{let e=A;for(;e;){if(e.prevScope===this){e.prevScope=this.prevScope;break}e=e.prevScope}}this.prevScope=void 0}}stop(e){if(this._active){this._active=!1;let t,n;for(t=0,n=this.effects.length;t<n;t++)this.effects[t].stop();for(this.effects.length=0,t=0,n=this.cleanups.length;t<n;t++)this.cleanups[t]();if(this.cleanups.length=0,this.scopes){let e=this.scopes.slice();for(t=0,n=e.length;t<n;t++)e[t].stop(!0);this.scopes.length=0}if(!this.detached&&this.parent&&!e){let e=this.parent.scopes.pop();e&&e!==this&&(this.parent.scopes[this.index]=e,e.index=this.index)}this.parent=void 0}}};function Oe(){return A}var j,ke=new WeakSet,Ae=class{constructor(e){this.fn=e,this.deps=void 0,this.depsTail=void 0,this.flags=5,this.next=void 0,this.cleanup=void 0,this.scheduler=void 0,A&&(A.active?A.effects.push(this):this.flags&=-2)}pause(){this.flags|=64}resume(){this.flags&64&&(this.flags&=-65,ke.has(this)&&(ke.delete(this),this.trigger()))}notify(){this.flags&2&&!(this.flags&32)||this.flags&8||Pe(this)}run(){if(!(this.flags&1))return this.fn();this.flags|=2,qe(this),Le(this);let e=j,t=Ue;j=this,Ue=!0;try{return this.fn()}finally{Re(this),j=e,Ue=t,this.flags&=-3}}stop(){if(this.flags&1){for(let e=this.deps;e;e=e.nextDep)Ve(e);this.deps=this.depsTail=void 0,qe(this),this.onStop&&this.onStop(),this.flags&=-2}}trigger(){this.flags&64?ke.add(this):this.scheduler?this.scheduler():this.runIfDirty()}runIfDirty(){ze(this)&&this.run()}get dirty(){return ze(this)}},je=0,Me,Ne;function Pe(e,t=!1){e.flags|=8,t?(e.next=Ne,Ne=e):(e.next=Me,Me=e)}function Fe(){je++}function Ie(){if(--je>0)return;if(Ne){let e=Ne;for(Ne=void 0;e;){let t=e.next;e.next=void 0,e.flags&=-9,e=t}}let e;for(;Me;){let t=Me;for(Me=void 0;t;){let n=t.next;if(t.next=void 0,t.flags&=-9,t.flags&1)try{t.trigger()}catch(t){e||=t}t=n}}if(e)throw e}function Le(e){for(let t=e.deps;t;t=t.nextDep)t.version=-1,t.prevActiveLink=t.dep.activeLink,t.dep.activeLink=t}function Re(e){let t,n=e.depsTail,r=n;for(;r;){let e=r.prevDep;r.version===-1?(r===n&&(n=e),Ve(r),He(r)):t=r,r.dep.activeLink=r.prevActiveLink,r.prevActiveLink=void 0,r=e}e.deps=t,e.depsTail=n}function ze(e){for(let t=e.deps;t;t=t.nextDep)if(t.dep.version!==t.version||t.dep.computed&&(Be(t.dep.computed)||t.dep.version!==t.version))return!0;return!!e._dirty}function Be(e){if(e.flags&4&&!(e.flags&16)||(e.flags&=-17,e.globalVersion===Je)||(e.globalVersion=Je,!e.isSSR&&e.flags&128&&(!e.deps&&!e._dirty||!ze(e))))return;e.flags|=2;let t=e.dep,n=j,r=Ue;j=e,Ue=!0;try{Le(e);let n=e.fn(e._value);(t.version===0||E(n,e._value))&&(e.flags|=128,e._value=n,t.version++)}catch(e){throw t.version++,e}finally{j=n,Ue=r,Re(e),e.flags&=-3}}function Ve(e,t=!1){let{dep:n,prevSub:r,nextSub:i}=e;if(r&&(r.nextSub=i,e.prevSub=void 0),i&&(i.prevSub=r,e.nextSub=void 0),n.subs===e&&(n.subs=r,!r&&n.computed)){n.computed.flags&=-5;for(let e=n.computed.deps;e;e=e.nextDep)Ve(e,!0)}!t&&!--n.sc&&n.map&&n.map.delete(n.key)}function He(e){let{prevDep:t,nextDep:n}=e;t&&(t.nextDep=n,e.prevDep=void 0),n&&(n.prevDep=t,e.nextDep=void 0)}var Ue=!0,We=[];function Ge(){We.push(Ue),Ue=!1}function Ke(){let e=We.pop();Ue=e===void 0||e}function qe(e){let{cleanup:t}=e;if(e.cleanup=void 0,t){let e=j;j=void 0;try{t()}finally{j=e}}}var Je=0,Ye=class{constructor(e,t){this.sub=e,this.dep=t,this.version=t.version,this.nextDep=this.prevDep=this.nextSub=this.prevSub=this.prevActiveLink=void 0}},Xe=class{constructor(e){this.computed=e,this.version=0,this.activeLink=void 0,this.subs=void 0,this.map=void 0,this.key=void 0,this.sc=0,this.__v_skip=!0}track(e){if(!j||!Ue||j===this.computed)return;let t=this.activeLink;if(t===void 0||t.sub!==j)t=this.activeLink=new Ye(j,this),j.deps?(t.prevDep=j.depsTail,j.depsTail.nextDep=t,j.depsTail=t):j.deps=j.depsTail=t,Ze(t);else if(t.version===-1&&(t.version=this.version,t.nextDep)){let e=t.nextDep;e.prevDep=t.prevDep,t.prevDep&&(t.prevDep.nextDep=e),t.prevDep=j.depsTail,t.nextDep=void 0,j.depsTail.nextDep=t,j.depsTail=t,j.deps===t&&(j.deps=e)}return t}trigger(e){this.version++,Je++,this.notify(e)}notify(e){Fe();try{for(let e=this.subs;e;e=e.prevSub)e.sub.notify()&&e.sub.dep.notify()}finally{Ie()}}};function Ze(e){if(e.dep.sc++,e.sub.flags&4){let t=e.dep.computed;if(t&&!e.dep.subs){t.flags|=20;for(let e=t.deps;e;e=e.nextDep)Ze(e)}let n=e.dep.subs;n!==e&&(e.prevSub=n,n&&(n.nextSub=e)),e.dep.subs=e}}var Qe=new WeakMap,$e=Symbol(``),et=Symbol(``),tt=Symbol(``);function M(e,t,n){if(Ue&&j){let t=Qe.get(e);t||Qe.set(e,t=new Map);let r=t.get(n);r||(t.set(n,r=new Xe),r.map=t,r.key=n),r.track()}}function nt(e,t,n,r,i,a){let o=Qe.get(e);if(!o){Je++;return}let s=e=>{e&&e.trigger()};if(Fe(),t===`clear`)o.forEach(s);else{let i=d(e),a=i&&C(n);if(i&&n===`length`){let e=Number(r);o.forEach((t,n)=>{(n===`length`||n===tt||!_(n)&&n>=e)&&s(t)})}else switch((n!==void 0||o.has(void 0))&&s(o.get(n)),a&&s(o.get(tt)),t){case`add`:i?a&&s(o.get(`length`)):(s(o.get($e)),f(e)&&s(o.get(et)));break;case`delete`:i||(s(o.get($e)),f(e)&&s(o.get(et)));break;case`set`:f(e)&&s(o.get($e))}}Ie()}function rt(e){let t=P(e);return t===e||(M(t,`iterate`,tt),N(e))?t:Ht(e)?Vt(e)?t.map(e=>Kt(Gt(e))):t.map(Kt):t.map(Gt)}function it(e){return M(e=P(e),`iterate`,tt),e}function at(e,t){return Ht(e)?Kt(Vt(e)?Gt(t):t):Gt(t)}var ot={__proto__:null,[Symbol.iterator](){return st(this,Symbol.iterator,e=>at(this,e))},concat(...e){return rt(this).concat(...e.map(e=>d(e)?rt(e):e))},entries(){return st(this,`entries`,e=>(e[1]=at(this,e[1]),e))},every(e,t){return ut(this,`every`,e,t,void 0,arguments)},filter(e,t){return ut(this,`filter`,e,t,e=>e.map(e=>at(this,e)),arguments)},find(e,t){return ut(this,`find`,e,t,e=>at(this,e),arguments)},findIndex(e,t){return ut(this,`findIndex`,e,t,void 0,arguments)},findLast(e,t){return ut(this,`findLast`,e,t,e=>at(this,e),arguments)},findLastIndex(e,t){return ut(this,`findLastIndex`,e,t,void 0,arguments)},forEach(e,t){return ut(this,`forEach`,e,t,void 0,arguments)},includes(...e){return ft(this,`includes`,e)},indexOf(...e){return ft(this,`indexOf`,e)},join(e){return rt(this).join(e)},lastIndexOf(...e){return ft(this,`lastIndexOf`,e)},map(e,t){return ut(this,`map`,e,t,void 0,arguments)},pop(){return pt(this,`pop`)},push(...e){return pt(this,`push`,e)},reduce(e,...t){return dt(this,`reduce`,e,t)},reduceRight(e,...t){return dt(this,`reduceRight`,e,t)},shift(){return pt(this,`shift`)},some(e,t){return ut(this,`some`,e,t,void 0,arguments)},splice(...e){return pt(this,`splice`,e)},toReversed(){return rt(this).toReversed()},toSorted(e){return rt(this).toSorted(e)},toSpliced(...e){return rt(this).toSpliced(...e)},unshift(...e){return pt(this,`unshift`,e)},values(){return st(this,`values`,e=>at(this,e))}};function st(e,t,n){let r=it(e),i=r[t],a=i.call(r);if(r!==e&&!N(e)){if(a[Symbol.toStringTag]===`Array Iterator`){let e=Object.create(Object.getPrototypeOf(a));return e.next=()=>ct(a.next(),n),i!==lt[t]&&Object.defineProperties(e,{return:{get(){let e=a.return;return typeof e==`function`?e.bind(a):e}},throw:{get(){let e=a.throw;return typeof e==`function`?e.bind(a):e}}}),e}a._next=a.next,a.next=()=>ct(a._next(),n)}return a}function ct(e,t){return e.done||(e.value=t(e.value)),e}var lt=Array.prototype;function ut(e,t,n,r,i,a){let o=it(e),s=o!==e&&!N(e),c=o[t];if(c!==lt[t]){let t=c.apply(e,a);return s?Gt(t):t}let l=n;o!==e&&(s?l=function(t,r){return n.call(this,at(e,t),r,e)}:n.length>2&&(l=function(t,r){return n.call(this,t,r,e)}));let u=c.call(o,l,r);return s&&i?i(u):u}function dt(e,t,n,r){let i=it(e),a=i!==e&&!N(e),o=n,s=!1;i!==e&&(a?(s=r.length===0,o=function(t,r,i){return s&&(s=!1,t=at(e,t)),n.call(this,t,at(e,r),i,e)}):n.length>3&&(o=function(t,r,i){return n.call(this,t,r,i,e)}));let c=i[t](o,...r);return s?at(e,c):c}function ft(e,t,n){let r=P(e);M(r,`iterate`,tt);let i=r[t](...n);return(i===-1||i===!1)&&Ut(n[0])?(n[0]=P(n[0]),r[t](...n)):i}function pt(e,t,n=[]){Ge(),Fe();let r=P(e)[t].apply(e,n);return Ie(),Ke(),r}var mt=e(`__proto__,__v_isRef,__isVue`),ht=new Set(Object.getOwnPropertyNames(Symbol).filter(e=>e!==`arguments`&&e!==`caller`).map(e=>Symbol[e]).filter(_));function gt(e){_(e)||(e=String(e));let t=P(this);return M(t,`has`,e),t.hasOwnProperty(e)}var _t=class{constructor(e=!1,t=!1){this._isReadonly=e,this._isShallow=t}get(e,t,n){if(t===`__v_skip`)return e.__v_skip;let r=this._isReadonly,i=this._isShallow;if(t===`__v_isReactive`)return!r;if(t===`__v_isReadonly`)return r;if(t===`__v_isShallow`)return i;if(t===`__v_raw`)return n===(r?i?Ft:Pt:i?Nt:Mt).get(e)||Object.getPrototypeOf(e)===Object.getPrototypeOf(n)?e:void 0;let a=d(e);if(!r){let e;if(a&&(e=ot[t]))return e;if(t===`hasOwnProperty`)return gt}let o=Reflect.get(e,t,F(e)?e:n);if((_(t)?ht.has(t):mt(t))||(r||M(e,`get`,t),i))return o;if(F(o)){let e=a&&C(t)?o:o.value;return r&&v(e)?zt(e):e}return v(o)?r?zt(o):Lt(o):o}},vt=class extends _t{constructor(e=!1){super(!1,e)}set(e,t,n,r){let i=e[t],a=d(e)&&C(t);if(!this._isShallow){let e=Ht(i);if(!N(n)&&!Ht(n)&&(i=P(i),n=P(n)),!a&&F(i)&&!F(n))return e||(i.value=n),!0}let o=a?Number(t)<e.length:u(e,t),s=Reflect.set(e,t,n,F(e)?e:r);return e===P(r)&&s&&(o?E(n,i)&&nt(e,`set`,t,n,i):nt(e,`add`,t,n)),s}deleteProperty(e,t){let n=u(e,t),r=e[t],i=Reflect.deleteProperty(e,t);return i&&n&&nt(e,`delete`,t,void 0,r),i}has(e,t){let n=Reflect.has(e,t);return _(t)&&ht.has(t)||M(e,`has`,t),n}ownKeys(e){return M(e,`iterate`,d(e)?`length`:$e),Reflect.ownKeys(e)}},yt=class extends _t{constructor(e=!1){super(!0,e)}set(e,t){return!0}deleteProperty(e,t){return!0}},bt=new vt,xt=new yt,St=new vt(!0),Ct=e=>e,wt=e=>Reflect.getPrototypeOf(e);function Tt(e,t,n){return function(...r){let i=this.__v_raw,a=P(i),o=f(a),c=e===`entries`||e===Symbol.iterator&&o,l=e===`keys`&&o,u=i[e](...r),d=n?Ct:t?Kt:Gt;return!t&&M(a,`iterate`,l?et:$e),s(Object.create(u),{next(){let{value:e,done:t}=u.next();return t?{value:e,done:t}:{value:c?[d(e[0]),d(e[1])]:d(e),done:t}}})}}function Et(e){return function(...t){return e===`delete`?!1:e===`clear`?void 0:this}}function Dt(e,t){let n={get(n){let r=this.__v_raw,i=P(r),a=P(n);e||(E(n,a)&&M(i,`get`,n),M(i,`get`,a));let{has:o}=wt(i),s=t?Ct:e?Kt:Gt;if(o.call(i,n))return s(r.get(n));if(o.call(i,a))return s(r.get(a));r!==i&&r.get(n)},get size(){let t=this.__v_raw;return!e&&M(P(t),`iterate`,$e),t.size},has(t){let n=this.__v_raw,r=P(n),i=P(t);return e||(E(t,i)&&M(r,`has`,t),M(r,`has`,i)),t===i?n.has(t):n.has(t)||n.has(i)},forEach(n,r){let i=this,a=i.__v_raw,o=P(a),s=t?Ct:e?Kt:Gt;return!e&&M(o,`iterate`,$e),a.forEach((e,t)=>n.call(r,s(e),s(t),i))}};return s(n,e?{add:Et(`add`),set:Et(`set`),delete:Et(`delete`),clear:Et(`clear`)}:{add(e){let n=P(this),r=wt(n),i=P(e),a=!t&&!N(e)&&!Ht(e)?i:e;return r.has.call(n,a)||E(e,a)&&r.has.call(n,e)||E(i,a)&&r.has.call(n,i)||(n.add(a),nt(n,`add`,a,a)),this},set(e,n){t||N(n)||Ht(n)||(n=P(n));let r=P(this),{has:i,get:a}=wt(r),o=i.call(r,e);o||=(e=P(e),i.call(r,e));let s=a.call(r,e);return r.set(e,n),o?E(n,s)&&nt(r,`set`,e,n,s):nt(r,`add`,e,n),this},delete(e){let t=P(this),{has:n,get:r}=wt(t),i=n.call(t,e);i||=(e=P(e),n.call(t,e));let a=r?r.call(t,e):void 0,o=t.delete(e);return i&&nt(t,`delete`,e,void 0,a),o},clear(){let e=P(this),t=e.size!==0,n=e.clear();return t&&nt(e,`clear`,void 0,void 0,void 0),n}}),[`keys`,`values`,`entries`,Symbol.iterator].forEach(r=>{n[r]=Tt(r,e,t)}),n}function Ot(e,t){let n=Dt(e,t);return(r,i,a)=>i===`__v_isReactive`?!e:i===`__v_isReadonly`?e:i===`__v_isShallow`?t:i===`__v_raw`?r:Reflect.get(u(n,i)&&i in r?n:r,i,a)}var kt={get:Ot(!1,!1)},At={get:Ot(!1,!0)},jt={get:Ot(!0,!1)},Mt=new WeakMap,Nt=new WeakMap,Pt=new WeakMap,Ft=new WeakMap;function It(e){switch(e){case`Object`:case`Array`:return 1;case`Map`:case`Set`:case`WeakMap`:case`WeakSet`:return 2;default:return 0}}function Lt(e){return Ht(e)?e:Bt(e,!1,bt,kt,Mt)}function Rt(e){return Bt(e,!1,St,At,Nt)}function zt(e){return Bt(e,!0,xt,jt,Pt)}function Bt(e,t,n,r,i){if(!v(e)||e.__v_raw&&!(t&&e.__v_isReactive)||e.__v_skip||!Object.isExtensible(e))return e;let a=i.get(e);if(a)return a;let o=It(ee(e));if(o===0)return e;let s=new Proxy(e,o===2?r:n);return i.set(e,s),s}function Vt(e){return Ht(e)?Vt(e.__v_raw):!!(e&&e.__v_isReactive)}function Ht(e){return!!(e&&e.__v_isReadonly)}function N(e){return!!(e&&e.__v_isShallow)}function Ut(e){return e?!!e.__v_raw:!1}function P(e){let t=e&&e.__v_raw;return t?P(t):e}function Wt(e){return!u(e,`__v_skip`)&&Object.isExtensible(e)&&D(e,`__v_skip`,!0),e}var Gt=e=>v(e)?Lt(e):e,Kt=e=>v(e)?zt(e):e;function F(e){return e?e.__v_isRef===!0:!1}function qt(e){return Jt(e,!1)}function Jt(e,t){return F(e)?e:new Yt(e,t)}var Yt=class{constructor(e,t){this.dep=new Xe,this.__v_isRef=!0,this.__v_isShallow=!1,this._rawValue=t?e:P(e),this._value=t?e:Gt(e),this.__v_isShallow=t}get value(){return this.dep.track(),this._value}set value(e){let t=this._rawValue,n=this.__v_isShallow||N(e)||Ht(e);e=n?e:P(e),E(e,t)&&(this._rawValue=e,this._value=n?e:Gt(e),this.dep.trigger())}};function Xt(e){return F(e)?e.value:e}var Zt={get:(e,t,n)=>t===`__v_raw`?e:Xt(Reflect.get(e,t,n)),set:(e,t,n,r)=>{let i=e[t];return F(i)&&!F(n)?(i.value=n,!0):Reflect.set(e,t,n,r)}};function Qt(e){return Vt(e)?e:new Proxy(e,Zt)}var $t=class{constructor(e,t,n){this.fn=e,this.setter=t,this._value=void 0,this.dep=new Xe(this),this.__v_isRef=!0,this.deps=void 0,this.depsTail=void 0,this.flags=16,this.globalVersion=Je-1,this.next=void 0,this.effect=this,this.__v_isReadonly=!t,this.isSSR=n}notify(){if(this.flags|=16,!(this.flags&8)&&j!==this)return Pe(this,!0),!0}get value(){let e=this.dep.track();return Be(this),e&&(e.version=this.dep.version),this._value}set value(e){this.setter&&this.setter(e)}};function en(e,t,n=!1){let r,i;return h(e)?r=e:(r=e.get,i=e.set),new $t(r,i,n)}var tn={},nn=new WeakMap,rn=void 0;function an(e,t=!1,n=rn){if(n){let t=nn.get(n);t||nn.set(n,t=[]),t.push(e)}}function on(e,n,i=t){let{immediate:a,deep:o,once:s,scheduler:l,augmentJob:u,call:f}=i,p=e=>o?e:N(e)||o===!1||o===0?sn(e,1):sn(e),m,g,_,v,y=!1,b=!1;if(F(e)?(g=()=>e.value,y=N(e)):Vt(e)?(g=()=>p(e),y=!0):d(e)?(b=!0,y=e.some(e=>Vt(e)||N(e)),g=()=>e.map(e=>{if(F(e))return e.value;if(Vt(e))return p(e);if(h(e))return f?f(e,2):e()})):g=h(e)?n?f?()=>f(e,2):e:()=>{if(_){Ge();try{_()}finally{Ke()}}let t=rn;rn=m;try{return f?f(e,3,[v]):e(v)}finally{rn=t}}:r,n&&o){let e=g,t=o===!0?1/0:o;g=()=>sn(e(),t)}let x=Oe(),ee=()=>{m.stop(),x&&x.active&&c(x.effects,m)};if(s&&n){let e=n;n=(...t)=>{try{return e(...t)}finally{ee()}}}let S=b?Array(e.length).fill(tn):tn,C=e=>{if(m.flags&1&&(m.dirty||e)){if(n){let t=m.run();if(e||o||y||(b?t.some((e,t)=>E(e,S[t])):E(t,S))){let e=rn;Ge();try{_&&_(),rn=m;let e=[t,S===tn?void 0:b&&S[0]===tn?[]:S,v];S=t,f?f(n,3,e):n(...e)}finally{rn=e,Ke()}}}else m.run()}};return u&&u(C),m=new Ae(g),m.scheduler=l?()=>l(C,!1):C,v=e=>an(e,!1,m),_=m.onStop=()=>{let e=nn.get(m);if(e){if(f)f(e,4);else for(let t of e)t();nn.delete(m)}},n?a?C(!0):S=m.run():l?l(C.bind(null,!0),!0):m.run(),ee.pause=m.pause.bind(m),ee.resume=m.resume.bind(m),ee.stop=ee,ee}function sn(e,t=1/0,n){if(t<=0||!v(e)||e.__v_skip||(n||=new Map,(n.get(e)||0)>=t))return e;if(n.set(e,t),t--,F(e))sn(e.value,t,n);else if(d(e))for(let r=0;r<e.length;r++)sn(e[r],t,n);else if(p(e)||f(e))e.forEach(e=>{sn(e,t,n)});else if(S(e)){for(let r in e)sn(e[r],t,n);for(let r of Object.getOwnPropertySymbols(e))Object.prototype.propertyIsEnumerable.call(e,r)&&sn(e[r],t,n)}return e}function cn(e,t,n,r){try{return r?e(...r):e()}catch(e){ln(e,t,n)}}function I(e,t,n,r){if(h(e)){let i=cn(e,t,n,r);return i&&y(i)&&i.catch(e=>{ln(e,t,n,void 0,!0)}),i}if(d(e)){let i=[];for(let a=0;a<e.length;a++)i.push(I(e[a],t,n,r));return i}}function ln(e,n,r,i=!0,a=!1){let o=n?n.vnode:null,{errorHandler:s,throwUnhandledErrorInProduction:c}=n&&n.appContext.config||t;if(n){let t=n.parent,i=n.proxy,o=`https://vuejs.org/error-reference/#runtime-${r}`;for(;t;){let n=t.ec;if(n&&!t.isUnmounted&&(!a||t.scope.active)){for(let t=0;t<n.length;t++)if(n[t](e,i,o)===!1)return}t=t.parent}if(s){Ge(),cn(s,null,10,[e,i,o]),Ke();return}}un(e,r,o,i,c)}function un(e,t,n,r=!0,i=!1){if(i)throw e;console.error(e)}var L=[],R=-1,dn=[],fn=null,pn=0,mn=Promise.resolve(),hn=null;function gn(e){let t=hn||mn;return e?t.then(this?e.bind(this):e):t}function _n(e){let t=R+1,n=L.length;for(;t<n;){let r=t+n>>>1,i=L[r],a=Tn(i);a<e||a===e&&i.flags&2?t=r+1:n=r}return t}function vn(e){if(!(e.flags&1)){let t=Tn(e),n=L[L.length-1];!n||!(e.flags&2)&&t>=Tn(n)?L.push(e):L.splice(_n(t),0,e),e.flags|=1,yn()}}function yn(){hn||=mn.then(En)}function bn(e){if(!d(e))fn&&e.id===-1?fn.splice(pn+1,0,e):e.flags&1||(dn.push(e),e.flags|=1);else for(let t=0;t<e.length;t++)dn.push(e[t]);yn()}function xn(e,t,n,r=R+1){for(;r<L.length;r++){let n=L[r];if(n&&n.flags&2){if(e&&n.id!==e.uid||t!==void 0&&!(n.id>=t))continue;L.splice(r,1),r=e?r-1:R,n.flags&4&&(n.flags&=-2),n(),n.flags&4||(n.flags&=-2)}}}function Sn(e,t,n=0){if(dn.length){let e=dn,r=0;if(t){e=[];for(let i=0;i<dn.length;i++){let a=dn[i];(a.i===void 0?t.has(a):!a.i||a.i.uid<n)?dn[r++]=a:e.push(a)}}let i=[...new Set(e)].sort((e,t)=>Tn(e)-Tn(t));if(dn.length=r,fn){for(let e=0;e<i.length;e++)fn.push(i[e]);return}for(fn=i,pn=0;pn<fn.length;pn++){let e=fn[pn];e.flags&4&&(e.flags&=-2),e.flags&8||e(),e.flags&=-2}fn=null,pn=0}}var Cn=!1;function wn(e,t){if(Cn){e();return}let n=t===void 0?void 0:new Set(dn);e(),Cn=!0;try{xn(void 0,t),Sn(void 0,n,t)}finally{Cn=!1}}var Tn=e=>e.id==null?e.flags&2?-1:1/0:e.id;function En(e){try{for(R=0;R<L.length;R++){let e=L[R];e&&!(e.flags&8)&&(e.flags&4&&(e.flags&=-2),cn(e,e.i,e.i?15:14),e.flags&4||(e.flags&=-2))}}finally{for(;R<L.length;R++){let e=L[R];e&&(e.flags&=-2)}R=-1,L.length=0,Sn(e),hn=null,(L.length||dn.length)&&En(e)}}var z=null,Dn=null;function On(e){let t=z;return z=e,Dn=e&&e.type.__scopeId||null,t}function kn(e,t=z,n){if(!t||e._n)return e;let r=(...n)=>{r._d&&Ri(-1);let i=On(t),a=Pi.length,o;try{o=e(...n)}finally{for(let e=Pi.length;e>a;e--)Ii();On(i),r._d&&Ri(1)}return o};return r._n=!0,r._c=!0,r._d=!0,r}function An(e,n){if(z===null)return e;let r=ya(z),i=e.dirs||=[];for(let e=0;e<n.length;e++){let[a,o,s,c=t]=n[e];a&&(h(a)&&(a={mounted:a,updated:a}),a.deep&&sn(o),i.push({dir:a,instance:r,value:o,oldValue:void 0,arg:s,modifiers:c}))}return e}function jn(e,t,n,r){let i=e;if(r===`beforeMount`)e._mount=e;else if(r===`beforeUpdate`){let n=t&&t._mount;n&&(n._latest=e,e._mount=n)}else if(r===`mounted`){let t=e._latest;e._mount=e._latest=void 0,t&&(i=t,t._mount=void 0)}let a=i.dirs,o=t&&t.dirs;for(let c=0;c<a.length;c++){let l=a[c];o?l.oldValue=o[c].value:r===`mounted`&&l.oldValue!==void 0&&(l=s({},l,{oldValue:void 0}));let u=l.dir[r];u&&(Ge(),I(u,n,8,[e.el,l,i,t]),Ke())}}function Mn(e,t){if(G){let n=G.provides,r=G.parent&&G.parent.provides;r===n&&(n=G.provides=Object.create(r)),n[e]=t}}function Nn(e,t,n=!1){let r=aa();if(r||Br){let i=Br?Br._context.provides:r?r.parent==null||r.ce?r.vnode.appContext&&r.vnode.appContext.provides:r.parent.provides:void 0;if(i&&e in i)return i[e];if(arguments.length>1)return n&&h(t)?t.call(r&&r.proxy):t}}var Pn=Symbol.for(`v-scx`),Fn=()=>Nn(Pn);function In(e,t,n){return Ln(e,t,n)}function Ln(e,n,i=t){let{immediate:a,deep:o,flush:c,once:l}=i,u=s({},i),d=n&&a||!n&&c!==`post`,f;if(da){if(c===`sync`){let e=Fn();f=e.__watcherHandles||=[]}else if(!d){let e=()=>{};return e.stop=r,e.resume=r,e.pause=r,e}}let p=G;u.call=(e,t,n)=>I(e,p,t,n);let m=!1;c===`post`?u.scheduler=e=>{e.i=p,V(e,p&&p.suspense)}:c!==`sync`&&(m=!0,u.scheduler=(e,t)=>{t?e():vn(e)}),u.augmentJob=e=>{n&&(e.flags|=4),m&&(e.flags|=2,p&&(e.id=p.uid,e.i=p))};let h=on(e,n,u);return da&&(f?f.push(h):d&&h()),h}function Rn(e,t,n){let r=this.proxy,i=g(e)?e.includes(`.`)?zn(r,e):()=>r[e]:e.bind(r,r),a;h(t)?a=t:(a=t.handler,n=t);let o=ca(this),s=Ln(i,a.bind(r),n);return o(),s}function zn(e,t){let n=t.split(`.`);return()=>{let t=e;for(let e=0;e<n.length&&t;e++)t=t[n[e]];return t}}var Bn=Symbol(`_vte`),Vn=e=>e.__isTeleport,Hn=Symbol(`_leaveCb`);function Un(e){let t=e[0];if(e.length>1){for(let n of e)if(n.type!==Mi){t=n;break}}return t}function Wn(e){if(!er(e))return Vn(e.type)&&e.children?Un(e.children):e;if(e.component)return e.component.subTree;let{shapeFlag:t,children:n}=e;if(n){if(t&16)return n[0];if(t&32&&h(n.default))return n.default()}}function Gn(e,t){if(e.shapeFlag&6&&e.component){e.transition=t;let n=e.component.subTree;Gn(Vn(n.type)&&Wn(n)||n,t)}else if(e.shapeFlag&128){let n=e.suspense;if(n){let e=n.isHydrating?n.pendingBranch:n.activeBranch;e&&Gn(e,t.clone(e))}else e.ssContent.transition=t.clone(e.ssContent),e.ssFallback.transition=t.clone(e.ssFallback)}else if(e.transition=t,e.type===H&&d(e.children)){let n=qr(e.children,!1);n&&Gn(n,t)}}function Kn(e){if(e.component)return Kn(e.component.subTree);if(e.type===H){let t=d(e.children)&&qr(e.children,!1);return t?Kn(t):void 0}if(e.type!==Mi)return e}function qn(e,t){return h(e)?s({name:e.name},t,{setup:e}):e}function Jn(e){e.ids=[e.ids[0]+e.ids[2]+++`-`,0,0]}function Yn(e,t){let n;return!!((n=Object.getOwnPropertyDescriptor(e,t))&&!n.configurable)}var Xn=new WeakMap;function Zn(e,n,r,a,o=!1){if(d(e)){e.forEach((e,t)=>Zn(e,n&&(d(n)?n[t]:n),r,a,o));return}if($n(a)&&!o){a.shapeFlag&512&&a.type.__asyncResolved&&a.component.subTree.component&&Zn(e,n,r,a.component.subTree);return}let s=a.shapeFlag&4?ya(a.component):a.el,l=o?null:s,{i:f,r:p}=e,m=n&&n.r,_=f.refs===t?f.refs={}:f.refs,v=f.setupState,y=P(v),b=v===t?i:e=>!Yn(_,e)&&u(y,e),x=(e,t)=>!(t&&Yn(_,t));if(m!=null&&m!==p){if(Qn(n),g(m))_[m]=null,b(m)&&(v[m]=null);else if(F(m)){let e=n;x(m,e.k)&&(m.value=null),e.k&&(_[e.k]=null)}}if(h(p))cn(p,f,12,[l,_]);else{let t=g(p),n=F(p);if(t||n){let i=()=>{if(e.f){let n=t?b(p)?v[p]:_[p]:x(p)||!e.k?p.value:_[e.k];if(o)d(n)&&c(n,s);else if(d(n))n.includes(s)||n.push(s);else if(t)_[p]=[s],b(p)&&(v[p]=_[p]);else{let t=[s];x(p,e.k)&&(p.value=t),e.k&&(_[e.k]=t)}}else t?(_[p]=l,b(p)&&(v[p]=l)):n&&(x(p,e.k)&&(p.value=l),e.k&&(_[e.k]=l))};if(l){let t=()=>{i(),Xn.delete(e)};t.id=-1,Xn.set(e,t),V(t,r)}else Qn(e),i()}}}function Qn(e){let t=Xn.get(e);t&&(t.flags|=8,Xn.delete(e))}ue().requestIdleCallback,ue().cancelIdleCallback;var $n=e=>!!e.type.__asyncLoader,er=e=>e.type.__isKeepAlive;function tr(e,t){rr(e,`a`,t)}function nr(e,t){rr(e,`da`,t)}function rr(e,t,n=G){let r=e.__wdc||=()=>{let t=n;for(;t;){if(t.isDeactivated)return;t=t.parent}return e()};if(ar(t,r,n),n){let e=n.parent;for(;e&&e.parent;)er(e.parent.vnode)&&ir(r,t,n,e),e=e.parent}}function ir(e,t,n,r){let i=ar(t,e,r,!0),a=ar(`um`,()=>c(r[t],i),n);a.flags=16}function ar(e,t,n=G,r=!1){if(n){let i=n[e]||(n[e]=[]),a=t.__weh||=(...r)=>{Ge();let i=ca(n),a=I(t,n,e,r);return i(),Ke(),a};return r?i.unshift(a):i.push(a),a}}var or=e=>(t,n=G)=>{da&&e!==`sp`||ar(e,(...e)=>t(...e),n)},sr=or(`bm`),cr=or(`m`),lr=or(`bu`),ur=or(`u`),dr=or(`bum`),fr=or(`um`),pr=or(`sp`),mr=or(`rtg`),hr=or(`rtc`);function gr(e,t=G){ar(`ec`,e,t)}var _r=Symbol.for(`v-ndc`),vr=e=>e?ua(e)?ya(e):vr(e.parent):null,yr=s(Object.create(null),{$:e=>e,$el:e=>e.vnode.el,$data:e=>e.data,$props:e=>e.props,$attrs:e=>e.attrs,$slots:e=>e.slots,$refs:e=>e.refs,$parent:e=>vr(e.parent),$root:e=>vr(e.root),$host:e=>e.ce,$emit:e=>e.emit,$options:e=>Or(e),$forceUpdate:e=>e.f||=()=>{vn(e.update)},$nextTick:e=>e.n||=gn.bind(e.proxy),$watch:e=>Rn.bind(e)}),br=(e,n)=>e!==t&&!e.__isScriptSetup&&u(e,n),xr={get({_:e},n){if(n===`__v_skip`)return!0;let{ctx:r,setupState:i,data:a,props:o,accessCache:s,type:c,appContext:l}=e;if(n[0]!==`$`){let e=s[n];if(e!==void 0)switch(e){case 1:return i[n];case 2:return a[n];case 4:return r[n];case 3:return o[n]}else if(br(i,n))return s[n]=1,i[n];else if(a!==t&&u(a,n))return s[n]=2,a[n];else if(u(o,n))return s[n]=3,o[n];else if(r!==t&&u(r,n))return s[n]=4,r[n];else Cr&&(s[n]=0)}let d=yr[n],f,p;if(d)return n===`$attrs`&&M(e.attrs,`get`,``),d(e);if((f=c.__cssModules)&&(f=f[n]))return f;if(r!==t&&u(r,n))return s[n]=4,r[n];if(p=l.config.globalProperties,u(p,n))return p[n]},set({_:e},n,r){let{data:i,setupState:a,ctx:o}=e;return br(a,n)?(a[n]=r,!0):i!==t&&u(i,n)?(i[n]=r,!0):u(e.props,n)||n[0]===`$`&&n.slice(1)in e?!1:(o[n]=r,!0)},has({_:{data:e,setupState:n,accessCache:r,ctx:i,appContext:a,props:o,type:s}},c){let l;return!!(r[c]||e!==t&&c[0]!==`$`&&u(e,c)||br(n,c)||u(o,c)||u(i,c)||u(yr,c)||u(a.config.globalProperties,c)||(l=s.__cssModules)&&l[c])},defineProperty(e,t,n){return n.get==null?u(n,`value`)&&this.set(e,t,n.value,null):e._.accessCache[t]=0,Reflect.defineProperty(e,t,n)}};function Sr(e){return d(e)?e.reduce((e,t)=>(e[t]=null,e),{}):e}var Cr=!0;function wr(e){let t=Or(e),n=e.proxy,i=e.ctx;Cr=!1,t.beforeCreate&&Er(t.beforeCreate,e,`bc`);let{data:a,computed:o,methods:s,watch:c,provide:l,inject:u,created:f,beforeMount:p,mounted:m,beforeUpdate:g,updated:_,activated:y,deactivated:b,beforeDestroy:x,beforeUnmount:ee,destroyed:S,unmounted:C,render:te,renderTracked:ne,renderTriggered:re,errorCaptured:w,serverPrefetch:ie,expose:T,inheritAttrs:ae,components:oe,directives:E,filters:se}=t;if(u&&Tr(u,i,null),s)for(let e in s){let t=s[e];h(t)&&(i[e]=t.bind(n))}if(a){let t=a.call(n,n);v(t)&&(e.data=Lt(t))}if(Cr=!0,o)for(let e in o){let t=o[e],a=xa({get:h(t)?t.bind(n,n):h(t.get)?t.get.bind(n,n):r,set:!h(t)&&h(t.set)?t.set.bind(n):r});Object.defineProperty(i,e,{enumerable:!0,configurable:!0,get:()=>a.value,set:e=>a.value=e})}if(c)for(let e in c)Dr(c[e],i,n,e);if(l){let e=h(l)?l.call(n):l;Reflect.ownKeys(e).forEach(t=>{Mn(t,e[t])})}f&&Er(f,e,`c`);function D(e,t){d(t)?t.forEach(t=>e(t.bind(n))):t&&e(t.bind(n))}if(D(sr,p),D(cr,m),D(lr,g),D(ur,_),D(tr,y),D(nr,b),D(gr,w),D(hr,ne),D(mr,re),D(dr,ee),D(fr,C),D(pr,ie),d(T)){if(T.length){let t=e.exposed||={};T.forEach(e=>{Object.defineProperty(t,e,{get:()=>n[e],set:t=>n[e]=t,enumerable:!0})})}else e.exposed||={}}te&&e.render===r&&(e.render=te),ae!=null&&(e.inheritAttrs=ae),oe&&(e.components=oe),E&&(e.directives=E),ie&&Jn(e)}function Tr(e,t,n=r){d(e)&&(e=Nr(e));for(let n in e){let r=e[n],i;i=v(r)?`default`in r?Nn(r.from||n,r.default,!0):Nn(r.from||n):Nn(r),F(i)?Object.defineProperty(t,n,{enumerable:!0,configurable:!0,get:()=>i.value,set:e=>i.value=e}):t[n]=i}}function Er(e,t,n){I(d(e)?e.map(e=>e.bind(t.proxy)):e.bind(t.proxy),t,n)}function Dr(e,t,n,r){let i=r.includes(`.`)?zn(n,r):()=>n[r];if(g(e)){let n=t[e];h(n)&&In(i,n)}else if(h(e))In(i,e.bind(n));else if(v(e)){if(d(e))e.forEach(e=>Dr(e,t,n,r));else{let r=h(e.handler)?e.handler.bind(n):t[e.handler];h(r)&&In(i,r,e)}}}function Or(e){let t=e.type,{mixins:n,extends:r}=t,{mixins:i,optionsCache:a,config:{optionMergeStrategies:o}}=e.appContext,s=a.get(t),c;return s?c=s:!i.length&&!n&&!r?c=t:(c={},i.length&&i.forEach(e=>kr(c,e,o,!0)),kr(c,t,o)),v(t)&&a.set(t,c),c}function kr(e,t,n,r=!1){let{mixins:i,extends:a}=t;a&&kr(e,a,n,!0),i&&i.forEach(t=>kr(e,t,n,!0));for(let i in t)if(!(r&&i===`expose`)){let r=Ar[i]||n&&n[i];e[i]=r?r(e[i],t[i]):t[i]}return e}var Ar={data:jr,props:Fr,emits:Fr,methods:Pr,computed:Pr,beforeCreate:B,created:B,beforeMount:B,mounted:B,beforeUpdate:B,updated:B,beforeDestroy:B,beforeUnmount:B,destroyed:B,unmounted:B,activated:B,deactivated:B,errorCaptured:B,serverPrefetch:B,components:Pr,directives:Pr,watch:Ir,provide:jr,inject:Mr};function jr(e,t){return t?e?function(){return s(h(e)?e.call(this,this):e,h(t)?t.call(this,this):t)}:t:e}function Mr(e,t){return Pr(Nr(e),Nr(t))}function Nr(e){if(d(e)){let t={};for(let n=0;n<e.length;n++)t[e[n]]=e[n];return t}return e}function B(e,t){return e?[...new Set([].concat(e,t))]:t}function Pr(e,t){return e?s(Object.create(null),e,t):t}function Fr(e,t){return e?d(e)&&d(t)?[...new Set([...e,...t])]:s(Object.create(null),Sr(e),Sr(t??{})):t}function Ir(e,t){if(!e)return t;if(!t)return e;let n=s(Object.create(null),e);for(let r in t)n[r]=B(e[r],t[r]);return n}function Lr(){return{app:null,config:{isNativeTag:i,performance:!1,globalProperties:{},optionMergeStrategies:{},errorHandler:void 0,warnHandler:void 0,compilerOptions:{}},mixins:[],components:{},directives:{},provides:Object.create(null),optionsCache:new WeakMap,propsCache:new WeakMap,emitsCache:new WeakMap}}var Rr=0;function zr(e,t){return function(n,r=null){h(n)||(n=s({},n)),r!=null&&!v(r)&&(r=null);let i=Lr(),a=new WeakSet,o=[],c=!1,l=i.app={_uid:Rr++,_component:n,_props:r,_container:null,_context:i,_instance:null,version:Sa,get config(){return i.config},set config(e){},use(e,...t){return a.has(e)||(e&&h(e.install)?(a.add(e),e.install(l,...t)):h(e)&&(a.add(e),e(l,...t))),l},mixin(e){return i.mixins.includes(e)||i.mixins.push(e),l},component(e,t){return t?(i.components[e]=t,l):i.components[e]},directive(e,t){return t?(i.directives[e]=t,l):i.directives[e]},mount(a,o,s){if(!c){let u=l._ceVNode||Gi(n,r);return u.appContext=i,s===!0?s=`svg`:s===!1&&(s=void 0),o&&t?t(u,a):e(u,a,s),c=!0,l._container=a,a.__vue_app__=l,ya(u.component)}},onUnmount(e){o.push(e)},unmount(){c&&(I(o,l._instance,16),e(null,l._container),delete l._container.__vue_app__)},provide(e,t){return i.provides[e]=t,l},runWithContext(e){let t=Br;Br=l;try{return e()}finally{Br=t}}};return l}}var Br=null,Vr=(e,t)=>t===`modelValue`||t===`model-value`?e.modelModifiers:e[`${t}Modifiers`]||e[`${w(t)}Modifiers`]||e[`${T(t)}Modifiers`];function Hr(e,n,...r){if(e.isUnmounted)return;let i=e.vnode.props||t,a=r,o=n.startsWith(`update:`),s=o&&Vr(i,n.slice(7));s&&(s.trim&&(a=r.map(e=>g(e)?e.trim():e)),s.number&&(a=a.map(ce)));let c,l=i[c=oe(n)]||i[c=oe(w(n))];!l&&o&&(l=i[c=oe(T(n))]),l&&I(l,e,6,a);let u=i[c+`Once`];if(u){if(!e.emitted)e.emitted={};else if(e.emitted[c])return;e.emitted[c]=!0,I(u,e,6,a)}}var Ur=new WeakMap;function Wr(e,t,n=!1){let r=n?Ur:t.emitsCache,i=r.get(e);if(i!==void 0)return i;let a=e.emits,o={},c=!1;if(!h(e)){let r=e=>{let n=Wr(e,t,!0);n&&(c=!0,s(o,n))};!n&&t.mixins.length&&t.mixins.forEach(r),e.extends&&r(e.extends),e.mixins&&e.mixins.forEach(r)}return!a&&!c?(v(e)&&r.set(e,null),null):(d(a)?a.forEach(e=>o[e]=null):s(o,a),v(e)&&r.set(e,o),o)}function Gr(e,t){return!e||!a(t)?!1:(t=t.slice(2),t=t===`Once`?t:t.replace(/Once$/,``),u(e,t[0].toLowerCase()+t.slice(1))||u(e,T(t))||u(e,t))}function Kr(e){let{type:t,vnode:n,proxy:r,withProxy:i,propsOptions:[a],slots:s,attrs:c,emit:l,render:u,renderCache:d,props:f,data:p,setupState:m,ctx:h,inheritAttrs:g}=e,_=On(e),v,y;try{if(n.shapeFlag&4){let e=i||r,t=e;v=Xi(u.call(t,e,d,f,m,p,h)),y=c}else{let e=t;v=Xi(e.length>1?e(f,{attrs:c,slots:s,emit:l}):e(f,null)),y=t.props?c:Jr(c)}}catch(t){Pi.length=0,ln(t,e,1),v=Gi(Mi)}let b=v;if(y&&g!==!1){let e=Object.keys(y),{shapeFlag:t}=b;e.length&&t&7&&(a&&e.some(o)&&(y=Yr(y,a)),b=Ji(b,y,!1,!0))}return n.dirs&&(b=Ji(b,null,!1,!0),b.dirs=b.dirs?b.dirs.concat(n.dirs):n.dirs),n.transition&&Gn(Vn(b.type)&&Wn(b)||b,n.transition),v=b,On(_),v}function qr(e,t=!0){let n;for(let t=0;t<e.length;t++){let r=e[t];if(Vi(r)){if(r.type!==Mi||r.children===`v-if`){if(n)return;n=r}}else return}return n}var Jr=e=>{let t;for(let n in e)(n===`class`||n===`style`||a(n))&&((t||={})[n]=e[n]);return t},Yr=(e,t)=>{let n={};for(let r in e)o(r)&&r.slice(9)in t||(n[r]=e[r]);return n};function Xr(e,t,n){let{props:r,children:i,component:a}=e,{props:o,children:s,patchFlag:c}=t,l=a.emitsOptions;if(t.dirs||t.transition)return!0;if(n&&c>=0){if(c&1024)return!0;if(c&16)return r?Zr(r,o,l):!!o;if(c&8){let e=t.dynamicProps;for(let t=0;t<e.length;t++){let n=e[t];if(Qr(o,r,n)&&!Gr(l,n))return!0}}}else return(i||s)&&(!s||!s.$stable)?!0:r===o?!1:r?!o||Zr(r,o,l):!!o;return!1}function Zr(e,t,n){let r=Object.keys(t);if(r.length!==Object.keys(e).length)return!0;for(let i=0;i<r.length;i++){let a=r[i];if(!u(e,a)||Qr(t,e,a)&&!Gr(n,a))return!0}return!1}function Qr(e,t,n){let r=e[n],i=t[n];return n===`style`&&v(r)&&v(i)?!k(r,i):r!==i}function $r({vnode:e,parent:t,suspense:n},r){for(;t;){let n=t.subTree;if(n.suspense&&n.suspense.activeBranch===e&&(n.suspense.vnode.el=n.el=r,e=n),n===e)(e=t.vnode).el=r,t=t.parent;else break}n&&n.activeBranch===e&&(n.vnode.el=r)}var ei={},ti=()=>Object.create(ei),ni=e=>Object.getPrototypeOf(e)===ei;function ri(e,t,n,r=!1){let i={},a=ti();e.propsDefaults=Object.create(null),ai(e,t,i,a);for(let t in e.propsOptions[0])t in i||(i[t]=void 0);e.props=n?r?i:Rt(i):e.type.props?i:a,e.attrs=a}function ii(e,t,n,r){let{props:i,attrs:a,vnode:{patchFlag:o}}=e,s=P(i),[c]=e.propsOptions,l=!1;if((r||o>0)&&!(o&16)){if(o&8){let n=e.vnode.dynamicProps;for(let r=0;r<n.length;r++){let o=n[r];if(Gr(e.emitsOptions,o))continue;let d=t[o];if(c){if(u(a,o))d!==a[o]&&(a[o]=d,l=!0);else{let t=w(o);i[t]=oi(c,s,t,d,e,!1)}}else d!==a[o]&&(a[o]=d,l=!0)}}}else{ai(e,t,i,a)&&(l=!0);let r;for(let a in s)t&&(u(t,a)||(r=T(a))!==a&&u(t,r))||(c?n&&(n[a]!==void 0||n[r]!==void 0)&&(i[a]=oi(c,s,a,void 0,e,!0)):delete i[a]);if(a!==s)for(let e in a)t&&u(t,e)||(delete a[e],l=!0)}l&&nt(e.attrs,`set`,``)}function ai(e,n,r,i){let[a,o]=e.propsOptions,s=!1,c;if(n)for(let t in n){if(te(t))continue;let l=n[t],d;a&&u(a,d=w(t))?!o||!o.includes(d)?r[d]=l:(c||={})[d]=l:Gr(e.emitsOptions,t)||t in i&&l===i[t]||(i[t]=l,s=!0)}if(o){let n=P(r),i=c||t;for(let t=0;t<o.length;t++){let s=o[t];r[s]=oi(a,n,s,i[s],e,!u(i,s))}}return s}function oi(e,t,n,r,i,a){let o=e[n];if(o!=null){let e=u(o,`default`);if(e&&r===void 0){let e=o.default;if(o.type!==Function&&!o.skipFactory&&h(e)){let{propsDefaults:a}=i;if(n in a)r=a[n];else{let o=ca(i);r=a[n]=e.call(null,t),o()}}else r=e;i.ce&&i.ce._setProp(n,r)}o[0]&&(a&&!e?r=!1:o[1]&&(r===``||r===T(n))&&(r=!0))}return r}var si=new WeakMap;function ci(e,r,i=!1){let a=i?si:r.propsCache,o=a.get(e);if(o)return o;let c=e.props,l={},f=[],p=!1;if(!h(e)){let t=e=>{p=!0;let[t,n]=ci(e,r,!0);s(l,t),n&&f.push(...n)};!i&&r.mixins.length&&r.mixins.forEach(t),e.extends&&t(e.extends),e.mixins&&e.mixins.forEach(t)}if(!c&&!p)return v(e)&&a.set(e,n),n;if(d(c))for(let e=0;e<c.length;e++){let n=w(c[e]);li(n)&&(l[n]=t)}else if(c)for(let e in c){let t=w(e);if(li(t)){let n=c[e],r=l[t]=d(n)||h(n)?{type:n}:s({},n),i=r.type,a=!1,o=!0;if(d(i))for(let e=0;e<i.length;++e){let t=i[e],n=h(t)&&t.name;if(n===`Boolean`){a=!0;break}n===`String`&&(o=!1)}else a=h(i)&&i.name===`Boolean`;r[0]=a,r[1]=o,(a||u(r,`default`))&&f.push(t)}}let m=[l,f];return v(e)&&a.set(e,m),m}function li(e){return e[0]!==`$`&&!te(e)}var ui=e=>e===`_`||e===`_ctx`||e===`$stable`,di=e=>d(e)?e.map(Xi):[Xi(e)],fi=(e,t,n)=>{if(t._n)return t;let r=kn((...e)=>di(t(...e)),n);return r._c=!1,r},pi=(e,t,n)=>{let r=e._ctx;for(let n in e){if(ui(n))continue;let i=e[n];if(h(i))t[n]=fi(n,i,r);else if(i!=null){let e=di(i);t[n]=()=>e}}},mi=(e,t)=>{let n=di(t);e.slots.default=()=>n},hi=(e,t,n)=>{for(let r in t)(n||!ui(r))&&(e[r]=t[r])},gi=(e,t,n)=>{let r=e.slots=ti();if(e.vnode.shapeFlag&32){let e=t._;e?(hi(r,t,n),n&&D(r,`_`,e,!0)):pi(t,r)}else t&&mi(e,t)},_i=(e,n,r)=>{let{vnode:i,slots:a}=e,o=!0,s=t;if(i.shapeFlag&32){let e=n._;e?r&&e===1?o=!1:hi(a,n,r):(o=!n.$stable,pi(n,a)),s=n}else n&&(mi(e,n),s={default:1});if(o)for(let e in a)!ui(e)&&s[e]==null&&delete a[e]},V=Ai;function vi(e){return yi(e)}function yi(e,i){let a=ue();a.__VUE__=!0;let{insert:o,remove:s,patchProp:c,createElement:l,createText:u,createComment:d,setText:f,setElementText:p,parentNode:m,nextSibling:h,setScopeId:g=r,insertStaticContent:_}=e,v=(e,t,r,i=null,a=null,o=null,s=void 0,c=null,l=!!t.dynamicChildren)=>{if(e===t)return;e&&!Hi(e,t)&&(i=be(e),O(e,a,o,!0),e=null),t.patchFlag===-2&&(l=!1,t.dynamicChildren=null),t.dynamicChildren&&e&&e.dynamicChildren&&e.dynamicChildren.hasOnce&&(t.dynamicChildren===n&&(t.dynamicChildren=[]),t.dynamicChildren.hasOnce=!0);let{type:u,ref:d,shapeFlag:f}=t;switch(u){case ji:y(e,t,r,i);break;case Mi:b(e,t,r,i);break;case Ni:e??x(t,r,i,s);break;case H:oe(e,t,r,i,a,o,s,c,l);break;default:f&1?C(e,t,r,i,a,o,s,c,l):f&6?E(e,t,r,i,a,o,s,c,l):(f&64||f&128)&&u.process(e,t,r,i,a,o,s,c,l,k)}d!=null&&a?Zn(d,e&&e.ref,o,t||e,!t):d==null&&e&&e.ref!=null&&Zn(e.ref,null,o,e,!0)},y=(e,t,n,r)=>{if(e==null)o(t.el=u(t.children),n,r);else{let n=t.el=e.el;t.children!==e.children&&f(n,t.children)}},b=(e,t,n,r)=>{e==null?o(t.el=d(t.children||``),n,r):t.el=e.el},x=(e,t,n,r)=>{[e.el,e.anchor]=_(e.children,t,n,r,e.el,e.anchor)},ee=({el:e,anchor:t},n,r)=>{let i;for(;e&&e!==t;)i=h(e),o(e,n,r),e=i;o(t,n,r)},S=({el:e,anchor:t})=>{let n;for(;e&&e!==t;)n=h(e),s(e),e=n;s(t)},C=(e,t,n,r,i,a,o,s,c)=>{if(t.type===`svg`?o=`svg`:t.type===`math`&&(o=`mathml`),e==null)ne(t,n,r,i,a,o,s,c);else{let n=e.el&&e.el._isVueCE?e.el:null;try{n&&n._beginPatch(),ie(e,t,i,a,o,s,c)}finally{n&&n._endPatch()}}},ne=(e,t,n,r,i,a,s,u)=>{let d,f,{props:m,shapeFlag:h,transition:g,dirs:_}=e;if(d=e.el=l(e.type,a,m&&m.is,m),h&8?p(d,e.children):h&16&&w(e.children,d,null,r,i,bi(e,a),s,u),_&&jn(e,null,r,`created`),re(d,e,e.scopeId,s,r),m){for(let e in m)e!==`value`&&!te(e)&&c(d,e,null,m[e],a,r);`value`in m&&c(d,`value`,null,m.value,a),(f=m.onVnodeBeforeMount)&&ea(f,r,e)}_&&jn(e,null,r,`beforeMount`);let v=Si(i,g);v?g.beforeEnter(d):g&&!g.persisted&&(d[ki]=!0),o(d,t,n),((f=m&&m.onVnodeMounted)||v||_)&&V(()=>{try{f&&ea(f,r,e),v&&g.enter(d),_&&jn(e,null,r,`mounted`)}finally{}},i)},re=(e,t,n,r,i)=>{if(n&&g(e,n),r)for(let t=0;t<r.length;t++)g(e,r[t]);if(i){let n=i.subTree;if(t===n||Oi(n.type)&&(n.ssContent===t||n.ssFallback===t)){let t=i.vnode;re(e,t,t.scopeId,t.slotScopeIds,i.parent)}}},w=(e,t,n,r,i,a,o,s,c=0)=>{for(let l=c;l<e.length;l++){let c=e[l]=s?Zi(e[l]):Xi(e[l]);v(null,c,t,n,r,i,a,o,s)}},ie=(e,n,r,i,a,o,s)=>{let l=n.el=e.el,{patchFlag:u,dynamicChildren:d,dirs:f}=n;u|=e.patchFlag&16;let m=e.props||t,h=n.props||t,g;if(r&&xi(r,!1),(g=h.onVnodeBeforeUpdate)&&ea(g,r,n,e),f&&jn(n,e,r,`beforeUpdate`),r&&xi(r,!0),d&&(!e.dynamicChildren||e.dynamicChildren.length!==d.length)&&(u=0,s=!1,d=null),(m.innerHTML&&h.innerHTML==null||m.textContent&&h.textContent==null)&&p(l,``),d?T(e.dynamicChildren,d,l,r,i,bi(n,a),o):s||fe(e,n,l,null,r,i,bi(n,a),o,!1),u>0){if(u&16)ae(l,m,h,r,a);else if(u&2&&m.class!==h.class&&c(l,`class`,null,h.class,a),u&4&&c(l,`style`,m.style,h.style,a),u&8){let e=n.dynamicProps;for(let t=0;t<e.length;t++){let n=e[t],i=m[n],o=h[n];(o!==i||n===`value`)&&c(l,n,i,o,a,r)}}u&1&&e.children!==n.children&&p(l,n.children)}else!s&&d==null&&ae(l,m,h,r,a);((g=h.onVnodeUpdated)||f)&&V(()=>{g&&ea(g,r,n,e),f&&jn(n,e,r,`updated`)},i)},T=(e,t,n,r,i,a,o)=>{for(let s=0;s<t.length;s++){let c=e[s],l=t[s],u=c.el||Di(c),d=u&&(c.type===H||!Hi(c,l)||c.shapeFlag&198)?m(u):n;v(c,l,d,null,r,i,a,o,!0)}},ae=(e,n,r,i,a)=>{if(n!==r){if(n!==t)for(let t in n)!te(t)&&!(t in r)&&c(e,t,n[t],null,a,i);for(let t in r){if(te(t))continue;let o=r[t],s=n[t];o!==s&&t!==`value`&&c(e,t,s,o,a,i)}`value`in r&&c(e,`value`,n.value,r.value,a)}},oe=(e,t,n,r,i,a,s,c,l)=>{let d=t.el=e?e.el:u(``),f=t.anchor=e?e.anchor:u(``),{patchFlag:p,dynamicChildren:m,slotScopeIds:h}=t;h&&(c=c?c.concat(h):h),e==null?(o(d,n,r),o(f,n,r),w(t.children||[],n,f,i,a,s,c,l)):p>0&&p&64&&m&&e.dynamicChildren&&e.dynamicChildren.length===m.length?(T(e.dynamicChildren,m,n,i,a,s,c),(t.key!=null||i&&t===i.subTree)&&Ci(e,t,!0)):fe(e,t,n,f,i,a,s,c,l)},E=(e,t,n,r,i,a,o,s,c)=>{t.slotScopeIds=s,e==null?t.shapeFlag&512?i.ctx.activate(t,n,r,o,c):D(t,n,r,i,a,o,c):ce(e,t,c)},D=(e,t,n,r,i,a,o)=>{let s=e.component=ia(e,r,i);if(er(e)&&(s.ctx.renderer=k),fa(s,!1,o),s.asyncDep){if(i&&i.registerDep(s,le,o,a),!e.el){let r=s.subTree=Gi(Mi);b(null,r,t,n),e.placeholder=r.el}}else le(s,e,t,n,i,a,o)},ce=(e,t,n)=>{let r=t.component=e.component;if(Xr(e,t,n)){if(r.asyncDep&&!r.asyncResolved){t.el=e.el,t.placeholder=e.placeholder,de(r,t,n);return}r.next=t,r.update()}else t.el=e.el,t.placeholder=e.placeholder,r.vnode=t},le=(e,t,n,r,i,a,o)=>{let s=()=>{if(e.isMounted){let{next:t,bu:n,u:r,parent:s,vnode:c}=e;{let n=Ti(e);if(n){t&&(t.el=c.el,de(e,t,o)),n.asyncDep.then(()=>{let t=()=>{e.job.flags&8||(i&&i.pendingBranch?V(t,i):l())};t.flags=48,V(t,i)});return}}let u=t,d;xi(e,!1),t?(t.el=c.el,de(e,t,o)):t=c,n&&se(n),(d=t.props&&t.props.onVnodeBeforeUpdate)&&ea(d,s,t,c),xi(e,!0);let f=Kr(e),p=e.subTree;e.subTree=f,v(p,f,m(p.el||Di(p)),be(p),e,i,a),t.el=f.el,u===null&&$r(e,f.el),r&&V(r,i),(d=t.props&&t.props.onVnodeUpdated)&&V(()=>ea(d,s,t,c),i)}else{let o,{el:s,props:c}=t,{bm:l,m:u,parent:d,root:f,type:p}=e,m=$n(t);if(xi(e,!1),l&&se(l),!m&&(o=c&&c.onVnodeBeforeMount)&&ea(o,d,t),xi(e,!0),s&&Ce){let t=()=>{e.subTree=Kr(e),Ce(s,e.subTree,e,i,null)};m&&p.__asyncHydrate?p.__asyncHydrate(s,e,t):t()}else{f.ce&&f.ce._hasShadowRoot()&&f.ce._injectChildStyle(p,e.parent?e.parent.type:void 0);let o=e.subTree=Kr(e);v(null,o,n,r,e,i,a),t.el=o.el}if(u&&V(u,i),!m&&(o=c&&c.onVnodeMounted)){let e=t;V(()=>ea(o,d,e),i)}(t.shapeFlag&256||d&&$n(d.vnode)&&d.vnode.shapeFlag&256)&&e.a&&V(e.a,i),e.isMounted=!0,t=n=r=null}};e.scope.on();let c=e.effect=new Ae(s);e.scope.off();let l=e.update=c.run.bind(c),u=e.job=c.runIfDirty.bind(c);u.i=e,u.id=e.uid,c.scheduler=()=>vn(u),xi(e,!0),l()},de=(e,t,n)=>{t.component=e;let r=e.vnode.props;e.vnode=t,e.next=null,ii(e,t.props,r,n),_i(e,t.children,n),Ge(),xn(e),Ke()},fe=(e,t,n,r,i,a,o,s,c=!1)=>{let l=e&&e.children,u=e?e.shapeFlag:0,d=t.children,{patchFlag:f,shapeFlag:m}=t;if(f>0){if(f&128){me(l,d,n,r,i,a,o,s,c);return}if(f&256){pe(l,d,n,r,i,a,o,s,c);return}}m&8?(u&16&&ye(l,i,a),d!==l&&p(n,d)):u&16?m&16?me(l,d,n,r,i,a,o,s,c):ye(l,i,a,!0):(u&8&&p(n,``),m&16&&w(d,n,r,i,a,o,s,c))},pe=(e,t,r,i,a,o,s,c,l)=>{e||=n,t||=n;let u=e.length,d=t.length,f=Math.min(u,d),p=0;for(;p<f;p++){let n=t[p]=l?Zi(t[p]):Xi(t[p]);v(e[p],n,r,null,a,o,s,c,l)}u>d?ye(e,a,o,!0,!1,f):w(t,r,i,a,o,s,c,l,f)},me=(e,t,r,i,a,o,s,c,l)=>{let u=0,d=t.length,f=e.length-1,p=d-1;for(;u<=f&&u<=p;){let n=e[u],i=t[u]=l?Zi(t[u]):Xi(t[u]);if(Hi(n,i))v(n,i,r,null,a,o,s,c,l);else break;u++}for(;u<=f&&u<=p;){let n=e[f],i=t[p]=l?Zi(t[p]):Xi(t[p]);if(Hi(n,i))v(n,i,r,null,a,o,s,c,l);else break;f--,p--}if(u>f){if(u<=p){let e=p+1,n=e<d?t[e].el:i;for(;u<=p;)v(null,t[u]=l?Zi(t[u]):Xi(t[u]),r,n,a,o,s,c,l),u++}}else if(u>p)for(;u<=f;)O(e[u],a,o,!0),u++;else{let m=u,h=u,g=new Map;for(u=h;u<=p;u++){let e=t[u]=l?Zi(t[u]):Xi(t[u]);e.key!=null&&g.set(e.key,u)}let _,y=0,b=p-h+1,x=!1,ee=0,S=Array(b);for(u=0;u<b;u++)S[u]=0;for(u=m;u<=f;u++){let n=e[u];if(y>=b){O(n,a,o,!0);continue}let i;if(n.key!=null)i=g.get(n.key);else for(_=h;_<=p;_++)if(S[_-h]===0&&Hi(n,t[_])){i=_;break}i===void 0?O(n,a,o,!0):(S[i-h]=u+1,i>=ee?ee=i:x=!0,v(n,t[i],r,null,a,o,s,c,l),y++)}let C=x?wi(S):n;for(_=C.length-1,u=b-1;u>=0;u--){let e=h+u,n=t[e],f=t[e+1],p=e+1<d?f.el||Di(f):i;S[u]===0?v(null,n,r,p,a,o,s,c,l):x&&(_<0||u!==C[_]?he(n,r,p,2):_--)}}},he=(e,t,n,r,i=null)=>{let{el:a,type:c,transition:l,children:u,shapeFlag:d}=e;if(d&6)he(e.component.subTree,t,n,r);else if(d&128)e.suspense.move(t,n,r);else if(d&64)c.move(e,t,n,k);else if(c===H){o(a,t,n);for(let e=0;e<u.length;e++)he(u[e],t,n,r);o(e.anchor,t,n)}else if(c===Ni)ee(e,t,n);else if(r!==2&&d&1&&l){if(r===0)l.persisted&&!a[Hn]?o(a,t,n):(l.beforeEnter(a),o(a,t,n),V(()=>l.enter(a),i));else{let{leave:r,delayLeave:i,afterLeave:c}=l,u=()=>{e.ctx.isUnmounted?s(a):o(a,t,n)},d=()=>{let e=a._isLeaving||!!a[Hn];a._isLeaving&&a[Hn](!0),l.persisted&&!e?u():r(a,()=>{u(),c&&c()})};i?i(a,u,d):d()}}else o(a,t,n)},O=(e,t,n,r=!1,i=!1)=>{let{type:a,props:o,ref:s,children:c,dynamicChildren:l,shapeFlag:u,patchFlag:d,dirs:f,cacheIndex:p,memo:m}=e;if((d===-2||l&&l.hasOnce)&&(i=!1),s!=null&&(Ge(),Zn(s,null,n,e,!0),Ke()),p==null||e.ctx&&e.ctx!==t||(t.renderCache[p]=void 0),u&256&&t.ctx.deactivate(e))return;let h=u&1&&f,g=!$n(e),_;if(g&&(_=o&&o.onVnodeBeforeUnmount)&&ea(_,t,e),u&6)ve(e.component,n,r);else{if(u&128){e.suspense.unmount(n,r);return}h&&jn(e,null,t,`beforeUnmount`),u&64?e.type.remove(e,t,n,k,r):l&&!l.hasOnce&&(a!==H||d>0&&d&64)?ye(l,t,n,!1,!0):(a===H&&d&384||!i&&u&16)&&ye(c,t,n),r&&ge(e)}let v=m!=null&&p==null;(g&&(_=o&&o.onVnodeUnmounted)||h||v)&&V(()=>{_&&ea(_,t,e),h&&jn(e,null,t,`unmounted`),v&&(e.el=null)},n)},ge=e=>{let{type:t,el:n,anchor:r,transition:i}=e,a=t===H;if(a&&!i){_e(n,r);return}if(t===Ni){S(e),i&&!i.persisted&&i.afterLeave&&i.afterLeave();return}let o=a?Kn(e):e,c=()=>{a?m(n)&&_e(n,r):s(n),i&&!i.persisted&&i.afterLeave&&i.afterLeave()};if(o&&o.shapeFlag&1&&i&&!i.persisted){let{leave:e,delayLeave:t}=i,n=o.el,r=()=>e(n,c);t?t(n,c,r):r()}else c()},_e=(e,t)=>{let n;for(;e!==t;)n=h(e),s(e),e=n;s(t)},ve=(e,t,n)=>{let{bum:r,scope:i,job:a,subTree:o,um:s,m:c,a:l}=e;Ei(c),Ei(l),r&&se(r),i.stop(),a?(a.flags|=8,O(o,e,t,n)):o&&(o.transition=e.vnode.transition,O(o,e,t,n)),s&&V(s,t);let u=()=>{e.isUnmounted=!0};u.flags=16,V(u,t)},ye=(e,t,n,r=!1,i=!1,a=0)=>{for(let o=a;o<e.length;o++)O(e[o],t,n,r,i)},be=e=>{if(e.shapeFlag&6)return be(e.component.subTree);if(e.shapeFlag&128)return e.suspense.next();let t=h(e.anchor||e.el),n=t&&t[Bn];return n?h(n):t},xe=(e,t,n)=>{wn(()=>{e==null?t._vnode&&O(t._vnode,null,null,!0):v(t._vnode||null,e,t,null,null,null,n),t._vnode=e},e&&t._vnode?void 0:e&&e.component?e.component.uid:ra())},k={p:v,um:O,m:he,r:ge,mt:D,mc:w,pc:fe,pbc:T,n:be,o:e},Se,Ce;return i&&([Se,Ce]=i(k)),{render:xe,hydrate:Se,createApp:zr(xe,Se)}}function bi({type:e,props:t},n){return n===`svg`&&e===`foreignObject`||n===`mathml`&&e===`annotation-xml`&&t&&t.encoding&&t.encoding.includes(`html`)?void 0:n}function xi({effect:e,job:t},n){n?(e.flags|=32,t.flags|=4):(e.flags&=-33,t.flags&=-5)}function Si(e,t){return(!e||e&&!e.pendingBranch)&&t&&!t.persisted}function Ci(e,t,n=!1){let r=e.children,i=t.children;if(d(r)&&d(i))for(let e=0;e<r.length;e++){let t=r[e],a=i[e];a.shapeFlag&1&&!a.dynamicChildren&&((a.patchFlag<=0||a.patchFlag===32)&&(a=i[e]=Zi(i[e]),a.el=t.el),!n&&a.patchFlag!==-2&&Ci(t,a)),a.type===ji&&(a.patchFlag===-1&&(a=i[e]=Zi(a)),a.el=t.el),a.type===Mi&&!a.el&&(a.el=t.el)}}function wi(e){let t=e.slice(),n=[0],r,i,a,o,s,c=e.length;for(r=0;r<c;r++){let c=e[r];if(c!==0){if(i=n[n.length-1],e[i]<c){t[r]=i,n.push(r);continue}for(a=0,o=n.length-1;a<o;)s=a+o>>1,e[n[s]]<c?a=s+1:o=s;c<e[n[a]]&&(a>0&&(t[r]=n[a-1]),n[a]=r)}}for(a=n.length,o=n[a-1];a-->0;)n[a]=o,o=t[o];return n}function Ti(e){let t=e.subTree.component;if(t)return t.asyncDep&&!t.asyncResolved?t:Ti(t)}function Ei(e){if(e)for(let t=0;t<e.length;t++)e[t].flags|=8}function Di(e){if(e.placeholder)return e.placeholder;let t=e.component;if(t)return Di(t.subTree);let n=e.suspense;return n&&n.activeBranch?Di(n.activeBranch):null}var Oi=e=>e.__isSuspense,ki=Symbol(`_deferredEnter`);function Ai(e,t){t&&t.pendingBranch?d(e)?t.effects.push(...e):t.effects.push(e):bn(e)}var H=Symbol.for(`v-fgt`),ji=Symbol.for(`v-txt`),Mi=Symbol.for(`v-cmt`),Ni=Symbol.for(`v-stc`),Pi=[],U=null;function Fi(e=!1){Pi.push(U=e?null:[])}function Ii(){Pi.pop(),U=Pi[Pi.length-1]||null}var Li=1;function Ri(e,t=!1){Li+=e,e<0&&U&&t&&(U.hasOnce=!0)}function zi(e){return e.dynamicChildren=Li>0?U||n:null,Ii(),Li>0&&U&&U.push(e),e}function Bi(e,t,n,r,i,a){return zi(W(e,t,n,r,i,a,!0))}function Vi(e){return e?e.__v_isVNode===!0:!1}function Hi(e,t){return e.type===t.type&&e.key===t.key}var Ui=({key:e})=>e??null,Wi=({ref:e,ref_key:t,ref_for:n})=>(typeof e==`number`&&(e=``+e),e==null?null:g(e)||F(e)||h(e)?{i:z,r:e,k:t,f:!!n}:e);function W(e,t=null,n=null,r=0,i=null,a=e===H?0:1,o=!1,s=!1){let c={__v_isVNode:!0,__v_skip:!0,type:e,props:t,key:t&&Ui(t),ref:t&&Wi(t),scopeId:Dn,slotScopeIds:null,children:n,component:null,suspense:null,ssContent:null,ssFallback:null,dirs:null,transition:null,el:null,anchor:null,target:null,targetStart:null,targetAnchor:null,staticCount:0,shapeFlag:a,patchFlag:r,dynamicProps:i,dynamicChildren:null,appContext:null,ctx:z};return s?(Qi(c,n),a&128&&e.normalize(c)):n&&(c.shapeFlag|=g(n)?8:16),Li>0&&!o&&U&&(c.patchFlag>0||a&6)&&c.patchFlag!==32&&U.push(c),c}var Gi=Ki;function Ki(e,t=null,n=null,r=0,i=null,a=!1){if(e&&e!==_r||(e=Mi),Vi(e)){let r=Ji(e,t,!0);return n&&Qi(r,n),Li>0&&!a&&U&&(r.shapeFlag&6?U[U.indexOf(e)]=r:U.push(r)),r.patchFlag=-2,r}if(ba(e)&&(e=e.__vccOpts),t){t=qi(t);let{class:e,style:n}=t;e&&!g(e)&&(t.class=O(e)),v(n)&&(Ut(n)&&!d(n)&&(n=s({},n)),t.style=de(n))}let o=g(e)?1:Oi(e)?128:Vn(e)?64:v(e)?4:h(e)?2:0;return W(e,t,n,r,i,o,a,!0)}function qi(e){return e?Ut(e)?s({},e):ni(e)?s({},e[ga]||e):e:null}function Ji(e,t,n=!1,r=!1){let{props:i,ref:a,patchFlag:o,children:s,transition:c}=e,l=t?$i(i||{},t):i,u={__v_isVNode:!0,__v_skip:!0,type:e.type,props:l,key:l&&Ui(l),ref:t&&t.ref?n&&a?d(a)?a.concat(Wi(t)):[a,Wi(t)]:Wi(t):a,scopeId:e.scopeId,slotScopeIds:e.slotScopeIds,children:s,target:e.target,targetStart:e.targetStart,targetAnchor:e.targetAnchor,staticCount:e.staticCount,shapeFlag:e.shapeFlag,patchFlag:t&&e.type!==H?o===-1?16:o|16:o,dynamicProps:e.dynamicProps,dynamicChildren:e.dynamicChildren,appContext:e.appContext,dirs:e.dirs,transition:c,component:e.component,suspense:e.suspense,ssContent:e.ssContent&&Ji(e.ssContent),ssFallback:e.ssFallback&&Ji(e.ssFallback),placeholder:e.placeholder,el:e.el,anchor:e.anchor,ctx:e.ctx,ce:e.ce,cacheIndex:e.cacheIndex};return c&&r&&Gn(u,c.clone(u)),u}function Yi(e=` `,t=0){return Gi(ji,null,e,t)}function Xi(e){return e==null||typeof e==`boolean`?Gi(Mi):d(e)?Gi(H,null,e.slice()):Vi(e)?Zi(e):Gi(ji,null,String(e))}function Zi(e){return e.el===null&&e.patchFlag!==-1||e.memo?e:Ji(e)}function Qi(e,t){let n=0,{shapeFlag:r}=e;if(t==null)t=null;else if(d(t))n=16;else if(typeof t==`object`){if(r&65){let n=t.default;n&&(n._c&&(n._d=!1),Qi(e,n()),n._c&&(n._d=!0));return}{n=32;let r=t._;!r&&!ni(t)?t._ctx=z:r===3&&z&&(z.slots._===1?t._=1:(t._=2,e.patchFlag|=1024))}}else if(h(t)){if(r&65){Qi(e,{default:t});return}t={default:t,_ctx:z},n=32}else t=String(t),r&64?(n=16,t=[Yi(t)]):n=8;e.children=t,e.shapeFlag|=n}function $i(...e){let t={};for(let n=0;n<e.length;n++){let r=e[n];for(let e in r)if(e===`class`)t.class!==r.class&&(t.class=O([t.class,r.class]));else if(e===`style`)t.style=de([t.style,r.style]);else if(a(e)){let n=t[e],i=r[e];i&&n!==i&&!(d(n)&&n.includes(i))?t[e]=n?[].concat(n,i):i:i==null&&n==null&&!o(e)&&(t[e]=i)}else e!==``&&(t[e]=r[e])}return t}function ea(e,t,n,r=null){I(e,t,7,[n,r])}var ta=Lr(),na=0;function ra(){return na}function ia(e,n,r){let i=e.type,a=(n?n.appContext:e.appContext)||ta,o={uid:na++,vnode:e,type:i,parent:n,appContext:a,root:null,next:null,subTree:null,effect:null,update:null,job:null,scope:new De(!0),render:null,proxy:null,exposed:null,exposeProxy:null,withProxy:null,provides:n?n.provides:Object.create(a.provides),ids:n?n.ids:[``,0,0],accessCache:null,renderCache:[],components:null,directives:null,propsOptions:ci(i,a),emitsOptions:Wr(i,a),emit:null,emitted:null,propsDefaults:t,inheritAttrs:i.inheritAttrs,ctx:t,data:t,props:t,attrs:t,slots:t,refs:t,setupState:t,setupContext:null,suspense:r,suspenseId:r?r.pendingId:0,asyncDep:null,asyncResolved:!1,isMounted:!1,isUnmounted:!1,isDeactivated:!1,bc:null,c:null,bm:null,m:null,bu:null,u:null,um:null,bum:null,da:null,a:null,rtg:null,rtc:null,ec:null,sp:null};return o.ctx={_:o},o.root=n?n.root:o,o.emit=Hr.bind(null,o),e.ce&&e.ce(o),o}var G=null,aa=()=>G||z,oa,sa;{let e=ue(),t=(t,n)=>{let r;return(r=e[t])||(r=e[t]=[]),r.push(n),e=>{r.length>1?r.forEach(t=>t(e)):r[0](e)}};oa=t(`__VUE_INSTANCE_SETTERS__`,e=>G=e),sa=t(`__VUE_SSR_SETTERS__`,e=>da=e)}var ca=e=>{let t=G;return oa(e),e.scope.on(),()=>{e.scope.off(),oa(t)}},la=()=>{G&&G.scope.off(),oa(null)};function ua(e){return e.vnode.shapeFlag&4}var da=!1;function fa(e,t=!1,n=!1){t&&sa(t);let{props:r,children:i}=e.vnode,a=ua(e);ri(e,r,a,t),gi(e,i,n||t);let o=a?pa(e,t):void 0;return t&&sa(!1),o}function pa(e,t){let n=e.type;e.accessCache=Object.create(null),e.proxy=new Proxy(e.ctx,xr);let{setup:r}=n;if(r){Ge();let n=e.setupContext=r.length>1?va(e):null,i=ca(e),a=cn(r,e,0,[e.props,n]),o=y(a);if(Ke(),i(),(o||e.sp)&&!$n(e)&&Jn(e),o){if(a.then(la,la),t)return a.then(n=>{sa(!0);try{ma(e,n,t)}finally{sa(!1)}}).catch(t=>{ln(t,e,0,void 0,!0),e.ssrRender=(e,t)=>t(`<!---->`)});e.asyncDep=a}else ma(e,a,t)}else ha(e,t)}function ma(e,t,n){h(t)?e.type.__ssrInlineRender?e.ssrRender=t:e.render=t:v(t)&&(e.setupState=Qt(t)),ha(e,n)}function ha(e,t,n){let i=e.type;e.render||=i.render||r;{let t=ca(e);Ge();try{wr(e)}finally{Ke(),t()}}}var ga=Symbol(),_a={get(e,t){return M(e,`get`,``),t===ga?e:e[t]}};function va(e){return{attrs:new Proxy(e.attrs,_a),slots:e.slots,emit:e.emit,expose:t=>{e.exposed=t||{}}}}function ya(e){return e.exposed?e.exposeProxy||=new Proxy(Qt(Wt(e.exposed)),{get(t,n){if(n in t)return t[n];if(n in yr)return yr[n](e)},has(e,t){return t in e||t in yr}}):e.proxy}function ba(e){return h(e)&&`__vccOpts`in e}var xa=(e,t)=>en(e,t,da),Sa=`3.5.45`,Ca=void 0,wa=typeof window<`u`&&window.trustedTypes;if(wa)try{Ca=wa.createPolicy(`vue`,{createHTML:e=>e})}catch{}var Ta=Ca?e=>Ca.createHTML(e):e=>e,Ea=`http://www.w3.org/2000/svg`,Da=`http://www.w3.org/1998/Math/MathML`,Oa=typeof document<`u`?document:null,ka=Oa&&Oa.createElement(`template`),Aa={insert:(e,t,n)=>{t.insertBefore(e,n||null)},remove:e=>{let t=e.parentNode;t&&t.removeChild(e)},createElement:(e,t,n,r)=>{let i=t===`svg`?Oa.createElementNS(Ea,e):t===`mathml`?Oa.createElementNS(Da,e):n?Oa.createElement(e,{is:n}):Oa.createElement(e);return e===`select`&&r&&r.multiple!=null&&i.setAttribute(`multiple`,r.multiple),i},createText:e=>Oa.createTextNode(e),createComment:e=>Oa.createComment(e),setText:(e,t)=>{e.nodeValue=t},setElementText:(e,t)=>{e.textContent=t},parentNode:e=>e.parentNode,nextSibling:e=>e.nextSibling,querySelector:e=>Oa.querySelector(e),setScopeId(e,t){e.setAttribute(t,``)},insertStaticContent(e,t,n,r,i,a){let o=n?n.previousSibling:t.lastChild;if(i&&(i===a||i.nextSibling))for(;t.insertBefore(i.cloneNode(!0),n),i!==a&&(i=i.nextSibling););else{ka.innerHTML=Ta(r===`svg`?`<svg>${e}</svg>`:r===`mathml`?`<math>${e}</math>`:e);let i=ka.content;if(r===`svg`||r===`mathml`){let e=i.firstChild;for(;e.firstChild;)i.appendChild(e.firstChild);i.removeChild(e)}t.insertBefore(i,n)}return[o?o.nextSibling:t.firstChild,n?n.previousSibling:t.lastChild]}},ja=Symbol(`_vtc`);function Ma(e,t,n){let r=e[ja];r&&(t=(t?[t,...r]:[...r]).join(` `)),t==null?e.removeAttribute(`class`):n?e.setAttribute(`class`,t):e.className=t}var Na=Symbol(`_vod`),Pa=Symbol(`_vsh`),Fa=Symbol(``),Ia=/(?:^|;)\s*display\s*:/;function La(e,t,n){let r=e.style,i=g(n),a=!1;if(n&&!i){if(t){if(g(t))for(let e of t.split(`;`)){let t=e.slice(0,e.indexOf(`:`)).trim();n[t]??za(r,t,``)}else for(let e in t)n[e]??za(r,e,``)}for(let i in n){i===`display`&&(a=!0);let o=n[i];o==null?za(r,i,``):Ua(e,i,!g(t)&&t?t[i]:void 0,o)||za(r,i,o)}}else if(i){if(t!==n){let e=r[Fa];e&&(n+=`;`+e),r.cssText=n,a=Ia.test(n)}}else t&&e.removeAttribute(`style`);Na in e&&(i&&t===n||(e[Na]=a?r.display:``),e[Pa]&&(r.display=`none`))}var Ra=/\s*!important$/;function za(e,t,n){if(d(n))n.forEach(n=>za(e,t,n));else if(n??=``,t.startsWith(`--`))Ra.test(n)?e.setProperty(t,n.replace(Ra,``),`important`):e.setProperty(t,n);else{let r=Ha(e,t);Ra.test(n)?e.setProperty(T(r),n.replace(Ra,``),`important`):e[r]=n}}var Ba=[`Webkit`,`Moz`,`ms`],Va={};function Ha(e,t){let n=Va[t];if(n)return n;let r=w(t);if(r!==`filter`&&r in e)return Va[t]=r;r=ae(r);for(let n=0;n<Ba.length;n++){let i=Ba[n]+r;if(i in e)return Va[t]=i}return t}function Ua(e,t,n,r){return e.tagName===`TEXTAREA`&&(t===`width`||t===`height`)&&g(r)&&n===r}var Wa=`http://www.w3.org/1999/xlink`;function Ga(e,t,n,r,i,a=ge(t)){r&&t.startsWith(`xlink:`)?n==null?e.removeAttributeNS(Wa,t.slice(6,t.length)):e.setAttributeNS(Wa,t,n):n==null||a&&!_e(n)?e.removeAttribute(t):e.setAttribute(t,a?``:_(n)?String(n):n)}function Ka(e,t,n,r,i){if(t===`innerHTML`||t===`textContent`){n!=null&&(e[t]=t===`innerHTML`?Ta(n):n);return}let a=e.tagName;if(t===`value`&&a!==`PROGRESS`&&!a.includes(`-`)){let r=a===`OPTION`?e.getAttribute(`value`)||``:e.value,i=n==null?e.type===`checkbox`?`on`:``:String(n);r===i&&`_value`in e||(e.value=i),n??e.removeAttribute(t),e._value=n;return}let o=!1;if(n===``||n==null){let r=typeof e[t];r===`boolean`?n=_e(n):n==null&&r===`string`?(n=``,o=!0):r===`number`&&(n=0,o=!0)}try{e[t]=n}catch{}o&&e.removeAttribute(i||t)}function qa(e,t,n,r){e.addEventListener(t,n,r)}function Ja(e,t,n,r){e.removeEventListener(t,n,r)}var Ya=Symbol(`_vei`);function Xa(e,t,n,r,i=null){let a=e[Ya]||(e[Ya]={}),o=a[t];if(r&&o)o.value=r;else{let[n,s]=$a(t);r?qa(e,n,a[t]=ro(r,i),s):o&&(Ja(e,n,o,s),a[t]=void 0)}}var Za=/(Once|Passive|Capture)$/,Qa=/^on:?(?:Once|Passive|Capture)$/;function $a(e){let t,n;for(;(n=e.match(Za))&&!Qa.test(e);)t||={},e=e.slice(0,e.length-n[1].length),t[n[1].toLowerCase()]=!0;return[e[2]===`:`?e.slice(3):T(e.slice(2)),t]}var eo=0,to=Promise.resolve(),no=()=>eo||=(to.then(()=>eo=0),Date.now());function ro(e,t){let n=e=>{if(!e._vts)e._vts=Date.now();else if(e._vts<=n.attached)return;let r=n.value;if(d(r)){let n=e.stopImmediatePropagation;e.stopImmediatePropagation=()=>{n.call(e),e._stopped=!0};let i=r.slice(),a=[e];for(let n=0;n<i.length&&!e._stopped;n++){let e=i[n];e&&I(e,t,5,a)}}else I(r,t,5,[e])};return n.value=e,n.attached=no(),n}var io=e=>e.charCodeAt(0)===111&&e.charCodeAt(1)===110&&e.charCodeAt(2)>96&&e.charCodeAt(2)<123,ao=(e,t,n,r,i,s)=>{let c=i===`svg`;t===`class`?Ma(e,r,c):t===`style`?La(e,n,r):a(t)?o(t)||Xa(e,t,n,r,s):(t[0]===`.`?(t=t.slice(1),1):t[0]===`^`?(t=t.slice(1),0):oo(e,t,r,c))?(Ka(e,t,r),e.tagName.includes(`-`)||t!==`value`&&t!==`checked`&&t!==`selected`||Ga(e,t,r,c,s,t!==`value`)):e._isVueCE&&(so(e,t)||e._def.__asyncLoader&&(/[A-Z]/.test(t)||!g(r)))?Ka(e,w(t),r,s,t):(t===`true-value`?e._trueValue=r:t===`false-value`&&(e._falseValue=r),Ga(e,t,r,c))};function oo(e,t,n,r){if(r)return!!(t===`innerHTML`||t===`textContent`||t in e&&io(t)&&h(n));if(t===`spellcheck`||t===`draggable`||t===`translate`||t===`autocorrect`||t===`sandbox`&&e.tagName===`IFRAME`||t===`form`||t===`list`&&e.tagName===`INPUT`||t===`type`&&e.tagName===`TEXTAREA`)return!1;if(t===`width`||t===`height`){let t=e.tagName;if(t===`IMG`||t===`VIDEO`||t===`CANVAS`||t===`SOURCE`)return!1}return io(t)&&g(n)?!1:t in e}function so(e,t){let n=e._def.props;if(!n)return!1;let r=w(t);return Array.isArray(n)?n.some(e=>w(e)===r):Object.keys(n).some(e=>w(e)===r)}var co=e=>{let t=e.props[`onUpdate:modelValue`]||!1;return d(t)?e=>se(t,e):t},lo=Symbol(`_assign`),uo={deep:!0,created(e,{value:t,modifiers:{number:n}},r){e._modelValue=t,qa(e,`change`,()=>{let t=Array.prototype.filter.call(e.options,e=>e.selected).map(e=>n?ce(mo(e)):mo(e)),r=e.multiple,i=r?p(e._modelValue)?new Set(t):t:t[0],a=e._pendingValue=[r,r?d(i)?t.slice():t:i];try{e[lo](i)}finally{gn(()=>{e._pendingValue===a&&(e._pendingValue=void 0)})}}),e[lo]=co(r)},mounted(e,{value:t,modifiers:{number:n}}){po(e,t,n)},beforeUpdate(e,{value:t},n){e._modelValue=t,e[lo]=co(n)},updated(e,{value:t,modifiers:{number:n}}){let r=e._pendingValue;e._pendingValue=void 0,r&&r[0]===e.multiple&&fo(t,r[1],r[0])||po(e,t,n)}};function fo(e,t,n){if(!n||d(e))return k(e,t);if(p(e)){if(e.size!==t.length)return!1;for(let n of t)if(!e.has(n))return!1;return!0}return!1}function po(e,t,n=!1){let r=e.multiple,i=d(t);if(!r||i||p(t)){for(let a=0,o=e.options.length;a<o;a++){let o=e.options[a],s=mo(o);if(r){if(i){let e=typeof s;o.selected=e===`string`||e===`number`?t.some(e=>String(e)===String(s)):Se(t,s)>-1}else o.selected=t.has(s)||n&&typeof s==`string`&&t.has(ce(s))}else if(k(mo(o),t)){e.selectedIndex!==a&&(e.selectedIndex=a);return}}!r&&e.selectedIndex!==-1&&(e.selectedIndex=-1)}}function mo(e){return`_value`in e?e._value:e.value}var ho=s({patchProp:ao},Aa),go;function _o(){return go||=vi(ho)}var vo=((...e)=>{let t=_o().createApp(...e),{mount:n}=t;return t.mount=e=>{let r=bo(e);if(!r)return;let i=t._component;h(i)||i.render||i.template||(i.template=r.innerHTML),r.nodeType===1&&(r.textContent=``);let a=n(r,!1,yo(r));return r instanceof Element&&(r.removeAttribute(`v-cloak`),r.setAttribute(`data-v-app`,``)),a},t});function yo(e){if(e instanceof SVGElement)return`svg`;if(typeof MathMLElement==`function`&&e instanceof MathMLElement)return`mathml`}function bo(e){return g(e)?document.querySelector(e):e}var xo=class{constructor(e){this.cssText=e}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}},So=e=>new xo(e[0]),{is:Co,defineProperty:wo,getOwnPropertyDescriptor:To,getOwnPropertyNames:Eo,getOwnPropertySymbols:Do,getPrototypeOf:Oo}=Object,ko=globalThis,Ao={fromAttribute(e,t){return t?e!==null:e}},jo={},Mo=class extends (globalThis.HTMLElement||Object){static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=jo){this._$Ei(),this.elementProperties.set(e,t);let n=Symbol();wo(this.prototype,e,{get(){return this[n]},set(t){let r=this[n];this[n]=t,this.requestUpdate(e,r)},configurable:!0,enumerable:!0})}static getPropertyOptions(e){return this.elementProperties.get(e)??jo}static _$Ei(){if(this.hasOwnProperty(`elementProperties`))return;let e=Oo(this);e.finalize(),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(!this.hasOwnProperty(`finalized`)){this.finalized=!0,this._$Ei(),this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}}static finalizeStyles(e){return[e].flat()}static _$Eu(e,t){return t.attribute??e.toLowerCase()}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate()}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{e.adoptedStyleSheets=t.map(e=>e.styleSheet)})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e),i=n.getPropertyOptions(r);this[r]=(i.converter??Ao).fromAttribute(t,i.type)}requestUpdate(e,t){if(e!==void 0){if(Co(this[e],t))return;this._$AL.has(e)||this._$AL.set(e,this.hasUpdated?t:void 0)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated&&(this.renderRoot??=this.createRenderRoot(),this._$Ep)){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$EM()}updated(e){}firstUpdated(e){}};Mo.elementStyles=[],Mo.shadowRootOptions={mode:`open`},Mo.elementProperties=new Map,Mo.finalized=new Map,(ko.reactiveElementVersions??=[]).push(`2.1.2`);var No,Po,Fo=globalThis,Io=e=>e,Lo=Fo.trustedTypes,Ro=`$lit$`,zo=`lit$${Math.random().toFixed(9).slice(2)}$`,Bo=`?`+zo,Vo=`<${Bo}>`,Ho=Fo.document,Uo=()=>Ho.createComment(``),Wo=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Go=Array.isArray,Ko=`[ 	
\f\r]`,qo=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Jo=/-->/g,Yo=/>/g,Xo=RegExp(`>|${Ko}(?:([^\\s"'>=/]+)(${Ko}*=${Ko}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Zo=/'/g,Qo=/"/g,K=(e,...t)=>({_$litType$:1,strings:e,values:t}),$o=Symbol.for(`lit-noChange`),q=Symbol.for(`lit-nothing`),es=new WeakMap,ts=Ho&&Ho.createTreeWalker(Ho,129);function ns(e,t){if(!Go(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return(()=>{if(!Po){Po=1;try{No=Lo&&Lo.createPolicy(`trotsky-statement`,{createHTML:e=>e})}catch{}}return No})()?No.createHTML(t):t}var rs=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=(e=>{let t=e.length-1,n=[],r=``,i=qo;for(let a=0;a<t;a++){let t,o,s=e[a],c=-1,l=0;for(;l<s.length&&(i.lastIndex=l,o=i.exec(s),o!==null);)l=i.lastIndex,i===qo?o[1]===`!--`?i=Jo:o[1]===void 0?o[2]===void 0?o[3]!==void 0&&(i=Xo):i=Xo:i=Yo:i===Xo?o[0]===`>`?(i=qo,c=-1):o[1]===void 0?c=-2:(c=i.lastIndex-o[2].length,t=o[1],i=o[3]===void 0?Xo:o[3]===`"`?Qo:Zo):i=i===Qo||i===Zo?Xo:i===Jo||i===Yo?qo:Xo;let u=i===Xo&&e[a+1].startsWith(`/>`)?` `:``;r+=i===qo?s+Vo:c>=0?(n.push(t),s.slice(0,c)+Ro+s.slice(c)+zo+u):s+zo+(c===-2?a:u)}return[ns(e,r+(e[t]||`<?>`)),n]})(t);for(this.el=e.createElement(l,r),ts.currentNode=this.el.content;(i=ts.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes()){for(let e of i.getAttributeNames())if(e.endsWith(Ro)){let t=u[o++],n=i.getAttribute(e).split(zo),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?cs:r[1]===`?`?ls:r[1]===`@`?us:ss}),i.removeAttribute(e)}}}else i.nodeType===8&&i.data===Bo&&c.push({type:2,index:a});a++}}static createElement(e,t){let n=Ho.createElement(`template`);return n.innerHTML=e,n}};function is(e,t){return t}var as=class{constructor(e){this._$AV=[],this._$AD=e}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??Ho).importNode(t,!0);ts.currentNode=r;let i=ts.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new os(i,i.nextSibling,this,e):s.type===1&&(t=new s.ctor(i,s.name,s.strings,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=ts.nextNode(),a++)}return ts.currentNode=Ho,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},os=class e{constructor(e,t,n,r){this._$AH=q,this._$AA=e,this._$AB=t,this.options=r}_$AI(e,t=this){e=is(0,e),Wo(e)?e===q||e==null||e===``?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==$o&&this._(e):e._$litType$===void 0?e.nodeType===void 0?(e=>Go(e)||typeof e?.[Symbol.iterator]==`function`)(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==q&&Wo(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ho.createTextNode(e)),this._$AH=e}$(e){let{values:t}=e,n=this._$AC(e);if(this._$AH?._$AD===n)this._$AH.p(t);else{let e=new as(n,this),r=e.u(this.options);e.p(t),this.T(r),this._$AH=e}}_$AC(e){let t=es.get(e.strings);return t===void 0&&es.set(e.strings,t=new rs(e)),t}k(t){Go(this._$AH)||(this._$AH=[],this._$AR());let n,r=this._$AH,i=0;for(let a of t)i===r.length?r.push(n=new e(this.O(Uo()),this.O(Uo()),this,this.options)):n=r[i],n._$AI(a),i++;i<r.length&&(this._$AR(n&&n._$AB.nextSibling,i),r.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AB;e!==this._$AB;){let t=Io(e).nextSibling;Io(e).remove(),e=t}}},ss=class{constructor(e,t,n,r,i){this._$AH=q,this.element=e,this.name=t,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=q}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=is(0,e),a=!Wo(e)||e!==this._$AH&&e!==$o,a&&(this._$AH=e);else{let t,r,o=e;for(e=i[0],t=0;t<i.length-1;t++)r=is(0,o[n+t]),r===$o&&(r=this._$AH[t]),a||=!Wo(r)||r!==this._$AH[t],r===q?e=q:e!==q&&(e+=(r??``)+i[t+1]),this._$AH[t]=r}a&&!r&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},cs=class extends ss{j(e){this.element[this.name]=e===q?void 0:e}},ls=class extends ss{j(e){this.element.toggleAttribute(this.name,!!e&&e!==q)}},us=class extends ss{_$AI(e,t=this){if((e=is(0,e)??q)===$o)return;let n=this._$AH,r=e===q&&n!==q||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==q&&(n===q||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}};(Fo.litHtmlVersions??=[]).push(`3.3.3`);var ds=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new os(t.insertBefore(Uo(),e),e,void 0,n??{})}return i._$AI(e),i},fs=globalThis,ps=class extends Mo{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ds(t,this.renderRoot,this.renderOptions)}render(){return $o}};ps._$litElement$=!0,ps.finalized=!0,(fs.litElementVersions??=[]).push(`4.2.2`);var ms=new Map;function hs(e){for(let t of e){let e=ms.get(t.locale);ms.set(t.locale,{...e,...t,strings:{...e?.strings,...t.strings}})}}var gs=e=>ms.get(e),_s=e=>[...ms.values()].filter(t=>e.every(e=>t[e]!==void 0)).map(({locale:e})=>e),vs=`0.1.0`,J=e=>(t,n)=>{t.constructor.createProperty(n,e)},ys=new WeakMap;function bs(e,t,n,r){let i=`<${e.localName}> ${t}="${String(n)}": takes ${r}`,a=ys.get(e);a||ys.set(e,a=new Set),a.has(i)||(a.add(i),console.warn(i))}function xs(e,t,n,r){return r.includes(n)?n:(n!=null&&bs(e,t,n,r.join(`, `)),r[0])}function Ss(e,t,n,r,i,a=1/0){return Number.isInteger(n)&&n>=i&&n<=a?n:(n!=null&&bs(e,t,n,a<1/0?`${i} to ${a}`:`a whole number, ${i} or more`),r)}var Cs={fromAttribute(e){return e?.trim()&&!Number.isNaN(Number(e))?Number(e):e}};function ws(e){let t=new Map;return n=>{let r=t.get(n);return r||t.set(n,r=e(n)),r}}var Ts=ws(e=>new Intl.NumberFormat(e)),Es=ws(e=>new Intl.PluralRules(e)),Y=(e,t)=>t<1e3&&e!==`ar`?`${t}`:Ts(e).format(t);function Ds(e,t,n){let r=Es(e).select(t),i=new Map(n.split(` | `).map(e=>e.split(`: `)));return i.get(r)??i.get(`other`)??n}var Os=ws(e=>new Intl.DisplayNames(e,{type:`region`})),ks=ws(e=>new Intl.Collator(e)),As=ws(e=>new Intl.DateTimeFormat(e,{dateStyle:`long`,timeStyle:`short`})),js=e=>e===`ar`?`rtl`:`ltr`;function Ms(e){try{return new Intl.Locale(e.replaceAll(`_`,`-`)).language}catch{return}}var Ns,Ps=new Set;function Fs(){for(let e of Ps)e.update()}var Is=!1;function Ls(){Is||(Is=!0,queueMicrotask(()=>{Is=!1,(()=>{Ns??=new MutationObserver(Fs),Ns.disconnect();let e=new Set;for(let{host:t}of Ps)for(let n=t.getRootNode();e.add(n),n instanceof ShadowRoot;n=n.host.getRootNode());for(let t of e)Ns.observe(t,{attributeFilter:[`lang`],subtree:!0})})()}),Ps.size?addEventListener(`languagechange`,Fs):removeEventListener(`languagechange`,Fs))}var Rs,zs=class{constructor(e,t){this.host=e,this.needed=t,this.locale=`en`,e.addController(this)}hostConnected(){Ps.add(this),this.update(),Ls()}hostDisconnected(){Ps.delete(this),Ls()}update(){let e=((e,t)=>{for(let n of function*(e){let t=e;for(;t;){let e=t instanceof Element&&t.getAttribute(`lang`);e&&(yield e),t=t.parentNode??(t instanceof ShadowRoot?t.host:null)}yield document.documentElement.lang,yield*navigator.languages??[]}(e)){let e=t.find(e=>e===Ms(n));if(e)return e}return t.includes(`en`)||!t[0]?`en`:t[0]})(this.host,_s(this.needed));e!==this.locale&&(this.locale=e,this.host.requestUpdate())}},X=(e,t)=>{let n=Rs().templates[e];return t?n.replace(/{(\d)}/g,(e,n)=>t[n]):n},Bs=[`en`,`es`,`fr`,`pt`,`de`,`ca`,`it`,`ru`,`ar`],Vs=`en`;function Hs(e,t){let n=Vs;Vs=e;try{return t()}finally{Vs=n}}(({loadLocaleSync:e})=>{Rs=e})({sourceLocale:``,targetLocales:[...Bs],getLocale(){return Vs},loadLocaleSync(){return{templates:gs(Vs).strings}}});var Us=`a,button,summary,input,select`,Ws=(e,t)=>e.flatMap(e=>[...e.querySelectorAll(t)]),Gs=class extends ps{constructor(...e){super(...e),this.language=new zs(this,this.constructor.needs)}static{this.release=vs}static{this.needs=[`strings`]}static addPacks(e){hs(e),Fs()}get locale(){return this.language.locale}performUpdate(){Hs(this.locale,()=>super.performUpdate())}createRenderRoot(){let e=(()=>{let e=this.shadowRoot,t=[...e?.children??[]];if(e&&t.length!==0)return()=>{let n=t.splice(0);if(n.length===0)return;let r=[...e.children].filter(e=>!n.includes(e)),i=Ws(n,`details`).map(e=>e.open),a=Ws(n,Us).indexOf(e.activeElement);Ws(r,`details`).forEach((e,t)=>{e.open=!!i[t]});for(let e of n)e.remove();a>=0&&Ws(r,Us)[a]?.focus({preventScroll:!0})}})(),t=super.createRenderRoot();return e&&this.addController({hostUpdated:e}),t}},Z=([e],t,n)=>e(t,n),Ks=class extends Gs{constructor(...e){super(...e),this.theme=`auto`,this.headingLevel=this.constructor.defaultLevel}static{this.defaultLevel=3}willUpdate(){let{defaultLevel:e}=this.constructor;this.theme=xs(this,`theme`,this.theme,[`auto`,`light`,`dark`]),this.headingLevel=Ss(this,`heading-level`,this.headingLevel,e,1,6)}frame(e){let{locale:t}=this;return K`<div class="root ${this.theme}" lang="${t}" dir="${js(t)}"><div class="sheet">${e}</div></div>`}};Z([J()],Ks.prototype,`theme`),Z([J({attribute:`heading-level`,converter:Cs})],Ks.prototype,`headingLevel`);var qs=So`:host{display:block}:host([hidden]){display:none}.root{all:initial;contain-intrinsic-inline-size:17.5rem;visibility:inherit;pointer-events:inherit;color-scheme:inherit;--_ink:var(--trotsky-text,CanvasText);--_muted:var(--trotsky-muted,CanvasText);--_surface:var(--trotsky-surface,Canvas);--_line:var(--trotsky-border,GrayText);--_accent:var(--trotsky-accent,#d42a36);--_record:var(--trotsky-record,#20808a);--_text:var(--trotsky-font-text,Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", "Noto Naskh Arabic", serif);--_heading:var(--trotsky-font-heading,"Helvetica Neue", "Arial Nova", "Liberation Sans", Arial, "Noto Sans Arabic", system-ui, sans-serif);--_radius:var(--trotsky-radius,2px);--_space:var(--trotsky-space,1em);--_measure:var(--trotsky-measure,36em);--_bold:800;--_tight:-.022em;--_lines:1.6;font:1em/var(--_lines) var(--_text);color:var(--_ink);background:var(--_surface);-webkit-text-size-adjust:none;text-size-adjust:none;overflow-wrap:break-word;display:block;container-type:inline-size}@supports (color:light-dark(red, red)){.root{--_ink:var(--trotsky-text,light-dark(#1b1a18,#f0ece5));--_muted:var(--trotsky-muted,light-dark(#544f48,#bdb5aa));--_surface:var(--trotsky-surface,light-dark(#fdfbf7,#181614));--_line:var(--trotsky-border,light-dark(#d9d0c2,#403b35));--_accent:var(--trotsky-accent,light-dark(#a50f1a,#ff8a7d));--_record:var(--trotsky-record,light-dark(#0c4f54,#82d4d3))}}.light{color-scheme:light}.dark{color-scheme:dark}[dir=rtl]{--_tight:0;--_bold:700;--_lines:1.85}.sheet{box-sizing:border-box;max-inline-size:calc(var(--_measure) + 12em);padding:calc(var(--_space) + 1.5cqi);margin:0 auto}h1,h2,h3,h4,h5,h6{font-family:var(--_heading);font-weight:var(--_bold);letter-spacing:var(--_tight);text-wrap:balance;hyphens:auto;margin:0;scroll-margin:1em}p{hyphens:auto;text-wrap:pretty;margin:0 0 1em}ul{margin:0;padding:0;list-style:none}a{color:inherit;text-decoration-color:var(--_accent);text-underline-offset:.18em;text-decoration-thickness:.1em}a:hover{color:var(--_accent)}button,.button,input,select,textarea{box-sizing:border-box;border:1px solid var(--_muted);border-radius:var(--_radius);min-block-size:max(2.75em,44px);color:inherit;font:600 .9em/1.3 var(--_heading);letter-spacing:0;background:0 0;margin:0;padding:.6em 1em}button,.button{text-align:center;cursor:pointer;justify-content:center;align-items:center;text-decoration:none;display:inline-flex}button:hover{border-color:var(--_accent);color:var(--_accent)}.button,.button:hover{border-color:var(--_ink);background:var(--_ink);color:var(--_surface)}.button:hover{text-decoration:underline}input,select,textarea{font-size:max(1em,16px);font-weight:400}:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.note{margin:var(--_space) 0 0;font:.8em/1.5 var(--_heading);color:var(--_muted)}.note a{padding-block:.3em;display:inline-block}.hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;margin:0;position:absolute;overflow:hidden}@media print{.root{color-scheme:light;background:0 0}.root button,.controls,.languages,.share-links,textarea{display:none}}`,Js=new Set;function Ys(e){let t=[e];for(let n=e.getRootNode();n instanceof ShadowRoot;n=n.host.getRootNode())t.unshift(n.host);return t}function Xs(e,t){let[n,r]=[Ys(e.host),Ys(t.host)],i=0;for(;n[i]===r[i]&&i<n.length;)i++;let[a,o]=[n[i],r[i]];return a&&o?a.compareDocumentPosition(o)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1:n.length-r.length}async function Zs(){let e=Number(/^#falsification-(10|[1-9])$/.exec(location.hash)?.[1]);e&&(await Promise.all([...Js].map(({host:e})=>e.updateComplete)),[...Js].sort(Xs).find(({has:t})=>t(e))?.reveal(e))}var Qs=!1,$s=0,ec=()=>globalThis.navigation,tc=e=>{Qs=e.navigationType===`traverse`||e.navigationType===`reload`};function nc(){let e=ec()?Qs:history.length===$s;$s=history.length,e||Zs()}var rc=!1,ic=class{constructor(e,t){this.host=e,this.has=t,e.addController(this)}hostConnected(){Js.size===0&&(addEventListener(`hashchange`,nc),ec()?.addEventListener(`navigate`,tc),$s=history.length,rc||(rc=!0,!/reload|back/.test(performance.getEntriesByType(`navigation`)[0]?.type??``)&&setTimeout(Zs))),Js.add(this)}hostDisconnected(){Js.delete(this),Js.size===0&&(removeEventListener(`hashchange`,nc),ec()?.removeEventListener(`navigate`,tc))}reveal(e){let t=this.host.renderRoot.querySelector(`#falsification-${e} [part="heading"]`);if(!t)return;let n=t.closest(`details`);n&&(n.open=!0),t.tabIndex=-1,t.focus({preventScroll:!0}),t.scrollIntoView()}},ac=`http://www.ceipleontrotsky.org/Netflix-and-the-Russian-Government-Join-Forces-to-Spread-Lies-About-Trotsky`,oc=e=>K`<p class="note" part="translation-note">${e===`en`?K`<a href="${ac}">${X(0)}</a>`:K`${X(1)} <a href="${ac}" hreflang="en">${X(2)}</a>`}</p>`,sc=e=>e.split(/\[(.+?)\]\{lang=(.+?)\}/).map((e,t,n)=>t%3==0?e:t%3==1?K`<bdi lang="${n[t+1]}">${e}</bdi>`:``),cc=e=>e.replaceAll(/\[(.+?)\]\{lang=.+?\}/g,`$1`),lc={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`},uc=e=>e.replace(/[&<>"]/g,e=>lc[e]);function dc(e,t,n){return`<${e}${Object.entries(t).filter(([,e])=>e!==void 0&&!1!==e&&e!==``).map(([e,t])=>` ${e}`+(!0===t?``:`="${uc(String(t))}"`)).join(``)}>${n}</${e}>`}var fc=()=>X(3),pc={p:`portrayal`,r:`record`,o:`omission`,c:`comment`},mc=`based-on-fact personality ramon-mercader revolutions women-and-children lenin brest-litovsk red-army-and-kronstadt after-lenin assassination`.split(` `),hc=new Map;function gc(e){let t=hc.get(e);if(!t){let n=gs(e).falsifications.split(`
`).values(),r=()=>n.next().value;t=`pcr p pr cporp cprpr/cprpr porp por por op prc`.split(` `).map((e,t)=>({number:t+1,slug:mc[t],heading:r(),paragraphs:e.split(`/`).map(e=>[...e].map(e=>({kind:pc[e],text:r()})))})),hc.set(e,t)}return t}var _c=class extends CustomEvent{constructor(e,t){super(`falsification-share`,{bubbles:!0,composed:!0,detail:{number:e,method:t}})}},vc=class extends CustomEvent{constructor(e,t){super(`falsification-toggle`,{bubbles:!0,composed:!0,detail:{number:e,open:t}})}},yc=class{constructor(e){this.host=e}show(e){this.last=e,this.host.requestUpdate()}tell(e,t){this.host.dispatchEvent(new _c(e,t))}async copy(e,t,n){try{await navigator.clipboard.writeText(t),this.show({number:e,copied:!0}),this.tell(e,n)}catch{this.show({number:e,field:t}),await this.host.updateComplete,this.host.shadowRoot?.querySelector(`textarea`)?.select()}}async share({number:e,heading:t},n){let r={number:e,links:!(this.last?.number===e&&this.last.links)};if(!(`share`in navigator))return this.show(r);try{await navigator.share({title:t,url:n}),this.tell(e,`share`)}catch(t){t.name!==`AbortError`&&this.show({number:e,links:!0})}}snippet(e,t,n){return Hs(t,()=>((e,t,n,r)=>{let i=((e,t)=>`${dc(`strong`,{},uc(`${e.number}. ${e.heading}`))} ${uc((({paragraphs:e})=>e.flat().map(({text:e})=>cc(e)).join(` `))(e))} `+dc(`a`,{href:t},uc(fc())))(e,n);return r?`${dc(`falsification-card`,{number:e.number,lang:t,actions:!0},i)}\n${(({src:e,integrity:t})=>dc(`script`,{type:`module`,src:e,integrity:t,crossorigin:t&&`anonymous`},``))(r)}`:dc(`p`,{lang:t},i)})(e,t,n,(()=>{let e=import.meta.url;if(/^https?:/.test(e))return{src:e,integrity:[...document.scripts].find(t=>t.src===e)?.integrity}})()))}render(e,t){let{number:n,heading:r}=e,i=(e=>`${location.href.split(`#`)[0]}#falsification-${e}`)(n),a=this.last?.number===n?this.last:void 0,o=()=>this.tell(n,`share`);return K`<div class="actions" part="actions"><button type="button" part="share" aria-expanded="${`share`in navigator?q:String(!!a?.links)}" @click="${()=>this.share(e,i)}">${X(20)}</button> <button type="button" part="copy-link" @click="${()=>this.copy(n,i,`copy-link`)}">${X(21)}</button> <button type="button" part="copy-embed" @click="${()=>this.copy(n,this.snippet(e,t,i),`copy-embed`)}">${X(22)}</button></div><p class="status" role="status">${a?.copied?X(23):a?.field?X(24):q}</p>${a?.field?K`<textarea readonly="readonly" rows="4" dir="ltr" aria-label="${X(25)}" .value="${a.field}"></textarea>`:q} ${a?.links?K`<ul class="share-links"><li><a href="${((e,t)=>`mailto:?subject=${encodeURIComponent(e)}&body=${encodeURIComponent(t)}`)(r,i)}" @click="${o}">${X(26)}</a></li>${((e,t)=>{let[n,r]=[e,t].map(encodeURIComponent);return[[`WhatsApp`,`https://wa.me/?text=${n}%20${r}`],[`Telegram`,`https://t.me/share/url?url=${r}&text=${n}`],[`Facebook`,`https://www.facebook.com/sharer/sharer.php?u=${r}`],[`Bluesky`,`https://bsky.app/intent/compose?text=${n}%20${r}`],[`X`,`https://x.com/intent/post?text=${n}&url=${r}`]]})(r,i).map(([e,t])=>K`<li><a href="${t}" target="_blank" rel="noopener noreferrer" @click="${o}">${e}</a></li>`)}</ul>`:q}`}},bc=[(e,t)=>K`<h1 part="${e}">${t}</h1>`,(e,t)=>K`<h2 part="${e}">${t}</h2>`,(e,t)=>K`<h3 part="${e}">${t}</h3>`,(e,t)=>K`<h4 part="${e}">${t}</h4>`,(e,t)=>K`<h5 part="${e}">${t}</h5>`,(e,t)=>K`<h6 part="${e}">${t}</h6>`],xc=(e,t,n)=>bc[Math.min(e,6)-1](n??q,t),Sc=({kind:e,text:t})=>K`<div class="block ${e}">${e===`comment`?q:K`<p class="label" part="label">${(e=>{switch(e){case`portrayal`:return X(27);case`record`:return X(28);case`omission`:return X(29);case`comment`:return}})(e)}</p>`}<p class="text" part="${e}">${sc(t)}</p></div>`,Cc=({number:e,heading:t},n,r)=>K`<div class="card-header"><span class="number" part="number" aria-hidden="true">${Y(n,e)}</span><div><p class="kicker">${((e,t)=>X(30,[Y(t,e),Y(t,10)]))(e,n)}</p>${xc(r,t,`heading`)}</div></div>`,wc=({paragraphs:e})=>e.map(e=>e.map(Sc)),Tc=So`.alone{max-inline-size:var(--_measure);margin:0 auto}.card-header{grid-template-columns:auto minmax(0,1fr);align-items:end;gap:.4em 1em;margin-block-end:1.4em;display:grid}.number{font:900 clamp(3.4em, 2.2em + 6cqi, 5.6em) / .76 var(--_heading);letter-spacing:-.05em;color:var(--_accent)}.kicker,.label{font:700 .78em/1.3 var(--_heading);letter-spacing:calc(var(--_tight) * -2);color:var(--_muted);margin:0 0 .4em}.card-header :is(h1,h2,h3,h4,h5,h6){font-size:clamp(1.3em,1.1em + 1.1cqi,1.75em);line-height:1.12}[dir=rtl] .card-header :is(h1,h2,h3,h4,h5,h6){line-height:1.4}.block{border-inline-start:.4em none var(--_line);margin-block-end:1.3em;padding-inline-start:1.1em}.comment{padding-inline-start:1.5em}.text{margin:0}.portrayal{border-inline-start-style:double;border-color:var(--_accent)}.portrayal .label{color:var(--_accent)}.portrayal .text{font-style:italic}[dir=rtl] .text{font-style:normal}.record{border-inline-start-style:solid;border-color:var(--_record)}.record .label{color:var(--_record)}.omission{border-inline-start-style:dotted;border-color:var(--_muted)}.actions,.share-links,footer{flex-wrap:wrap;align-items:center;gap:.5em;display:flex}.actions{margin-block-start:1.6em}.status{min-block-size:1.5em;font:600 .85em/1.5 var(--_heading);margin:.5em 0 0}textarea{inline-size:100%;font-family:ui-monospace,monospace}.share-links{font:600 .9em/1.3 var(--_heading)}.share-links a{padding:.8em .6em;display:inline-block}footer{border-block-start:1px solid var(--_line);gap:0 1.5em;margin-block-start:1em;padding-block-start:.8em}footer .note{margin:0}@media print{.block{break-inside:avoid}}`;function Ec(e){try{return/^https?:/.test(new URL(e,document.baseURI).protocol)?e:void 0}catch{return}}var Dc=class extends Ks{static{this.needs=[`falsifications`]}static{this.styles=[qs,Tc]}constructor(){super(),this.actions=!1,this.cardActions=new yc(this),new ic(this,e=>e===this.index+1)}get index(){let{number:e}=this;return typeof e==`string`?mc.indexOf(e):Number.isInteger(e)&&e>0&&e<=mc.length?e-1:-1}willUpdate(){super.willUpdate(),this.number!=null&&this.index<0&&bs(this,`number`,this.number,`1 to ${mc.length}, or one of ${mc.join(`, `)}`),this.letterHref&&!Ec(this.letterHref)&&bs(this,`letter-href`,this.letterHref,`an http(s) address`)}letterLink(e){return this.letterHref&&Ec(this.letterHref)||void 0}render(){let e=gc(this.locale)[this.index];if(!e)return K`<slot></slot>`;let t=this.letterLink(e.number);return this.frame(K`<article class="card alone" part="card" id="falsification-${e.number}">${Cc(e,this.locale,this.headingLevel)} ${wc(e)} ${this.actions?this.cardActions.render(e,this.locale):q}<footer>${t?K`<a class="button" part="letter-link" href="${t}">${fc()}</a>`:q} ${oc(this.locale)}</footer></article>`)}};Z([J({converter:Cs})],Dc.prototype,`number`),Z([J({attribute:`letter-href`})],Dc.prototype,`letterHref`),Z([J({type:Boolean})],Dc.prototype,`actions`);var Oc=(e,t)=>Ds(e,t,X(4)),kc=(e,t)=>Ds(e,t,X(5));function Ac(e,t,n){let r=Oc(e,t);return n===0?r:`${r} ${Ds(e,n,X(6)).replace(`{number}`,Y(e,n))}`}var jc,Mc,Nc=-1/0,Pc=class{constructor(e,t){this.host=e,this.source=t,e.addController(this)}hostUpdated(){let{data:e}=this.source;this.known!==void 0&&this.known!==e.total&&((e,t)=>{if(e===jc)return;jc=e,clearTimeout(Mc);let n=Math.max(0,Nc+6e4-Date.now());Mc=setTimeout(()=>{Nc=Date.now(),t()},n)})(e.total,()=>{this.told=e,this.host.requestUpdate()}),this.known=e.total}text(e){let{told:t}=this;return t?`${Y(e,t.total)} ${Ac(e,t.total,t.countries)}`:``}},Fc=class extends CustomEvent{constructor(e){super(`signatories-change`,{bubbles:!0,composed:!0,detail:e})}},Ic=class extends CustomEvent{constructor(e){super(`signatories-error`,{bubbles:!0,composed:!0,detail:e})}},Lc={now(){return Date.now()},setTimeout(e,t){return setTimeout(e,t)},clearTimeout(e){return clearTimeout(e)},random(){return Math.random()}},Rc=class extends Error{constructor(e,t=0){super(e),this.reason=e,this.retryAfter=t}},zc=/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,Bc=e=>e?Date.parse(e):-1/0,Vc=(e,t)=>Bc(e)<Bc(t),Hc=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function Q(e){if(!e)throw new Rc(`schema`)}var Uc=e=>typeof e==`object`&&!!e,$=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Wc=e=>(Q(typeof e==`string`),e.replace(Hc,``)),Gc=e=>e===void 0?e:Wc(e),Kc=e=>(Q(e&&typeof e==`string`),e),qc=e=>e===void 0?[]:(Q(Array.isArray(e)),e),Jc=(e,t)=>(Q(Number.isSafeInteger(e)&&e>=t),e+0),Yc=e=>(Q(typeof e==`string`&&/^[A-Z]{2}$/.test(e)),e===`UK`?`GB`:e);function Xc(e){if(!Uc(e))return Gc(e);Q(!Array.isArray(e));let t={__proto__:null};for(let n of Bs){let r=Gc($(e,n));r!==void 0&&(t[n]=r)}return t}var Zc=()=>document.hidden||!1===navigator.onLine,Qc,$c=((e=Lc)=>{let t=new Map,n=n=>{if(!t.size){let e=()=>t.forEach(e=>e.schedule());document.addEventListener(`visibilitychange`,e),addEventListener(`online`,e)}let r=t.get(n);return r||t.set(n,r=function(e,t){let n,r,i,a,o,s=new Set,c=0,l=-1/0,u=1,d=-1/0,f=-1/0,p=e=>{let t=1/0;for(let n of s)e&&n.onDemand||(t=Math.min(t,n.refresh));return t},m=()=>{t.clearTimeout(n);let e=p(!0);if(i||e===1/0||Zc())return;l=Math.min(l,t.now());let r=Math.max(c?d:l+e*u,f)-t.now();r>0?n=t.setTimeout(m,Math.min(Math.ceil(r),2147483647)):g()},h=e=>{if(e!==o){let t;try{t=JSON.parse(e)}catch{throw new Rc(`json`)}let n=(e=>{Q(Uc(e));let t=$(e,`version`);if(Q(typeof t==`number`),t!==1)throw new Rc(`version`);let n=$(e,`updated`);Q((e=>{if(typeof e!=`string`||!zc.test(e))return!1;let t=e.slice(0,10);return new Date(t).toJSON()?.slice(0,10)===t})(n));let r=$(e,`total`),i=$(e,`signatories`);if(i===void 0){let t=Jc($(e,`countries`),0);return{signatories:void 0,total:Jc(r,0),countries:t,updated:n}}Q(Array.isArray(i));let a=new Set,o=new Set,s={signatories:i.map(e=>{Q(Uc(e)),a.add(Kc($(e,`id`)));let t=(e=>{let{section:t=`people`}={section:$(e,`section`)};Q(t===`people`||t===`organizations`);let n=$(e,`organization`),r=typeof n==`string`?[n]:qc(n);return{name:Wc(Kc($(e,`name`))),section:t,description:Xc($(e,`description`)),organizations:r.map(Wc).filter(Boolean),umbrella:Gc($(e,`umbrella`)),countries:[...new Set(qc($(e,`countries`)).map(Yc))]}})(e);for(let e of t.countries)o.add(e);return t}),total:r===void 0?i.length:Jc(r,i.length),countries:o.size,updated:n};if(a.size<i.length)throw new Rc(`duplicate`);return s})(t);if(a&&Vc(n.updated,a.updated))return;a=n,o=e}},g=()=>(i??=(async()=>{let n,o=r=new AbortController;try{let n=await((e,t,n)=>new Promise((r,i)=>{let a=(e,n)=>{i(new Rc(e,n)),t.abort()},o=n.setTimeout(()=>a(`timeout`),2e4);(async()=>{let i=await fetch(e,{credentials:`omit`,referrerPolicy:`no-referrer`,signal:t.signal});if(i.status!==200)return a(`http`,((e,t)=>Math.max(0,/^\d+$/.test(e)?1e3*Number(e):Date.parse(e)-t)||0)(i.headers.get(`Retry-After`)??``,n.now()));let o=i.body?.getReader(),s=new TextDecoder,c=``,l=0;for(let e;e=(await o?.read())?.value;){if(l+=e.length,l>33554432)return a(`size`);c+=s.decode(e,{stream:!0})}r(c)})().catch(()=>a(`network`)).then(()=>n.clearTimeout(o))}))(e,o,t);o===r&&h(n)}catch(e){n=e}if(o===r){i=void 0,n?(e=>{let n=p(!1),r=t.now(),i=Math.max(n,Math.min(n*2**c++,9e5),e);d=r+i+t.random()*Math.min(i,Math.max(n,6e4)),f=r+e})(n.retryAfter):(c=0,l=t.now(),u=.9+.2*t.random());for(let e of s)n?e.fail(n):e.take(a);m()}})(),i),_=()=>Zc()||t.now()<f?void 0:g();return{join(e){s.add(e),queueMicrotask(()=>{a&&s.has(e)&&e.take(a)}),m()},leave(e){s.delete(e),t.setTimeout(()=>{if(s.size)return m();r?.abort(),r=i=a=o=void 0,l=-1/0,c=0,t.clearTimeout(n)},0)},schedule:m,refreshNow:_,want(){(!c||t.now()>=d)&&_()},reading:()=>i}}(n,e)),r};return{subscribe(e){let t,{url:r,listUrl:i}=e,a=n(r),o=i&&e.needsNames?n(i):void 0,s=(t,n)=>{e.needsNames&&!t.signatories?e.onError(n,`schema`):e.onData(Vc(t.updated,e.shown())?void 0:t)},c=()=>{o&&t&&e.near&&(Vc(e.shown(),t.updated)&&o.want(),t=void 0)},l=(t,n,r)=>({onDemand:n,get refresh(){return 1e3*Math.max(e.refresh,15)},take:r,fail({reason:n}){return e.onError(t,n)}}),u=o&&l(i,!0,e=>s(e,i)),d=l(r,!1,n=>o?Vc(e.shown(),n.updated)?(t=n,void c()):e.onData():s(n,r));return u&&o.join(u),a.join(d),{async refreshNow(){let e=a.refreshNow();await e,e&&await o?.reading()},update(){a.schedule(),c()},release(){u&&o.leave(u),a.leave(d)}}}}})(),el={get(){return $c},adopt(e){$c=e}},tl=new WeakMap,nl=class{#e;#t;#n;#r;constructor(e,t){this.host=e,this.init=t,this.failed=!1,this.url=``,this.refresh=60,this.needsNames=!1,this.near=!1,e.addController(this)}get data(){let e=this.#e;return!e||!e.signatories&&this.init.getOptions().needsNames?this.init.bundled:e}get fromFeed(){return this.data!==this.init.bundled}async refreshNow(){this.#i(),await this.#n?.refreshNow(),this.host.isConnected&&await this.host.updateComplete}hostConnected(){this.#i()}hostUpdated(){this.#i();let{data:e}=this;if(e===this.#t)return;this.#t=e;let{total:t,countries:n}=e,[r,i]=this.fromFeed?[`feed`,e.updated]:[`bundled`,null];this.host.dispatchEvent(new Fc({count:t,countries:n,source:r,updated:i}))}hostDisconnected(){this.#n?.release(),this.#n=void 0,this.#a()}shown(){return this.data.updated}onData(e){let t=e&&e!==this.#e;t&&(this.#e=e,this.init.onData?.(e)),(t||this.failed)&&this.host.requestUpdate(),this.failed=!1}onError(e,t){this.failed=!0,this.host.requestUpdate(),this.host.dispatchEvent(new Ic({url:e,reason:t}))}#i(){let{host:e}=this;if(!e.isConnected)return;let t=this.init.getOptions(),{needsNames:n}=t,{url:r,listUrl:i}=this.#o(t);this.refresh=this.#s(t),(r!==this.url||n!==this.needsNames||i!==this.listUrl)&&(this.hostDisconnected(),this.failed&&this.onData(),Object.assign(this,{url:r,listUrl:i,needsNames:n})),this.#n?this.#n.update():r&&(this.#n=$c.subscribe(this)),this.#a(i&&n?t.target??e:void 0)}#a(e){e!==this.#r&&(this.#r&&(e=>{Qc?.unobserve(e)})(this.#r),this.#r=e,this.near=!1,e&&((e,t)=>{Qc??=new IntersectionObserver(e=>{for(let t of e)tl.get(t.target)?.(t.isIntersecting)},{rootMargin:`100%`}),tl.set(e,t),Qc.observe(e)})(e,e=>{this.near=e,this.#n?.update()}))}#o({feed:e,live:t}){if(e){let t=((e,t)=>{try{let{protocol:n,href:r}=new URL(e,t);return/^https?:$/.test(n)?r:void 0}catch{return}})(e,this.host.baseURI);if(t)return{url:t};bs(this.host,`feed`,e,`an http(s) URL`)}return t&&((e=String(import.meta.url))=>{let t=e.replace(/[^/]*([?#].*)?$/,``);return/^https?:/.test(t)?{url:`${t}count.json`,listUrl:`${t}signatories.json`}:void 0})()||(t&&bs(this.host,`live`,``,`a module loaded over http(s); use feed`),{url:``})}#s({refresh:e}){return Number.isFinite(e)?e:(e!=null&&bs(this.host,`refresh`,e,`seconds, 15 or more`),60)}},rl=`2019-02-20T00:00:00Z`,il=So`:host([hidden]){display:none}.hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}`,al=class extends Gs{constructor(...e){super(...e),this.of=`signatories`,this.bare=!1,this.live=!1,this.refresh=60,this.source=new nl(this,{bundled:{total:133,countries:21,updated:rl},getOptions:()=>({feed:this.feed,live:this.live,refresh:this.refresh,needsNames:!1})}),this.announcer=new Pc(this,this.source)}static{this.feeds=el}static{this.styles=il}get count(){return this.source.data.total}refreshNow(){return this.source.refreshNow()}willUpdate(){this.of=xs(this,`of`,this.of,[`signatories`,`countries`])}render(){let{locale:e,source:t}=this,n=this.of===`signatories`,r=n?t.data.total:t.data.countries,i=[` `,K`<span part="label">${n?Oc(e,r):kc(e,r)}</span>`];return K`<span lang="${e}" dir="${js(e)}"><span part="value">${Y(e,r)}</span>${this.bare?q:i}<span class="hidden" role="status">${this.announcer.text(e)}</span></span>`}};Z([J()],al.prototype,`of`),Z([J({type:Boolean})],al.prototype,`bare`),Z([J()],al.prototype,`feed`),Z([J({type:Boolean})],al.prototype,`live`),Z([J({converter:Cs})],al.prototype,`refresh`);var ol=new Map;function sl(e){let[,t,n]=/^\[(.+)\]\{lang=(.+)\}$/.exec(e)??[];return t&&ol.set(t,n),t??e}var cl=`Suzi Weissman	US
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
`).map(e=>{let[t=``,n,r,i]=e.split(`	`);return{name:t,section:r===void 0?`people`:`organizations`,organizations:r?r.split(`|`).map(sl):[],umbrella:i&&sl(i),countries:n?n.split(` `):[]}}),ll={signatories:cl,total:133,countries:21,updated:rl},ul=new Map(cl.map((e,t)=>[e,t])),dl=new Map;function fl(e,t){let{description:n}=e;if(n!==void 0)return typeof n==`string`?n:n[t]??n.en??``;let r=ul.get(e);if(r===void 0)return``;let i=dl.get(t);return i||dl.set(t,i=gs(t).descriptions.split(`
`)),i[r]??``}var pl=e=>ul.has(e);function ml(e){let[t,n,r]=gs(e).terms.split(`
`);return{signatures:t,parties:n,spain:r}}function hl(e,t){if(t===`ES`)return ml(e).spain;try{return Os(e).of(t)??t}catch{return t}}function gl(e){let t=new Map;for(let{countries:n}of e)for(let e of n)t.set(e,(t.get(e)??0)+1);return t}var _l={ł:`l`,ø:`o`,đ:`d`,ð:`d`,þ:`th`,ß:`ss`,æ:`ae`,œ:`oe`,ı:`i`},vl=e=>e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase().replace(/[łøđðþßæœı]/g,e=>_l[e]);function yl(e){let t;return(...n)=>((!t||n.some((e,n)=>e!==t.args[n]))&&(t={args:n,result:e(...n)}),t.result)}var bl=class{constructor(e){this.host=e,this.query=``,this.country=``,this.shown=0,this.onSearch=e=>this.set({query:e.target.value}),this.onCountry=e=>this.set({country:e.target.value}),this.limit=e=>Math.max(e,this.shown),this.texts=yl((e,t)=>e.map(e=>((e,t)=>{let n=fl(e,t);return vl([e.name,pl(e)?cc(n):n,...e.organizations,e.umbrella,...e.countries.map(e=>hl(t,e))].join(`
`))})(e,t))),this.filter=yl((e,t,n,r,i)=>(r.trim()?((e,t)=>{let n=vl(t).split(/\s+/).filter(Boolean),r=[];return e.forEach((e,t)=>{n.every(t=>e.includes(t))&&r.push(t)}),r})(this.texts(e,t),r).map(t=>e[t]):e).filter(({section:e,countries:t})=>(n===`all`||e===n)&&(!i||t.includes(i)))),this.countries=yl((e,t,n)=>[...gl(n===`all`?e:e.filter(({section:e})=>e===n))].map(([e,n])=>({code:e,count:n,name:hl(t,e)})).sort((e,n)=>ks(t).compare(e.name,n.name)))}set(e){Object.assign(this,e),this.shown=0,this.host.requestUpdate()}toggleCountry(e){this.set({country:this.country===e?``:e})}clear(){this.set({query:``,country:``});let{renderRoot:e}=this.host,t=e.querySelector(`[part="search"]`);t&&(t.value=``,t.focus())}async more(e,t){this.shown=t+e,this.host.requestUpdate(),await this.host.updateComplete;let n=this.host.renderRoot.querySelectorAll(`[part="signatory"]`)[t];n&&(n.tabIndex=-1,n.focus())}},xl=e=>{let t=ol.get(e);return t?K`<bdi lang="${t}">${e}</bdi>`:K`<bdi>${e}</bdi>`};function Sl(e,{signatories:t=[],total:n,countries:r},i,a,o){let s=e.countries(t,a,i.show),c=e.filter(t,a,i.show,e.query,e.country),l=e.query.trim()!==``||e.country!==``,u=e.country?s.filter(({code:t})=>t===e.country):s,d=((e,t,n)=>{let r=new Map,i=t===`section`?[`people`,`organizations`]:n.map(({code:e})=>e);for(let e of[...i,``])r.set(e,[]);for(let n of e)if(t===`section`)r.get(n.section).push(n);else for(let e of n.countries.length>0?n.countries:[``])r.get(e)?.push(n);return[...r].map(([e,t])=>({key:e,signatories:t})).filter(e=>e.signatories.length>0)})(c,i.groupBy,u),f=d.reduce((e,{signatories:t})=>e+t.length,0),p=e.limit(i.pageSize),m=p;return K`${Cl(n,r,a,o)} ${i.chart?((e,t,n)=>{let r=[...t].sort((e,t)=>t.count-e.count),i=r[0]?.count??1;return K`<table class="chart" part="chart"><caption class="hidden">${X(7)}</caption><tbody>${r.map(({code:t,name:r,count:a})=>K`<tr><th scope="row"><button type="button" aria-pressed="${e.country===t?`true`:`false`}" @click="${()=>e.toggleCountry(t)}">${r}</button></th><td class="bar" .style="${`--share:`+a/i}" aria-hidden="true"></td><td class="value">${Y(n,a)}</td></tr>`)}</tbody></table>`})(e,s,a):q} ${i.noSearch?q:((e,t,n)=>K`<div class="controls" role="search"><label><span>${X(8)}</span> <input type="search" part="search" autocomplete="off" placeholder="${X(9)}" @input="${e.onSearch}"></label> <label><span>${X(10)}</span> <select part="country" @change="${e.onCountry}"><option value="" .selected="${!e.country}">${X(11)}</option>${t.map(({code:t,name:r,count:i})=>K`<option value="${t}" .selected="${t===e.country}">${r} (${Y(n,i)})</option>`)}</select></label></div>`)(e,s,a)}<p class="hidden" role="status">${l?`${Y(a,c.length)} ${Oc(a,c.length)}`:q}</p>${d.map(({key:e,signatories:t})=>{let n=t.slice(0,Math.max(m,0));return m-=n.length,n.length>0?K`<section class="group" part="group">${xc(o+1,K`${((e,{groupBy:t},n)=>e===`people`?X(12):e===`organizations`?ml(n).parties:e&&t===`country`?hl(n,e):X(13))(e,i,a)} <span class="group-count">${Y(a,t.length)}</span>`)}<ul role="list">${n.map(e=>((e,t)=>{let n=fl(e,t),r=[n&&(pl(e)?sc(n):K`<bdi>${n}</bdi>`),...e.organizations.map(xl),e.umbrella&&xl(e.umbrella)].filter(Boolean),i=e.countries.map(e=>hl(t,e));return K`<li part="signatory"><bdi class="name" part="name">${e.name}</bdi> <span class="who">${r.length>0?K`<span part="description">${r.map((e,t)=>[t?` · `:``,e])}</span>`:q}${r.length>0&&i.length>0?` · `:q}${i.join(`, `)}</span></li>`})(e,a))}</ul></section>`:q})} ${c.length===0&&l?wl(e):q} ${f>p?Tl(e,i.pageSize,p,f,a):q}`}var Cl=(e,t,n,r)=>K`${xc(r,ml(n).signatures,`heading`)}<p class="count" part="count"><span class="total">${Y(n,e)}</span> <span>${Ac(n,e,t)}</span></p>`,wl=e=>K`<p class="empty" part="empty">${X(14)} <button type="button" @click="${()=>e.clear()}">${X(15)}</button></p>`,Tl=(e,t,n,r,i)=>K`<p class="more"><button type="button" part="more" @click="${()=>e.more(t,n)}">${X(16)}</button> ${r>n+t?K`<button type="button" @click="${()=>e.more(r-n,n)}">${X(15)} (${Y(i,r)})</button>`:q}</p>`,El=(e,t,n)=>K`<p class="hidden" role="status">${t.text(n)}</p>${e.fromFeed||e.failed?K`<p class="note" part="updated">${e.fromFeed?K`${X(17)} <time datetime="${e.data.updated}">${As(n).format(new Date(e.data.updated))}</time>`:q} ${e.failed?X(18):q}</p>`:q}`,Dl=So`[part=heading]{font-size:1.35em;line-height:1.2}.count{border-block-end:.2em solid var(--_ink);font:700 1.05em/1.3 var(--_heading);flex-wrap:wrap;align-items:baseline;gap:0 .8em;margin:0 0 1.2em;padding-block:.6em;display:flex}.total{font:900 clamp(3.2em, 2.2em + 5cqi, 5.4em) / 1 var(--_heading);font-variant-numeric:tabular-nums;letter-spacing:-.045em;color:var(--_accent)}.chart{border-collapse:collapse;inline-size:100%;font:600 .9em/1.3 var(--_heading);margin:0 0 1.5em}.chart :is(th,td){border-block-end:1px solid var(--_line);text-align:start;padding:0;font-weight:600}.chart button{text-align:start;border-color:#0000;justify-content:start;inline-size:100%;padding-inline:0 .8em;font-size:1em}.chart [aria-pressed=true]{text-underline-offset:.25em;color:var(--_accent);text-decoration:underline .15em}.chart .bar{inline-size:60%}.bar:before{content:"";inline-size:calc(var(--share) * 100%);border-block-start:.9em solid var(--_accent);display:block}.chart .value{text-align:end;font-variant-numeric:tabular-nums;inline-size:0;padding-inline-start:.8em}.controls{grid-template-columns:repeat(auto-fit,minmax(min(100%,14em),1fr));gap:.8em;margin-block-end:1.6em;display:grid}.controls label{font:700 .8em/1.3 var(--_heading);color:var(--_muted);gap:.3em;display:grid}.controls :is(input,select){inline-size:100%;color:var(--_ink)}::placeholder{color:var(--_muted);opacity:1}.group{margin-block-end:2em}.group>:is(h2,h3,h4,h5,h6){border-block-end:1px solid var(--_ink);padding-block-end:.5em;font-size:1.1em;line-height:1.3}.group-count{color:var(--_muted);font-weight:400}.group ul{grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr));gap:0 2em;display:grid}li[part]{border-block-end:1px solid var(--_line);padding:.6em 0;line-height:1.4}.name{font:700 1em/1.35 var(--_heading);display:block}.who{color:var(--_muted);font-size:.95em}.empty,.more{font-family:var(--_heading);flex-wrap:wrap;align-items:center;gap:.8em;display:flex}@media print{li[part]{break-inside:avoid}}`,Ol=class extends Ks{constructor(...e){super(...e),this.groupBy=`section`,this.show=`all`,this.pageSize=200,this.noSearch=!1,this.chart=!1,this.live=!1,this.refresh=60,this.state=new bl(this),this.source=new nl(this,{bundled:ll,getOptions:()=>({feed:this.feed,live:this.live,refresh:this.refresh,needsNames:!0})}),this.announcer=new Pc(this,this.source)}static{this.needs=[`descriptions`]}static{this.feeds=el}static{this.styles=[qs,Dl]}get count(){return this.source.data.total}refreshNow(){return this.source.refreshNow()}willUpdate(){super.willUpdate(),this.groupBy=xs(this,`group-by`,this.groupBy,[`section`,`country`]),this.show=xs(this,`show`,this.show,[`all`,`people`,`organizations`]),this.pageSize=Ss(this,`page-size`,this.pageSize,200,1)}render(){return this.frame([Sl(this.state,this.source.data,this,this.locale,this.headingLevel),El(this.source,this.announcer,this.locale),oc(this.locale)])}};Z([J({attribute:`group-by`})],Ol.prototype,`groupBy`),Z([J()],Ol.prototype,`show`),Z([J({attribute:`page-size`,converter:Cs})],Ol.prototype,`pageSize`),Z([J({attribute:`no-search`,type:Boolean})],Ol.prototype,`noSearch`),Z([J({type:Boolean})],Ol.prototype,`chart`),Z([J()],Ol.prototype,`feed`),Z([J({type:Boolean})],Ol.prototype,`live`),Z([J({converter:Cs})],Ol.prototype,`refresh`);var kl=e=>e.map(e=>K`<p>${sc(e)}</p>`),Al=class{constructor(e){this.host=e,this.printing=!1,this.closed=[],this.before=()=>{this.printing=!0,this.closed=[...this.host.renderRoot.querySelectorAll(`details:not([open])`)];for(let e of this.closed)e.open=!0},this.after=()=>{for(let e of this.closed)e.open=!1;setTimeout(()=>this.printing=!1)},e.addController(this)}hostConnected(){addEventListener(`beforeprint`,this.before),addEventListener(`afterprint`,this.after)}hostDisconnected(){removeEventListener(`beforeprint`,this.before),removeEventListener(`afterprint`,this.after)}},jl=So`[part=title],.declaration{border-block-start:.5rem solid var(--_accent);border-block-start-width:max(.4rem,.16em);position:relative}[part=title]:before,.declaration:before{content:"";background:var(--_ink);forced-color-adjust:none;block-size:max(.4rem,.16em);inline-size:38%;position:absolute;inset-block-start:calc(-1*max(.4rem,.16em));inset-inline-end:0}[part=title]{padding-block-start:.35em;font-size:clamp(1.85em,1.1em + 4.2cqi,3.6em);line-height:1.03}[dir=rtl] [part=title]{line-height:1.35}.preface,.letter,.conclusion{max-inline-size:var(--_measure)}.preface{color:var(--_muted);margin-block:1.6em}.preface p{font-size:1.12em}.preface p:first-child{font-size:1.2em}.languages{flex-wrap:wrap;gap:0 1.1em;margin-block-start:1em;display:flex}.languages button{border:0;min-inline-size:44px;padding-inline:0;font-weight:500}.languages [aria-current]{text-decoration:underline .15em var(--_accent);text-underline-offset:.35em;font-weight:800}.sign{max-inline-size:var(--_measure);box-sizing:border-box;border:.15em solid var(--_ink);border-radius:var(--_radius);margin-block:1.6em;padding:1.2em}.sign .button{border-color:var(--_accent);background:var(--_accent)}.introduction{font:var(--_bold) 1.15em/1.35 var(--_heading);margin-block:2em 0}.falsification>article,.signatories .group{content-visibility:auto;contain-intrinsic-block-size:auto 40em;overflow-clip-margin:.5em}.falsification{border-block-start:1px solid var(--_line);padding-block:1.8em 1em}.falsifications{border-block-end:1px solid var(--_line);margin-block:1.5em 2em}.falsification:first-child{border-block-start-color:var(--_ink)}summary{cursor:pointer;padding-inline-end:2.5em;list-style:none;position:relative}summary::-webkit-details-marker{display:none}summary:after{content:"+";font:400 2em/.9 var(--_heading);color:var(--_accent);position:absolute;inset-block-end:0;inset-inline-end:0}[open]>summary:after{content:"–"}details:not([open]) .card-header{margin:0}details:not([open]){padding-block-end:.8em}.conclusion{font-weight:600}.declaration{margin-block:2.5em 3em;padding-block-start:1.4em}.declaration [part=declaration]{font:var(--_bold) clamp(1.25em, 1em + 1.6cqi, 1.8em) / 1.25 var(--_heading);letter-spacing:var(--_tight)}[dir=rtl] .declaration [part=declaration]{line-height:1.6}.initiators{border-inline-start:.4em solid var(--_accent);font:600 1em/1.45 var(--_heading);padding-inline-start:1.1em}@container (width>=44em){.statement .card-header{grid-template-columns:7.5em minmax(0,1fr)}.statement .card>:not(.card-header,summary){max-inline-size:var(--_measure);margin-inline-start:8.5em}.preface,.letter,.conclusion,.sign{margin-inline-start:8.5em}}@media print{.falsification>article,.signatories .group{content-visibility:visible}details::details-content{content-visibility:visible;block-size:auto}summary:after,.sign .button{display:none}.card-header{break-after:avoid}}`,Ml=class extends Ks{static{this.defaultLevel=2}static{this.needs=[`letter`,`falsifications`,`descriptions`]}static{this.feeds=el}static{this.styles=[qs,Tc,Dl,jl]}constructor(){super(),this.collapsed=!1,this.signatories=`full`,this.languagePicker=!1,this.actions=!1,this.chart=!1,this.live=!1,this.refresh=60,this.list=new bl(this),this.cardActions=new yc(this),this.source=new nl(this,{bundled:ll,getOptions:()=>({feed:this.signatories===`none`?void 0:this.feed,live:this.signatories!==`none`&&this.live,refresh:this.refresh,needsNames:this.signatories===`full`,target:this.renderRoot?.querySelector(`[part="signatories"]`)})}),this.announcer=new Pc(this,this.source),this.print=new Al(this),this.open=new Set,new ic(this,e=>e<=mc.length)}get count(){return this.source.data.total}refreshNow(){return this.source.refreshNow()}willUpdate(){super.willUpdate(),this.signatories=xs(this,`signatories`,this.signatories,[`full`,`count`,`none`])}get signing(){if(!this.contact)return;let e=X(19),t=((e,t)=>{let[n=``,r]=e.trim().replace(/^mailto:/i,``).split(`?`);if(/^[^\s@:/?#,;<>"]+@[^\s@:/?#,;<>"]+$/.test(n))return{kind:`email`,href:`mailto:${n}${new URLSearchParams(r).has(`subject`)?`?${r}`:`?subject=${encodeURIComponent(t)}`}`,text:n};try{let t=new URL(e.trim());return/^https?:$/.test(t.protocol)?{kind:`url`,href:t.href,text:t.host+t.pathname.replace(/\/$/,``)}:void 0}catch{return}})(this.contact,e);return t||bs(this,`contact`,this.contact,`an e-mail address or an http(s) URL`),t}onToggle(e,t){let{open:n}=t.target;n===this.open.has(e)||this.print.printing||(n?this.open.add(e):this.open.delete(e),this.dispatchEvent(new vc(e,n)))}falsification(e){let{number:t}=e,n=Cc(e,this.locale,this.headingLevel+1),r=[wc(e),this.actions?this.cardActions.render(e,this.locale):q],i=`falsification-${t}`;return K`<div class="falsification" part="falsification">${this.collapsed?K`<details class="card" part="card" id="${i}" @toggle="${e=>this.onToggle(t,e)}"><summary>${n}</summary>${r}</details>`:K`<article class="card" part="card" id="${i}">${n} ${r}</article>`}</div>`}signatoriesTemplate(){let{source:e,locale:t}=this,{total:n,countries:r}=e.data,i=this.headingLevel+1,a={groupBy:`section`,show:`all`,pageSize:200,noSearch:!1,chart:this.chart};return this.signatories===`none`?q:K`<section class="signatories" part="signatories">${this.signatories===`full`?Sl(this.list,e.data,a,t,i):Cl(n,r,t,i)} ${El(e,this.announcer,t)}</section>`}render(){let{locale:e,signing:t}=this,n=(e=>{let t=gs(e).letter.split(`
`).values(),n=()=>t.next().value;return{title:n(),preface:[n(),n()],emailInvitation:n(),urlInvitation:n(),body:[n(),n()],introduction:n(),conclusion:n(),declaration:n(),initiators:n()}})(e);return this.frame(K`<article class="statement"><header>${xc(this.headingLevel,n.title,`title`)} ${this.languagePicker?((e,t,n)=>K`<div class="languages" role="group" part="language-picker" aria-label="${X(32)}">${e.map(e=>K`<button type="button" lang="${e}" aria-current="${e===t?`true`:q}" @click="${()=>n(e)}">${(e=>new Intl.DisplayNames(e,{type:`language`}).of(e)??e)(e)}</button>`)}</div>`)(_s(this.constructor.needs),e,e=>this.lang=e):q} ${oc(e)}</header>${(({preface:e})=>K`<div class="preface" part="preface">${kl(e)}</div>`)(n)} ${t?((e,t)=>{let[n,r]=(t.kind===`email`?e.emailInvitation:e.urlInvitation).split(`{contact}`);return K`<div class="sign" part="sign"><p>${n}<a href="${t.href}"><bdi dir="ltr">${t.text}</bdi></a>${r}</p><a class="button" href="${t.href}">${X(31)}</a></div>`})(n,t):q} ${(({body:e,introduction:t})=>K`<div class="letter" part="letter">${kl(e)}<p class="introduction">${sc(t)}</p></div>`)(n)}<div class="falsifications">${gc(e).map(e=>this.falsification(e))}</div>${(({conclusion:e,declaration:t,initiators:n})=>K`<p class="conclusion" part="conclusion">${sc(e)}</p><div class="declaration"><p part="declaration">${sc(t)}</p><p class="initiators" part="initiators">${sc(n)}</p></div>`)(n)} ${this.signatoriesTemplate()}</article>`)}};Z([J()],Ml.prototype,`contact`),Z([J({type:Boolean})],Ml.prototype,`collapsed`),Z([J()],Ml.prototype,`signatories`),Z([J({attribute:`language-picker`,type:Boolean})],Ml.prototype,`languagePicker`),Z([J({type:Boolean})],Ml.prototype,`actions`),Z([J({type:Boolean})],Ml.prototype,`chart`),Z([J()],Ml.prototype,`feed`),Z([J({type:Boolean})],Ml.prototype,`live`),Z([J({converter:Cs})],Ml.prototype,`refresh`),(e=>{let t=[{locale:`en`,strings:`First published in 2019 by the CEIP “León Trotsky”(This is a translation.(The English text(Read the whole letter(one: signatory | other: signatories(one: country | other: countries(one: from {number} country | other: from {number} countries(Signatories by country(Search(Name, profession, organization(Country(All countries(People(No country given(No signatory matches.(Show all(Show more(As of(The latest signatures can’t be loaded now.(I want to sign the open letter(Share(Copy link(Copy embed code(Copied(Copying isn’t allowed here: select the text and copy it.(Text to copy(E-mail(On screen(On record(Left out(Falsification {0} of {1}(Sign the letter(Language`.split(`(`),letter:`Netflix and the Russian Government Join Forces to Spread Lies About Trotsky
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
الدولة الإسبانية`}];if(hs(t),!globalThis.customElements)return;let n=Object.keys(e),r=n.map(e=>customElements.get(e));if(r.includes(void 0)&&!(()=>{try{return ds(K`<i></i>`,document.createDocumentFragment()),!0}catch{return!1}})())return;let i=r.find(e=>e?.release===`0.1.0`&&e.feeds);if(i)for(let t of n)e[t].feeds?.adopt(i.feeds.get());let a=``;n.forEach((n,i)=>{let o=r[i];if(o)o.release===`0.1.0`?o.addPacks(t):a+=` <${n}>`;else try{customElements.define(n,e[n])}catch(e){console.warn(`<${n}> could not be defined:`,e)}}),a&&console.warn(`trotsky-statement ${vs}: the page has another release of${a}`)})({"trotsky-statement":Ml,"falsification-card":Dc,"signatory-list":Ol,"signatory-count":al});var Nl=[`lang`],Pl=[`lang`,`number`];vo(qn({__name:`App`,setup(e){let t=qt(`en`),n=qt(3),r=qt(``);function i({detail:e}){r.value=`${e.count}, ${e.countries}, ${e.source}`}function a({detail:e}){r.value=`${e.number}: ${e.method}`}return(e,o)=>(Fi(),Bi(H,null,[o[5]||=W(`h1`,null,`In Vue`,-1),W(`p`,null,[W(`label`,null,[o[3]||=Yi(` Language `,-1),An(W(`select`,{"onUpdate:modelValue":o[0]||=e=>t.value=e},[...o[2]||=[W(`option`,{value:`en`},`English`,-1),W(`option`,{value:`de`},`Deutsch`,-1),W(`option`,{value:`ar`},`العربية`,-1)]],512),[[uo,t.value]])]),W(`button`,{type:`button`,onClick:o[1]||=e=>n.value=n.value%10+1},`Next`)]),W(`p`,null,[o[4]||=Yi(` Signed so far: `,-1),W(`signatory-count`,{lang:t.value,onSignatoriesChange:i},null,40,Nl),W(`output`,null,we(r.value),1)]),W(`falsification-card`,{lang:t.value,number:n.value,"heading-level":2,actions:``,onFalsificationShare:a},null,40,Pl)],64))}})).mount(`main`);