import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

interface Known {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The type that a field of a type has, without list and null; undefined where there is no such field. */
function typeOf(parent: GraphQLNamedType | undefined, field: string): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const found = parent.getFields()[field];
  return found && getNamedType(found.type);
}

const own = ({ kind, directives = [] }: SelectionNode): boolean =>
  kind !== Kind.FIELD && directives.length === 0;

/** Selections with each fragment in its place, and without a condition where it is always met. */
function inPlace(
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  known: Known,
): readonly SelectionNode[] {
  return selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      const { selectionSet, name } = selection;
      if (selectionSet === undefined) return [selection];
      return [{ ...selection, selectionSet: expanded(selectionSet, typeOf(parent, name.value), known) }];
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? known.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return [selection];
    const condition = fragment.typeCondition?.name.value;
    const type = condition === undefined ? parent : known.schema.getType(condition);
    if (own(selection) && type === parent) return inPlace(fragment.selectionSet, parent, known);
    const { typeCondition } = fragment;
    const { directives = [] } = selection;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        directives,
        ...(typeCondition && { typeCondition }),
        selectionSet: expanded(fragment.selectionSet, type, known),
      },
    ];
  });
}

/** What makes two selections one: all of them but what they select. */
const keyOf = (selection: SelectionNode): string =>
  selection.kind === Kind.FRAGMENT_SPREAD
    ? print(selection)
    : print({ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: [] } });

/** Selections with what is asked for twice asked for once. */
function merged(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  const once = new Map<string, SelectionNode>();
  for (const selection of selections) {
    const key = keyOf(selection);
    const before = once.get(key);
    once.set(key, before === undefined ? selection : both(before, selection));
  }
  return [...once.values()];
}

function both(one: SelectionNode, other: SelectionNode): SelectionNode {
  if (one.kind === Kind.FRAGMENT_SPREAD || other.kind === Kind.FRAGMENT_SPREAD) return one;
  if (one.selectionSet === undefined || other.selectionSet === undefined) return one;
  const selections = merged([...one.selectionSet.selections, ...other.selectionSet.selections]);
  const selectionSet = { ...one.selectionSet, selections };
  return one.kind === Kind.FIELD ? ({ ...one, selectionSet } satisfies FieldNode) : { ...one, selectionSet };
}

const expanded = (
  set: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  known: Known,
): SelectionSetNode => ({ ...set, selections: merged(inPlace(set, parent, known)) });

/**
 * A document of ours as somebody would write it: its fragments where they are used, nothing asked for twice, indented. Its answer is the same.
 * @param schema tells where a fragment needs no condition; without it fragments stay as they are
 */
export function written(text: string, schema: GraphQLSchema | null): string {
  const document = parse(text, { noLocation: true });
  if (schema === null) return `${print(document)}\n`;
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const query = schema.getQueryType() ?? undefined;
  const definitions = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? [{ ...one, selectionSet: expanded(one.selectionSet, query, { schema, fragments }) }]
      : [],
  );
  return `${print({ ...document, definitions })}\n`;
}
