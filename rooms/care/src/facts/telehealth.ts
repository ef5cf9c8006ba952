import { words } from '../words.ts';
import { regulated } from './regulated.ts';

/** Starting medicine by video or phone. The first of these to lapse lapses with the year 2026. */
export const TELEHEALTH_FACTS = [
  regulated('telehealth-until', {
    value: '2026-12-31',
    words: words(
      'Many people can start buprenorphine by video or phone. Rules may change after December 31, 2026. Ask the clinic.',
      'Muchas personas pueden empezar la buprenorfina por video o por teléfono. Las reglas pueden cambiar después del 31 de diciembre de 2026. Pregunte en la clínica.',
    ),
    sources: ['dea-telehealth-2026', 'dea-audio-only'],
    reviewBy: '2026-12-31',
  }),
  regulated('telehealth-audio-only', {
    value: true,
    words: words(
      'A phone call without video can be enough to start buprenorphine. You do not have to visit in person first.',
      'Puede bastar una llamada sin video para empezar la buprenorfina. No hace falta ir antes en persona.',
    ),
    sources: ['dea-telehealth-2026', 'dea-audio-only'],
    reviewBy: '2026-12-31',
  }),
  regulated('telehealth-six-months', {
    value: { months: 6 },
    words: words(
      'A second federal rule lets a prescriber give up to six months of buprenorphine by phone or video before a visit. We are checking if it is in force.',
      'Otra regla federal permite recetar hasta seis meses de buprenorfina por teléfono o video antes de una cita. Estamos verificando si ya se aplica.',
    ),
    sources: ['dea-bup-telehealth', 'dea-bup-delay'],
    standing: 'being-verified',
    reviewBy: '2026-12-31',
  }),
  regulated('otp-telehealth', {
    value: true,
    words: words(
      'Opioid treatment programs may use telehealth to start buprenorphine, and video to check if methadone fits. Ask the program.',
      'Los programas de tratamiento de opioides pueden usar telesalud para empezar la buprenorfina, y video para ver si la metadona le conviene. Pregunte en el programa.',
    ),
    sources: ['hhs-otp-rule-2024'],
    standing: 'being-verified',
    reviewBy: '2027-05-21',
  }),
] as const;
