/// <reference types="trotsky-statement/react" />
import type { SignatoryCount } from 'trotsky-statement';
import { useCallback, useState } from 'react';

/** The server and the browser render the same. */
export function App() {
  const [lang, setLang] = useState('en');
  const [count, setCount] = useState<number>();
  // Where the module came first, its first event has been before React listens: the element has the number.
  const onMount = useCallback((element: SignatoryCount | null) => {
    if (element?.count) setCount(element.count);
  }, []);
  return (
    <>
      <h1>In React, rendered by a server</h1>
      <button type="button" onClick={() => setLang('de')}>
        Deutsch
      </button>
      <p>
        Signed so far:{' '}
        <signatory-count
          lang={lang}
          ref={onMount}
          onsignatories-change={({ detail }) => setCount(detail.count)}
        />{' '}
        <output>{count}</output>
      </p>
      <trotsky-statement lang={lang} headingLevel={3} languagePicker collapsed />
    </>
  );
}
