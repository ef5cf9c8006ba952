import type { Note, Words } from '@waymark/directory';

/** What each note of a hit says to a person. Facts first, then what to ask. */
export const NOTE_WORDS: { readonly [N in Note]: Words } = {
  'absent-from-newest-list': {
    en: 'Not in the newest list for this place. It may have closed: call first.',
    es: 'No está en la lista más reciente de este lugar. Puede haber cerrado: llame antes.',
  },
  'sources-disagree': {
    en: 'Sources disagree about something you asked for: ask.',
    es: 'Las fuentes no coinciden en algo que usted pidió: pregunte.',
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
    en: 'Offers withdrawal care and lists no ongoing medicine: ask what comes after.',
    es: 'Ofrece atención de la abstinencia y no indica medicamentos para después: pregunte qué sigue.',
  },
  'claims-otp': {
    en: 'Says it is a certified opioid treatment program, but is not listed as one: ask.',
    es: 'Dice ser un programa certificado de tratamiento de opioides, pero no figura como tal: pregunte.',
  },
  'methadone-not-stated': {
    en: 'A certified opioid treatment program that does not state methadone: ask.',
    es: 'Programa certificado de tratamiento de opioides que no indica metadona: pregunte.',
  },
  'ages-unclear': {
    en: 'The ages it serves are unclear: ask.',
    es: 'No están claras las edades que atiende: pregunte.',
  },
  'nothing-stated': {
    en: 'The list says very little about this program: ask.',
    es: 'La lista dice muy poco sobre este programa: pregunte.',
  },
  'location-approximate': {
    en: 'The location is approximate, within about five miles.',
    es: 'La ubicación es aproximada, a unas cinco millas o menos.',
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
