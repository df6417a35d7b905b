import { RequestError } from '../request/errors.ts';
import { tryAgain, useConnection } from '../request/connection.ts';
import { CopyButton } from '../page/CopyButton.tsx';
import { useSeconds } from './use-seconds.ts';
import { words } from '../wording/words.ts';
import './states.css';

const command = 'npm run dixit -- serve seeds/ukraine-peace-talks';

const cards = (count: number) => Array.from({ length: count }, (_, place) => <i key={place} />);

/** The shape of the opening view while its data is on its way: nothing spins. */
export function WingsSkeleton() {
  return (
    <div className="wings-skeleton" role="status" aria-label={words.app.loading}>
      <div>{cards(6)}</div>
      <div>{cards(14)}</div>
      <div>{cards(6)}</div>
    </div>
  );
}

/** A database without statements, and the one command that changes this: beside a running server, the embedded database takes no `load`. */
export function EmptyDatabase() {
  return (
    <div className="page message">
      <h2>{words.app.noStatements}</h2>
      <p>{words.app.loadDataset}</p>
      <p>
        <code className="command">
          {/* A path that wraps looks like two words, and is copied as such. */}
          {command.split(' ').map((word, place) => (
            <span key={word}>
              {place > 0 && ' '}
              <span>{word}</span>
            </span>
          ))}
        </code>{' '}
        <CopyButton text={() => command} className="button">
          {words.page.copy}
        </CopyButton>
      </p>
    </div>
  );
}

/** The opening view could not be fetched: why, when it is tried again, and what to quote when asking for help. */
export function FirstLoadFailed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const connection = useConnection();
  const retry = () => {
    tryAgain();
    onRetry();
  };
  const id = error instanceof RequestError ? error.requestId : null;
  const code = error instanceof RequestError ? error.code : error.name;
  const details = [error.message, code, id && words.app.requestId(id)].filter(Boolean).join(' · ');
  return (
    <div className="page message" role="alert">
      <h2>{error.message}</h2>
      {connection.state === 'failing' && <Countdown at={connection.at} />}
      <p>
        <button type="button" className="button primary" onClick={retry}>
          {words.app.tryAgain}
        </button>{' '}
        <CopyButton
          className="button"
          text={() => `${details} · ${new Date().toISOString()} · ${location.href}`}
        >
          {words.app.copyDetails}
        </CopyButton>
      </p>
      <p className="small secondary">
        {code}
        {id !== null && ` · ${words.app.requestId(id)}`}
      </p>
    </div>
  );
}

function Countdown({ at }: { readonly at: number }) {
  const seconds = useSeconds(at);
  return <p aria-live="off">{seconds === 0 ? words.app.tryingAgain : words.app.tryingAgainIn(seconds)}</p>;
}
