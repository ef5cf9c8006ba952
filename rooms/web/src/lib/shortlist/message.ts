import type { Pack } from '@waymark/directory';
import { formatNumber } from '#lib/phone.ts';
import { m } from '#words';

/** One line a program: name, place and number, as a text message has them. */
export function programLine(pack: Pack, row: number): string {
  const phone = pack.phone(row);
  const number = phone
    ? phone.extension
      ? `${formatNumber(phone.number)}, ${m.phone_extension({ extension: phone.extension })}`
      : formatNumber(phone.number)
    : m.find_no_phone();
  const where = m.find_city_state({ city: pack.city(row), state: pack.state(row) });
  return m.shortlist_share_line({ name: pack.name(row), where, number });
}

/** The text that goes with a shared list: names, numbers, then the link on a line of its own. */
export function shareText(lines: readonly string[], link: string): string {
  return [m.shortlist_share_intro(), '', ...lines, '', link].join('\n');
}

/** Opens the phone's own message with a text in it. Both kinds of phones read `?&`. */
export function smsHref(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}
