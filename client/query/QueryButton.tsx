import { laterWords } from '../wording/later-words.ts';
import { type Shown, showQuery } from './show-query.ts';

const { query } = laterWords;

interface QueryButtonProps {
  /** What was asked to show what is shown; called when the button is pressed. */
  readonly asked: () => Shown;
  readonly className?: string;
  /** Where there is little room: one word in sight, the whole to hear and to point at. */
  readonly short?: boolean;
}

/** Leads from anything that is shown to the query that gives it. */
export function QueryButton({ asked, className = 'link small', short = false }: QueryButtonProps) {
  return (
    <button
      type="button"
      className={className}
      {...(short && { 'aria-label': query.gives, title: query.gives })}
      onClick={() => void showQuery(asked())}
    >
      {short ? query.query : query.gives}
    </button>
  );
}
