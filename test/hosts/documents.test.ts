import { testConditions } from './condition.ts';
import { documents } from './documents.ts';

describe('documents', () => testConditions(documents));
