import { checkStates } from './axe-states.ts';

checkStates(['it', 'ru', 'ar']);
