import { describe, expect, test } from 'vitest';
import { compareTwins } from './compare-twins.ts';
import { loadPage } from './load-page.ts';
import { type PageParts, pageText } from './page-factory.ts';

const BODY = '## One\n\nTwo of 3. [^S1]\n\n- a\n- b [^verify]\n\n### Two\n\n> [!note]\n> [x](/find)';
const SPANISH = '## Uno\n\nDos de 3. [^S1]\n\n- a\n- b [^verify]\n\n### Dos\n\n> [!note]\n> [y](/find)';

function compare(body: string, front: PageParts['front'] = {}) {
  const page = loadPage('pages/en/teens.md', pageText({ body: BODY }));
  const twin = loadPage('pages/es/teens.md', pageText({ body, front: { title: 'Un título', ...front } }));
  if (!page.ok || !twin.ok) throw new Error(`expected pages: ${JSON.stringify(twin)}`);
  return compareTwins(page.value, twin.value);
}

test('a page and its translation may differ in words alone', () => {
  expect(compare(SPANISH)).toEqual([]);
});

describe('a translation is refused', () => {
  test.each([
    ['without a heading', SPANISH.replace('### Dos\n\n', '')],
    ['with a heading of another level', SPANISH.replace('###', '##')],
    ['without a citation', SPANISH.replace(' [^S1]', '')],
    [
      'with a citation in another section',
      SPANISH.replace(' [^S1]', '').replace('### Dos', '### Dos\n\nx [^S1]'),
    ],
    ['with another citation', SPANISH.replace('[^S1]', '[^ours]')],
    ['with another number', SPANISH.replace('3', '4')],
    ['without an item', SPANISH.replace('- a\n', '')],
    ['with steps for a list', SPANISH.replace('- a\n- b', '1. a\n2. b')],
    ['with another tone', SPANISH.replace('[!note]', '[!caution]')],
    ['with another link', SPANISH.replace('/find', '/care')],
  ])('%s', (_, body) => {
    const found = compare(body);
    expect(found.map(({ rule }) => rule)).toContain('unequal-translation');
    expect(found[0]).toMatchObject({
      file: 'pages/es/teens.md',
      expected: expect.stringContaining('pages/en'),
    });
  });

  test.each([
    [{ reviewBy: '2027-01-21' }],
    [{ toleranceCard: 'false' }],
    [{ audience: 'family' }],
    [{ sources: 'S1, S2' }],
  ])('with other front matter: %j', (front) => {
    expect(compare(SPANISH, front).map(({ rule }) => rule)).toEqual(['unequal-translation']);
  });
});
