import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <p>
        <Link id="there" href="/letter#falsification-3">
          there
        </Link>
      </p>
    </main>
  );
}
