import { checkStates } from './axe-states.ts';

checkStates(['pt', 'de', 'ca']);
