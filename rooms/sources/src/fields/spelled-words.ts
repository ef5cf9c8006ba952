const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Acronyms that a reader could take for words, since they have vowels. Most are spelled so in SAMHSA's directories of
 * 2023; words without a vowel need not stand here.
 */
export const ACRONYMS: ReadonlySet<string> = set(
  'AARS ABC AIDS AKA AMS AOTP APN APT ARMT ARS ATC ATS AUD BAART CADA CHLA CIHA CODA CODAC CTI DBA DUI DWI EBCRP ECD EHARC EPA ' +
    'EPIC ERG FQHC GLOM GPA HIV HOPICS ICS IFT IHC IHS IMS IOP IPOP JSAS LACADA LEAP LGBTQ MAT MATP MBI MCET MFI MOUD NATC NKY ' +
    'NUWAY OBIC OBOT ODASA OPCO ORTC OTP OUD PAAR PAR PCADD PCI PES RCA RISAT SAMHSA SAPT SCA SIUH SUD SUDRS SUDS SUDT TADISO UAMS ' +
    'UC UCLA UCSF UNM UPAC UPMC UPO USA USC VA VARP VOA VOTC VVIOP WROC YMCA YPF YWCA',
);

/** Names that carry capitals inside, by their capitals. All are spelled so in SAMHSA's directories of 2023 or are places of California. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    'AltaPointe BayMark BestSelf BornFree BrightView BronxCare CoreCivic DeKalb HealthQwest HealthRIGHT HiFi LaGrange MedMark ' +
    'MedPro NoHo NorCal ReDiscover ReNu SoCal SouthLight WeHo WellSpace WestCare'
  )
    .split(' ')
    .map((word) => [word.toUpperCase(), word]),
);

/** Words of two letters; all others of that length are taken for initials. */
export const TWO_LETTER_WORDS: ReadonlySet<string> = set(
  'AD AH AL AM AN AS AT BE BI BY CO DA DE DI DO ED EL EN EX FE GO HA HE HO IF IN IS IT JO LA LE LO MA ME MU MY NO NU OF OM ON OR OX ' +
    'RE SE SI SO SU TI TO UN UP VI WE YA YO YU',
);

/** Short forms without a vowel that are no initials. */
export const SHORT_FORMS: ReadonlySet<string> = set(
  'BLDG BLVD BSMNT CNSL CNSLG CNTR CNTRS CNTY CTR CTRS CYN DR FT GRP HGTS HLTH HTS HWY JR LTD MGMT MR MRS MSR MT MTN NATL NTL PKWY PSYCHLGY RD SPGS ' +
    'SPRGS SR SRVC SRVCS ST SVC SVCS TRMNT TRMT TRTMT TRTMNT TWP VLY XING',
);

/** The same in streets, where CT is a court and FL a floor. */
export const STREET_SHORT_FORMS: ReadonlySet<string> = set(
  'BLDG BLDGS BLVD BSMNT CR CRK CT CTR CYN DR EXPWY EXPY FL FLR FLRS FRNT FRWY FT FWY GRP HGTS HGWY HTS HWY JCT LN LT MT MTN PK PKWY ' +
    'PKY PL PLZ PT RD RM RMS SPC SPGS SQ ST STR STS SVC SVCS TPKE TR TRL TWP VLY WY XING',
);

export const SMALL_WORDS: ReadonlySet<string> = set(
  'A AN AND AT BY DE DEL FOR FROM IN OF ON OR THE TO WITH Y',
);
export const STREET_SMALL_WORDS: ReadonlySet<string> = set('AND OF THE');
