/**
 * Tells the page around this frame how high the content is, each time that it has become another
 * height. To whoever it is, since a height is no secret.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // A frame that isn't shown has no height, and needs none.
    if (height === 0 || height === told) return;
    told = height;
    parent.postMessage({ type: 'trotsky-statement:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('load', tell);
}
