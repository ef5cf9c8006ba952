import { METHADONE_START } from '../medicines/methadone-start.ts';
import { advice, type Claim, claim, unverified, type Words, words } from '../words.ts';

export type PhaseId = 'early' | 'peak' | 'easing' | 'late';

export const PHASE_LABELS: Readonly<Record<PhaseId, Words>> = {
  early: words('It starts', 'Empieza'),
  peak: words('The hardest part', 'Lo más difícil'),
  easing: words('It eases', 'Va cediendo'),
  late: words('Weeks and months after', 'Semanas y meses después'),
};

export const BODY: Readonly<Record<PhaseId, readonly Words[]>> = {
  early: [
    words('Yawning', 'Bostezos'),
    words('Sweating', 'Sudor'),
    words('Runny nose and wet eyes', 'Nariz que gotea y ojos llorosos'),
  ],
  peak: [
    words('Throwing up', 'Vómito'),
    words('Loose stool (diarrhea)', 'Diarrea'),
    words('Stomach cramps', 'Cólicos'),
    words('Goosebumps', 'Piel de gallina'),
    words('Pain in muscles and bones', 'Dolor de músculos y huesos'),
    words('No sleep', 'No poder dormir'),
    words('Fast pulse', 'Pulso rápido'),
    words('Wide pupils', 'Pupilas grandes'),
  ],
  easing: [
    words('Tired', 'Cansancio'),
    words('Little appetite', 'Poco apetito'),
    words('Poor sleep', 'Mal sueño'),
  ],
  late: [words('Trouble sleeping', 'Dificultad para dormir')],
};

export const MIND: Readonly<Record<PhaseId, readonly Words[]>> = {
  early: [
    words('Worry', 'Ansiedad'),
    words('Wanting to use', 'Ganas de consumir'),
    words("Can't sit still", 'No poder estar quieto ni quieta'),
  ],
  peak: [words('Strong craving', 'Deseo muy intenso'), words('Fear, being on edge', 'Miedo, irritación')],
  easing: [words('Low mood', 'Tristeza'), words('Craving that comes and goes', 'Deseo que va y viene')],
  late: [words('Low mood', 'Tristeza'), words('Craving', 'Deseo de consumir')],
};

const MEDICINE = claim(
  'Methadone or buprenorphine. Ask a clinic, a doctor by phone or video, or an ER.',
  'Metadona o buprenorfina. Pídalas en una clínica, a un médico por teléfono o video, o en emergencias.',
  'santo-2021',
  'asam-guideline-2020',
);
const FLUIDS = advice('Small sips of water or broth, often', 'Tragos pequeños de agua o caldo, seguido');
const REST = advice('Rest, a warm bath, someone with you', 'Descanso, un baño tibio, alguien con usted');
const PHARMACIST = advice(
  'Store medicine only as the label says; ask a pharmacist',
  'Medicamentos sin receta solo como dice la etiqueta; pregunte en la farmacia',
);
const NALOXONE = claim(
  'Naloxone within reach: if you use now, the old amount can kill',
  'Naloxona a mano: si consume ahora, la cantidad de antes puede matar',
  'strang-2003',
);
const RELIEF = claim(
  'Lofexidine eases withdrawal. It does not treat opioid use disorder: ask what medicine comes next.',
  'La lofexidina alivia la abstinencia. No trata el trastorno por consumo de opioides: pregunte qué medicamento sigue.',
  'fda-lofexidine',
);
const PEOPLE = advice(
  'Regular meals, sleep at set hours, people who know',
  'Comer y dormir a horas fijas, personas que lo sepan',
);

export const HELPS: Readonly<Record<PhaseId, readonly Claim[]>> = {
  early: [MEDICINE, FLUIDS, REST, NALOXONE],
  peak: [MEDICINE, RELIEF, FLUIDS, PHARMACIST, NALOXONE],
  easing: [MEDICINE, FLUIDS, PEOPLE, NALOXONE],
  late: [MEDICINE, PEOPLE, NALOXONE],
};

