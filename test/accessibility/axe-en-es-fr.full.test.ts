import { checkStates } from './axe-states.ts';

checkStates(['en', 'es', 'fr']);
