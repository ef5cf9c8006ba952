import { advice, type Claim, claim, unverified, type Words, words } from '../words.ts';
import type { OptionId } from './level-table.ts';
import type { ConceptRef } from './option-search.ts';

export type SettingId =
  | 'outpatient-medicine'
  | 'counseling'
  | 'intensive-outpatient'
  | 'day-program'
  | 'residential-short'
  | 'residential-long'
  | 'hospital'
  | 'withdrawal-care'
  | 'recovery-home'
  | 'support-group';

export interface Setting {
  readonly id: SettingId;
  readonly name: Words;
  readonly hoursADay: Claim;
  readonly daysAWeek: Claim;
  readonly howLong: Claim;
  readonly medicalCare: Claim;
  readonly cost: Claim;
  /** False for housing and meetings, which support treatment and are none. */
  readonly isTreatment: boolean;
  readonly options: readonly OptionId[];
  readonly search: readonly ConceptRef[];
  /** What older tables get wrong here. */
  readonly note: Claim | undefined;
}

export const SETTING_COLUMNS = {
  hoursADay: words('Hours a day', 'Horas al día'),
  daysAWeek: words('Days a week', 'Días por semana'),
  howLong: words('How long', 'Cuánto dura'),
  medicalCare: words('Medical care', 'Atención médica'),
  cost: words('Cost to expect', 'Costo que puede esperar'),
} as const;

const DAY_AND_NIGHT = claim('Day and night', 'De día y de noche', 'help-guide');
const EVERY_DAY = claim('7 days', '7 días', 'help-guide');
const ASK_MEDICINE = advice(
  'Varies. Ask if you can start and keep methadone or buprenorphine.',
  'Varía. Pregunte si puede empezar y seguir con metadona o buprenorfina.',
);
const CUSTOM = advice(
  'These lengths are custom and insurance rules, not proof of what works.',
  'Estos plazos son costumbre y reglas de seguros, no prueba de lo que funciona.',
);

