import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FLAG_IDS, SIGN_IDS } from '@waymark/care';
import { HOME_PARAMS, MEETING_PARAMS, QUERY_PARAMS } from '@waymark/directory';
import { LANGUAGES, loadGuide, PAGE_ORDER } from '@waymark/guide';
import { describe, expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { LOCATOR_PARAMS } from '../locator/question-schema.ts';
import { problemSchema } from '../problem.ts';
import { emptyStore } from '../small-world.ts';
import { helplinesAnswerSchema, levelsAnswerSchema, medicationsAnswerSchema } from './care-schemas.ts';
import { guideAnswerSchema, guidePageSchema } from './guide-schemas.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@waymark/guide/sources.json'));
const { guide } = loadGuide({
  sources: readFileSync(join(folder, 'sources.json'), 'utf8'),
  pages: LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, 'pages', language)).map((name) => {
      const file = `pages/${language}/${name}`;
      return { file, text: readFileSync(join(folder, file), 'utf8') };
    }),
  ),
});
const api = createApi({ packs: emptyStore, guide });
const ask = async (path: string) => (await api.request(path)).json();

describe('the guide', () => {
  test('lists every page in either language, English unless told', async () => {
    const { pages, language } = guideAnswerSchema.parse(await ask('/api/v1/guide'));
    expect(language).toBe('en');
    expect(pages.map(({ slug }) => slug)).toEqual([...PAGE_ORDER]);
    const spanish = guideAnswerSchema.parse(await ask('/api/v1/guide?language=es'));
    expect(spanish.pages.map(({ title }) => title)).not.toEqual(pages.map(({ title }) => title));
  });

  test.each(LANGUAGES)('gives every page, its notes numbered as its text says, in %s', async (language) => {
    for (const slug of PAGE_ORDER) {
      const page = guidePageSchema.parse(await ask(`/api/v1/guide/${slug}?language=${language}`));
      const cited = JSON.stringify(page.blocks).matchAll(/"notes":\[([\d,]+)\]/g);
      const numbers = new Set([...cited].flatMap(([, list]) => list!.split(',').map(Number)));
      expect(
        [...numbers].sort((a, b) => a - b),
        slug,
      ).toEqual(page.notes.map(({ number }) => number));
      expect(page.reviewBy > page.reviewedOn, slug).toBe(true);
    }
  });

  test('says that an unknown page is none, and that a bad language cannot be read', async () => {
    for (const [path, status] of [
      ['/api/v1/guide/no-such-page', 404],
      ['/api/v1/guide/Medicines', 400],
      ['/api/v1/guide?language=fr', 400],
      ['/api/v1/guide/medicines?answers=yes', 400],
    ] as const) {
      const response = await api.request(path);
      expect(response.status, path).toBe(status);
      problemSchema.parse(await response.json());
    }
  });
});

describe.each(LANGUAGES)('care in %s', (language) => {
  const named = (answer: { documents: object }) => {
    const ids = JSON.stringify({ ...answer, documents: {} }).matchAll(/"sources":\[([^\]]*)\]/g);
    const all = [...ids].flatMap(([, list]) => (list ? list.split(',').map((id) => JSON.parse(id)) : []));
    expect(Object.keys(answer.documents).sort()).toEqual([...new Set(all)].sort());
  };

  test('medications: methadone and buprenorphine first, each document that is named is there', async () => {
    const answer = medicationsAnswerSchema.parse(await ask(`/api/v1/care/medications?language=${language}`));
    expect(answer.medicines.map(({ rank }) => rank)).toEqual(['first', 'first', 'first', 'other', 'other']);
    expect(answer.medicines[0]?.search).toEqual({ medicine: ['methadone'] });
    expect(answer.facts.find(({ id }) => id === 'telehealth-until')?.reviewBy).toBe('2026-12-31');
    named(answer);
  });

  test('levels: both editions, with the credit; medicine as an outpatient is the first kind of care', async () => {
    const answer = levelsAnswerSchema.parse(await ask(`/api/v1/care/levels?language=${language}`));
    expect(answer.credit).toContain('ASAM');
    expect(answer.settings[0]?.id).toBe('outpatient-medicine');
    named(answer);
  });

  test('helplines: 911 first, 988 among them, each with its day', async () => {
    const answer = helplinesAnswerSchema.parse(await ask(`/api/v1/helplines?language=${language}`));
    expect(answer.helplines[0]?.number).toBe('911');
    expect(answer.helplines.find(({ id }) => id === 'lifeline')?.text).toBe('988');
    for (const { verifiedOn, id } of answer.helplines) expect(verifiedOn, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    named(answer);
  });
});

test('answers have a tag and may be kept for a while', async () => {
  for (const path of ['/api/v1/guide', '/api/v1/guide/teens', '/api/v1/care/levels', '/api/v1/helplines']) {
    const first = await api.request(path);
    expect(first.headers.get('cache-control'), path).toBe('public, max-age=300');
    const tag = first.headers.get('etag') ?? '';
    expect(tag, path).not.toBe('');
    const again = await api.request(path, { headers: { 'if-none-match': tag } });
    expect(again.status, path).toBe(304);
  }
});

interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: Record<string, { schema: { properties?: object } }> };
}

test('no address takes what a person answers to a check', async () => {
  const { paths } = (await ask('/api/v1/openapi.json')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  const bodies = operations.filter(({ requestBody }) => requestBody);
  expect(bodies.map(({ path, method }) => `${method} ${path}`)).toEqual(['post /locator/listing']);
  const taken = new Set([
    ...operations.flatMap(({ parameters = [] }) => parameters.map(({ name }) => name)),
    ...bodies.flatMap(({ requestBody }) =>
      Object.values(requestBody!.content).flatMap(({ schema }) => Object.keys(schema.properties ?? {})),
    ),
  ]);
  const known = new Set<string>([
    ...QUERY_PARAMS,
    ...MEETING_PARAMS,
    ...HOME_PARAMS,
    ...LOCATOR_PARAMS,
    'id',
    'slug',
    'language',
    'of',
    'text',
  ]);
  expect([...taken].filter((name) => !known.has(name))).toEqual([]);
  const answers: readonly string[] = [...SIGN_IDS, ...FLAG_IDS, 'rxOnly', 'answers', 'age', 'score'];
  expect(answers.filter((name) => taken.has(name))).toEqual([]);
  for (const { path, method } of operations) if (method !== 'get') expect(path).toBe('/locator/listing');
});
