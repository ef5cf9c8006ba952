import { type Claim, claim } from '../words.ts';

/** When methadone may be started, told alike wherever it is told. */
export const METHADONE_START: Claim = claim(
  'Methadone can be started at the first signs of withdrawal. You do not have to wait until it is bad.',
  'La metadona puede empezarse con las primeras señales de abstinencia. No hay que esperar a que sea fuerte.',
  'asam-patient-guide-2015',
  'who-closed-settings-2009',
);
