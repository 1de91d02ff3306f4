/**
 * Loads a module by a script element. Unlike `import()` it has the page's own `load` wait: a browser that reloads a page or
 * goes back to it scrolls to the old place by then, if the page is long enough.
 */
export const loadModule = (src: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src });
    script.onload = done;
    script.onerror = fail;
    document.head.append(script);
  });
