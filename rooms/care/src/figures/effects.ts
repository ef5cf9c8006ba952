import { words } from '../words.ts';
import { type Figure, note } from './figure.ts';

const COHORT = note(
  'Linked to, not proven to cause: these studies followed people as they were treated. They do not compare the medicines head to head.',
  'Se asocia con; no prueba la causa: estos estudios siguieron a personas en tratamiento. No comparan los medicamentos entre sí.',
  'santo-2021',
  'larochelle-2018',
  'wakeman-2020',
);

/** Each study is a series of its own: its people, its years and its comparison differ from the others. */
export const RISK_OF_DEATH: Figure = {
  id: 'risk-of-death',
  finding: words(
    'Methadone and buprenorphine are linked to fewer deaths',
    'La metadona y la buprenorfina se asocian con menos muertes',
  ),
  title: words(
    'Risk of death on medicine (lower is better; 1 means no difference)',
    'Riesgo de muerte con medicamento (menos es mejor; 1 significa sin diferencia)',
  ),
  unit: 'ratio',
  shape: 'ratios',
  notAdditive: true,
  series: [
    {
      id: 'santo-2021',
      name: words(
        'In treatment, against time out of treatment',
        'En tratamiento, frente al tiempo sin tratamiento',
      ),
      points: [
        { label: words('Methadone', 'Metadona'), value: 0.47, shown: '0.47', sources: ['santo-2021'] },
        {
          label: words('Buprenorphine', 'Buprenorfina'),
          value: 0.34,
          shown: '0.34',
          sources: ['santo-2021'],
        },
      ],
    },
    {
      id: 'larochelle-2018',
      name: words(
        'After an overdose, against no medicine',
        'Tras una sobredosis, frente a no tener medicamento',
      ),
      points: [
        { label: words('Methadone', 'Metadona'), value: 0.47, shown: '0.47', sources: ['larochelle-2018'] },
        {
          label: words('Buprenorphine', 'Buprenorfina'),
          value: 0.63,
          shown: '0.63',
          sources: ['larochelle-2018'],
        },
        {
          label: words('Naltrexone (no clear difference)', 'Naltrexona (sin diferencia clara)'),
          value: 1.44,
          shown: '1.44',
          sources: ['larochelle-2018'],
          interval: [0.84, 2.46],
        },
      ],
    },
  ],
  notes: [
    COHORT,
    note(
      'The review of 2021 has published corrections.',
      'La revisión de 2021 tiene correcciones publicadas.',
      'santo-2021',
    ),
  ],
  description: words(
    'In one review, risk was 0.47 on methadone and 0.34 on buprenorphine. After an overdose, 0.47 on methadone, 0.63 on buprenorphine, and no clear difference on naltrexone.',
    'En una revisión, el riesgo fue 0.47 con metadona y 0.34 con buprenorfina. Tras una sobredosis, 0.47 con metadona, 0.63 con buprenorfina, y sin diferencia clara con naltrexona.',
  ),
};

export const FEWER_OVERDOSES: Figure = {
  id: 'fewer-overdoses',
  finding: words(
    'Medicine is linked to far fewer overdoses',
    'El medicamento se asocia con muchas menos sobredosis',
  ),
  title: words(
    'Fewer overdoses on methadone or buprenorphine',
    'Menos sobredosis con metadona o buprenorfina',
  ),
  unit: 'percent',
  shape: 'bars',
  series: [
    {
      id: 'wakeman-2020',
      name: words(
        'Change in overdose, against no treatment',
        'Cambio en sobredosis, frente a no tener tratamiento',
      ),
      points: [
        {
          label: words('After 3 months', 'A los 3 meses'),
          value: -76,
          shown: '-76%',
          sources: ['wakeman-2020'],
        },
        {
          label: words('After 12 months', 'A los 12 meses'),
          value: -59,
          shown: '-59%',
          sources: ['wakeman-2020'],
        },
      ],
    },
  ],
  notes: [
    COHORT,
    note(
      'In the same study, three other paths were not linked to fewer overdoses: withdrawal care alone, a lot of counseling, and naltrexone.',
      'En el mismo estudio, el manejo de la abstinencia solo, la consejería intensiva y la naltrexona no se asociaron con menos sobredosis.',
      'wakeman-2020',
    ),
  ],
  description: words(
    'After 3 months, 76 percent fewer overdoses. After 12, 59 percent fewer.',
    'A los 3 meses, 76 por ciento menos sobredosis. A los 12, 59 por ciento menos.',
  ),
};

export const NEWBORN_DAYS: Figure = {
  id: 'newborn-days',
  finding: words(
    'With Eat, Sleep, Console, newborns were ready almost a week sooner',
    'Con Comer, dormir, consolar, los recién nacidos estaban listos casi una semana antes',
  ),
  title: words(
    'Days until a newborn with withdrawal was ready to go home',
    'Días hasta que un recién nacido con abstinencia pudo ir a casa',
  ),
  unit: 'days',
  shape: 'bars',
  series: [
    {
      id: 'young-2023',
      name: words('Type of care', 'Tipo de cuidado'),
      points: [
        {
          label: words('Eat, Sleep, Console', 'Comer, dormir, consolar'),
          value: 8.2,
          shown: '8.2',
          sources: ['young-2023'],
        },
        {
          label: words('Usual care', 'Cuidado habitual'),
          value: 14.9,
          shown: '14.9',
          sources: ['young-2023'],
        },
      ],
    },
  ],
  notes: [
    note(
      'Some newborns still needed medicine: 19.5 percent, against 52 percent with usual care.',
      'Algunos recién nacidos aún necesitaron medicamento: 19.5 por ciento, frente a 52 por ciento con el cuidado habitual.',
      'young-2023-summary',
    ),
  ],
  description: words(
    '8.2 days with Eat, Sleep, Console; 14.9 days with usual care.',
    '8.2 días con Comer, dormir, consolar; 14.9 días con el cuidado habitual.',
  ),
};
