/** Runtime of `lit/decorators.js` for legacy decorators on fields: all that the elements have. */
import type { LitElement, PropertyDeclaration } from 'lit';

export const property =
  (options?: PropertyDeclaration) =>
  (proto: LitElement, name: string): void => {
    (proto.constructor as typeof LitElement).createProperty(name, options);
  };
