import { laterWords } from '../wording/later-words.ts';
import { BadInput, NotFound, RequestError } from '../request/errors.ts';
import './failure.css';

/** Why something could not be read, in words that name it. */
export function Failure({ error, id }: { readonly error: Error; readonly id: string }) {
  if (error instanceof NotFound || error instanceof BadInput) return <Gone id={id} />;
  return (
    <div className="failure" role="alert">
      <p>{error.message}</p>
      {error instanceof RequestError && (
        <p className="small secondary">
          {error.code}
          {error.requestId !== null && laterWords.reader.request(error.requestId)}
        </p>
      )}
    </div>
  );
}

/** What an address pointed to and is not there. */
export function Gone({ id }: { readonly id: string }) {
  return (
    <div className="failure" role="alert">
      <p>
        <b>{laterWords.reader.gone}</b> <code>{id}</code>
      </p>
      <p>{laterWords.reader.whyGone}</p>
    </div>
  );
}
