import { type Claim, claim, unverified } from '../words.ts';
import { BUPRENORPHINE, BUPRENORPHINE_INJECTION } from './buprenorphine.ts';
import type { Medicine } from './medicine-table.ts';
import { METHADONE } from './methadone.ts';
import { NALTREXONE_INJECTION, NALTREXONE_TABLETS } from './naltrexone.ts';

/** The comparison, columns in the order they are shown: those linked to fewer deaths first. */
export const MEDICINES: readonly Medicine[] = [
  METHADONE,
  BUPRENORPHINE,
  BUPRENORPHINE_INJECTION,
  NALTREXONE_INJECTION,
  NALTREXONE_TABLETS,
];

/** What stands above the comparison. */
export const MEDICINE_FACTS: readonly Claim[] = [
  claim(
    'Methadone and buprenorphine are linked to fewer deaths. In one large study, people on either of them had 76 percent fewer overdoses in 3 months than people with no treatment, and 59 percent fewer in 12. It followed people as they were treated, so it shows a link and is no test of one against the other.',
    'La metadona y la buprenorfina se asocian con menos muertes. En un estudio grande, quienes tomaban una de ellas tuvieron en 3 meses 76 por ciento menos sobredosis que quienes no tenían tratamiento, y 59 por ciento menos en 12. Fue un seguimiento de pacientes: muestra una relación y no es una prueba de una contra otra.',
    'santo-2021',
    'wakeman-2020',
  ),
  claim(
    'Taking medicine is not trading one addiction for another. The body being used to a medicine is not addiction.',
    'Tomar medicamento no es cambiar una adicción por otra. Que el cuerpo se acostumbre a un medicamento no es adicción.',
    'nida-not-replacing',
    'dsm-summary',
    'bccsu-dsm',
  ),
  unverified(
    'Once the medicine is steady, people work, study and raise children. Ask your prescriber about driving after any change.',
    'Con el medicamento estable, la gente trabaja, estudia y cría a sus hijos. Pregunte por el manejo de vehículos después de cada cambio.',
  ),
  claim(
    'FDA says: do not withhold this medicine because someone uses benzos or alcohol. Ask for care that handles both.',
    'La FDA dice: no se debe negar este medicamento porque alguien use benzodiacepinas o alcohol. Pida atención para ambas cosas.',
    'fda-sedatives-2017',
  ),
  claim(
    'Medicine must not wait for counseling or for a full assessment.',
    'Ni la falta de consejería ni una evaluación pendiente deben retrasar el medicamento.',
    'asam-guideline-2020',
    'asam-patient-guide-2025',
  ),
  unverified(
    'The naloxone in Suboxone is there so that it is not injected; under the tongue very little gets in. Sudden withdrawal at the start comes mainly from the buprenorphine.',
    'La naloxona de Suboxone está para que no se inyecte; bajo la lengua casi no entra. La abstinencia repentina al inicio se debe sobre todo a la buprenorfina.',
    'bup-naloxone-blog',
  ),
  claim(
    'If you stop or miss your medicine, the amount you used before can kill you.',
    'Si deja el medicamento o se le pasa, la cantidad que consumía antes puede matarle.',
    'cprd-stopping',
  ),
];

/** Names people still hear. */
export const OLD_NAMES: readonly Claim[] = [
  claim(
    'Subutex: the brand ended in the United States in 2011. A generic exists.',
    'Subutex: la marca terminó en Estados Unidos en 2011. Hay genérico.',
    'subutex-end',
  ),
  claim(
    'Suboxone tablets ended in 2012. The film and generic tablets remain.',
    'Las tabletas de Suboxone terminaron en 2012. Quedan la película y las tabletas genéricas.',
    'suboxone-tablets-end',
  ),
  unverified(
    'The buprenorphine implant (Probuphine) is no longer sold in this country.',
    'El implante de buprenorfina (Probuphine) ya no se vende en este país.',
  ),
];
