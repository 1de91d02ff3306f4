import { testConditions } from './condition.ts';
import { libraries } from './scripts.ts';

describe('libraries', () => testConditions(libraries));
