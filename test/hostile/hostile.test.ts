import { hostileInput } from './run.ts';

describe('hostile input, some of it', () => hostileInput({ strings: 60, mutations: 20 }));
