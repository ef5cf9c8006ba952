import { type Claim, claim, unverified, type Words, words } from '../words.ts';

export type SupportingId = 'lofexidine' | 'clonidine' | 'naloxone' | 'nalmefene';

/** Medicines that help, and do not treat opioid use disorder by themselves. */
export interface SupportingMedicine {
  readonly id: SupportingId;
  readonly name: Words;
  readonly kind: readonly Claim[];
  readonly use: readonly Claim[];
  readonly where: readonly Claim[];
  readonly cautions: readonly Claim[];
}

export const SUPPORTING_MEDICINES: readonly SupportingMedicine[] = [
  {
    id: 'naloxone',
    name: words('Naloxone (Narcan, RiVive)', 'Naloxona (Narcan, RiVive)'),
    kind: [claim('It reverses an opioid overdose.', 'Revierte una sobredosis de opioides.', 'narcan-otc')],
    use: [
      claim(
        'Rescue. Call 911 too: it can wear off in 30 to 90 minutes.',
        'Rescate. Llame también al 911: su efecto puede pasar en 30 a 90 minutos.',
        'overdose-local',
      ),
    ],
    where: [
      claim('Without a prescription since 2023.', 'Sin receta desde 2023.', 'narcan-otc', 'rivive-otc'),
      unverified(
        'Many health departments and mail programs give it free.',
        'Muchos departamentos de salud y programas por correo la regalan.',
      ),
    ],
    cautions: [
      claim(
        'It may bring on withdrawal. Give it even if you think sedatives are involved.',
        'Puede provocar abstinencia. Désela aunque crea que hay sedantes.',
        'overdose-sedatives',
      ),
    ],
  },
  {
    id: 'lofexidine',
    name: words('Lofexidine (Lucemyra, generic)', 'Lofexidina (Lucemyra, genérico)'),
    kind: [
      claim(
        'Not an opioid. It calms the body in withdrawal.',
        'No es un opioide. Calma el cuerpo en la abstinencia.',
        'fda-lofexidine',
      ),
    ],
    use: [
      claim(
        'Eases withdrawal in adults, for up to 14 days. FDA: it does not treat opioid use disorder.',
        'Alivia la abstinencia en personas adultas, hasta 14 días. FDA: no trata el trastorno por consumo de opioides.',
        'fda-lofexidine',
      ),
    ],
    where: [claim('With a prescription.', 'Con receta.', 'fda-lofexidine')],
    cautions: [
      claim(
        'Low blood pressure, slow pulse, fainting, sleepiness.',
        'Presión baja, pulso lento, desmayo, sueño.',
        'fda-lofexidine',
      ),
      unverified('It can affect the rhythm of the heart.', 'Puede afectar el ritmo del corazón.'),
    ],
  },
  {
    id: 'clonidine',
    name: words('Clonidine', 'Clonidina'),
    kind: [
      unverified(
        'A blood-pressure medicine, not an opioid.',
        'Un medicamento para la presión, no es un opioide.',
      ),
    ],
    use: [
      claim(
        'Doctors use it to ease withdrawal, though its label does not list that.',
        'Los médicos la usan para aliviar la abstinencia, aunque su etiqueta no lo indica.',
        'asam-guideline-2020-withdrawal',
      ),
    ],
    where: [unverified('With a prescription.', 'Con receta.')],
    cautions: [
      unverified('Low blood pressure. Do not stop it suddenly.', 'Presión baja. No la deje de golpe.'),
    ],
  },
  {
    id: 'nalmefene',
    name: words('Nalmefene nose spray (Opvee)', 'Nalmefeno en aerosol nasal (Opvee)'),
    kind: [
      claim(
        'It reverses an opioid overdose and lasts longer.',
        'Revierte una sobredosis de opioides y dura más.',
        'opvee',
      ),
    ],
    use: [claim('Rescue, age 12 and up.', 'Rescate, desde los 12 años.', 'opvee')],
    where: [claim('With a prescription.', 'Con receta.', 'opvee')],
    cautions: [
      unverified(
        'Withdrawal can be longer and rougher. Experts tend to prefer naloxone first.',
        'La abstinencia puede ser más larga y dura. Los expertos suelen preferir primero la naloxona.',
      ),
    ],
  },
];

/** Stands with lofexidine and clonidine, always. */
export const SUPPORTING_CAUTION: Claim = claim(
  'Lofexidine and clonidine do not lower overdose risk once withdrawal is over. Have a plan for methadone or buprenorphine.',
  'La lofexidina y la clonidina no bajan el riesgo de sobredosis al terminar la abstinencia. Tenga un plan con metadona o buprenorfina.',
  'fda-lofexidine',
  'strang-2003',
);
