import type { GroupDefinitions } from '../../concept-definitions.ts';

export const certified: GroupDefinitions = {
  group: {
    en: 'Licenses and outside reviews the program says it has. Ask what they cover.',
    es: 'Licencias y revisiones externas que el programa dice tener. Pregunte qué abarcan.',
  },
  concepts: {
    otp: {
      en: 'Federally certified: the only clinics that can give ongoing methadone for opioid addiction. Ask if this one does.',
      es: 'Con certificación federal: las únicas clínicas que pueden dar metadona continua para la adicción a opioides. Pregunte si esta la da.',
    },
    'state-licensed': {
      en: 'Lists a license from a state agency for substance use, mental health or health.',
      es: 'Indica una licencia de una agencia estatal de consumo de sustancias, salud mental o salud.',
    },
    'joint-commission': {
      en: 'Reviewed by a private nonprofit that checks hospitals and clinics.',
      es: 'Revisado por una organización privada sin fines de lucro que evalúa hospitales y clínicas.',
    },
    carf: {
      en: 'Reviewed by a private nonprofit that checks rehabilitation programs.',
      es: 'Revisado por una organización privada sin fines de lucro que evalúa programas de rehabilitación.',
    },
    coa: {
      en: 'Reviewed by the Council on Accreditation, which checks social and health services.',
      es: 'Revisado por el Council on Accreditation, que evalúa servicios sociales y de salud.',
    },
    ncqa: {
      en: 'Reviewed by a private nonprofit that checks health plans and clinics.',
      es: 'Revisado por una organización privada sin fines de lucro que evalúa planes de salud y clínicas.',
    },
    hfap: {
      en: 'Reviewed by a private program that checks hospitals and other health care.',
      es: 'Revisado por un programa privado que evalúa hospitales y otros servicios de salud.',
    },
    'health-center': {
      en: 'Must see people who cannot pay, with fees set by income. Ask which medicines it offers.',
      es: 'Debe atender a quien no puede pagar, con cuotas según los ingresos. Pregunte qué medicamentos ofrece.',
    },
  },
};
