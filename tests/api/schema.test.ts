import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql';
import { schema } from '../../server/api/schema.ts';

const PRINTED = fileURLToPath(new URL('../../docs/schema.graphql', import.meta.url));

const ownTypes = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['Boolean', 'ID', 'Int', 'String', 'Float'].includes(name),
);

/** A type with all that it is made of, by the name a reader of the schema would use. */
function partsOf(type: GraphQLNamedType): [string, { description?: string | null | undefined }][] {
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {};
  const values = isEnumType(type) ? type.getValues() : [];
  return [
    [type.name, type],
    ...[...Object.values(fields), ...values].map(
      (part): [string, { description?: string | null | undefined }] => [`${type.name}.${part.name}`, part],
    ),
  ];
}

describe('the schema', () => {
  test('describes every type, field and value', () => {
    const undescribed = ownTypes.flatMap(partsOf).filter(([, { description }]) => !description);
    expect(undescribed.map(([name]) => name)).toEqual([]);
  });

  test.each(ownTypes.filter(({ name }) => name.endsWith('Connection')))(
    'has $name as Relay wants it',
    (type) => {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object`);
      const edgeName = type.name.replace(/Connection$/, 'Edge');
      const fields = type.getFields();
      expect(String(fields['edges']?.type)).toBe(`[${edgeName}!]!`);
      expect(String(fields['pageInfo']?.type)).toBe('PageInfo!');
      expect(String(fields['totalCount']?.type)).toBe('Int!');
      const edge = schema.getType(edgeName);
      if (!isObjectType(edge)) throw new Error(`there is no ${edgeName}`);
      expect(String(edge.getFields()['cursor']?.type)).toBe('String!');
      expect(String(edge.getFields()['node']?.type)).toMatch(/^\w+!$/);
    },
  );

  test('pages every connection by cursors, with arguments of the usual types', () => {
    const connections = ownTypes
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).filter((field) => String(field.type).endsWith('Connection!')),
      );
    expect(connections.length).toBeGreaterThan(10);
    for (const { args } of connections) {
      const types = Object.fromEntries(args.map(({ name, type }) => [name, String(type)]));
      expect(types).toMatchObject({ first: 'Int', after: 'String' });
      expect(Object.hasOwn(types, 'last')).toBe(Object.hasOwn(types, 'before'));
    }
  });

  test('gives everything with an id of its own through node', () => {
    const withId = ownTypes.filter(isObjectType).filter((type) => 'id' in type.getFields());
    const others = withId.filter((type) => type.getInterfaces().every(({ name }) => name !== 'Node'));
    // An edge of the drawn graph is asked for by its id through `trace`.
    expect(others.map(({ name }) => name)).toEqual(['GraphEdge']);
  });

  test('is printed in docs/schema.graphql as it is (npm run schema)', () => {
    expect(readFileSync(PRINTED, 'utf8')).toBe(`${printSchema(schema)}\n`);
  });
});
