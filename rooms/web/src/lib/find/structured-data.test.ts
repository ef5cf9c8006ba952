import { expect, test } from 'vitest';
import { smallPack } from './small-pack.fixture.ts';
import { dataBlock, structuredData } from './structured-data.ts';

test('a program is told with what is stated of it, and nothing else', () => {
  const { pack, detail } = smallPack({
    name: 'Harbor',
    street: '1 Main St',
    website: 'https://harbor.example/',
    yes: ['SA', 'OP', 'OTP', 'MM', 'MD', 'SP', 'CARF'],
    phones: [{ purpose: 'main', number: '4105550100', extension: '7' }],
  });
  expect(structuredData(pack, detail, 0)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: 'Harbor',
    identifier: '1',
    telephone: ['+1-410-555-0100;ext=7'],
    url: 'https://harbor.example/',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 Main St',
      addressLocality: 'Baltimore',
      addressRegion: 'MD',
      postalCode: '21201',
      addressCountry: 'US',
    },
    geo: { '@type': 'GeoCoordinates', latitude: 39.3, longitude: -76.61 },
    paymentAccepted: 'Medicaid',
    availableService: [{ '@type': 'DrugTherapy', name: 'Methadone' }],
    knowsLanguage: ['Spanish'],
    hasCredential: ['Opioid treatment program (OTP)', 'CARF'].map((name) => ({
      '@type': 'EducationalOccupationalCredential',
      name: expect.stringContaining(name),
    })),
  });
});

test('silence is left out, a rough position too, and a house is no clinic', () => {
  const { pack, detail } = smallPack({
    yes: ['HH'],
    phones: [],
    position: { lat: 39.3, lng: -76.6, precision: 'zip' },
  });
  const data = structuredData(pack, detail, 0);
  expect(data['@type']).toBe('Organization');
  for (const name of ['geo', 'telephone', 'url', 'paymentAccepted', 'availableService', 'hasCredential'])
    expect(data).not.toHaveProperty(name);
});

test('no name can end the block', () => {
  const block = dataBlock({ name: '</script><script>alert(1)</script>&\u2028' });
  expect(block.match(/<\/?script/g)).toHaveLength(2);
  expect(JSON.parse(block.slice(block.indexOf('>') + 1, block.lastIndexOf('<'))).name).toContain('</script>');
});
