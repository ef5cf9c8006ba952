import type { Group } from '../concepts.ts';

/** SOTP without OTP is not `otp`: few such programs are known to Medicare as opioid treatment programs. */
export const certified: Group = {
  id: 'certified',
  join: 'and',
  label: { en: 'Certified or accredited', es: 'Certificación y acreditación' },
  definition: {
    en: 'Licenses and outside reviews the program says it has. Ask what they cover.',
    es: 'Licencias y revisiones externas que el programa dice tener. Pregunte qué abarcan.',
  },
  concepts: [
    {
      id: 'otp',
      is: { any: ['OTP'] },
      label: { en: 'Opioid treatment program (OTP)', es: 'Clínica certificada para opioides (OTP)' },
      definition: {
        en: 'Federally certified: the only clinics that can give ongoing methadone for opioid addiction. Ask if this one does.',
        es: 'Con certificación federal: las únicas clínicas que pueden dar metadona continua para la adicción a opioides. Pregunte si esta la da.',
      },
    },
    {
      id: 'state-licensed',
      is: { any: ['STAG', 'STMH', 'STDH'] },
      label: { en: 'State licensed', es: 'Licencia estatal' },
      definition: {
        en: 'Lists a license from a state agency for substance use, mental health or health.',
        es: 'Indica una licencia de una agencia estatal de consumo de sustancias, salud mental o salud.',
      },
    },
    {
      id: 'joint-commission',
      is: { any: ['JC'] },
      label: { en: 'Joint Commission accredited', es: 'Acreditación de la Joint Commission' },
      definition: {
        en: 'Reviewed by a private nonprofit that checks hospitals and clinics.',
        es: 'Revisado por una organización privada sin fines de lucro que evalúa hospitales y clínicas.',
      },
    },
    {
      id: 'carf',
      is: { any: ['CARF'] },
      label: { en: 'CARF accredited', es: 'Acreditación de CARF' },
      definition: {
        en: 'Reviewed by a private nonprofit that checks rehabilitation programs.',
        es: 'Revisado por una organización privada sin fines de lucro que evalúa programas de rehabilitación.',
      },
    },
    {
      id: 'coa',
      is: { any: ['COA'] },
      label: { en: 'COA accredited', es: 'Acreditación de COA' },
      definition: {
        en: 'Reviewed by the Council on Accreditation, which checks social and health services.',
        es: 'Revisado por el Council on Accreditation, que evalúa servicios sociales y de salud.',
      },
    },
    {
      id: 'ncqa',
      is: { any: ['NCQA'] },
      label: { en: 'NCQA accredited', es: 'Acreditación de NCQA' },
      definition: {
        en: 'Reviewed by a private nonprofit that checks health plans and clinics.',
        es: 'Revisado por una organización privada sin fines de lucro que evalúa planes de salud y clínicas.',
      },
    },
    {
      id: 'hfap',
      is: { any: ['HFAP'] },
      label: { en: 'HFAP accredited', es: 'Acreditación de HFAP' },
      definition: {
        en: 'Reviewed by a private program that checks hospitals and other health care.',
        es: 'Revisado por un programa privado que evalúa hospitales y otros servicios de salud.',
      },
    },
    {
      id: 'health-center',
      is: { any: ['FQHC'] },
      label: { en: 'Community health center (FQHC)', es: 'Centro de salud comunitario (FQHC)' },
      definition: {
        en: 'Must see people who cannot pay, with fees set by income. Ask which medicines it offers.',
        es: 'Debe atender a quien no puede pagar, con cuotas según los ingresos. Pregunte qué medicamentos ofrece.',
      },
    },
  ],
};
