import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** Writes the HTML that the server sends. */
export const render = async (): Promise<string> => renderToString(<App />);
