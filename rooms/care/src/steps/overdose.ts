import { type Claim, claim, unverified, type Words, words } from '../words.ts';

/** A step to act on: what to do in a few words, then how. */
export interface Step {
  readonly id: string;
  readonly act: Claim;
  readonly how: Claim | undefined;
}

export const OVERDOSE_SIGNS: readonly Claim[] = [
  claim(
    "They don't wake to their name or to knuckles rubbed on the breastbone.",
    'No despierta con su nombre ni al frotarle el pecho con los nudillos.',
    'asam-patient-guide-2025',
    'overdose-local',
  ),
  claim(
    'Breathing is slow, uneven, or has stopped.',
    'Respira lento, de forma irregular, o no respira.',
    'asam-patient-guide-2025',
    'overdose-local',
  ),
  claim('They gurgle or snore.', 'Hace gárgaras o ronca.', 'overdose-local'),
  claim(
    'Lips or nails turn blue, purple, gray or ashen.',
    'Los labios o las uñas se ponen azules, morados, grises o pálidos.',
    'asam-patient-guide-2025',
    'overdose-local',
  ),
  unverified(
    'On darker skin, look at the gums and palms.',
    'En piel más oscura, mire las encías y las palmas.',
  ),
  claim(
    'The black dots in the eyes are very small.',
    'Los puntos negros de los ojos se ven muy pequeños.',
    'overdose-local',
  ),
];

/** In this order. */
export const OVERDOSE_STEPS: readonly Step[] = [
  step(
    'wake',
    claim('Shout. Rub the breastbone.', 'Grite. Frote el centro del pecho.', 'asam-patient-guide-2025'),
    undefined,
  ),
  step(
    'call-911',
    claim(
      'Call 911. Put the phone on speaker.',
      'Llame al 911. Ponga el altavoz.',
      'asam-patient-guide-2025',
    ),
    claim(
      'Say where you are, and "not breathing" or "not waking".',
      'Diga dónde está, y "no respira" o "no despierta".',
      'asam-patient-guide-2025',
    ),
  ),
  step(
    'naloxone',
    claim('Give naloxone.', 'Dé naloxona.', 'asam-patient-guide-2025'),
    claim('One spray in one nostril.', 'Un rocío en un lado de la nariz.', 'asam-patient-guide-2025'),
  ),
  step(
    'breathe',
    claim('Breathe for them.', 'Respire por la persona.', 'asam-patient-guide-2025', 'overdose-local'),
    claim(
      'Give CPR if there is no pulse or if 911 tells you to.',
      'Haga RCP si no hay pulso o si el 911 se lo indica.',
      'asam-patient-guide-2025',
    ),
  ),
  step(
    'naloxone-again',
    claim(
      'No better after 2 to 3 minutes? Give naloxone again.',
      '¿No mejora en 2 a 3 minutos? Dé naloxona otra vez.',
      'overdose-local',
    ),
    claim(
      'Use the other nostril. Keep breathing for them.',
      'Use el otro lado de la nariz. Siga dando respiración.',
      'overdose-local',
    ),
  ),
  step(
    'on-the-side',
    claim(
      'Breathing but still asleep? Roll them onto their side.',
      '¿Respira pero sigue dormida? Póngala de lado.',
      'overdose-local',
    ),
    undefined,
  ),
  step(
    'stay',
    claim('Stay until help comes.', 'Quédese hasta que llegue la ayuda.', 'overdose-local'),
    claim(
      'Naloxone can wear off in 30 to 90 minutes.',
      'El efecto de la naloxona puede pasar en 30 a 90 minutos.',
      'overdose-local',
    ),
  ),
];

export const OVERDOSE_NOTES: readonly Claim[] = [
  claim(
    'Not sure if it is an overdose? Give naloxone. It will not harm them.',
    '¿No sabe si es una sobredosis? Dé naloxona. No le hará daño.',
    'overdose-sedatives',
  ),
  claim(
    'The goal is breathing, not waking. Sedatives may keep them asleep.',
    'La meta es que respire, no que despierte. Los sedantes pueden mantenerla dormida.',
    'overdose-sedatives',
  ),
  claim(
    'Naloxone does not take the place of 911.',
    'La naloxona no sustituye la llamada al 911.',
    'overdose-local',
  ),
  unverified(
    'Good Samaritan laws protect people who call for help in most states. They vary.',
    'En la mayoría de los estados, las leyes del buen samaritano protegen a quien pide ayuda. Varían.',
  ),
];

export const OVERDOSE_DO_NOT: readonly Claim[] = [
  unverified('Do not let them sleep it off.', 'No deje que duerma para que se le pase.'),
  unverified('No cold shower or ice.', 'Nada de duchas frías ni hielo.'),
  unverified('Do not make them throw up.', 'No le provoque el vómito.'),
  unverified('Do not give them other drugs to wake them.', 'No le dé otras drogas para despertarla.'),
  unverified('Do not leave them alone.', 'No deje sola a la persona.'),
];

export const OVERDOSE_HEADINGS: { readonly signs: Words; readonly steps: Words; readonly doNot: Words } = {
  signs: words('Signs of an overdose', 'Señales de sobredosis'),
  steps: words('What to do, in this order', 'Qué hacer, en este orden'),
  doNot: words('What not to do', 'Qué no hacer'),
};

function step(id: string, act: Claim, how: Claim | undefined): Step {
  return { id, act, how };
}
