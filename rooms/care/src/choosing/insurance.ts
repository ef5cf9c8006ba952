import { type Words, words } from '../words.ts';

export interface InsuranceItem {
  readonly id: string;
  readonly text: Words;
}

const item = (id: string, en: string, es: string): InsuranceItem => ({ id, text: words(en, es) });

/** What a program asks for to check benefits. Kept on the device alone; no one is sent it. */
export const VERIFY_NEEDS: readonly InsuranceItem[] = [
  item('payer', 'Name of the insurance', 'Nombre del seguro'),
  item('plan', 'Type of plan', 'Tipo de plan'),
  item('member', 'Member ID', 'Número de miembro'),
  item('group', 'Group number', 'Número de grupo'),
  item('subscriber', 'Name and birth date of the main member', 'Nombre y fecha de nacimiento del titular'),
  item('phone', 'Phone number on the card', 'Teléfono de la tarjeta'),
  item('service', 'The care you ask for', 'La atención que pide'),
];

/** To ask the insurer. Write the name, the date and the reference number. */
export const INSURER_QUESTIONS: readonly InsuranceItem[] = [
  item(
    'network',
    'Is this program or clinician in my network?',
    '¿Este programa o profesional está en mi red?',
  ),
  item('deductible', 'How much of my deductible is left?', '¿Cuánto me falta del deducible?'),
  item('copay', 'What is my copay or coinsurance?', '¿Cuál es mi copago o coseguro?'),
  item(
    'prior',
    'Is prior approval needed? For which medicines or levels?',
    '¿Se necesita permiso previo? ¿Para qué medicamentos o niveles?',
  ),
  item(
    'days',
    'How many days or visits are approved, and how can they be extended?',
    '¿Cuántos días o citas aprueban, y cómo se amplían?',
  ),
  item('maximum', 'What is the most I could pay in a year?', '¿Cuánto es lo máximo que podría pagar al año?'),
  item(
    'medicines',
    'Are methadone and the shots (Sublocade, Brixadi) covered? Under the medical or the pharmacy part?',
    '¿Cubren la metadona y las inyecciones (Sublocade, Brixadi)? ¿Por la parte médica o la de farmacia?',
  ),
  item('tests', 'Are lab tests covered?', '¿Cubren las pruebas de laboratorio?'),
  item(
    'balance',
    'If it is out of network, can I be billed for the rest?',
    'Si está fuera de la red, ¿me pueden cobrar el resto?',
  ),
  item(
    'appeal',
    'If you say no, how do I appeal? Please send the reason in writing.',
    'Si dicen que no, ¿cómo apelo? Mándeme el motivo por escrito.',
  ),
];

/** After a no, in this order. */
export const APPEAL_STEPS: readonly InsuranceItem[] = [
  item(
    'reason',
    'Ask for the reason and the rules they used, in writing.',
    'Pida por escrito el motivo y las reglas que usaron.',
  ),
  item(
    'internal',
    'Ask the plan to look again (internal appeal).',
    'Pida al plan que lo revise (apelación interna).',
  ),
  item(
    'external',
    'Then ask for a review from outside (external review).',
    'Después pida una revisión externa.',
  ),
  item(
    'parity',
    'Say that the rules may not be harder than for medical care (parity).',
    'Diga que las reglas no pueden ser más duras que para la atención médica (paridad).',
  ),
];

/** Ways to pay that people miss. */
export const WAYS_TO_PAY: readonly InsuranceItem[] = [
  item('medicaid', 'Medicaid: apply at any time of year', 'Medicaid: solicítelo en cualquier época del año'),
  item(
    'medicare',
    'Medicare: pays for opioid treatment programs',
    'Medicare: paga los programas de tratamiento de opioides',
  ),
  item('private', 'Private or marketplace plan', 'Plan privado o del mercado de seguros'),
  item('military', 'TRICARE or VA', 'TRICARE o VA'),
  item('tribal', 'Indian Health Service or tribal care', 'Servicio de Salud Indígena o atención tribal'),
  item(
    'public',
    'State or grant money: ask the state agency',
    'Fondos del estado o públicos: pregunte en la agencia estatal',
  ),
  item(
    'sliding',
    'Fee by income, and community health centers',
    'Cuota según ingresos y centros de salud comunitarios',
  ),
  item('free', 'Free programs', 'Programas gratuitos'),
  item(
    'cards',
    'Discount cards and help from the drug maker',
    'Tarjetas de descuento y ayuda del fabricante',
  ),
  item('er', 'Starting in an ER', 'Empezar en emergencias'),
];
