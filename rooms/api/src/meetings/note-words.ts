import type { MeetingNote, Words } from '@waymark/directory';

/** What each note of a meeting says to a person. */
export const MEETING_NOTE_WORDS: { readonly [N in MeetingNote]: Words } = {
  'list-not-current': {
    en: 'Its list is more than 30 days old. The meeting may have moved or ended: check before you go.',
    es: 'Su lista tiene más de 30 días. La reunión puede haberse mudado o terminado: confirme antes de ir.',
  },
  'zone-not-known': {
    en: 'Its time zone is not known here. The time is by the clock there.',
    es: 'Su zona horaria no se conoce aquí. La hora es la del reloj de allí.',
  },
  suspended: { en: 'Does not meet for now.', es: 'Por ahora no se reúne.' },
  'venue-closed': { en: 'The building is closed for now.', es: 'El edificio está cerrado por ahora.' },
  'no-fixed-time': { en: 'No fixed time: ask.', es: 'Sin horario fijo: pregunte.' },
  'not-every-week': {
    en: 'Does not meet every week: ask first.',
    es: 'No se reúne cada semana: pregunte antes.',
  },
  'zone-from-state': {
    en: 'Its time zone was taken from its state. Ask near a border of time.',
    es: 'La zona horaria se tomó del estado. Pregunte cerca de un cambio de hora.',
  },
  'how-to-join-not-stated': {
    en: 'The list does not say how to join: ask.',
    es: 'La lista no dice cómo entrar: pregunte.',
  },
  'medicine-not-welcome': {
    en: 'Says that it asks for abstinence, medicine included. Keep taking your medicine, and try another group.',
    es: 'Dice que pide abstinencia, también de medicamentos. Siga tomando su medicamento y pruebe otro grupo.',
  },
  'ask-about-medicine': {
    en: 'Whether people on methadone or buprenorphine are welcome varies: ask first.',
    es: 'Varía si las personas que toman metadona o buprenorfina son bienvenidas: pregunte antes.',
  },
  'id-required': {
    en: 'You may have to show an ID at the door.',
    es: 'Puede que pidan identificación en la puerta.',
  },
  'restricted-entry': {
    en: 'Not everyone can go in: ask first.',
    es: 'No todos pueden entrar: pregunte antes.',
  },
  'closed-holidays': { en: 'Closed on holidays.', es: 'Cierra en días festivos.' },
  'location-unknown': {
    en: 'The location is not known, so there is no distance.',
    es: 'No se conoce la ubicación, así que no hay distancia.',
  },
  'location-approximate': {
    en: 'The location is approximate, so the distance may be off.',
    es: 'La ubicación es aproximada, así que la distancia puede variar.',
  },
  'location-zip': {
    en: 'Only the ZIP area is known, so the distance is rough.',
    es: 'Solo se conoce la zona del código postal, así que la distancia es aproximada.',
  },
};
