import type { HomeNote, Words } from '@waymark/directory';

/** What each note of a recovery home says to a person. */
export const HOME_NOTE_WORDS: { readonly [N in HomeNote]: Words } = {
  'states-no-medicine': {
    en: 'Says that people on methadone or buprenorphine may not live there. Such a ban may break the law.',
    es: 'Dice que quienes toman metadona o buprenorfina no pueden vivir allí. Una prohibición así puede ir contra la ley.',
  },
  'ask-about-medicine': {
    en: 'Nothing is said about methadone or buprenorphine. Ask first.',
    es: 'No se dice nada de metadona ni buprenorfina. Pregunte primero.',
  },
  'lists-disagree': {
    en: 'Lists disagree about this home. Ask.',
    es: 'Las listas no coinciden sobre esta casa. Pregunte.',
  },
  'beds-free': {
    en: 'Had a free bed when last asked.',
    es: 'Tenía una cama libre la última vez que se preguntó.',
  },
  'beds-full': { en: 'Was full when last asked.', es: 'Estaba llena la última vez que se preguntó.' },
  'address-confidential': {
    en: 'The address is not published. Call this line.',
    es: 'La dirección no se publica. Llame a esta línea.',
  },
  'area-only': {
    en: 'Shown as an area. Ask for the address when you call.',
    es: 'Se muestra como una zona. Pida la dirección cuando llame.',
  },
};
