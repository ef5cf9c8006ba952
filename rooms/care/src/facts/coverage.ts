import { words } from '../words.ts';
import { regulated } from './regulated.ts';

/** What insurance must pay for. */
export const COVERAGE_FACTS = [
  regulated('medicaid-covers', {
    value: { permanentSince: '2024-03-09' },
    words: words(
      'Medicaid must cover methadone, buprenorphine and naltrexone for opioid use disorder, with counseling. Congress made this permanent on March 9, 2024. You can apply at any time of year.',
      'Medicaid debe cubrir la metadona, la buprenorfina y la naltrexona para el trastorno por consumo de opioides, con consejería. El Congreso lo hizo permanente el 9 de marzo de 2024. Puede solicitarlo en cualquier época del año.',
    ),
    sources: ['ccf-medicaid'],
    reviewBy: '2027-05-21',
  }),
  regulated('medicaid-work-rules', {
    value: undefined,
    words: words(
      'A 2025 law adds work rules for some adults in Medicaid. We are checking how it treats people in care for substance use disorder. Ask your state.',
      'Una ley de 2025 agrega reglas de trabajo para algunas personas adultas en Medicaid. Estamos verificando qué dice sobre quienes reciben tratamiento. Pregunte en su estado.',
    ),
    sources: [],
    standing: 'being-verified',
    reviewBy: '2027-02-21',
  }),
  regulated('medicare-otp', {
    value: { since: '2020-01-01' },
    words: words(
      'Since January 1, 2020, Medicare Part B pays for care at opioid treatment programs. That means methadone, buprenorphine, naltrexone, naloxone, counseling and tests.',
      'Desde el 1 de enero de 2020, la Parte B de Medicare paga la atención en programas de tratamiento de opioides: metadona, buprenorfina, naltrexona, naloxona, consejería y pruebas.',
    ),
    sources: ['cms-otp'],
    reviewBy: '2027-11-21',
  }),
  regulated('medicare-otp-copay', {
    value: { copayDollarsAfterPartBDeductible: 0 },
    words: words(
      'With Medicare there is no copay at an enrolled program once you have met the yearly Part B deductible. Medicare Advantage plans may ask you to use their network.',
      'Con Medicare no hay copago en un programa inscrito una vez que pagó el deducible anual de la Parte B. Los planes Medicare Advantage pueden pedirle que use su red.',
    ),
    sources: ['medicare-otp-cost', 'cms-otp'],
    reviewBy: '2027-01-31',
  }),
  regulated('parity', {
    value: { newPartsEnforced: false, paused: '2025-05-15' },
    words: words(
      'Most health plans may not set harder limits, copays or approval rules for this care than for medical care. Agencies paused the newest parts of the rule on May 15, 2025. The law and the 2013 rule still stand.',
      'La mayoría de los planes no pueden poner límites, copagos ni permisos más duros para esta atención que para la atención médica. El 15 de mayo de 2025 se pausaron las partes nuevas de la regla. La ley y la regla de 2013 siguen vigentes.',
    ),
    sources: ['parity-2025'],
    reviewBy: '2027-02-21',
  }),
  regulated('essential-benefit', {
    value: true,
    words: words(
      'Marketplace plans count this care among the essential health benefits.',
      'Los planes del mercado de seguros incluyen esta atención entre los beneficios esenciales.',
    ),
    sources: [],
    standing: 'being-verified',
    reviewBy: '2027-05-21',
  }),
] as const;
