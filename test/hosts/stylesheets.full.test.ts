import { frameworks } from './stylesheets.ts';
import { testSheets } from './test-sheets.ts';

describe('stylesheets of sites', () => testSheets(frameworks));
