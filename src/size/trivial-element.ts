import { html, LitElement } from 'lit';

/** As little as an element made with Lit can be: what it weighs is where the floor of a module is. */
class TrivialElement extends LitElement {
  protected override render = () => html`<p>Hello</p>`;
}

customElements.define('trivial-element', TrivialElement);
