import { advice, type Claim, claim, unverified, type Words, words } from '../words.ts';

export interface SupportGroup {
  readonly id: string;
  readonly name: Words;
  readonly style: Claim;
  /** What it says of people on methadone or buprenorphine. */
  readonly onMedicine: Claim;
  /** For a filter: `welcomes` people on medicine, `varies` by group, or asks for `abstinence` from it too. */
  readonly stance: 'welcomes' | 'varies' | 'abstinence';
  /** Home page, without the protocol; not checked live. */
  readonly site: string | undefined;
}

export const GROUPS_RULE: Claim = advice(
  'Meetings are support, not treatment. Ask first: are people on medicine welcome, and may they speak?',
  'Las reuniones son apoyo, no tratamiento. Pregunte antes: ¿aceptan a quienes toman medicamento, y pueden hablar?',
  'na-medicine',
);

export const SUPPORT_GROUPS: readonly SupportGroup[] = [
  {
    id: 'mara',
    name: words(
      'MARA (Medication-Assisted Recovery Anonymous)',
      'MARA (Medication-Assisted Recovery Anonymous)',
    ),
    style: claim(
      'Like 12 steps, for people on medicine',
      'Parecido a los 12 pasos, para quienes toman medicamento',
      'mara',
    ),
    onMedicine: claim('Welcomes it', 'Lo acepta', 'mara'),
    stance: 'welcomes',
    site: 'mara-international.org',
  },
  {
    id: 'smart',
    name: words('SMART Recovery', 'SMART Recovery'),
    style: claim(
      'No religion; tools from therapy',
      'Sin religión; herramientas de la terapia',
      'smart-tools',
    ),
    onMedicine: unverified('Supports prescribed medicine', 'Apoya el medicamento recetado'),
    stance: 'welcomes',
    site: 'smartrecovery.org',
  },
  {
    id: 'lifering',
    name: words('LifeRing', 'LifeRing'),
    style: unverified('No religion; not using', 'Sin religión; no consumir'),
    onMedicine: unverified('Accepts prescribed medicine', 'Acepta el medicamento recetado', 'help-guide'),
    stance: 'welcomes',
    site: 'lifering.org',
  },
  {
    id: 'women',
    name: words('Women for Sobriety', 'Women for Sobriety'),
    style: unverified('For women; 13 statements', 'Para mujeres; 13 afirmaciones'),
    onMedicine: unverified('Welcomes it', 'Lo acepta'),
    stance: 'welcomes',
    site: 'womenforsobriety.org',
  },
  {
    id: 'dharma',
    name: words('Recovery Dharma', 'Recovery Dharma'),
    style: unverified('Peers, with Buddhist ideas', 'Entre pares, con ideas budistas'),
    onMedicine: unverified('Open', 'Abierto'),
    stance: 'varies',
    site: 'recoverydharma.org',
  },
  {
    id: 'na',
    name: words('Narcotics Anonymous (NA)', 'Narcóticos Anónimos (NA)'),
    style: claim('12 steps, for any drug', '12 pasos, para cualquier droga', 'na-medicine'),
    onMedicine: claim(
      'Each group decides. A 2011 leaflet still says that medicine is not full abstinence. Some groups let people on medicine come but not speak.',
      'Cada grupo decide. Un folleto de 2011 aún dice que el medicamento no es abstinencia completa. Algunos grupos dejan entrar pero no hablar.',
      'na-medicine',
    ),
    stance: 'varies',
    site: 'na.org',
  },
  {
    id: 'ha',
    name: words('Heroin Anonymous', 'Heroin Anonymous'),
    style: claim('12 steps, for heroin', '12 pasos, para la heroína', 'help-guide'),
    onMedicine: unverified(
      'Each group decides; often no medicine',
      'Cada grupo decide; muchas veces sin medicamento',
    ),
    stance: 'abstinence',
    site: 'heroinanonymous.org',
  },
  {
    id: 'sos',
    name: words('SOS (Secular Organizations for Sobriety)', 'SOS (organizaciones seculares)'),
    style: unverified(
      'No religion. The network has shrunk: check that it still meets.',
      'Sin religión. La red se redujo: verifique que aún se reúna.',
    ),
    onMedicine: unverified('Mixed', 'Mixto'),
    stance: 'varies',
    site: 'sossobriety.org',
  },
  {
    id: 'others',
    name: words(
      'AA, Dual Recovery Anonymous, Celebrate Recovery (Christian), Wellbriety (Native)',
      'AA, Dual Recovery Anonymous, Celebrate Recovery (cristiano), Wellbriety (indígena)',
    ),
    style: unverified('Different paths', 'Distintos caminos'),
    onMedicine: unverified('Each group decides', 'Cada grupo decide'),
    stance: 'varies',
    site: undefined,
  },
];

export const FAMILY_GROUPS: readonly SupportGroup[] = [
  {
    id: 'nar-anon',
    name: words('Nar-Anon', 'Nar-Anon'),
    style: unverified('12 steps, for families', '12 pasos, para familias'),
    onMedicine: unverified('Each group decides', 'Cada grupo decide'),
    stance: 'varies',
    site: 'nar-anon.org',
  },
  {
    id: 'smart-family',
    name: words('SMART Family & Friends', 'SMART Family & Friends'),
    style: unverified('Tools for families, no religion', 'Herramientas para familias, sin religión'),
    onMedicine: unverified('Supports prescribed medicine', 'Apoya el medicamento recetado'),
    stance: 'welcomes',
    site: 'smartrecovery.org',
  },
  {
    id: 'craft',
    name: words('CRAFT', 'CRAFT'),
    style: unverified(
      'Training for families: how to invite someone into care without fights',
      'Enseña a las familias cómo invitar a alguien a recibir atención, sin peleas',
    ),
    onMedicine: unverified('Fits with medicine', 'Compatible con el medicamento'),
    stance: 'welcomes',
    site: undefined,
  },
  {
    id: 'grasp',
    name: words('GRASP', 'GRASP'),
    style: unverified(
      'For those who lost someone to drugs',
      'Para quienes perdieron a alguien por las drogas',
    ),
    onMedicine: unverified('Does not apply', 'No aplica'),
    stance: 'welcomes',
    // Pages of its own under this address were read as stored copies, 22 November 2026; it was not opened.
    site: 'grasphelp.org',
  },
  {
    id: 'al-anon',
    name: words('Al-Anon', 'Al-Anon'),
    style: unverified(
      '12 steps, for families of people who drink',
      '12 pasos, para familias de quienes beben',
    ),
    onMedicine: unverified('Does not apply', 'No aplica'),
    stance: 'varies',
    // As for GRASP.
    site: 'al-anon.org',
  },
];
