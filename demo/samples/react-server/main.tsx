import 'trotsky-statement';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';

hydrateRoot(document.querySelector('main')!, <App />);
