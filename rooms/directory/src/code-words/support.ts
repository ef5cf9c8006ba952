import type { CategoryWords } from '../code-words.ts';

export const support: CategoryWords = {
  id: 'support',
  heading: { en: 'Support while you are there', es: 'Apoyo durante el programa' },
  labels: {
    CM: ['Case manager', 'Manejo de casos'],
    TA: ['Help with rides', 'Ayuda con el transporte'],
    CCC: ['Child care', 'Cuidado de niños'],
    BC: ['Beds for your children', 'Camas para sus hijos'],
    PEER: ['Mentoring or peer support', 'Mentoría o apoyo de pares'],
    RC: ['Recovery coach', 'Guía de recuperación'],
    SHG: ['Self-help groups', 'Grupos de ayuda mutua'],
    HS: ['Help finding housing', 'Ayuda para encontrar vivienda'],
    AOSS: ['Help with public benefits', 'Ayuda con beneficios públicos'],
    EMP: ['Job counseling or training', 'Orientación o capacitación laboral'],
    VOC: ['Job training or help with school', 'Formación laboral o apoyo escolar'],
    SSD: ['Social skills', 'Habilidades sociales'],
    DVFP: ['Partner or family violence services', 'Servicios por violencia de pareja o familiar'],
    SAE: ['Substance use education', 'Educación sobre consumo de sustancias'],
    OPC: ['Outreach in the community', 'Acercamiento a la comunidad'],
  },
};

export const after: CategoryWords = {
  id: 'after',
  heading: { en: 'Staying well afterward', es: 'Seguir bien después' },
  labels: {
    ACC: ['Aftercare', 'Seguimiento posterior'],
    DP: ['Plan for leaving', 'Plan de salida'],
    NOE: ['Overdose and naloxone education', 'Educación sobre sobredosis y naloxona'],
    OFD: ['Checks how you are after you leave', 'Pregunta cómo sigue después de su salida'],
  },
};

export const tobacco: CategoryWords = {
  id: 'tobacco',
  heading: { en: 'Tobacco', es: 'Tabaco' },
  labels: {
    SMON: ['No smoking', 'No se permite fumar'],
    SMPD: ['Smoking in a marked area', 'Se permite fumar en un área señalada'],
    SMOP: ['Smoking allowed', 'Se permite fumar'],
    VAPN: ['No vaping', 'No se permite vapear'],
    VPPD: ['Vaping in a marked area', 'Se permite vapear en un área señalada'],
    VAPP: ['Vaping allowed', 'Se permite vapear'],
    STU: ['Tobacco screening', 'Detección del consumo de tabaco'],
    TCC: ['Help to quit smoking or vaping', 'Consejería para dejar de fumar o vapear'],
    NRT: ['Nicotine patches, gum or similar', 'Parches, chicles u otros con nicotina'],
    NSC: ['Other medicine to quit smoking', 'Otros medicamentos para dejar de fumar'],
  },
};

export const quality: CategoryWords = {
  id: 'quality',
  heading: { en: 'Licenses and accreditation', es: 'Licencias y acreditación' },
  labels: {
    SOTP: ['Says it is certified by SAMHSA as an OTP', 'Dice tener certificación de SAMHSA como OTP'],
    'MEDICARE-OTP': ['Known to Medicare as an OTP', 'Medicare lo conoce como OTP'],
    DEA: ['Says it is registered with the DEA', 'Dice estar registrado ante la DEA'],
    'CA-LICENSED': [
      'California license for residential care',
      'Licencia de California para atención residencial',
    ],
    'CA-CERTIFIED': ['California certification', 'Certificación de California'],
    'CA-EXPIRED': [
      'California license or certificate past its date: ask',
      'Licencia o certificado de California vencido: pregunte',
    ],
    'CA-DSS': [
      'In a home licensed by California Social Services',
      'En una casa con licencia de Servicios Sociales de California',
    ],
    'CA-DPH': [
      'In a hospital licensed by California Public Health',
      'En un hospital con licencia de Salud Pública de California',
    ],
    STAG: ['State substance use agency', 'Agencia estatal de consumo de sustancias'],
    STMH: ['State mental health department', 'Departamento estatal de salud mental'],
    STDH: ['State health department', 'Departamento estatal de salud'],
    HLA: ['Hospital licensing authority', 'Autoridad que licencia hospitales'],
    JC: ['The Joint Commission', 'Joint Commission'],
    CARF: ['CARF (rehabilitation programs)', 'CARF (programas de rehabilitación)'],
    COA: ['Council on Accreditation (COA)', 'Consejo de Acreditación (COA)'],
    NCQA: ['NCQA (health care quality)', 'NCQA (calidad de la atención)'],
    HFAP: ['HFAP (health facilities)', 'HFAP (establecimientos de salud)'],
    FQHC: ['Community health center (FQHC)', 'Centro de salud comunitario (FQHC)'],
  },
};

export const operator: CategoryWords = {
  id: 'operator',
  heading: { en: 'Who runs it', es: 'Quién lo administra' },
  labels: {
    PVTN: ['Private nonprofit', 'Privado sin fines de lucro'],
    PVTP: ['Private, for profit', 'Privado con fines de lucro'],
    LCCG: ['City, county or community government', 'Gobierno de ciudad, condado o comunidad'],
    STG: ['State government', 'Gobierno estatal'],
    FED: ['Federal government', 'Gobierno federal'],
    VAMC: ['Department of Veterans Affairs (VA)', 'Departamento de Asuntos de Veteranos (VA)'],
    DDF: ['Department of Defense', 'Departamento de Defensa'],
    TBG: ['Tribal government', 'Gobierno tribal'],
    IH: ['Indian Health Service', 'Servicio de Salud Indígena (IHS)'],
    GH: ['General hospital', 'Hospital general'],
    PSYH: ['Psychiatric hospital', 'Hospital psiquiátrico'],
  },
};
