import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLInputType,
  print,
} from 'graphql';

/** What the docs show: a type, null for all that can be asked for, and a field of it to begin at. */
export interface DocsAt {
  readonly type: string | null;
  readonly field: string | null;
}

/** A field, an argument, a value or a possible type. */
export interface DocsEntry {
  readonly name: string;
  /** Its type as it is written, "[Actor!]!", and the name of the type in it; null where it has none. */
  readonly type: string | null;
  readonly leadsTo: string | null;
  readonly description: string;
  /** As it is written in GraphQL; null where there is none. */
  readonly byDefault: string | null;
  readonly arguments: readonly DocsEntry[];
}

/** What the schema says of a type. */
export interface DocsPage {
  readonly name: string;
  readonly description: string;
  readonly sections: readonly DocsSection[];
}

/** What a type consists of. */
export interface DocsSection {
  readonly of: 'fields' | 'values' | 'kinds' | 'inputs';
  readonly entries: readonly DocsEntry[];
}

const bare = (name: string, description: string | null | undefined): DocsEntry => ({
  name,
  type: null,
  leadsTo: null,
  description: description ?? '',
  byDefault: null,
  arguments: [],
});

/** Names of types that have entries of their own are led to; scalars say all in their name. */
const typed = (type: GraphQLOutputType | GraphQLInputType) => {
  const named = getNamedType(type);
  const leads = isObjectType(named) || isAbstractType(named) || isEnumType(named) || isInputObjectType(named);
  return { type: String(type), leadsTo: leads ? named.name : null };
};

function inputEntry({
  name,
  description,
  type,
  defaultValue,
}: GraphQLArgument | GraphQLInputField): DocsEntry {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return { ...bare(name, description), ...typed(type), byDefault: value ? print(value) : null };
}

const fieldEntry = ({ name, description, type, args }: GraphQLField<unknown, unknown>): DocsEntry => ({
  ...bare(name, description),
  ...typed(type),
  arguments: args.map(inputEntry),
});

const kindEntry = ({ name, description }: GraphQLObjectType): DocsEntry => ({
  ...bare(name, description),
  leadsTo: name,
});

function sectionsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly DocsSection[] {
  if (isInputObjectType(type))
    return [{ of: 'inputs', entries: Object.values(type.getFields()).map(inputEntry) }];
  if (isEnumType(type))
    return [
      { of: 'values', entries: type.getValues().map(({ name, description }) => bare(name, description)) },
    ];
  const sections: DocsSection[] = [];
  if (isObjectType(type) || isInterfaceType(type))
    sections.push({ of: 'fields', entries: Object.values(type.getFields()).map(fieldEntry) });
  if (isAbstractType(type))
    sections.push({ of: 'kinds', entries: schema.getPossibleTypes(type).map(kindEntry) });
  return sections;
}

/** What the schema says of a type, of all that can be asked for where none is named; null where there is no such type. */
export function docsPage(schema: GraphQLSchema, name: string | null): DocsPage | null {
  const type = name === null ? schema.getQueryType() : schema.getType(name);
  if (!type) return null;
  const { name: called, description } = type;
  return { name: called, description: description ?? '', sections: sectionsOf(schema, type) };
}

/** Types and fields in whose names a text occurs, whatever its case: those that begin with it first. */
export function docsHits(schema: GraphQLSchema, text: string): readonly DocsAt[] {
  const wanted = text.toLowerCase();
  const all: DocsAt[] = [];
  for (const { name } of Object.values(schema.getTypeMap())) {
    // Pages and what stands behind introspection are no answer to a search.
    if (name.startsWith('__') || /(?:Connection|Edge)$/.test(name)) continue;
    const page = docsPage(schema, name);
    all.push({ type: name, field: null });
    for (const { of, entries } of page?.sections ?? [])
      if (of !== 'kinds') for (const entry of entries) all.push({ type: name, field: entry.name });
  }
  const nameOf = ({ type, field }: DocsAt) => (field ?? type ?? '').toLowerCase();
  const found = all.filter((at) => nameOf(at).includes(wanted));
  const begins = (at: DocsAt) => (nameOf(at).startsWith(wanted) ? 0 : 1);
  return found.toSorted((one, other) => begins(one) - begins(other));
}
