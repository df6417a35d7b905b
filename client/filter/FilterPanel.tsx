import { words } from '../wording/words.ts';
import { Icon } from '../marks/Icon.tsx';
import { StanceMark } from '../marks/StanceMark.tsx';
import { FilterOptionsDocument } from '../generated/graphql.ts';
import { ToggleGroup } from '../page/ToggleGroup.tsx';
import { QueryButton } from '../query/QueryButton.tsx';
import { question } from '../query/show-query.ts';
import { ActorKinds } from './ActorKinds.tsx';
import { type Filter, leasts, noFilter, options, toggled } from './filter.ts';
import { NamedGroup } from './NamedGroup.tsx';
import { Group, Option } from './Option.tsx';
import { Period } from './Period.tsx';
import { drawsAll, toStatementFilter } from './statement-filter.ts';
import { TextField } from './TextField.tsx';
import { useFilterOptions } from './use-filter.ts';

interface FilterPanelProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly onClose: () => void;
}

type Counts = ReturnType<typeof useFilterOptions>;

interface ColumnProps {
  readonly filter: Filter;
  readonly counts: Counts;
  /** Changes some parts of the filter. */
  readonly set: (change: Partial<Filter>) => void;
}

/** All that the drawing can be restricted to, with what each would leave. Applied at once. */
export function FilterPanel({ filter, onChange, onClose }: FilterPanelProps) {
  const counts = useFilterOptions(filter);
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  return (
    <>
      <div className="filter-head">
        <h2>{words.filter.name}</h2>
        <button type="button" className="button bare" aria-label={words.filter.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="filter-columns">
        <What {...{ filter, counts, set }} />
        <Who {...{ filter, counts, set }} />
        <Where {...{ filter, counts, set }} />
      </div>
      <div className="filter-foot">
        <p className="secondary">{words.filter.whatRemains}</p>
        <p role="status" className="filter-sum">
          {counts && words.filter.passing(counts.statements, counts.total)}
        </p>
        <button
          type="button"
          className="button"
          aria-disabled={drawsAll(filter)}
          onClick={() => onChange(noFilter)}
        >
          {words.filter.removeAll}
        </button>
        <QueryButton asked={() => question(FilterOptionsDocument, { filter: toStatementFilter(filter) })} />
      </div>
    </>
  );
}

function What({ filter, counts, set }: ColumnProps) {
  return (
    <div>
      <Group name={words.filter.stance}>
        {options.stances.map((stance) => (
          <Option
            key={stance}
            chosen={filter.stances.includes(stance)}
            statements={counts?.stances.find((one) => one.stance === stance)?.statements}
            onToggle={() => set({ stances: toggled(filter.stances, stance) })}
          >
            <StanceMark stance={stance} relayed={false} /> {words.filter.stances[stance]}
          </Option>
        ))}
        <Option
          chosen={filter.conditional}
          statements={counts?.conditional}
          onToggle={() => set({ conditional: !filter.conditional })}
        >
          <b>{words.filter.if}</b> {words.filter.conditionalOnly}
        </Option>
      </Group>
      <Group name={words.filter.heard}>
        {options.heard.map((attribution) => (
          <Option
            key={attribution}
            chosen={filter.heard.includes(attribution)}
            statements={counts?.attributions.find((one) => one.attribution === attribution)?.statements}
            onToggle={() => set({ heard: toggled(filter.heard, attribution) })}
          >
            {words.filter.heardWays[attribution]}
          </Option>
        ))}
      </Group>
      <ActorKinds
        name={words.filter.relayedBy}
        words={words.filter.reporterKinds}
        chosen={filter.reporterKinds}
        counts={counts?.reporterKinds}
        onChange={(reporterKinds) => set({ reporterKinds })}
      />
      <Group name={words.filter.words}>
        {options.kinds.map((kind) => (
          <Option
            key={kind}
            chosen={filter.kinds.includes(kind)}
            statements={counts?.kinds.find((one) => one.kind === kind)?.statements}
            onToggle={() => set({ kinds: toggled(filter.kinds, kind) })}
          >
            {words.filter.kinds[kind]}
          </Option>
        ))}
        <Option
          chosen={!filter.certain}
          statements={counts?.withLowCertainty}
          onToggle={() => set({ certain: !filter.certain })}
        >
          {words.filter.lowCertaintyToo}
        </Option>
      </Group>
    </div>
  );
}

function Who({ filter, counts, set }: ColumnProps) {
  return (
    <div>
      <ActorKinds
        name={words.filter.who}
        words={words.filter.actorKinds}
        chosen={filter.actorKinds}
        counts={counts?.actorKinds}
        onChange={(actorKinds) => set({ actorKinds })}
      />
      <NamedGroup
        name={words.filter.speaker}
        many={words.filter.speakers}
        options={counts?.actors.map(({ actor, statements }) => ({ ...actor, statements })) ?? []}
        chosen={filter.actors}
        onChange={(actors) => set({ actors })}
      />
      <TextField text={filter.text} onChange={(text) => set({ text })} />
    </div>
  );
}

function Where({ filter, counts, set }: ColumnProps) {
  const datasets = counts?.datasets ?? [];
  return (
    <div>
      <NamedGroup
        name={words.filter.issue}
        many={words.filter.issues}
        options={counts?.issues.map(({ issue, statements }) => ({ ...issue, statements })) ?? []}
        chosen={filter.issues}
        onChange={(issues) => set({ issues })}
      />
      {(datasets.length > 1 || filter.datasets.length > 0) && (
        <NamedGroup
          name={words.filter.dataset}
          many={words.filter.datasets}
          options={datasets.map(({ dataset, statements }) => ({
            id: dataset.id,
            name: dataset.title,
            statements,
          }))}
          chosen={filter.datasets}
          onChange={(chosen) => set({ datasets: chosen })}
        />
      )}
      <Period from={filter.from} to={filter.to} onChange={set} />
      <Group name={words.filter.linesOfAtLeast}>
        <div className="filter-least">
          <ToggleGroup
            className="view-switch"
            label={words.filter.leastLabel}
            options={leasts.map((id) => ({ id, name: id }))}
            chosen={[filter.least]}
            onPress={(least) => set({ least })}
          />
          <span className="secondary" aria-hidden="true">
            {words.filter.statements}
          </span>
        </div>
      </Group>
    </div>
  );
}
