import { type Claim, claim } from '../words.ts';

/** Stands wherever opioids stop for a while: withdrawal care, jail, hospital, a slip, missed medicine, naltrexone. */
export const LOSS_OF_TOLERANCE: Claim = claim(
  "After even a few days without opioids your body can't handle what it used to. The amount you used before can kill you. This risk is highest after detox, jail, a hospital stay, or stopping medicine.",
  'Tras unos pocos días sin opioides, su cuerpo ya no aguanta lo que aguantaba. La cantidad que consumía antes puede matarle. El riesgo es mayor después de la desintoxicación, la cárcel, el hospital o al dejar el medicamento.',
  'strang-2003',
  'cprd-stopping',
);
