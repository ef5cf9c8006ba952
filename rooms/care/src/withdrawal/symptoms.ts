import type { FlagId } from '../safety/flags.ts';
import { type Words, words } from '../words.ts';

export const SYMPTOM_IDS = [
  'sweating',
  'runny',
  'aches',
  'cramps',
  'nausea',
  'diarrhea',
  'shaking',
  'heart',
  'restless',
  'goosebumps',
  'anxiety',
  'sleep',
  'mood',
  'craving',
] as const;
export type SymptomId = (typeof SYMPTOM_IDS)[number];

export const GRADES = ['none', 'mild', 'moderate', 'severe'] as const;
export type Grade = (typeof GRADES)[number];

/** Fourteen symptoms in our own words. They are never added up: a total would invite starting medicine by a number. */
export const SYMPTOMS: Readonly<Record<SymptomId, Words>> = {
  sweating: words('Sweating, hot or cold chills', 'Sudor, calor o escalofríos'),
  runny: words('Yawning, runny nose, wet eyes', 'Bostezos, nariz que gotea, ojos llorosos'),
  aches: words('Aching muscles, bones or back', 'Dolor de músculos, huesos o espalda'),
  cramps: words('Stomach cramps', 'Cólicos en el estómago'),
  nausea: words('Feeling sick to the stomach, or throwing up', 'Náuseas o vómito'),
  diarrhea: words('Loose stool (diarrhea)', 'Diarrea'),
  shaking: words('Shaking or twitching', 'Temblores o tirones en los músculos'),
  heart: words('Fast or pounding heart', 'Corazón rápido o que late fuerte'),
  restless: words("Can't sit still", 'No poder estar quieto ni quieta'),
  goosebumps: words('Goosebumps', 'Piel de gallina'),
  anxiety: words('Worry, fear, or being on edge', 'Preocupación, miedo o irritación'),
  sleep: words('Trouble sleeping', 'Dificultad para dormir'),
  mood: words('Feeling low or empty', 'Tristeza o vacío'),
  craving: words('Wanting to use', 'Ganas de consumir'),
};

export const GRADE_WORDS: Readonly<Record<Grade, Words>> = {
  none: words('None', 'Nada'),
  mild: words('Mild', 'Leve'),
  moderate: words('Medium', 'Medio'),
  severe: words('Severe', 'Fuerte'),
};

/** Asked with every entry; thoughts of suicide always last. */
export const LOG_DANGERS: readonly FlagId[] = [
  'noFluids12h',
  'noUrine8h',
  'fainting',
  'confused',
  'blood',
  'chestPain',
  'seizure',
  'seeingThings',
  'veryHighBloodPressure',
  'fever',
  'pregnant',
  'stoppingAlcoholOrBenzos',
  'suicidalThoughts',
];
