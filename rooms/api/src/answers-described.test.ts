import { expect, test } from 'vitest';
import { createApi } from './api.ts';
import { smallStore } from './small-world.ts';

const health = {
  format: 1,
  sources: [{ id: 'small-list', name: 'Small list', asOf: '2023-06', origin: 'shipped' }],
};
const file = async (name: string) =>
  name === 'health.json' ? new TextEncoder().encode(JSON.stringify(health)) : undefined;
const api = createApi({ packs: { ...smallStore(), file } });

interface Shape {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}
interface Described {
  readonly paths: Record<
    string,
    { get: { responses: Record<string, { content: Record<string, { schema: Shape }> }> } }
  >;
  readonly components: { schemas: Record<string, Shape> };
}

const { paths, components } = (await (await api.request('/api/v1/openapi.json')).json()) as Described;

/** Where `value` lacks what the description calls required. */
function lacks(value: unknown, given: Shape | undefined, at: string): string[] {
  const shape = given?.$ref ? components.schemas[given.$ref.split('/').at(-1)!] : given;
  if (!shape || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => lacks(each, shape.items, `${at}[]`));
  const held = value as Record<string, unknown>;
  return [
    ...(shape.required ?? []).filter((name) => !(name in held)).map((name) => `${at}.${name}`),
    ...Object.entries(held).flatMap(([name, each]) => lacks(each, shape.properties?.[name], `${at}.${name}`)),
  ];
}

test.each([
  ['/api/v1/search?near=21201', 200],
  ['/api/v1/search?near=', 400],
  ['/api/v1/search?order=money', 400],
  ['/api/v1/listings/3', 200],
  ['/api/v1/listings/x', 400],
  ['/api/v1/listings/999999', 404],
  ['/api/v1/places?text=laur', 200],
  ['/api/v1/concepts?language=xx', 400],
  ['/api/v1/helplines', 200],
  ['/api/v1/care/medications', 200],
  ['/api/v1/care/levels', 200],
  ['/api/v1/sources', 200],
  ['/packs/manifest.json', 200],
  ['/locator/listing?sAddr=x', 400],
])('%s answers %i with all that its description calls required', async (address, status) => {
  const response = await api.request(address);
  expect(response.status).toBe(status);
  const path = address.split('?')[0]!.replace(/listings\/.+$/, 'listings/{id}');
  const [content] = Object.values(paths[path]!.get.responses[status]!.content);
  expect(lacks(await response.json(), content!.schema, '')).toEqual([]);
});
