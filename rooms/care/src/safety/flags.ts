import { type Words, words } from '../words.ts';

/** What a person may tell us that bears on danger, each a question with yes, no or not sure. */
const QUESTIONS = {
  // Someone else, or right after using
  notWaking: words('Is someone not waking up?', '¿Hay alguien que no despierta?'),
  blueLips: words(
    'Are their lips or nails blue, purple or gray?',
    '¿Tiene los labios o las uñas azules, morados o grises?',
  ),
  gurgling: words('Are they gurgling or making a deep snore?', '¿Hace gárgaras o ronquidos fuertes?'),
  notBreathing: words(
    'Is their breathing slow, uneven or stopped?',
    '¿Respira lento, de forma irregular, o no respira?',
  ),
  tookTooMuch: words('Did you or they take too much?', '¿Usted u otra persona tomó demasiado?'),
  usedAndVerySleepy: words(
    'Did you use a short time ago, and feel very sleepy now?',
    '¿Consumió hace poco y ahora siente mucho sueño?',
  ),
  // Mind
  suicidalThoughts: words(
    'Do you have thoughts of suicide, or of not wanting to live?',
    '¿Tiene ideas de suicidio o de no querer vivir?',
  ),
  suicidePlan: words('Do you have a plan to end your life?', '¿Tiene un plan para quitarse la vida?'),
  // Alcohol and benzos
  alcoholDaily: words('Do you drink alcohol every day?', '¿Toma alcohol todos los días?'),
  benzosMostDays: words(
    'Do you take benzos (like Xanax) most days?',
    '¿Toma benzodiacepinas (como Xanax) casi todos los días?',
  ),
  stoppingAlcoholOrBenzos: words(
    'Are you stopping or cutting down on alcohol or benzos?',
    '¿Está dejando o reduciendo el alcohol o las benzodiacepinas?',
  ),
  shaking: words('Are you shaking?', '¿Tiene temblores?'),
  seeingThings: words(
    'Do you see or hear things that others do not?',
    '¿Ve u oye cosas que otros no ven ni oyen?',
  ),
  pastWithdrawalSeizure: words(
    'Have you ever had a seizure or severe confusion (DTs) in withdrawal?',
    '¿Ha tenido convulsiones o confusión grave (delirium) en la abstinencia?',
  ),
  // Pregnancy
  pregnant: words('Are you pregnant?', '¿Hay un embarazo?'),
  wantsToStopNow: words(
    'Do you plan to stop opioids or your medicine on your own?',
    '¿Piensa dejar los opioides o su medicamento por su cuenta?',
  ),
  inWithdrawal: words('Are you in withdrawal now?', '¿Tiene síntomas de abstinencia ahora?'),
  ranOut: words('Have you run out of your medicine?', '¿Se le acabó el medicamento?'),
  pregnancyBleeding: words('Bleeding from the vagina?', '¿Sangrado por la vagina?'),
  pregnancyPain: words('Strong belly pain?', '¿Dolor fuerte en el vientre?'),
  babyMovesLess: words('Does the baby move less?', '¿El bebé se mueve menos?'),
  // Fluids
  noFluids12h: words(
    'Has it been 12 hours or more since you could keep fluids down?',
    '¿Lleva 12 horas o más sin poder retener líquidos?',
  ),
  noUrine8h: words('Has it been 8 hours or more since you passed urine?', '¿Lleva 8 horas o más sin orinar?'),
  fainting: words('Have you fainted, or nearly?', '¿Se desmayó, o casi?'),
  confused: words(
    'Are you, or is someone with you, confused?',
    '¿Usted o alguien con usted tiene confusión?',
  ),
  blood: words('Is there blood in your vomit or stool?', '¿Hay sangre en el vómito o en las heces?'),
  // Severe withdrawal
  racingHeart: words('Is your heart racing?', '¿Le late muy rápido el corazón?'),
  vomitingNonstop: words('Do you vomit without a break?', '¿Vomita sin parar?'),
  veryHighBloodPressure: words(
    'Has anyone told you your blood pressure is very high now?',
    '¿Le dijeron que tiene la presión muy alta ahora?',
  ),
  // Other danger
  chestPain: words('Do you have chest pain?', '¿Tiene dolor en el pecho?'),
  seizure: words(
    'Is someone having a seizure, or did they have one today?',
    '¿Alguien tiene o tuvo hoy convulsiones?',
  ),
  strokeSigns: words(
    'Face drooping, a weak arm, or trouble speaking?',
    '¿Cara caída, un brazo débil o dificultad para hablar?',
  ),
  fever: words('Do you have a fever?', '¿Tiene fiebre?'),
  injects: words('Do you inject drugs?', '¿Se inyecta drogas?'),
  woundSpreading: words(
    'Is there a wound that spreads, smells or turns black?',
    '¿Tiene una herida que crece, huele mal o se pone negra?',
  ),
  cannotUrinateOrNumbLegs: words(
    'Can you not pass urine, or are your legs numb?',
    '¿No puede orinar, o tiene las piernas dormidas?',
  ),
  childTookMedicine: words(
    'Did a child take methadone, buprenorphine or another drug?',
    '¿Un niño tomó metadona, buprenorfina u otra droga?',
  ),
  petTookMedicine: words(
    'Did a pet take a drug or medicine?',
    '¿Una mascota tomó una droga o un medicamento?',
  ),
  // Medicine
  missedMethadone: words(
    'Have you missed methadone for several days?',
    '¿Lleva varios días sin tomar la metadona?',
  ),
  missedBuprenorphine: words('Have you missed buprenorphine?', '¿Dejó de tomar la buprenorfina?'),
  noRefills: words('Are you out of refills?', '¿Se quedó sin resurtidos?'),
  wantsNaltrexone: words(
    'Do you want to start naltrexone (Vivitrol)?',
    '¿Quiere empezar la naltrexona (Vivitrol)?',
  ),
  usedOpioidsLast14Days: words(
    'Have you used any opioid in the last 14 days?',
    '¿Consumió algún opioide en los últimos 14 días?',
  ),
  asksHowMuch: words(
    'Do you want to know how much loperamide, kratom or another home remedy to take?',
    '¿Quiere saber cuánta loperamida, kratom u otro remedio casero tomar?',
  ),
  asksDoseOrSource: words(
    'Do you want a dose, a place to buy, or how to inject?',
    '¿Quiere saber una dosis, dónde comprar o cómo inyectarse?',
  ),
  // Around the person
  unsafeAtHome: words(
    'Does anyone hurt you or scare you at home?',
    '¿Alguien le lastima o le da miedo en casa?',
  ),
  aloneNow: words('Is no one with you right now?', '¿No hay nadie con usted en este momento?'),
} as const satisfies Record<string, Words>;

export type FlagId = keyof typeof QUESTIONS;
export type FlagAnswer = 'yes' | 'no' | 'unsure';
export type FlagAnswers = Readonly<Partial<Record<FlagId, FlagAnswer>>>;

export const FLAG_QUESTIONS: Readonly<Record<FlagId, Words>> = QUESTIONS;
export const FLAG_IDS = Object.keys(QUESTIONS) as readonly FlagId[];
