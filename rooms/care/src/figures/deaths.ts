import type { SourceId } from '../sources.ts';
import { words } from '../words.ts';
import { type Figure, note, type Point } from './figure.ts';

const at = (
  en: string,
  es: string,
  value: number,
  shown: string,
  source: SourceId,
  provisional?: true,
): Point => ({
  label: words(en, es),
  value,
  shown,
  sources: [source],
  ...(provisional ? { provisional } : {}),
});

export const OVERDOSE_RATE: Figure = {
  id: 'overdose-rate',
  finding: words(
    'Overdose deaths more than tripled in 20 years',
    'Las muertes por sobredosis se multiplicaron por más de tres en 20 años',
  ),
  title: words(
    'Overdose deaths, all drugs, final figures',
    'Muertes por sobredosis, todas las drogas, cifras finales',
  ),
  unit: 'deaths-per-100000',
  shape: 'bars',
  series: [
    {
      id: 'final',
      name: words('Deaths for each 100,000 people', 'Muertes por cada 100,000 personas'),
      points: [
        at('2003', '2003', 8.9, '8.9', 'nchs-522'),
        at('2022', '2022', 32.6, '32.6', 'nchs-522'),
        at('2023', '2023', 31.3, '31.3', 'nchs-522'),
      ],
    },
  ],
  notes: [
    note(
      '105,007 people died in 2023. Years between are left out, so this is no line.',
      'En 2023 murieron 105,007 personas. Se omiten años intermedios; no es una línea continua.',
      'nchs-522',
    ),
  ],
  description: words(
    'From 8.9 deaths for each 100,000 people in 2003 to 32.6 in 2022 and 31.3 in 2023.',
    'De 8.9 muertes por cada 100,000 personas en 2003 a 32.6 en 2022 y 31.3 en 2023.',
  ),
};

/** Provisional counts cover 12 months to different ends and are corrected later: never one series with final counts. */
export const OVERDOSE_PROVISIONAL: Figure = {
  id: 'overdose-provisional',
  finding: words(
    'Early counts show fewer overdose deaths since 2023',
    'Las primeras cifras muestran menos muertes por sobredosis desde 2023',
  ),
  title: words(
    'Overdose deaths, all drugs, provisional figures',
    'Muertes por sobredosis, todas las drogas, cifras provisionales',
  ),
  unit: 'deaths',
  shape: 'bars',
  series: [
    {
      id: 'predicted-years',
      name: words('Predicted, calendar years', 'Estimadas, años calendario'),
      points: [
        at('2023', '2023', 110_037, '110,037', 'cdc-provisional-2024', true),
        at('2024', '2024', 80_391, '80,391', 'cdc-provisional-2024', true),
      ],
    },
    {
      id: 'twelve-months',
      name: words('Predicted, 12 months up to', 'Estimadas, 12 meses hasta'),
      points: [
        at(
          'August 2023 (peak)',
          'agosto de 2023 (máximo)',
          114_664,
          '114,664',
          'cdc-provisional-january-2025',
          true,
        ),
        at('January 2025', 'enero de 2025', 82_138, '82,138', 'cdc-provisional-january-2025', true),
        at('August 2025', 'agosto de 2025', 73_000, 'about 73,000', 'cdc-provisional-august-2025', true),
      ],
    },
  ],
  notes: [
    note(
      'Provisional: these counts are corrected later. Do not join them to final counts.',
      'Provisionales: se corrigen después. No se unen a las cifras finales.',
    ),
    note(
      'In the 12 months to August 2025, about 47,000 of these deaths involved opioids.',
      'En los 12 meses hasta agosto de 2025, unas 47,000 de estas muertes fueron con opioides.',
      'cdc-provisional-august-2025',
    ),
  ],
  description: words(
    'Predicted deaths fell from 110,037 in 2023 to 80,391 in 2024, and to about 73,000 in the 12 months to August 2025.',
    'Las muertes estimadas bajaron de 110,037 en 2023 a 80,391 en 2024, y a unas 73,000 en los 12 meses hasta agosto de 2025.',
  ),
};

export const OPIOID_DEATHS_2022: Figure = {
  id: 'opioid-deaths-2022',
  finding: words(
    'Opioids were part of more than 81,000 deaths in 2022',
    'Los opioides estuvieron en más de 81,000 muertes en 2022',
  ),
  title: words('Overdose deaths with opioids, 2022', 'Muertes por sobredosis con opioides, 2022'),
  unit: 'deaths',
  shape: 'number',
  series: [
    {
      id: 'final',
      name: words('Final', 'Final'),
      points: [at('2022', '2022', 81_806, '81,806', 'mmwr-oud-2024')],
    },
  ],
  notes: [
    note(
      'Deaths with heroin fell in 2022 and 2023 as fentanyl took its place.',
      'Las muertes con heroína bajaron en 2022 y 2023, al ocupar su lugar el fentanilo.',
      'nchs-522',
    ),
  ],
  description: words('81,806 deaths with opioids in 2022.', '81,806 muertes con opioides en 2022.'),
};

export const ADULTERANTS: Figure = {
  id: 'adulterants-philadelphia',
  finding: words(
    'Medetomidine came in as xylazine fell',
    'La medetomidina llegó mientras bajaba la xilacina',
  ),
  title: words(
    'Sedatives in opioid samples, Philadelphia, late 2024',
    'Sedantes en muestras de opioides, Filadelfia, fines de 2024',
  ),
  unit: 'percent',
  shape: 'bars',
  notAdditive: true,
  series: [
    {
      id: 'medetomidine',
      name: words('Medetomidine', 'Medetomidina'),
      points: [
        at('September to December 2024', 'septiembre a diciembre de 2024', 72, '72%', 'mmwr-medetomidine'),
      ],
    },
    {
      id: 'xylazine',
      name: words('Xylazine', 'Xilacina'),
      points: [
        at('Before', 'Antes', 98, '98%', 'mmwr-medetomidine'),
        at('After', 'Después', 31, '31%', 'mmwr-medetomidine'),
      ],
    },
  ],
  notes: [
    note(
      'One city. Samples are not a picture of the whole country. Naloxone does not reverse these sedatives; give it anyway.',
      'Una sola ciudad. Las muestras no representan a todo el país. La naloxona no revierte estos sedantes; désela de todos modos.',
      'mmwr-medetomidine',
      'overdose-sedatives',
    ),
  ],
  description: words(
    'Medetomidine was in 72 percent of samples while xylazine fell from 98 to 31 percent.',
    'La medetomidina estaba en 72 por ciento de las muestras, mientras la xilacina bajó de 98 a 31 por ciento.',
  ),
};
