import { AROUND } from './phrases/around.ts';
import { BODY_DANGERS } from './phrases/body.ts';
import { EMERGENCIES } from './phrases/emergencies.ts';
import { MEDICINE_TROUBLE } from './phrases/medicine.ts';
import type { Phrase } from './phrases/phrase.ts';

/** Everything free text is matched against. */
export const PHRASES: readonly Phrase[] = [...EMERGENCIES, ...BODY_DANGERS, ...MEDICINE_TROUBLE, ...AROUND];
