import { hoverTooltip, type Tooltip } from '@codemirror/view';
import { getSchema } from 'cm6-graphql';
import { parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';

/** Shows what a field is, by the schema, when the pointer rests on its name. */
export const fieldHover = hoverTooltip((view, position): Tooltip | null => {
  const schema = getSchema(view.state);
  if (!schema) return null;
  const field = fieldAt(schema, view.state.doc.toString(), position);
  if (!field) return null;
  return {
    pos: field.start,
    end: field.end,
    create: () => {
      const dom = document.createElement('div');
      dom.textContent = field.description;
      return { dom };
    },
  };
});

interface FieldAt {
  readonly start: number;
  readonly end: number;
  readonly description: string;
}

/** The field whose name stands at an offset of a document; null where none does or the document is unfinished. */
function fieldAt(schema: GraphQLSchema, text: string, position: number): FieldAt | null {
  const types = new TypeInfo(schema);
  let found: FieldAt | null = null;
  try {
    visit(
      parse(text),
      visitWithTypeInfo(types, {
        Field({ name }) {
          const definition = types.getFieldDef();
          if (!definition || !name.loc || position < name.loc.start || position > name.loc.end) return;
          const description = `${String(definition.type)}: ${definition.description ?? ''}`;
          found = { start: name.loc.start, end: name.loc.end, description };
        },
      }),
    );
  } catch {
    return null;
  }
  return found;
}
