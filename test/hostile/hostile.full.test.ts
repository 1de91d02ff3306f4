import { hostileInput } from './run.ts';

describe('hostile input, all of it', () => hostileInput({ strings: Infinity, mutations: 500 }));
