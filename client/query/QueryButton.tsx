import { laterWords } from '../wording/later-words.ts';
import { type Shown, showQuery } from './show-query.ts';

interface QueryButtonProps {
  /** What was asked to show what is shown; called when the button is pressed. */
  readonly asked: () => Shown;
  readonly className?: string;
}

/** Leads from anything that is shown to the query that gives it. */
export function QueryButton({ asked, className = 'link small' }: QueryButtonProps) {
  return (
    <button type="button" className={className} onClick={() => void showQuery(asked())}>
      {laterWords.query.gives}
    </button>
  );
}
