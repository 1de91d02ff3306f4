export const metadata = { title: 't' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script type="module" src="/dist/trotsky-statement.js" async />
      </head>
      <body>{children}</body>
    </html>
  );
}
