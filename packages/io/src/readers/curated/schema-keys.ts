import { z } from 'zod';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** The keys a schema knows at a path: what an unknown key is compared with. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  let here: JsonSchema[] = alternatives(root, root);
  for (const step of path) here = here.flatMap((s) => alternatives(typeof step === 'number' ? s.items : s.properties?.[String(step)], root));
  return here.flatMap((s) => Object.keys(s.properties ?? {}));
}

function alternatives(schema: JsonSchema | undefined, root: JsonSchema): JsonSchema[] {
  if (schema === undefined) return [];
  const target = schema.$ref?.startsWith('#/$defs/') ? root.$defs?.[schema.$ref.slice('#/$defs/'.length)] : undefined;
  return [schema, ...[target, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((s) => alternatives(s, root))];
}
