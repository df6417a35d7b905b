import { type ReactNode, useMemo } from 'react';
import { ToggleGroup } from '../../page/ToggleGroup.tsx';
import { words } from '../../wording/words.ts';
import type { DrawnGraph } from '../model.ts';
import { Sample } from '../Sample.tsx';
import { countLines, type LineType, lineTypes, tiesOf } from './ties.ts';
import '../legend.css';
import './relations.css';

const line = <path className="stroke" d="M9 6H30" />;
const hollow = <path className="hollow" d="M29.5 2.5 38 6 29.5 9.5Z" />;
const marks: Readonly<Record<LineType, ReactNode>> = {
  'relays-own': (
    <>
      {line}
      {hollow}
    </>
  ),
  'relays-other': (
    <>
      <path className="stroke dashed" d="M9 6H29" />
      {hollow}
    </>
  ),
  answers: (
    <>
      {line}
      <path className="fill" d="M28 2 38 6 28 10 30.5 6Z" />
    </>
  ),
  addresses: <path className="stroke" d="M9 6H38M31 2 38 6 31 10" />,
  mentions: (
    <>
      {line}
      <circle className="fill" cx="33" cy="6" r="3.5" />
    </>
  ),
};

interface RelationsLegendProps {
  readonly graph: DrawnGraph;
  readonly types: readonly LineType[];
  readonly onTypes: (types: readonly LineType[]) => void;
}

/** What the lines between actors mean, how many there are, and which are shown: each entry is a switch. */
export function RelationsLegend({ graph, types, onTypes }: RelationsLegendProps) {
  const counts = useMemo(() => countLines(tiesOf(graph)), [graph]);
  return (
    <div className="legend">
      <ToggleGroup
        className="line-switches"
        buttonClass="line-switch"
        label={words.legend.linesShown}
        several
        options={lineTypes.map((type) => ({
          id: type,
          name: (
            <>
              <Sample className={type}>{marks[type]}</Sample>
              {words.relations.types[type]} <b>{words.count.number(counts[type])}</b>
            </>
          ),
        }))}
        chosen={types}
        onPress={(pressed) =>
          onTypes(lineTypes.filter((type) => types.includes(type) !== (type === pressed)))
        }
      />
      <span className="legend-coded">
        <Sample className="coded">
          <path className="stroke thin" d="M9 6H38" />
        </Sample>{' '}
        {words.legend.coded}
      </span>
      <span className="legend-coded">
        <b>{words.drawn.times(2)}</b> {words.legend.statements}
      </span>
    </div>
  );
}
