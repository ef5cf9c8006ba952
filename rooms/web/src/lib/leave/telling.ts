/** Addresses that say something of a person: a question, or the number of a program. */
export function tellingAddresses(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => /\?|\/find\/\d/.test(address));
}
