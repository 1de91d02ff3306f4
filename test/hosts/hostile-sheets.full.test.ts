import { hostile } from './stylesheets.ts';
import { testSheets } from './test-sheets.ts';

describe('hostile stylesheets', () => testSheets(hostile));
