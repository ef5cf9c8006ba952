import { claim, unverified, words } from '../words.ts';
import type { Cell, Medicine } from './medicine-table.ts';

const TO_START: Cell = [
  claim(
    'You must be free of all opioids for at least 7 to 10 days, up to 2 weeks after methadone or buprenorphine. A clinician must check. This wait is risky.',
    'Debe estar sin ningún opioide al menos de 7 a 10 días, y hasta 2 semanas después de metadona o buprenorfina. Un profesional debe revisarle. Esta espera es riesgosa.',
    'vivitrol-label',
    'vivitrol-two-weeks',
  ),
];
const EVIDENCE: Cell = [
  claim(
    'No drop in deaths or overdose was shown in these studies. In one trial, more than 1 in 4 people never got the first shot.',
    'Estos estudios no mostraron menos muertes ni sobredosis. En un ensayo, más de 1 de cada 4 personas no llegó a la primera inyección.',
    'larochelle-2018',
    'wakeman-2020',
    'xbot-2018',
  ),
];
const PREGNANCY: Cell = [
  claim(
    'Do not start it while you use opioids.',
    'No la empiece mientras consume opioides.',
    'nys-pregnancy-2021',
  ),
];
const COUNSELING: Cell = [
  claim('No law asks for it.', 'Ninguna ley federal lo exige.', 'asam-guideline-2020'),
];
const SAFETY: Cell = [
  claim(
    'Overdose risk is high when a dose is late, near the end of the month, or after you stop: your body has lost its tolerance. Keep naloxone at home.',
    'El riesgo de sobredosis es alto si se atrasa, cerca del fin de mes o al dejarla: su cuerpo perdió la tolerancia. Tenga naloxona en casa.',
    'vivitrol-label',
  ),
];

export const NALTREXONE_INJECTION: Medicine = {
  id: 'naltrexone-injection',
  name: words('Naltrexone shot', 'Naltrexona inyectable'),
  brands: words('Vivitrol', 'Vivitrol'),
  rank: 'other',
  search: [{ group: 'medicine', concept: 'naltrexone-injection' }],
  cells: {
    kind: [
      claim(
        'It blocks opioids. It is not an opioid.',
        'Bloquea los opioides. No es un opioide.',
        'vivitrol-label',
      ),
    ],
    how: [
      claim(
        'A shot in the buttock every 4 weeks or month, by a health worker.',
        'Una inyección en el glúteo cada 4 semanas o cada mes, que aplica personal de salud.',
        'vivitrol-label',
      ),
    ],
    where: [
      claim(
        'Any prescriber; the shot is given in a clinic.',
        'Cualquier profesional que receta; la inyección se pone en una clínica.',
        'vivitrol-label',
      ),
    ],
    'to-start': TO_START,
    counseling: COUNSELING,
    'good-for': [
      unverified(
        'You are already free of opioids and do not want an opioid medicine.',
        'Ya está sin opioides y no quiere un medicamento opioide.',
      ),
    ],
    downsides: [
      claim(
        'Hard to start. It blocks opioid pain relief. It can affect the liver, the mood and the skin where the shot went in.',
        'Difícil de empezar. Bloquea el alivio del dolor con opioides. Puede afectar el hígado, el ánimo y la piel donde se puso.',
        'vivitrol-label',
        'xbot-2018',
      ),
    ],
    safety: SAFETY,
    evidence: EVIDENCE,
    pregnancy: PREGNANCY,
    'take-home': [claim('Nothing to take home.', 'Nada que llevar a casa.', 'vivitrol-label')],
    'how-long': [
      unverified(
        'As long as you and your clinician agree. Plan the next step before you stop.',
        'Hasta que usted y su profesional lo decidan. Planee el paso siguiente antes de dejarla.',
      ),
    ],
    cost: [
      unverified(
        'Plans usually cover it. Ask if a generic exists.',
        'Los planes suelen cubrirla. Pregunte si hay genérico.',
      ),
    ],
  },
};

export const NALTREXONE_TABLETS: Medicine = {
  id: 'naltrexone-tablets',
  name: words('Naltrexone tablets', 'Naltrexona en tabletas'),
  brands: words('Generics', 'Genéricos'),
  rank: 'other',
  search: [{ group: 'medicine', concept: 'naltrexone' }],
  cells: {
    kind: [
      claim(
        'It blocks opioids. It is not an opioid.',
        'Bloquea los opioides. No es un opioide.',
        'vivitrol-label',
      ),
    ],
    how: [unverified('A tablet each day.', 'Una tableta cada día.')],
    where: [
      unverified(
        'Any prescriber and a regular pharmacy.',
        'Cualquier profesional que receta y una farmacia común.',
      ),
    ],
    'to-start': TO_START,
    counseling: COUNSELING,
    'good-for': [
      unverified(
        'Rarely used: many people stop taking it.',
        'Se usa poco: muchas personas dejan de tomarla.',
        'aac-heroin',
      ),
    ],
    downsides: [
      unverified(
        'The same as the shot, and you have to take it each day.',
        'Las mismas de la inyección, y hay que tomarla cada día.',
      ),
    ],
    safety: SAFETY,
    evidence: EVIDENCE,
    pregnancy: PREGNANCY,
    'take-home': [unverified('A monthly prescription.', 'Una receta mensual.')],
    'how-long': [
      unverified('As long as you and your clinician agree.', 'Hasta que usted y su profesional lo decidan.'),
    ],
    cost: [unverified('A cheap generic.', 'Un genérico barato.')],
  },
};
