import type { Phone } from '@waymark/directory';

type Dialled = Pick<Phone, 'number' | 'extension'>;

// Two commas are two pauses, which phones wait out before they dial the extension; `;ext=` they ignore.
export function telHref({ number, extension }: Dialled): string {
  const dialled = number.length === 10 ? `+1${number}` : number;
  return extension ? `tel:${dialled},,${extension}` : `tel:${dialled}`;
}

export function formatNumber(number: string): string {
  if (number.length !== 10) return number;
  return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`;
}
