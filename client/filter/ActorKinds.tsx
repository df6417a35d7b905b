import type { ActorKind } from '../generated/graphql.ts';
import { KindIcon } from '../marks/KindIcon.tsx';
import { options, toggled } from './filter.ts';
import { Group, Option } from './Option.tsx';

interface ActorKindsProps {
  readonly name: string;
  /** What each kind is called here. */
  readonly words: Readonly<Record<ActorKind, string>>;
  readonly chosen: readonly ActorKind[];
  /** What each would leave; undefined until it is known. */
  readonly counts: readonly { readonly kind: ActorKind; readonly statements: number }[] | undefined;
  readonly onChange: (kinds: readonly ActorKind[]) => void;
}

/** A choice among all that actors can be. */
export function ActorKinds({ name, words, chosen, counts, onChange }: ActorKindsProps) {
  return (
    <Group name={name}>
      {options.actorKinds.map((kind) => (
        <Option
          key={kind}
          chosen={chosen.includes(kind)}
          statements={counts?.find((one) => one.kind === kind)?.statements}
          onToggle={() => onChange(toggled(chosen, kind))}
        >
          <span aria-hidden="true">
            <KindIcon kind={kind} />
          </span>{' '}
          <span className="filter-kind">{words[kind]}</span>
        </Option>
      ))}
    </Group>
  );
}
