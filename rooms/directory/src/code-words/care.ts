import type { CategoryWords } from '../code-words.ts';
import { mentalHealthSurvey } from './mental-health.ts';

export const care: CategoryWords = {
  id: 'care',
  heading: { en: 'Types of care', es: 'Tipos de atención' },
  labels: {
    SA: ['Substance use treatment', 'Tratamiento por consumo de sustancias'],
    OP: ['Outpatient', 'Ambulatorio'],
    OMB: [
      'Outpatient methadone, buprenorphine or naltrexone',
      'Metadona, buprenorfina o naltrexona en forma ambulatoria',
    ],
    ORT: ['Regular outpatient visits', 'Citas ambulatorias regulares'],
    OIT: ['Intensive outpatient', 'Ambulatorio intensivo'],
    ODT: ['Day program (partial hospitalization)', 'Programa de día (hospitalización parcial)'],
    RES: ['Residential, 24 hours', 'Residencial, las 24 horas'],
    RS: ['Short residential stay', 'Estadía residencial corta'],
    RL: ['Long residential stay', 'Estadía residencial larga'],
    HI: ['Hospital stay, 24 hours', 'Hospitalización, las 24 horas'],
    HIT: ['Hospital treatment', 'Tratamiento hospitalario'],
    TELE: ['Telehealth therapy', 'Terapia por telesalud'],
    ISC: ['Care while you wait for a place', 'Atención mientras espera cupo'],
    HH: ['Transitional or sober housing', 'Vivienda de transición o vivienda sobria'],
    TGD: ['Treatment for gambling disorder', 'Tratamiento del juego problemático'],
    TOD: ['Treatment for other addictions', 'Tratamiento de otras adicciones'],
    ACU: ['Acupuncture', 'Acupuntura'],
    'CA-IMS': [
      'Some medical care on site (approved by California)',
      'Algo de atención médica en el lugar (aprobada por California)',
    ],
  },
};

export const therapy: CategoryWords = {
  id: 'therapy',
  heading: { en: 'Counseling and therapy', es: 'Consejería y terapia' },
  labels: {
    ICO: ['One-to-one counseling', 'Consejería individual'],
    GCO: ['Group counseling', 'Consejería grupal'],
    FCO: ['Family counseling', 'Consejería familiar'],
    MCO: ['Couples counseling', 'Consejería de pareja'],
    SACA: ['Substance use counseling', 'Consejería sobre consumo de sustancias'],
    CBT: ['Cognitive behavioral therapy (CBT)', 'Terapia cognitivo-conductual (TCC)'],
    MOTI: ['Motivational interviewing', 'Entrevista motivacional'],
    CMI: ['Contingency management (rewards)', 'Manejo de contingencias (incentivos)'],
    CRV: ['Community reinforcement with vouchers', 'Refuerzo comunitario con vales'],
    TRC: ['Trauma counseling', 'Consejería para trauma'],
    RELP: ['Skills to avoid a return to use', 'Cómo evitar volver a consumir'],
    TWFA: ['12-step facilitation', 'Facilitación de los 12 pasos'],
    MXM: ['Matrix Model', 'Modelo Matrix'],
    ANG: ['Anger management', 'Manejo de la ira'],
    BIA: ['Brief intervention', 'Intervención breve'],
  },
};

export const mental: CategoryWords = {
  id: 'mental',
  heading: { en: 'Mental health', es: 'Salud mental' },
  labels: {
    SUMH: [
      'Treats serious mental illness and substance use',
      'Trata enfermedad mental grave y consumo de sustancias',
    ],
    MHS: ['Mental health services', 'Servicios de salud mental'],
    CMHA: ['Full mental health evaluation', 'Evaluación completa de salud mental'],
    SMHD: ['Mental health screening', 'Detección de trastornos mentales'],
    MMD: ['Medicine for mental health', 'Medicamentos para la salud mental'],
    SPS: ['Suicide prevention', 'Prevención del suicidio'],
    ...mentalHealthSurvey,
  },
};

export const health: CategoryWords = {
  id: 'health',
  heading: { en: 'Health services', es: 'Servicios de salud' },
  labels: {
    IPC: ['Primary care on the team', 'Atención primaria integrada'],
    MHPA: ['Medical history and physical exam', 'Historia clínica y examen físico'],
    HIVT: ['HIV test', 'Prueba de VIH'],
    HCT: ['Hepatitis C test', 'Prueba de hepatitis C'],
    HBT: ['Hepatitis B test', 'Prueba de hepatitis B'],
    STDT: ['Tests for sexually transmitted infections', 'Pruebas de infecciones de transmisión sexual'],
    TBS: ['Tuberculosis (TB) screening', 'Detección de tuberculosis (TB)'],
    MST: ['Checks of weight, blood sugar and pressure', 'Control de peso, azúcar y presión'],
    MHIV: ['HIV treatment', 'Tratamiento del VIH'],
    MHCV: ['Hepatitis C treatment', 'Tratamiento de la hepatitis C'],
    MPEP: ['PrEP (HIV prevention)', 'PrEP (prevención del VIH)'],
    HAV: ['Hepatitis A vaccine', 'Vacuna de hepatitis A'],
    HBV: ['Hepatitis B vaccine', 'Vacuna de hepatitis B'],
    EIH: ['Early care for HIV', 'Atención temprana del VIH'],
    HAEC: ['HIV education and support', 'Educación y apoyo sobre el VIH'],
    TAEC: ['Hepatitis education and support', 'Educación y apoyo sobre la hepatitis'],
    HEOH: ['Other health education', 'Otra educación para la salud'],
  },
};

export const assessment: CategoryWords = {
  id: 'assessment',
  heading: { en: 'First visits and tests', es: 'Primeras citas y pruebas' },
  labels: {
    SSA: ['Substance use screening', 'Detección del consumo de sustancias'],
    CSAA: ['Full substance use evaluation', 'Evaluación completa del consumo'],
    DAUT: ['Urine drug or alcohol test', 'Prueba de drogas o alcohol en orina'],
    DAOF: ['Saliva drug or alcohol test', 'Prueba de drogas o alcohol en saliva'],
    BABA: ['Breath or blood alcohol test', 'Prueba de alcohol en aliento o sangre'],
    PIEC: ['Intervention or education adviser', 'Asesor de intervención o educativo'],
  },
};
