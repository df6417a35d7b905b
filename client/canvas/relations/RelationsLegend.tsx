import { useMemo } from 'react';
import { ToggleGroup } from '../../page/ToggleGroup.tsx';
import { words } from '../../wording/words.ts';
import type { DrawnGraph } from '../model.ts';
import { codedMark, lineMarks } from '../line-marks.tsx';
import { Sample } from '../Sample.tsx';
import { countLines, type LineType, lineTypes, tiesOf } from './ties.ts';
import '../legend.css';
import './relations.css';

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
              <Sample className={type}>{lineMarks[type]}</Sample>
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
        <Sample className="coded">{codedMark}</Sample> {words.legend.coded}
      </span>
      <span className="legend-coded">
        <b>{words.drawn.times(2)}</b> {words.legend.statements}
      </span>
    </div>
  );
}
