/// <reference types="trotsky-statement/react" />
import 'trotsky-statement';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [lang, setLang] = useState('en');
  const [number, setNumber] = useState(3);
  const [news, setNews] = useState('');
  return (
    <>
      <h1>In React</h1>
      <p>
        <label>
          Language{' '}
          <select value={lang} onChange={(event) => setLang(event.target.value)}>
            <option value="en">English</option>
            <option value="de">Deutsch</option>
            <option value="ar">العربية</option>
          </select>
        </label>{' '}
        <button type="button" onClick={() => setNumber((number % 10) + 1)}>
          Next
        </button>
      </p>
      <p>
        Signed so far:{' '}
        <signatory-count
          lang={lang}
          onsignatories-change={({ detail }) =>
            setNews(`${detail.count}, ${detail.countries}, ${detail.source}`)
          }
        />{' '}
        <output>{news}</output>
      </p>
      <falsification-card
        lang={lang}
        number={number}
        headingLevel={2}
        actions
        onfalsification-share={({ detail }) => setNews(`${detail.number}: ${detail.method}`)}
      />
    </>
  );
}

createRoot(document.querySelector('main')!).render(<App />);
