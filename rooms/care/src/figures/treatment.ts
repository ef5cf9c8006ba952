import type { SourceId } from '../sources.ts';
import { words } from '../words.ts';
import { type Figure, note, type Point } from './figure.ts';

const percent = (en: string, es: string, value: number, source: SourceId): Point => ({
  label: words(en, es),
  value,
  shown: `${value}%`,
  sources: [source],
});

export const TREATMENT_GAP: Figure = {
  id: 'treatment-gap',
  finding: words(
    'Only about one in four people who needed treatment got medicine',
    'Solo cerca de una de cada cuatro personas que lo necesitaban recibió medicamento',
  ),
  title: words(
    'Adults who needed treatment for opioid use disorder, 2022',
    'Personas adultas que necesitaban tratamiento por opioides, 2022',
  ),
  unit: 'percent',
  shape: 'bars',
  notAdditive: true,
  series: [
    {
      id: '2022',
      name: words('Of adults who needed it', 'De quienes lo necesitaban'),
      points: [
        percent('Got medicine', 'Recibieron medicamento', 25.1, 'mmwr-oud-2024'),
        percent(
          'Got treatment without medicine',
          'Recibieron tratamiento sin medicamento',
          30.0,
          'mmwr-oud-2024',
        ),
        percent('Did not think they needed it', 'No creían necesitarlo', 42.7, 'mmwr-oud-2024'),
      ],
    },
  ],
  notes: [
    note(
      'About 3.7 percent of adults needed treatment. The bars overlap and do not add up to 100.',
      'Cerca de 3.7 por ciento de las personas adultas lo necesitaba. Las barras se cruzan y no suman 100.',
      'mmwr-oud-2024',
    ),
  ],
  description: words(
    'Only 25.1 percent of adults who needed treatment got medicine; 30.0 percent got treatment without it; 42.7 percent did not think they needed it.',
    'Solo 25.1 por ciento de quienes lo necesitaban recibió medicamento; 30.0 por ciento recibió tratamiento sin él; 42.7 por ciento no creía necesitarlo.',
  ),
};

export const ADMISSIONS_2022: Figure = {
  id: 'admissions-2022',
  finding: words(
    'Opioids were the main drug in more than one in four stays',
    'Los opioides fueron la droga principal en más de una de cada cuatro estadías',
  ),
  title: words('Treatment admissions by main drug, 2022', 'Ingresos a tratamiento por droga principal, 2022'),
  unit: 'percent',
  shape: 'bars',
  series: [
    {
      id: '2022',
      name: words('Share of about 1.5 million admissions', 'Parte de cerca de 1.5 millones de ingresos'),
      points: [
        percent('Alcohol', 'Alcohol', 35.5, 'teds-2022'),
        percent('Heroin', 'Heroína', 16.9, 'teds-2022'),
        percent('Methamphetamine', 'Metanfetamina', 13.9, 'teds-2022'),
        percent('Other opioids', 'Otros opioides', 11.7, 'teds-2022'),
        percent('Marijuana', 'Marihuana', 9.8, 'teds-2022'),
        percent('Cocaine', 'Cocaína', 6.2, 'teds-2022'),
        percent('Other', 'Otras', 2.3, 'teds-2022'),
      ],
    },
  ],
  notes: [
    note(
      'In 2015, heroin was 26 percent and other opioids were 8 percent.',
      'En 2015, la heroína era 26 por ciento y otros opioides 8 por ciento.',
      'teds-2015',
    ),
    note(
      'These are stays, not people, and mostly in programs with public money.',
      'Los ingresos son estadías, no personas, y casi todos en programas con fondos públicos.',
      'teds-2022',
    ),
  ],
  description: words(
    'In percent. Alcohol: 35.5. Heroin: 16.9. Methamphetamine: 13.9. Other opioids: 11.7. Marijuana: 9.8. Cocaine: 6.2. Other: 2.3.',
    'En por ciento. Alcohol: 35.5. Heroína: 16.9. Metanfetamina: 13.9. Otros opioides: 11.7. Marihuana: 9.8. Cocaína: 6.2. Otras: 2.3.',
  ),
};

export const SERVICE_TYPES_2022: Figure = {
  id: 'service-types-2022',
  finding: words(
    'Outpatient care is the most common kind of treatment',
    'La atención ambulatoria es la forma más común de tratamiento',
  ),
  title: words(
    'Treatment admissions by type of care, 2022',
    'Ingresos a tratamiento por tipo de atención, 2022',
  ),
  unit: 'percent',
  shape: 'bars',
  notAdditive: true,
  series: [
    {
      id: '2022',
      name: words('Share of admissions, all drugs', 'Parte de los ingresos, todas las drogas'),
      points: [
        percent('Outpatient', 'Ambulatorio', 41.5, 'teds-2022'),
        percent('Residential withdrawal care', 'Manejo de abstinencia residencial', 13.3, 'teds-2022'),
        percent('Intensive outpatient', 'Ambulatorio intensivo', 11.2, 'teds-2022'),
        percent(
          'Outpatient with medicine for opioids',
          'Ambulatorio con medicamento para opioides',
          9.7,
          'teds-2022',
        ),
        percent('Short residential', 'Residencial corto', 9.7, 'teds-2022'),
        percent('Long residential', 'Residencial largo', 7.0, 'teds-2022'),
      ],
    },
  ],
  notes: [
    note(
      'Smaller types are left out, so the bars do not add up to 100.',
      'Se omiten tipos menores; las barras no suman 100.',
    ),
  ],
  description: words(
    'In percent. Outpatient: 41.5. Residential withdrawal care: 13.3. Intensive outpatient: 11.2. Outpatient with medicine: 9.7. Short residential: 9.7. Long residential: 7.0.',
    'En por ciento. Ambulatorio: 41.5. Abstinencia residencial: 13.3. Intensivo: 11.2. Ambulatorio con medicamento: 9.7. Residencial corto: 9.7. Residencial largo: 7.0.',
  ),
};

