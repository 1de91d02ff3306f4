import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

/** Writes the HTML that the server sends. */
export const render = (): Promise<string> => renderToString(createSSRApp(App));
