import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <p>
        <Link id="here" href="#falsification-3">
          here
        </Link>
      </p>
      <p>
        <Link id="other" href="/other">
          other
        </Link>
      </p>
      <p style={{ height: 1200 }} />
      <trotsky-statement id="letter" lang="en" collapsed languagePicker headingLevel={4}>
        The letter.
      </trotsky-statement>
    </main>
  );
}