/** Settings side by side, medicine first. Hours and lengths are what is usual, not what anyone must do. */
export const SETTINGS: readonly Setting[] = [
  {
    id: 'outpatient-medicine',
    name: words('Medicine as an outpatient', 'Medicamento de forma ambulatoria'),
    hoursADay: unverified('A short visit', 'Una cita corta'),
    daysAWeek: claim(
      'Methadone: often daily at first, then fewer visits as you take it home. Buprenorphine: a visit now and then.',
      'Metadona: casi diario al inicio, luego menos citas al llevarla a casa. Buprenorfina: una cita de vez en cuando.',
      'wellpoint-take-home',
    ),
    howLong: claim(
      'As long as it helps; no time limit',
      'Mientras le ayude; sin límite de tiempo',
      'fda-bup-labels-2024',
      'cprd-stopping',
    ),
    medicalCare: claim('Yes: this is medical care', 'Sí: es atención médica', 'samhsa-mat-act'),
    cost: claim(
      'Low to medium. Medicaid must cover it; Medicare covers opioid treatment programs. Ask about a fee based on income.',
      'De bajo a medio. Medicaid debe cubrirlo; Medicare cubre los programas de tratamiento de opioides. Pregunte por la cuota según ingresos.',
      'ccf-medicaid',
      'cms-otp',
    ),
    isTreatment: true,
    options: ['1.7'],
    search: [
      { group: 'medicine', concept: 'methadone' },
      { group: 'medicine', concept: 'buprenorphine' },
    ],
    note: advice(
      'Older tables leave this row out. It is where most people start.',
      'Las tablas antiguas omiten esta fila. Es donde empieza la mayoría.',
    ),
  },
  {
    id: 'counseling',
    name: words('Counseling', 'Consejería'),
    hoursADay: claim('1 to 2', 'De 1 a 2', 'help-guide'),
    daysAWeek: claim('1 to 3', 'De 1 a 3', 'help-guide'),
    howLong: claim('As long as you want', 'El tiempo que quiera', 'help-guide'),
    medicalCare: claim(
      'It can go along with medicine, which is outpatient care too',
      'Puede ir junto con el medicamento: también es atención ambulatoria',
      'samhsa-part8-changes',
    ),
    cost: advice('Low. Many places charge by income.', 'Bajo. Muchos lugares cobran según los ingresos.'),
    isTreatment: true,
    options: ['1.5'],
    search: [{ group: 'care', concept: 'counseling' }],
    note: claim(
      'It is optional. You can get medicine without it.',
      'Es opcional. Puede recibir medicamento sin ella.',
      'samhsa-part8-changes',
      'asam-guideline-2020',
    ),
  },
  {
    id: 'intensive-outpatient',
    name: words('Intensive outpatient (IOP)', 'Ambulatorio intensivo (IOP)'),
    hoursADay: claim('2 to 4', 'De 2 a 4', 'help-guide'),
    daysAWeek: claim(
      '3 or more; 9 to 19 hours a week in all',
      '3 o más; de 9 a 19 horas por semana en total',
      'asam-hours',
      'asam-exam-notes',
    ),
    howLong: claim('Often 3 to 4 months', 'Muchas veces de 3 a 4 meses', 'help-guide'),
    medicalCare: ASK_MEDICINE,
    cost: advice(
      'Medium. Insurance often wants approval first.',
      'Medio. El seguro suele pedir permiso antes.',
    ),
    isTreatment: true,
    options: ['2.1'],
    search: [{ group: 'care', concept: 'intensive-outpatient' }],
    note: claim(
      'Some tables say as little as 6 hours a week. The usual floor is 9.',
      'Algunas tablas dicen desde 6 horas por semana. Lo usual es un mínimo de 9.',
      'asam-hours',
    ),
  },
  {
    id: 'day-program',
    name: words(
      'Day program (partial hospitalization, HIOP)',
      'Programa de día (hospitalización parcial, HIOP)',
    ),
    hoursADay: claim('6 to 8', 'De 6 a 8', 'help-guide'),
    daysAWeek: claim(
      '5; 20 hours a week or more in all',
      '5; 20 horas por semana o más en total',
      'asam-hours',
      'asam-exam-notes',
    ),
    howLong: claim('Often 14 to 30 days', 'Muchas veces de 14 a 30 días', 'help-guide'),
    medicalCare: ASK_MEDICINE,
    cost: advice(
      'Medium to high. Insurance often wants approval first.',
      'De medio a alto. El seguro suele pedir permiso antes.',
    ),
    isTreatment: true,
    options: ['2.5'],
    search: [{ group: 'care', concept: 'day-program' }],
    note: claim(
      'It is not residential: you go home at night.',
      'No es residencial: por la noche vuelve a su casa.',
      'asam-hours',
    ),
  },
  {
    id: 'residential-short',
    name: words('Short residential stay', 'Estadía residencial corta'),
    hoursADay: DAY_AND_NIGHT,
    daysAWeek: EVERY_DAY,
    howLong: claim('Often 14 to 30 days', 'Muchas veces de 14 a 30 días', 'help-guide'),
    medicalCare: ASK_MEDICINE,
    cost: advice(
      'High. Ask for the full price, and what happens if insurance stops paying.',
      'Alto. Pida el precio total, y qué pasa si el seguro deja de pagar.',
    ),
    isTreatment: true,
    options: ['3.5', '3.7'],
    search: [{ group: 'care', concept: 'residential-short' }],
    note: CUSTOM,
  },
  {
    id: 'residential-long',
    name: words('Long residential stay', 'Estadía residencial larga'),
    hoursADay: DAY_AND_NIGHT,
    daysAWeek: EVERY_DAY,
    howLong: claim('Often 3 to 12 months', 'Muchas veces de 3 a 12 meses', 'help-guide'),
    medicalCare: ASK_MEDICINE,
    cost: advice(
      'High, but some are free or paid by the state.',
      'Alto, pero algunos son gratis o los paga el estado.',
    ),
    isTreatment: true,
    options: ['3.1', '3.5'],
    search: [{ group: 'care', concept: 'residential-long' }],
    note: CUSTOM,
  },
  {
    id: 'hospital',
    name: words('Hospital', 'Hospital'),
    hoursADay: claim('Day and night', 'De día y de noche', 'asam-3-names'),
    daysAWeek: claim('7 days', '7 días', 'asam-3-names'),
    howLong: unverified('Days', 'Días'),
    medicalCare: claim(
      'A doctor each day. Ask to start methadone or buprenorphine there.',
      'Un médico cada día. Pida empezar allí la metadona o la buprenorfina.',
      'asam-3-names',
      'asam-guideline-2020',
    ),
    cost: advice('High; insurance often covers most of it.', 'Alto; el seguro suele cubrir la mayor parte.'),
    isTreatment: true,
    options: ['4'],
    search: [{ group: 'care', concept: 'hospital-treatment' }],
    note: undefined,
  },
  {
    id: 'withdrawal-care',
    name: words('Withdrawal care (detox)', 'Manejo de la abstinencia (desintoxicación)'),
    hoursADay: unverified('From a visit a day to day and night', 'De una cita al día a día y noche'),
    daysAWeek: unverified('Each day while it lasts', 'Cada día mientras dura'),
    howLong: unverified('Days', 'Días'),
    medicalCare: claim(
      'Yes. Ask for a path to methadone or buprenorphine that goes on after it.',
      'Sí. Pida un camino a la metadona o la buprenorfina que siga después.',
      'cdc-guideline-2022',
    ),
    cost: advice(
      'Medium to high. Insurance often wants approval first.',
      'De medio a alto. El seguro suele pedir permiso antes.',
    ),
    isTreatment: false,
    options: ['1.7', '3.7'],
    search: [
      { group: 'care', concept: 'withdrawal-outpatient' },
      { group: 'care', concept: 'withdrawal-residential' },
      { group: 'medicine', concept: 'methadone' },
      { group: 'medicine', concept: 'buprenorphine' },
    ],
    note: claim(
      'One step, not treatment on its own. Overdose risk is high after it.',
      'Es un paso, no un tratamiento por sí solo. Después sube el riesgo de sobredosis.',
      'cdc-guideline-2022',
      'strang-2003',
      'wakeman-2020',
    ),
  },
  {
    id: 'recovery-home',
    name: words('Recovery home (sober living)', 'Casa de recuperación (vivienda sobria)'),
    hoursADay: claim('You live there', 'Vive allí', 'narr-levels'),
    daysAWeek: claim('7 days', '7 días', 'narr-levels'),
    howLong: unverified('Weeks to years', 'De semanas a años'),
    medicalCare: claim(
      'No. Ask if it accepts people on methadone or buprenorphine.',
      'No. Pregunte si aceptan a quienes toman metadona o buprenorfina.',
      'doj-ada',
    ),
    cost: advice(
      'Rent. Ask about deposits and refunds; insurance rarely pays.',
      'Renta. Pregunte por depósitos y reembolsos; el seguro casi nunca paga.',
    ),
    isTreatment: false,
    options: ['recovery-home'],
    search: [
      { group: 'kind', concept: 'housing' },
      { group: 'stay-on', concept: 'methadone' },
      { group: 'stay-on', concept: 'buprenorphine' },
    ],
    note: claim('Housing, not treatment.', 'Es vivienda, no tratamiento.', 'narr-levels'),
  },
  {
    id: 'support-group',
    name: words('Support group', 'Grupo de apoyo'),
    hoursADay: claim('1 to 2', 'De 1 a 2', 'help-guide'),
    daysAWeek: claim('1 or more', '1 o más', 'help-guide'),
    howLong: claim('As long as you want', 'El tiempo que quiera', 'help-guide'),
    medicalCare: claim('No', 'No', 'help-guide'),
    cost: advice('Free', 'Gratis'),
    isTreatment: false,
    options: [],
    search: [{ group: 'kind', concept: 'meeting' }],
    note: advice(
      'Support, not treatment. Ask if people on medicine are welcome.',
      'Es apoyo, no tratamiento. Pregunte si aceptan a quienes toman medicamento.',
      'na-medicine',
    ),
  },
];