export const PRIOR_TREATMENT: Figure = {
  id: 'prior-treatment',
  finding: words('Most people had been in treatment before', 'La mayoría ya había estado en tratamiento'),
  title: words(
    'People admitted for heroin who had been in treatment before, 2015',
    'Personas que ingresaron por heroína y ya habían estado en tratamiento, 2015',
  ),
  unit: 'percent',
  shape: 'bars',
  notAdditive: true,
  series: [
    {
      id: '2015',
      name: words('Earlier stays', 'Estadías anteriores'),
      points: [
        percent('None', 'Ninguna', 22, 'teds-2015'),
        percent('Five or more', 'Cinco o más', 25, 'teds-2015'),
      ],
    },
  ],
  notes: [
    note(
      'This is not a rate of return to use. It counts stays, people who lived come back, and only publicly funded places report.',
      'No es una tasa de volver a consumir. Cuenta estadías, vuelven quienes viven, y solo informan lugares con fondos públicos.',
      'teds-2015',
    ),
    note(
      'Only the two ends were published here; those between are left out.',
      'Aquí solo se publicaron los dos extremos; los demás se omiten.',
    ),
  ],
  description: words(
    '22 percent had no earlier stay; 25 percent had five or more.',
    '22 por ciento no tenía estadías anteriores; 25 por ciento tenía cinco o más.',
  ),
};

export const HEROIN_ADMISSIONS_2015: Figure = {
  id: 'heroin-admissions-2015',
  finding: words(
    'For most people admitted for heroin, medicine was not in the plan',
    'Para la mayoría de quienes ingresaron por heroína no había medicamento en el plan',
  ),
  title: words('People admitted for heroin, 2015', 'Personas que ingresaron por heroína, 2015'),
  unit: 'percent',
  shape: 'bars',
  notAdditive: true,
  series: [
    {
      id: '2015',
      name: words('Share of heroin admissions', 'Parte de los ingresos por heroína'),
      points: [
        percent('Injected', 'Se inyectaban', 68, 'teds-2015'),
        percent('Used daily', 'Consumían a diario', 63, 'teds-2015'),
        percent('Medicine was planned', 'Tenían medicamento previsto', 37, 'teds-2015'),
        percent('Had a job', 'Tenían empleo', 17, 'teds-2015'),
      ],
    },
  ],
  notes: [
    note(
      'Old figures, before fentanyl took over. Each bar is a question of its own.',
      'Cifras antiguas, de antes del fentanilo. Cada barra es una pregunta distinta.',
    ),
  ],
  description: words(
    'Of each 100 people, 68 injected and 63 used daily. For 37, medicine was in the plan. 17 had a job.',
    'De cada 100 personas, 68 se inyectaban y 63 consumían a diario. Para 37 había medicamento en el plan. 17 tenían empleo.',
  ),
};

const stays = (year: number, value: number): Point => ({
  label: words(String(year), String(year)),
  value,
  shown: value.toString().replace(/(\d)(?=(\d{3})+$)/g, '$1,'),
  sources: ['teds-2005-2015'],
});

/** Read as a copied table: its sums hold, and its shares of 2015 are those that the printed report gives. */
export const HEROIN_ADMISSIONS_BY_YEAR: Figure = {
  id: 'heroin-admissions-by-year',
  finding: words(
    'Stays for heroin grew by more than half in ten years',
    'Las estadías por heroína crecieron más de la mitad en diez años',
  ),
  title: words(
    'Treatment admissions with heroin as the main drug, 2005 to 2015',
    'Ingresos a tratamiento con heroína como droga principal, de 2005 a 2015',
  ),
  unit: 'stays',
  shape: 'years',
  series: [
    {
      id: 'heroin',
      name: words('Admissions in the year', 'Ingresos en el año'),
      points: [
        stays(2005, 260_902),
        stays(2006, 268_557),
        stays(2007, 263_254),
        stays(2008, 283_635),
        stays(2009, 289_935),
        stays(2010, 270_564),
        stays(2011, 286_305),
        stays(2012, 304_794),
        stays(2013, 344_387),
        stays(2014, 366_853),
        stays(2015, 401_743),
      ],
    },
  ],
  notes: [
    note(
      'Old figures, from before fentanyl took over. These are stays, not people, and mostly in programs with public money.',
      'Cifras antiguas, de antes del fentanilo. Son estadías, no personas, y casi todas en programas con fondos públicos.',
      'teds-2005-2015',
    ),
    note(
      'More stays do not show how many people use heroin: they also grow when more care is open.',
      'Más estadías no muestran cuántas personas consumen heroína: también crecen cuando hay más atención.',
    ),
  ],
  description: words(
    'From 260,902 stays in 2005 to 401,743 in 2015, rising most after 2011.',
    'De 260,902 estadías en 2005 a 401,743 en 2015, con el mayor aumento después de 2011.',
  ),
};
