const watchers = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Tells whether `target` is within a viewport's height of the viewport, now and whenever that changes. */
export function watchNear(target: Element, callback: (near: boolean) => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) watchers.get(entry.target)?.(entry.isIntersecting);
    },
    { rootMargin: '100%' },
  );
  watchers.set(target, callback);
  observer.observe(target);
}

export const unwatchNear = (target: Element): void => observer?.unobserve(target);
