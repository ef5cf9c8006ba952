import type { SourceId } from '../sources.ts';
import { words } from '../words.ts';
import { type Figure, note, type Point } from './figure.ts';

const year = (at: number, value: number, shown: string, source: SourceId): Point => ({
  label: words(String(at), String(at)),
  value,
  shown,
  sources: [source],
});

const HEROIN_YEARS = {
  old: words('Before the survey changed (in person)', 'Antes del cambio de la encuesta (en persona)'),
  web: words(
    'After the survey changed (web and in person)',
    'Después del cambio de la encuesta (web y en persona)',
  ),
} as const;

/** Past-year heroin use, age 12 and over. The survey changed its method in 2021: two series, never one line. */
export const HEROIN_USE: Figure = {
  id: 'heroin-use',
  finding: words(
    'Counts of heroin use rose up to 2016; newer counts cannot be compared',
    'Las cifras de consumo de heroína subieron hasta 2016; las nuevas no se pueden comparar',
  ),
  title: words(
    'People who used heroin in the past year, age 12 and over',
    'Personas que consumieron heroína en el último año, desde los 12 años',
  ),
  unit: 'people',
  shape: 'bars',
  series: [
    {
      id: 'in-person',
      name: HEROIN_YEARS.old,
      points: [
        year(2013, 681_000, '681,000', 'nsduh-2013'),
        year(2015, 828_000, '828,000', 'nsduh-2015'),
        year(2016, 948_000, '948,000', 'nsduh-2016'),
        year(2017, 886_000, '886,000', 'nsduh-2017'),
        year(2018, 808_000, '808,000', 'nsduh-2018'),
      ],
    },
    { id: 'web', name: HEROIN_YEARS.web, points: [year(2022, 1_000_000, '1.0 million', 'aac-heroin')] },
  ],
  notes: [
    note(
      'A household survey: it misses people in jail or without a home.',
      'Es una encuesta de hogares: no incluye a quienes están en la cárcel o sin hogar.',
    ),
    note(
      'Years before and after the change of method are not comparable.',
      'Los años antes y después del cambio de método no se pueden comparar.',
      'nsduh-2021-method',
    ),
    note(
      'About 900,000 people had a heroin use disorder in 2022.',
      'Unas 900,000 personas tenían un trastorno por consumo de heroína en 2022.',
      'aac-heroin',
    ),
    note(
      'The numbers for 2022 were read in an article of a treatment company that quotes this survey. We still want to read them in the survey.',
      'Las cifras de 2022 se leyeron en un artículo de una empresa de tratamiento que cita esta encuesta. Aún queremos leerlas en la encuesta.',
      'aac-heroin',
    ),
    note(
      'We have not read a count for 2014, 2019 to 2021, or 2023 on, so those years are blank.',
      'No hemos leído cifras de 2014, de 2019 a 2021, ni desde 2023; esos años quedan en blanco.',
    ),
  ],
  description: words(
    'From 681,000 people in 2013 to 948,000 in 2016, then 808,000 in 2018. By the new method, about 1.0 million in 2022.',
    'De 681,000 personas en 2013 a 948,000 en 2016, y 808,000 en 2018. Con el método nuevo, cerca de 1.0 millón en 2022.',
  ),
};

export const FENTANYL_USE: Figure = {
  id: 'fentanyl-use',
  finding: words(
    'Hundreds of thousands used illegal fentanyl, and that count is too low',
    'Cientos de miles consumieron fentanilo ilegal, y la cifra es demasiado baja',
  ),
  title: words(
    'Fentanyl in the past year, age 12 and over, 2023',
    'Fentanilo en el último año, desde los 12 años, 2023',
  ),
  unit: 'people',
  shape: 'bars',
  series: [
    {
      id: '2023',
      name: words('2023', '2023'),
      points: [
        {
          label: words('Illegally made fentanyl', 'Fentanilo ilegal'),
          value: 627_000,
          shown: '627,000',
          sources: ['nsduh-2023'],
        },
        {
          label: words('Any fentanyl misuse', 'Cualquier mal uso de fentanilo'),
          value: 828_000,
          shown: '828,000',
          sources: ['nsduh-2023'],
        },
      ],
    },
  ],
  notes: [
    note(
      'The count of illegally made fentanyl is almost surely too low: many people do not know what is in the supply.',
      'La cifra de fentanilo ilegal es casi seguro demasiado baja: muchas personas no saben qué contiene lo que compran.',
      'nsduh-2023',
    ),
  ],
  description: words(
    '627,000 people knew they used illegally made fentanyl in 2023; 828,000 misused any fentanyl.',
    '627,000 personas sabían que consumieron fentanilo ilegal en 2023; 828,000 hicieron mal uso de algún fentanilo.',
  ),
  notAdditive: true,
};

export const PAIN_PILL_MISUSE: Figure = {
  id: 'prescription-misuse',
  finding: words(
    'A little less misuse of prescription opioids',
    'Un poco menos de mal uso de opioides recetados',
  ),
  title: words(
    'People who misused prescription opioids in the past year',
    'Personas que hicieron mal uso de opioides recetados en el último año',
  ),
  unit: 'percent',
  shape: 'bars',
  series: [
    {
      id: 'web',
      name: words('Age 12 and over', 'Desde los 12 años'),
      points: [year(2021, 3.0, '3.0%', 'nsduh-2024'), year(2024, 2.6, '2.6%', 'nsduh-2024')],
    },
  ],
  notes: [
    note(
      'In 2024, 48.4 million people (16.8 percent) had some substance use disorder.',
      'En 2024, 48.4 millones de personas (16.8 por ciento) tenían algún trastorno por consumo de sustancias.',
      'nsduh-2024',
    ),
    note(
      'Opioid use disorder did not change from 2021 to 2024.',
      'El trastorno por consumo de opioides no cambió de 2021 a 2024.',
      'nsduh-2024',
    ),
  ],
  description: words(
    'From 3.0 percent in 2021 to 2.6 percent in 2024.',
    'De 3.0 por ciento en 2021 a 2.6 por ciento en 2024.',
  ),
};
