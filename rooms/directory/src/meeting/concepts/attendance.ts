import type { DefinedGroup } from '../defined-group.ts';

export const attendance: DefinedGroup<'attendance'> = {
  id: 'attendance',
  join: 'or',
  label: { en: 'How to be there', es: 'Cómo participar' },
  definition: {
    en: 'In a room, on a screen or by phone. Some meetings are more than one.',
    es: 'En una sala, en una pantalla o por teléfono. Algunas reuniones son de más de un tipo.',
  },
  concepts: [
    {
      id: 'in-person',
      is: { any: ['in-person'] },
      label: { en: 'In person', es: 'En persona' },
      definition: {
        en: 'People sit together in a room. You can come in and only listen.',
        es: 'La gente se sienta junta en una sala. Puede entrar y solo escuchar.',
      },
    },
    {
      id: 'online',
      is: { any: ['online'] },
      label: { en: 'Online', es: 'En línea' },
      definition: {
        en: 'By video, from anywhere. You may keep your camera off.',
        es: 'Por video, desde cualquier lugar. Puede dejar la cámara apagada.',
      },
    },
    {
      id: 'phone',
      is: { any: ['phone'] },
      label: { en: 'By phone', es: 'Por teléfono' },
      definition: {
        en: 'You call a number and listen. No internet is needed.',
        es: 'Llama a un número y escucha. No hace falta internet.',
      },
    },
    {
      id: 'hybrid',
      is: { any: ['in-person'], also: ['online', 'phone'] },
      label: { en: 'In person and online', es: 'En persona y en línea' },
      definition: {
        en: 'People in a room and people on a screen or phone meet as one.',
        es: 'Personas en una sala y personas en pantalla o por teléfono se reúnen a la vez.',
      },
    },
  ],
};

export const doors: DefinedGroup<'doors'> = {
  id: 'doors',
  join: 'or',
  label: { en: 'Open or closed', es: 'Abierta o cerrada' },
  definition: {
    en: 'If people who only want to see or to support someone may come too.',
    es: 'Si también puede ir quien solo quiere ver o acompañar a alguien.',
  },
  concepts: [
    {
      id: 'open',
      is: { any: ['open'] },
      label: { en: 'Open to all', es: 'Abierta a todos' },
      definition: {
        en: 'Anyone may come: family, friends, or people who want to see what it is like.',
        es: 'Puede ir cualquiera: familiares, amigos o quien quiera ver cómo es.',
      },
    },
    {
      id: 'closed',
      is: { any: ['closed'] },
      label: { en: 'Closed: for its own people', es: 'Cerrada: para su propia gente' },
      definition: {
        en: 'For people who share the concern of the group, or think they might. First visits are welcome.',
        es: 'Para quienes viven lo mismo que el grupo, o creen que sí. Quien va por primera vez es bienvenido.',
      },
    },
  ],
};

export const access: DefinedGroup<'access'> = {
  id: 'access',
  join: 'and',
  label: { en: 'Getting in', es: 'Acceso' },
  definition: {
    en: 'What makes it easier to come. Ask if it matters to you.',
    es: 'Lo que facilita ir. Pregunte si le importa.',
  },
  concepts: [
    {
      id: 'wheelchair',
      is: { any: ['wheelchair', 'accessible-bathroom'] },
      label: { en: 'Wheelchair access', es: 'Acceso en silla de ruedas' },
      definition: {
        en: 'You can get in with a wheelchair. Ask about the bathroom.',
        es: 'Se puede entrar en silla de ruedas. Pregunte por el baño.',
      },
    },
    {
      id: 'children-welcome',
      is: { any: ['children-welcome', 'childcare'] },
      label: { en: 'Children welcome', es: 'Niños bienvenidos' },
      definition: {
        en: 'You may bring children. Stay with them.',
        es: 'Puede llevar niños. Quédese con ellos.',
      },
    },
    {
      id: 'childcare',
      is: { any: ['childcare'] },
      label: { en: 'Someone watches children', es: 'Alguien cuida a los niños' },
      definition: {
        en: 'There is someone to look after children during the meeting. Ask first.',
        es: 'Hay quien cuide a los niños durante la reunión. Pregunte antes.',
      },
    },
  ],
};

export const gathering: DefinedGroup<'gathering'> = {
  id: 'gathering',
  join: 'or',
  label: { en: 'Closed for now', es: 'Cerradas por ahora' },
  definition: {
    en: 'Meetings that do not take place for now are left out, unless you ask for them.',
    es: 'Las reuniones que no se hacen por ahora se dejan fuera, salvo que usted las pida.',
  },
  concepts: [
    {
      id: 'suspended',
      is: { any: ['suspended'] },
      label: { en: 'Show what is closed for now', es: 'Mostrar lo que está cerrado por ahora' },
      definition: {
        en: 'Its people say that it does not take place for now. Ask when it opens again.',
        es: 'Su gente dice que por ahora no se hace. Pregunte cuándo vuelve a abrir.',
      },
    },
  ],
};
