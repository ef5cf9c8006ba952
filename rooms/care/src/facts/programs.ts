import { words } from '../words.ts';
import { regulated } from './regulated.ts';

/** What federal law says on getting methadone and buprenorphine. */
export const PROGRAM_FACTS = [
  regulated('no-waiver', {
    value: { since: '2022-12-29' },
    words: words(
      'Any clinician with a federal license for this group of medicines may prescribe buprenorphine, if the state allows it. Since December 29, 2022, no special permit is needed. There is no limit on patients.',
      'Todo profesional con licencia federal para este grupo de medicamentos puede recetar buprenorfina, si el estado lo permite. Desde el 29 de diciembre de 2022 no hace falta un permiso especial. No hay límite de pacientes.',
    ),
    sources: ['samhsa-mat-act'],
    reviewBy: '2027-11-21',
  }),
  regulated('prescriber-training', {
    value: { hours: 8, since: '2023-06-27' },
    words: words(
      'Since June 27, 2023, prescribers take one 8-hour training when they get or renew their federal license.',
      'Desde el 27 de junio de 2023, quienes recetan hacen una capacitación de 8 horas al obtener o renovar su licencia federal.',
    ),
    sources: ['samhsa-mat-act'],
    reviewBy: '2027-11-21',
  }),
  regulated('otp-rule-dates', {
    value: { effective: '2024-04-02', compliance: '2024-10-02' },
    words: words(
      'New federal rules for methadone programs began on April 2, 2024. Programs had to follow them by October 2, 2024.',
      'Las nuevas reglas federales para los programas de metadona empezaron el 2 de abril de 2024. Los programas debían cumplirlas para el 2 de octubre de 2024.',
    ),
    sources: ['hhs-otp-rule-2024'],
    reviewBy: '2027-11-21',
  }),
  regulated('no-counseling-condition', {
    value: true,
    words: words(
      'You can say no to counseling and still get your medicine. Federal rules since 2024 do not let a methadone program make it a condition.',
      'Usted puede decir que no a la consejería y aun así recibir su medicamento. Desde 2024, las reglas federales no permiten que un programa de metadona la exija.',
    ),
    sources: ['samhsa-part8-changes', 'samhsa-mat-act', 'asam-guideline-2020'],
    reviewBy: '2027-11-21',
  }),
  regulated('no-one-year-history', {
    value: true,
    words: words(
      'You can start methadone without a one-year history of opioid use.',
      'Puede empezar la metadona sin haber consumido opioides durante un año.',
    ),
    sources: ['samhsa-part8-changes'],
    reviewBy: '2027-11-21',
  }),
  regulated('under-18-no-two-tries', {
    value: true,
    words: words(
      'People under 18 no longer have to try other treatment twice before a methadone program. Rules on consent differ by state.',
      'Las personas menores de 18 años ya no tienen que intentar dos veces otro tratamiento antes de un programa de metadona. Las reglas de consentimiento cambian según el estado.',
    ),
    sources: ['samhsa-part8-changes'],
    reviewBy: '2027-11-21',
  }),
  regulated('pregnancy-priority', {
    value: true,
    words: words(
      'At opioid treatment programs, pregnant people must come first.',
      'Los programas de tratamiento de opioides deben dar prioridad a las personas embarazadas.',
    ),
    sources: ['samhsa-part8-changes'],
    reviewBy: '2027-11-21',
  }),
  regulated('take-home-first-14-days', {
    value: { fromDay: 0, toDay: 14, daysOfSupply: 7 },
    words: words(
      'In the first 14 days of treatment, a program may send home up to 7 days of methadone, if its clinician finds it safe. States and clinics may be stricter.',
      'En los primeros 14 días de tratamiento, el programa puede darle hasta 7 días de metadona para llevar a casa, si su profesional lo ve seguro. Los estados y las clínicas pueden ser más estrictos.',
    ),
    sources: ['wellpoint-take-home', 'cms-clinic-take-home'],
    reviewBy: '2027-11-21',
  }),
  regulated('take-home-from-day-15', {
    value: { fromDay: 15, toDay: 30, daysOfSupply: 14 },
    words: words(
      'From day 15, the federal limit is 14 days of methadone to take home. The text of the rule itself is being checked.',
      'Desde el día 15, el límite federal es de 14 días de metadona para llevar a casa. Aún verificamos el texto de la regla.',
    ),
    sources: ['wellpoint-take-home'],
    standing: 'being-verified',
    reviewBy: '2027-05-21',
  }),
  regulated('take-home-from-day-31', {
    value: { fromDay: 31, toDay: undefined, daysOfSupply: 28 },
    words: words(
      'From day 31, the federal limit is 28 days of methadone to take home. Your clinician decides with you.',
      'Desde el día 31, el límite federal es de 28 días de metadona para llevar a casa. Su profesional decide con usted.',
    ),
    sources: ['wellpoint-take-home', 'openminds-take-home'],
    reviewBy: '2027-11-21',
  }),
  regulated('three-day-supply', {
    value: { days: 3 },
    words: words(
      'An ER or clinic may give up to 3 days of medicine for withdrawal while it arranges your care. Ask about the 3-day rule.',
      'Una sala de emergencias o clínica puede darle hasta 3 días de medicamento para la abstinencia mientras le consigue atención. Pregunte por la regla de los 3 días.',
    ),
    sources: ['dea-three-day'],
    reviewBy: '2027-11-21',
  }),
  regulated('no-fixed-limit-of-time', {
    value: true,
    words: words(
      'There is no time limit on methadone or buprenorphine. In 2024 FDA also said that buprenorphine has no fixed highest amount.',
      'No hay límite de tiempo para la metadona ni la buprenorfina. En 2024 la FDA aclaró que la buprenorfina no tiene una cantidad máxima fija.',
    ),
    sources: ['fda-bup-labels-2024', 'longer-treatment'],
    reviewBy: '2027-11-21',
  }),
] as const;
