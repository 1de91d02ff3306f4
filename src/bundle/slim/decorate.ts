/** The compiler's helper for legacy decorators on fields. */

type Decorator = (proto: object, name: string) => void;

export default ([decorator]: [Decorator], proto: object, name: string): void =>
  decorator(proto, name);