/** Any of these is for 911 or an ER, at once. */
export const DANGER_NOW: readonly Claim[] = [
  advice('Fainting or confusion', 'Desmayo o confusión', 'darke-2017'),
  advice('Chest pain or a seizure', 'Dolor en el pecho o convulsiones'),
  advice('Blood in vomit or stool', 'Sangre en el vómito o en las heces'),
  claim(
    'A racing heart with shaking or high blood pressure',
    'Corazón acelerado con temblores o presión alta',
    'mmwr-medetomidine',
  ),
  advice('Fever, if you inject', 'Fiebre, si se inyecta'),
];

/** Any of these needs medical care on the same day. */
export const DANGER_TODAY: readonly Claim[] = [
  advice(
    'Cannot keep fluids down for 12 hours or more',
    'No retiene líquidos por 12 horas o más',
    'darke-2017',
  ),
  advice('No urine for 8 hours or more', 'No orina por 8 horas o más', 'darke-2017'),
  advice('Any other fever', 'Cualquier otra fiebre'),
  claim(
    'Pregnancy: do not stop suddenly. Ask for medicine today',
    'Embarazo: no lo deje de golpe. Pida el medicamento hoy',
    'nys-pregnancy-2021',
  ),
  advice('Diabetes, heart or kidney disease', 'Diabetes, enfermedad del corazón o de los riñones'),
  claim(
    'Also stopping alcohol or benzos',
    'Dejar también el alcohol o las benzodiacepinas',
    'darke-2017',
    'fda-benzo-withdrawal',
  ),
];

/** Danger signs of withdrawal, those that cannot wait first; the log asks about them one by one. */
export const DANGER: readonly Claim[] = [
  ...DANGER_NOW,
  advice('Thoughts of suicide', 'Ideas de suicidio'),
  ...DANGER_TODAY,
];

export const CAPTION = unverified(
  'Everyone is different. Medicine can stop most of this, often the same day.',
  'Cada persona es distinta. El medicamento puede quitar casi todo esto, muchas veces el mismo día.',
);

export const CAN_IT_KILL: readonly Claim[] = [
  claim(
    'Withdrawal is usually not life-threatening on its own, but it can be. People have died when vomiting and diarrhea went untreated, mostly in jail. Those deaths can be prevented.',
    'Por sí sola, la abstinencia no suele poner en peligro la vida, pero puede hacerlo. Ha muerto gente por vómito y diarrea sin tratar, sobre todo en la cárcel. Esas muertes se pueden evitar.',
    'darke-2017',
  ),
  claim(
    'Alcohol or benzo withdrawal is different. It can be fatal. Do not stop them suddenly.',
    'La abstinencia de alcohol o benzodiacepinas es distinta. Puede ser mortal. No los deje de golpe.',
    'darke-2017',
    'fda-benzo-withdrawal',
  ),
];

export const STARTING_AFTER_FENTANYL: readonly Claim[] = [
  claim(
    "Starting buprenorphine after fentanyl works best with a clinician's plan. Too soon can bring on severe withdrawal.",
    'Después del fentanilo, la buprenorfina se inicia mejor con el plan de un profesional. Demasiado pronto puede causar una abstinencia grave.',
    'varshneya-2022',
    'asam-bup-fentanyl',
  ),
  METHADONE_START,
];

export const HOME_REMEDIES: readonly Claim[] = [
  claim(
    'Never take more loperamide than the label says. High amounts can stop the heart.',
    'Nunca tome más loperamida de la que dice la etiqueta. Mucha cantidad puede parar el corazón.',
    'fda-loperamide',
  ),
  unverified(
    'Passion flower, acupuncture and the like are not proven. Never use them instead of medicine.',
    'La pasiflora, la acupuntura y similares no están probadas. Nunca las use en lugar del medicamento.',
  ),
  advice(
    'Fluids and rest are fine. For anything from a store, ask a pharmacist.',
    'Los líquidos y el descanso están bien. Para lo que venda una tienda, pregunte en la farmacia.',
  ),
];
