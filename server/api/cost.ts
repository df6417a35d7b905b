import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { apiError } from './errors.ts';
import { entriesOf, sizeAsked, weightOf, wraps } from './weights.ts';

/** What one request may ask for at most, counted before anything is read. */
const LIMITS = {
  /** Objects in the answer: page sizes multiplied through, plain lists taken for five; pages and edges themselves are not counted. */
  objects: 200_000,
  /** Values in the answer: fields without fields of their own, long texts for many. */
  values: 1_000_000,
  /** Objects within objects, pages and edges themselves not counted. */
  depth: 15,
  /** Fields of the document, those of a fragment wherever it is spread. */
  fields: 2_000,
  /** Fields of the document's root, each of which is read on its own. */
  roots: 50,
} as const;

/** A request as GraphQL executes it. */
export interface Request {
  readonly schema: GraphQLSchema;
  /** Validated: fragments exist and do not spread themselves. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As sent: defaults are filled in here. */
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Refuses a request whose answer could be too great, whatever the graph holds. Introspection is free.
 * @throws GraphQLError QUERY_TOO_EXPENSIVE saying how to ask for less
 */
export function refuseExpensive({ schema, document, operationName, variables }: Request): void {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  // What is wrong with variables, execution says.
  if (coerced === undefined) return;
  new Count(schema, document, coerced).add(operation.selectionSet, root, { many: 1, depth: 0 });
}

/** Where in the answer a selection stands. */
interface Place {
  /** How many objects have the selection. */
  readonly many: number;
  /** How many objects are around each. */
  readonly depth: number;
  /** What the field around it was asked for. */
  readonly page?: number | undefined;
}

class Count {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;
  readonly #spent = { objects: 0, values: 0, depth: 0, fields: 0, roots: 0 };

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.#schema = schema;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#variables = variables;
  }

  /** Counts what a selection brings. @throws GraphQLError as soon as a limit is passed, so that no document takes long to count */
  add({ selections }: SelectionSetNode, type: GraphQLCompositeType, place: Place): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      this.#spend('fields', 1);
      if (selection.kind === Kind.FIELD) this.#addField(selection, type, place);
      else this.#addFragment(selection, type, place);
    }
  }

  #addFragment(
    spread: InlineFragmentNode | FragmentSpreadNode,
    type: GraphQLCompositeType,
    place: Place,
  ): void {
    const fragment = spread.kind === Kind.INLINE_FRAGMENT ? spread : this.#fragments.get(spread.name.value);
    if (fragment === undefined) return;
    const condition = fragment.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
    this.add(fragment.selectionSet, isCompositeType(condition) ? condition : type, place);
  }

  #addField(node: FieldNode, parent: GraphQLCompositeType, place: Place): void {
    const name = node.name.value;
    if (name.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const field = parent.getFields()[name];
    if (field === undefined) return;
    if (parent === this.#schema.getQueryType()) this.#spend('roots', 1);
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) {
      this.#spend('values', place.many * weightOf(parent.name, name));
      return;
    }
    const page = sizeAsked(field, getArgumentValues(field, node, this.#variables));
    const many = place.many * entriesOf(parent.name, field, page, place.page);
    const wrapper = wraps(type);
    if (!wrapper) this.#spend('objects', many);
    const depth = wrapper ? place.depth : place.depth + 1;
    if (depth > LIMITS.depth) throw tooExpensive('depth');
    this.add(node.selectionSet, type, { many, depth, page: page ?? (wrapper ? place.page : undefined) });
  }
  #isIncluded(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  }

  #spend(what: keyof typeof LIMITS, amount: number): void {
    this.#spent[what] += amount;
    if (this.#spent[what] > LIMITS[what]) throw tooExpensive(what);
  }
}

const ADVICE = {
  objects: `more than ${LIMITS.objects} objects, its page sizes multiplied through. Ask for smaller pages, or for fewer lists within lists.`,
  values: `more than ${LIMITS.values} values, its page sizes multiplied through. Ask for smaller pages, or for fewer fields of each object.`,
  depth: `objects more than ${LIMITS.depth} deep. Ask for the ids at that depth, then for those objects in a request of their own.`,
  fields: `more than ${LIMITS.fields} fields, those of fragments counted wherever they are spread. Split it into several requests.`,
  roots: `more than ${LIMITS.roots} things at once. Split it into several requests, or use \`nodes\`.`,
} as const satisfies Record<keyof typeof LIMITS, string>;

function tooExpensive(what: keyof typeof LIMITS): GraphQLError {
  return apiError('QUERY_TOO_EXPENSIVE', `This request asks for ${ADVICE[what]}`);
}
