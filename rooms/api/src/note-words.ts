import type { Note, Words } from '@waymark/directory';

/** What each note of a hit says to a person. Facts first, then what to ask. */
export const NOTE_WORDS: { readonly [N in Note]: Words } = {
  'absent-from-newest-list': {
    en: 'Not in the newest list for this place. It may have closed: call first.',
    es: 'No está en la lista más reciente de este lugar. Puede haber cerrado: llame antes.',
  },
  'sources-disagree': {
    en: 'Sources disagree about its medicine for opioid use disorder: ask.',
    es: 'Las fuentes no coinciden sobre sus medicamentos para el trastorno por consumo de opioides: pregunte.',
  },
  'states-no-medicine': {
    en: 'Says it does not use medicine to treat opioid use disorder.',
    es: 'Dice que no usa medicamentos para tratar el trastorno por consumo de opioides.',
  },
  'medicine-not-stated': {
    en: 'Medicine for opioid use disorder is not stated: ask.',
    es: 'No se indica si ofrece medicamentos para el trastorno por consumo de opioides: pregunte.',
  },
  'accepts-medicine': {
    en: 'Accepts people who take medicine, without naming which one: ask about yours.',
    es: 'Acepta a personas que toman medicamentos, sin decir cuáles: pregunte por el suyo.',
  },
  'ask-what-comes-after': {
    en: 'Offers withdrawal care and does not state methadone or buprenorphine afterward: ask what comes after.',
    es: 'Ofrece manejo de la abstinencia y no indica metadona ni buprenorfina para después: pregunte qué sigue.',
  },
  'claims-otp': {
    en: 'Says it is a certified opioid treatment program, but is not listed as one: ask.',
    es: 'Dice ser un programa certificado de tratamiento de opioides, pero no figura como tal: pregunte.',
  },
  'methadone-not-stated': {
    en: 'A certified opioid treatment program that does not state methadone: ask.',
    es: 'Programa certificado de tratamiento de opioides que no indica metadona: pregunte.',
  },
  'dui-only': {
    en: 'Only for people with a charge of driving while drunk or drugged.',
    es: 'Solo para personas acusadas de manejar bajo los efectos del alcohol o las drogas.',
  },
  'women-only': {
    en: 'States that it accepts women, and does not state men: ask.',
    es: 'Indica que acepta mujeres y no indica hombres: pregunte.',
  },
  'men-only': {
    en: 'States that it accepts men, and does not state women: ask.',
    es: 'Indica que acepta hombres y no indica mujeres: pregunte.',
  },
  'va-care': {
    en: 'Veterans Affairs: for people who can get VA care.',
    es: 'Asuntos de Veteranos: para personas que pueden recibir atención del VA.',
  },
  'ages-unclear': {
    en: 'The ages it serves are unclear: ask.',
    es: 'No están claras las edades que atiende: pregunte.',
  },
  'address-confidential': {
    en: 'The address is not published. Call this line.',
    es: 'La dirección no se publica. Llame a esta línea.',
  },
  'nothing-stated': {
    en: 'The list says very little about this program: ask.',
    es: 'La lista dice muy poco sobre este programa: pregunte.',
  },
  'location-approximate': {
    en: 'The location is approximate, most often within five miles.',
    es: 'La ubicación es aproximada, casi siempre a menos de cinco millas.',
  },
  'location-zip': {
    en: 'Only the ZIP area is known, so the distance is rough.',
    es: 'Solo se conoce la zona del código postal, así que la distancia es aproximada.',
  },
  'location-unknown': {
    en: 'The location is not known, so there is no distance.',
    es: 'No se conoce la ubicación, así que no hay distancia.',
  },
  'central-line': {
    en: 'Central line: many programs share this number. Say which one you want.',
    es: 'Línea central: muchos programas comparten este número. Diga cuál busca.',
  },
};
