import type { Group } from '../concepts.ts';

/** SOTP without OTP is not `otp`: few such programs are known to Medicare as opioid treatment programs. */
export const certified: Group = {
  id: 'certified',
  join: 'and',
  label: { en: 'Certified or accredited', es: 'Certificación y acreditación' },
  concepts: [
    {
      id: 'otp',
      is: { any: ['OTP'] },
      label: { en: 'Opioid treatment program (OTP)', es: 'Clínica certificada para opioides (OTP)' },
    },
    {
      id: 'state-licensed',
      is: { any: ['STAG', 'STMH', 'STDH'] },
      label: { en: 'State licensed', es: 'Licencia estatal' },
    },
    {
      id: 'joint-commission',
      is: { any: ['JC'] },
      label: { en: 'Joint Commission accredited', es: 'Acreditación de la Joint Commission' },
    },
    {
      id: 'carf',
      is: { any: ['CARF'] },
      label: { en: 'CARF accredited', es: 'Acreditación de CARF' },
    },
    {
      id: 'coa',
      is: { any: ['COA'] },
      label: { en: 'COA accredited', es: 'Acreditación de COA' },
    },
    {
      id: 'ncqa',
      is: { any: ['NCQA'] },
      label: { en: 'NCQA accredited', es: 'Acreditación de NCQA' },
    },
    {
      id: 'hfap',
      is: { any: ['HFAP'] },
      label: { en: 'HFAP accredited', es: 'Acreditación de HFAP' },
    },
    {
      id: 'health-center',
      is: { any: ['FQHC'] },
      label: { en: 'Community health center (FQHC)', es: 'Centro de salud comunitario (FQHC)' },
    },
  ],
};
