import { expect, test } from 'vitest';
import { attendanceCodes } from './attendance.ts';

const url = 'https://example.org/j/1';

test.each([
  ['an address', { hasAddress: true }, ['in-person']],
  ['an address and a link', { hasAddress: true, online: { url } }, ['in-person', 'online']],
  ['only a link', { online: { url } }, ['online']],
  ['only a number', { online: { phone: '4105550100' } }, ['phone']],
  ['an address whose building is closed', { hasAddress: true, venueClosed: true }, ['suspended']],
  ['a closed building and a link', { hasAddress: true, venueClosed: true, online: { url } }, ['online']],
  ['the word online and an address', { says: 'online', hasAddress: true, online: { url } }, ['online']],
  ['the word online and no link', { says: 'online' }, ['online']],
  ['the word hybrid and no link', { says: 'hybrid', hasAddress: true }, ['in-person', 'online']],
  ['the word in-person and no address', { says: 'in-person' }, ['in-person']],
  ['a hybrid whose building is closed', { says: 'hybrid', venueClosed: true, online: { url } }, ['online']],
  ['the word inactive', { says: 'inactive', hasAddress: true, online: { url } }, ['suspended']],
  ['nothing', {}, []],
] as const)('%s', (_, said, codes) => {
  expect(attendanceCodes({ venueClosed: false, hasAddress: false, ...said })).toEqual(codes);
});
