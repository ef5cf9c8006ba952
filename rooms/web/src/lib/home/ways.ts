/** A plain way into the search. The address names needs, never a place. */
export const ways = [
  { id: 'medicine', search: '/find?medicine=methadone,buprenorphine' },
  { id: 'pay', search: '/find?pay=medicaid,free,sliding-fee,assistance' },
  { id: 'pregnant', search: '/find?for=pregnant' },
  { id: 'spanish', search: '/find?language=spanish' },
] as const;

export type WayId = (typeof ways)[number]['id'];
