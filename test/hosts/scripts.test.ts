import { testConditions } from './condition.ts';
import { scripts } from './scripts.ts';

describe('scripts', () => testConditions(scripts));
