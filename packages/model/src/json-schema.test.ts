import { describe, expect, it } from 'vitest';
import { jsonSchemas } from './json-schema.ts';

describe('JSON Schemas', () => {
  const schemas = jsonSchemas();
  const definition = (kind: keyof typeof schemas, name: string) => (schemas[kind] as { $defs: Record<string, { properties: object; required: string[]; additionalProperties: boolean }> }).$defs[name]!;

  it('are there for every kind of hand-kept record', () => expect(Object.keys(schemas)).toEqual(['source', 'person', 'claim', 'event', 'conflict', 'origin']));
  it('are plain JSON', () => expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas));
  it('describe what is written, so that what has a default may be left out', () => {
    const claim = definition('claim', 'Claim');
    expect(Object.keys(claim.properties)).toEqual(expect.arrayContaining(['basePeriod', 'publications', 'rank', 'among', 'per', 'of']));
    expect(claim.required).toContain('period');
    expect(claim.required).not.toContain('rank');
    expect(claim.additionalProperties).toBe(false);
  });
  it('tell an area as a code or as a code with its wording', () => {
    expect((schemas.claim as { $defs: Record<string, unknown> }).$defs['GeoRef']).toMatchObject({ anyOf: [{ $ref: '#/$defs/AreaCode' }, { type: 'object', required: ['code'] }] });
  });
});
