import { ADULTERANTS, OPIOID_DEATHS_2022, OVERDOSE_PROVISIONAL, OVERDOSE_RATE } from './deaths.ts';
import { FEWER_OVERDOSES, NEWBORN_DAYS, RISK_OF_DEATH } from './effects.ts';
import type { Figure } from './figure.ts';
import {
  ADMISSIONS_2022,
  HEROIN_ADMISSIONS_2015,
  HEROIN_ADMISSIONS_BY_YEAR,
  PRIOR_TREATMENT,
  SERVICE_TYPES_2022,
  TREATMENT_GAP,
} from './treatment.ts';
import { FENTANYL_USE, HEROIN_USE, PAIN_PILL_MISUSE } from './use.ts';

/** Every figure, in the order of the page. */
export const FIGURES: readonly Figure[] = [
  RISK_OF_DEATH,
  FEWER_OVERDOSES,
  TREATMENT_GAP,
  HEROIN_USE,
  FENTANYL_USE,
  PAIN_PILL_MISUSE,
  ADMISSIONS_2022,
  SERVICE_TYPES_2022,
  PRIOR_TREATMENT,
  HEROIN_ADMISSIONS_2015,
  HEROIN_ADMISSIONS_BY_YEAR,
  OVERDOSE_RATE,
  OVERDOSE_PROVISIONAL,
  OPIOID_DEATHS_2022,
  ADULTERANTS,
  NEWBORN_DAYS,
];

/** The figure of that id, `undefined` when there is none. */
export function findFigure(id: string): Figure | undefined {
  return FIGURES.find((figure) => figure.id === id);
}
