import { type Claim, claim, unverified, type Words, words } from '../words.ts';

export interface Question {
  readonly id: string;
  readonly topic: 'medicine' | 'quality' | 'health' | 'life' | 'cost' | 'after';
  readonly text: Words;
}

const ask = (id: string, topic: Question['topic'], en: string, es: string): Question => ({
  id,
  topic,
  text: words(en, es),
});

/** To ask a program on the phone, medicine first. */
export const PROGRAM_QUESTIONS: readonly Question[] = [
  ask(
    'medicines',
    'medicine',
    'Which of the three medicines do you start or continue, and how soon?',
    '¿Cuáles de los tres medicamentos inician o continúan, y qué tan pronto?',
  ),
  ask('naloxone', 'medicine', 'Do you give naloxone?', '¿Dan naloxona?'),
  ask('prescriber', 'medicine', 'Who prescribes? Is there a doctor?', '¿Quién receta? ¿Hay un médico?'),
  ask('slip', 'medicine', 'What happens if I use?', '¿Qué pasa si consumo?'),
  ask(
    'accredited',
    'quality',
    'Are you licensed, and accredited by the Joint Commission or CARF?',
    '¿Tienen licencia y acreditación de la Joint Commission o CARF?',
  ),
  ask('level', 'quality', 'Which ASAM level are you?', '¿Qué nivel ASAM son?'),
  ask(
    'results',
    'quality',
    'How many people stay in care, and how are they doing later?',
    '¿Cuántas personas siguen en atención y cómo les va después?',
  ),
  ask(
    'length',
    'quality',
    'Who decides how long I stay: my progress, or a set number of days?',
    '¿Qué decide cuánto me quedo: mi avance o un número fijo de días?',
  ),
  ask(
    'mental',
    'health',
    'Do you treat mental health at the same time?',
    '¿Tratan la salud mental al mismo tiempo?',
  ),
  ask('tests', 'health', 'Do you test for HIV and hepatitis C?', '¿Hacen pruebas de VIH y hepatitis C?'),
  ask(
    'pregnancy',
    'health',
    'Do you care for pregnant people? Can children stay?',
    '¿Atienden embarazos? ¿Pueden quedarse los niños?',
  ),
  ask(
    'family',
    'life',
    'Can my family take part? May I keep my phone?',
    '¿Puede participar mi familia? ¿Puedo tener mi teléfono?',
  ),
  ask(
    'language',
    'life',
    'Do you speak my language? Is the place accessible?',
    '¿Hablan mi idioma? ¿El lugar es accesible?',
  ),
  ask(
    'total',
    'cost',
    'What is the total cost? Deposits? Refunds?',
    '¿Cuál es el costo total? ¿Depósitos? ¿Reembolsos?',
  ),
  ask(
    'insurance-stops',
    'cost',
    'What if my insurance stops paying?',
    '¿Qué pasa si mi seguro deja de pagar?',
  ),
  ask(
    'bills',
    'cost',
    'Will I get an itemized bill? How often are drug tests, and who pays?',
    '¿Recibiré una factura detallada? ¿Cada cuánto hay pruebas y quién las paga?',
  ),
  ask(
    'discharge',
    'after',
    'What is the plan for when I leave? Is the next visit booked?',
    '¿Cuál es el plan para cuando salga? ¿Queda hecha la próxima cita?',
  ),
];

/** Eight principles of good care; the first two were read word by word, the rest are a paraphrase to be checked. */
export const QUALITY_SIGNS: readonly Claim[] = [
  claim(
    'Asks everyone about substance use as routine',
    'Pregunta a todos por el consumo como rutina',
    'shatterproof-principles',
  ),
  claim(
    'Makes a personal plan for each patient',
    'Hace un plan personal para cada paciente',
    'shatterproof-principles',
  ),
  unverified('Gets people in fast', 'Atiende rápido', 'shatterproof-principles'),
  unverified(
    'Cares for the long run, as with other long illnesses',
    'Acompaña a largo plazo, como en otras enfermedades largas',
    'shatterproof-principles',
  ),
  unverified(
    'Handles all your conditions together',
    'Atiende juntas todas sus condiciones',
    'shatterproof-principles',
  ),
  unverified('Offers counseling that works', 'Ofrece terapias que funcionan', 'shatterproof-principles'),
  unverified('Offers medicine', 'Ofrece medicamento', 'shatterproof-principles'),
  unverified('Helps with life in recovery', 'Ayuda con la vida en recuperación', 'shatterproof-principles'),
];
