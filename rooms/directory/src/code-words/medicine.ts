import type { CategoryWords } from '../code-words.ts';

export const opioid: CategoryWords = {
  id: 'opioid',
  heading: {
    en: 'Medicine for opioid use disorder',
    es: 'Medicamentos para el trastorno por consumo de opioides',
  },
  labels: {
    OTP: [
      'Federally certified opioid treatment program (OTP)',
      'Programa certificado de tratamiento de opioides (OTP, federal)',
    ],
    MM: ['Ongoing treatment with methadone', 'Tratamiento continuo con metadona'],
    BUM: ['Ongoing treatment with buprenorphine', 'Tratamiento continuo con buprenorfina'],
    UB: ['Prescribes buprenorphine', 'Receta buprenorfina'],
    UN: ['Prescribes naltrexone', 'Receta naltrexona'],
    RPN: ['Naltrexone to prevent a return to use', 'Naltrexona para no volver a consumir'],
    MWS: ['Ongoing medicine, then supervised tapering', 'Medicamento continuo y luego reducción supervisada'],
    PAIN: [
      'Methadone or buprenorphine for pain or emergencies',
      'Metadona o buprenorfina para dolor o urgencias',
    ],
    MOA: [
      'Accepts people on medicine prescribed elsewhere',
      'Acepta a personas con medicamento recetado en otro lugar',
    ],
    NMOA: [
      'Does not use medicine for opioid use disorder',
      'No usa medicamentos para el trastorno por opioides',
    ],
    NOOP: ['Does not treat opioid use disorder', 'No trata el trastorno por opioides'],
  },
};

export const listed: CategoryWords = {
  id: 'listed',
  heading: {
    en: 'Opioid medicines it lists (ask who prescribes them)',
    es: 'Medicamentos para opioides que menciona (pregunte quién los receta)',
  },
  labels: {
    MU: [
      'People here take methadone, prescribed here or elsewhere',
      'Hay personas con metadona, recetada aquí o en otro lugar',
    ],
    BU: [
      'People here take buprenorphine, prescribed here or elsewhere',
      'Hay personas con buprenorfina, recetada aquí o en otro lugar',
    ],
    NU: [
      'People here take naltrexone, prescribed here or elsewhere',
      'Hay personas con naltrexona, recetada aquí o en otro lugar',
    ],
    METH: ['Methadone', 'Metadona'],
    BWN: ['Buprenorphine with naloxone', 'Buprenorfina con naloxona'],
    BWON: ['Buprenorphine without naloxone', 'Buprenorfina sin naloxona'],
    BERI: ['Buprenorphine injection', 'Buprenorfina inyectable'],
    BSDM: ['Buprenorphine implant (no longer sold)', 'Implante de buprenorfina (ya no se vende)'],
    NXN: ['Naltrexone tablets', 'Naltrexona en tabletas'],
    VTRL: ['Naltrexone injection', 'Naltrexona inyectable'],
    INPE: ['Prescribed by someone in its network', 'Los receta alguien de su red'],
    RPE: ['Prescribed by a contracted provider', 'Los receta un proveedor contratado'],
    PC: ['Prescribed elsewhere, with no formal tie', 'Se recetan en otro lugar, sin vínculo formal'],
  },
};

export const withdrawal: CategoryWords = {
  id: 'withdrawal',
  heading: {
    en: 'Withdrawal care (one step, not treatment on its own)',
    es: 'Manejo de la abstinencia (un paso, no un tratamiento por sí solo)',
  },
  labels: {
    DT: ['Withdrawal care', 'Manejo de la abstinencia'],
    OD: ['Outpatient', 'Ambulatorio'],
    RD: ['Residential', 'Residencial'],
    HID: ['In a hospital', 'En un hospital'],
    ODTX: ['From opioids', 'De opioides'],
    ADTX: ['From alcohol', 'De alcohol'],
    BDTX: ['From benzodiazepines', 'De benzodiacepinas'],
    CDTX: ['From cocaine', 'De cocaína'],
    MDTX: ['From methamphetamine', 'De metanfetamina'],
    MDET: ['Routinely uses medicine to ease it', 'Usa medicamento de rutina para aliviarla'],
    DB: ['Buprenorphine to ease it', 'Buprenorfina para aliviarla'],
    DM: ['Methadone to ease it', 'Metadona para aliviarla'],
    DLC: ['Lofexidine or clonidine to ease it', 'Lofexidina o clonidina para aliviarla'],
    LFXD: ['Lofexidine', 'Lofexidina'],
    CLND: ['Clonidine (also a blood pressure medicine)', 'Clonidina (también se usa para la presión)'],
  },
};

export const alcohol: CategoryWords = {
  id: 'alcohol',
  heading: { en: 'Alcohol use disorder', es: 'Trastorno por consumo de alcohol' },
  labels: {
    PMAT: ['Prescribes or gives medicine for it', 'Receta o da medicamento para tratarlo'],
    ACMA: [
      'Accepts people on medicine prescribed elsewhere',
      'Acepta a personas con medicamento recetado en otro lugar',
    ],
    NMAUT: ['Does not use medicine for it', 'No usa medicamento para tratarlo'],
    NAUT: ['Does not treat it', 'No lo trata'],
    ACM: ['Acamprosate', 'Acamprosato'],
    DSF: ['Disulfiram', 'Disulfiram'],
    AUINPE: ['Medicine prescribed by someone in its network', 'Medicamento recetado por alguien de su red'],
    AURPE: [
      'Medicine prescribed by a contracted provider',
      'Medicamento recetado por un proveedor contratado',
    ],
    AUPC: [
      'Medicine prescribed elsewhere, with no formal tie',
      'Medicamento recetado en otro lugar, sin vínculo formal',
    ],
  },
};
