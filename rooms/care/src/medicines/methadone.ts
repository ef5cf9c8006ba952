import { claim, unverified, words } from '../words.ts';
import type { Medicine } from './medicine-table.ts';
import { METHADONE_START } from './methadone-start.ts';

export const METHADONE: Medicine = {
  id: 'methadone',
  name: words('Methadone', 'Metadona'),
  brands: words('Methadose, Diskets, generics', 'Methadose, Diskets, genéricos'),
  rank: 'first',
  search: [{ group: 'medicine', concept: 'methadone' }],
  cells: {
    kind: [
      unverified(
        'A long-acting opioid medicine. It stops withdrawal and craving.',
        'Un medicamento opioide de larga duración. Quita la abstinencia y el deseo de consumir.',
      ),
    ],
    how: [
      unverified(
        'A drink or a tablet that dissolves, each day; sometimes split in two.',
        'Un líquido o una tableta que se disuelve, cada día; a veces en dos partes.',
      ),
    ],
    where: [
      claim(
        'For opioid use, only a certified program (OTP) or a hospital may give it.',
        'Para el consumo de opioides, solo la da un programa certificado (OTP) o un hospital.',
        'hhs-otp-rule-2024',
      ),
      claim(
        'An ER or clinic may give up to 3 days of it while it arranges your care.',
        'Emergencias o una clínica pueden darle hasta 3 días mientras le consiguen atención.',
        'dea-three-day',
      ),
    ],
    'to-start': [
      METHADONE_START,
      claim(
        'No one-year history is needed. Under 18, no two tries at other care first. Pregnant people have priority.',
        'No se exige un año de historia. A menores de 18 no se les exigen dos intentos previos. Las personas embarazadas tienen prioridad.',
        'samhsa-part8-changes',
      ),
    ],
    counseling: [
      claim(
        'No. Federal rules since 2024 say so.',
        'No. Así lo dicen las reglas federales desde 2024.',
        'samhsa-part8-changes',
      ),
    ],
    'good-for': [
      unverified(
        'You use fentanyl or a lot of opioids, buprenorphine did not work for you, or you want daily support.',
        'Consume fentanilo o muchos opioides, la buprenorfina no le funcionó, o quiere apoyo diario.',
      ),
    ],
    downsides: [
      claim(
        'Trips to the clinic. The first four weeks carry more risk, and so does mixing with alcohol or benzos.',
        'Viajes a la clínica. Las primeras cuatro semanas tienen más riesgo, y también mezclarla con alcohol o benzodiacepinas.',
        'santo-2021-weeks',
        'fda-sedatives-2017',
      ),
      claim(
        'It can affect the rhythm of the heart. Ask about a heart test.',
        'Puede afectar el ritmo del corazón. Pregunte por una prueba del corazón.',
        'methadose-label',
      ),
      unverified('It can slow the gut and make you sweat.', 'Puede estreñir y hacer sudar.'),
    ],
    safety: [
      unverified(
        'Keep naloxone at home. Lock it away from children: even a little can kill a child.',
        'Tenga naloxona en casa. Guárdela con llave, lejos de los niños: aun poca puede matar a un niño.',
        'wellpoint-take-home',
      ),
    ],
    evidence: [
      claim(
        'Linked to about half the risk of death, compared with time out of treatment.',
        'Se asocia con cerca de la mitad del riesgo de muerte, comparado con el tiempo sin tratamiento.',
        'santo-2021',
        'larochelle-2018',
      ),
    ],
    pregnancy: [
      claim(
        'Recommended. Do not switch to buprenorphine while you are pregnant unless a specialist is in charge.',
        'Recomendada. En el embarazo, no cambie a buprenorfina sin la guía de un especialista.',
        'samhsa-pregnancy-2023',
        'acog-711',
      ),
    ],
    'take-home': [
      claim(
        'Up to 7 days in the first two weeks and up to 28 days after the first month, if the clinician finds it safe. States and clinics may be stricter.',
        'Hasta 7 días en las primeras dos semanas y hasta 28 días después del primer mes, si el profesional lo ve seguro. Los estados y las clínicas pueden ser más estrictos.',
        'wellpoint-take-home',
        'openminds-take-home',
      ),
    ],
    'how-long': [
      claim(
        'No time limit. Stopping early raises risk; staying longer helps.',
        'Sin límite de tiempo. Dejarla pronto sube el riesgo; seguir más tiempo ayuda.',
        'cprd-stopping',
        'longer-treatment',
      ),
    ],
    cost: [
      claim(
        'Medicaid must cover it. Medicare covers it at opioid treatment programs.',
        'Medicaid debe cubrirla. Medicare la cubre en programas de tratamiento de opioides.',
        'ccf-medicaid',
        'cms-otp',
      ),
    ],
  },
};
