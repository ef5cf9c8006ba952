const KINDS =
  /\b(?:city and borough|county|parish|borough|census area|municipality|municipio)(?: of)?\b|\(ca\)|\bcity and county of\b/g;

/**
 * What names of counties are compared by: "St. Mary's County" and "Saint Marys" give "saint-marys". Cities that are a county
 * by themselves keep their mark: "Baltimore (city)" and "City of Baltimore" give "baltimore-city", the county "baltimore".
 */
export const countyKey = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(KINDS, ' ');
  const ofCity = /^\s*city of (.+)$/.exec(plain);
  const words = (ofCity ? `${ofCity[1]} city` : plain)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(?:ste?|sainte)\b/g, 'saint');
  return words.replace(/\bcity city$/, 'city').replaceAll(' ', '-');
};
