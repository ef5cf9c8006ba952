import { advice, type Claim, claim, type Words, words } from '../words.ts';

export interface RedFlag {
  readonly id: string;
  readonly text: Claim;
}

const flag = (id: string, text: Claim): RedFlag => ({ id, text });

export const RED_FLAGS: readonly RedFlag[] = [
  flag(
    'no-medicine',
    claim(
      "Won't start or continue methadone or buprenorphine, or makes you come off it",
      'No inicia ni continúa la metadona o la buprenorfina, o le obliga a dejarla',
      'santo-2021',
      'wakeman-2020',
      'asam-guideline-2020',
    ),
  ),
  flag(
    'gifts',
    claim(
      'Offers money, gifts, free rent or flights, or asks for your insurance before anything else',
      'Ofrece dinero, regalos, renta gratis o vuelos, o le pide el seguro antes que nada',
      'rehab-scams',
      'patient-brokering',
    ),
  ),
  flag(
    'guarantees',
    advice('Promises a cure or a 100 percent result', 'Promete una cura o un resultado del 100 por ciento'),
  ),
  flag('pressure', advice('Pushes you to decide now', 'Le presiona para decidir ahora')),
  flag(
    'no-address',
    claim(
      'Will not say its address, or has only an 800 number and a vague website',
      'No dice su dirección, o solo tiene un número 800 y una página vaga',
      'rehab-scams',
    ),
  ),
  flag(
    'paid-caller',
    claim(
      'The person on the phone is paid for each person they send',
      'A quien contesta le pagan por cada persona que manda',
      'ekra-lawyers',
      'patient-brokering',
    ),
  ),
  flag(
    'urine-tests',
    advice(
      'Large daily urine tests billed to insurance',
      'Muchas pruebas de orina diarias cobradas al seguro',
    ),
  ),
  flag(
    'charges-without-consent',
    advice(
      'Bills your insurance for a family member without asking you',
      'Cobra a su seguro por un familiar sin su permiso',
    ),
  ),
  flag('no-license', advice('Cannot show a state license', 'No puede mostrar una licencia del estado')),
  flag(
    'cuts-contact',
    advice('Takes away phones, family or your medicine', 'Quita el teléfono, la familia o su medicamento'),
  ),
  flag(
    'punishes-slips',
    claim('Sends people away for a slip', 'Expulsa por un tropiezo', 'asam-nonabstinent'),
  ),
  flag('no-plan-after', advice('Has no plan for after you leave', 'No tiene un plan para cuando salga')),
  flag(
    'rapid-detox',
    claim(
      'Sells "rapid detox" while you are put to sleep. It is dangerous. It is not treatment.',
      'Vende "desintoxicación rápida" mientras le duermen. Es peligroso. No es tratamiento.',
      'asam-guideline-2020-withdrawal',
    ),
  ),
];

export type Caution = 'none' | 'amber' | 'red';

/** One red flag is a caution, two or more a warning. Flags unknown to this room count too: doubt does not lower it. */
export function cautionFor(seen: readonly string[]): Caution {
  const count = new Set(seen).size;
  return count === 0 ? 'none' : count === 1 ? 'amber' : 'red';
}

export const CAUTION_WORDS: Readonly<Record<Exclude<Caution, 'none'>, Words>> = {
  amber: words('Ask about this before you decide.', 'Pregunte sobre esto antes de decidir.'),
  red: words(
    'Two or more warning signs. Look for another program.',
    'Dos o más señales de alerta. Busque otro programa.',
  ),
};
