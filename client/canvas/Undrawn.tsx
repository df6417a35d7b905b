import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { counted } from '../wording/counted.ts';
import { countUndrawn } from './layout/actor-groups.ts';
import type { DrawnGraph } from './model.ts';

const holdNothing = (count: number): string =>
  `${counted(count, 'actor')} ${count === 1 ? 'holds' : 'hold'} nothing: not drawn`;

/** Says how many actors are left out because they hold nothing, and what the server left out; nothing where all are there. */
export function Undrawn({ graph }: { readonly graph: DrawnGraph }) {
  const count = countUndrawn(graph);
  const { leftOut } = graph;
  if (leftOut > 0) return <LeftOut {...{ leftOut }} nothing={count} />;
  return count === 0 ? null : <p className="undrawn">{holdNothing(count)}</p>;
}

interface LeftOutProps {
  readonly leftOut: number;
  /** How many actors are there but hold nothing. */
  readonly nothing: number;
}

/** "and 512 more": says which they are and how to come to them. */
function LeftOut({ leftOut, nothing }: LeftOutProps) {
  return (
    <DialogTrigger>
      <Button className="undrawn link">and {counted(leftOut, 'more', 'more')} not drawn</Button>
      <Popover className="left-out" placement="top">
        <Dialog aria-label="What is not drawn">
          <p>
            Drawn are those with most statements. {counted(leftOut, 'more is', 'more are')} left out: actors,
            positions, issues, events and documents.
          </p>
          <p>
            <b>Filter</b> by issue, actor, time or words: what passes is drawn, whatever its weight. Or{' '}
            <b>search</b> for one, or select its issue, to read all that was said.
          </p>
          {nothing > 0 && <p>{holdNothing(nothing)}.</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
