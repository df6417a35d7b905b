import { useInfiniteQuery } from '@tanstack/react-query';
import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import {
  CompareActorsDocument,
  type CompareActorsQuery,
  type DossierHoldingFragment,
} from '../generated/graphql.ts';
import { Icon } from '../marks/Icon.tsx';
import { StanceMark } from '../marks/StanceMark.tsx';
import { request } from '../request/request.ts';
import { stanceWord } from '../wording/stance-word.ts';
import { laterWords } from '../wording/later-words.ts';
import { DossierHead } from './DossierHead.tsx';
import { DossierFailed, DossierWaits } from './states.tsx';
import { ShowMore } from './ShowMore.tsx';
import { StandWords } from './StandWords.tsx';
import { standsOf, supportOf } from './words-on.ts';

type Agreement = CompareActorsQuery['agreement'];
type Compared = Agreement['edges'][number]['node'];

const signs = { OPPOSED: 'unequal', CONTRADICTING: 'unequal', AGREED: 'equal', OPEN: 'neither' } as const;

/** What stands at the head of a comparison: the gravest of its verdicts. */
const worstFirst = ['OPPOSED', 'CONTRADICTING', 'AGREED', 'OPEN'] as const;

/** On what two actors agree and disagree in all that is held here: each point with the words of both side by side. */
export function Comparison({ id, against }: { readonly id: string; readonly against: string }) {
  const { selection } = useCanvas();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['compare', id, against],
    queryFn: ({ pageParam, signal }) =>
      request(CompareActorsDocument, { id, against, after: pageParam === '' ? null : pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: ({ agreement: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const [first] = data?.pages ?? [];
  if (!data || !first)
    return error ? <DossierFailed id={against} error={error} onRetry={refetch} /> : <DossierWaits />;
  const names = [id, against].map((each) => first.nodes.find((node) => node?.id === each));
  const [one, other] = names.map((node) => (node?.__typename === 'Actor' ? node.name : ''));
  const verdict = worstFirst.find((each) => first.agreement.verdicts.some((told) => told.verdict === each));
  const fetchAll = async () => {
    let goesOn = hasNextPage;
    while (goesOn) {
      const result = await fetchNextPage();
      goesOn = result.hasNextPage && !result.isError;
    }
  };
  return (
    <article className="dossier-main">
      <DossierHead
        id={id}
        against={against}
        icon={verdict && <Icon name={signs[verdict]} />}
        title={`${one} ${laterWords.dossier.versus} ${other}`}
        line={headline(first.agreement)}
        onPrint={fetchAll}
      >
        <Link className="button" to={{ screen: 'dossier', about: id, against: null, selection, search: '' }}>
          {laterWords.dossier.notComparing}
        </Link>
      </DossierHead>
      {first.agreement.totalCount === 0 && <p>{laterWords.dossier.nothingShared}</p>}
      <ol className="compared">
        {data.pages
          .flatMap(({ agreement }) => agreement.edges)
          .map(({ cursor, node }) => (
            <Point key={cursor} compared={node} />
          ))}
      </ol>
      <ShowMore
        of={{
          items: [],
          hasMore: hasNextPage,
          fetching: isFetching,
          error,
          fetchMore: fetchNextPage,
          fetchAll,
        }}
      />
    </article>
  );
}

const headline = ({ totalCount, verdicts }: Agreement): string =>
  [
    laterWords.dossier.comparisons(totalCount),
    ...verdicts.map(({ verdict, count }) => `${count} ${laterWords.dossier.verdicts[verdict]}`),
  ].join(' · ');

function Point({ compared: { verdict, one, other } }: { readonly compared: Compared }) {
  const pair = one.position.id !== other.position.id;
  return (
    <li>
      <h3>
        <Icon name={signs[verdict]} />
        <span className="hidden stance-told">{laterWords.dossier.verdicts[verdict]}: </span>
        {pair ? (
          laterWords.dossier.contradicting
        ) : (
          <PageLink id={one.position.id} className="plain">
            <bdi>{one.position.proposition}</bdi>
          </PageLink>
        )}
      </h3>
      <div className="sides">
        {[one, other].map((holding) => (
          <Side key={holding.id} holding={holding} pair={pair} />
        ))}
      </div>
    </li>
  );
}

function Side({ holding, pair }: { readonly holding: DossierHoldingFragment; readonly pair: boolean }) {
  const { actor, position, stance, counts } = holding;
  const support = pair ? supportOf(holding) : null;
  const stands = support === null ? standsOf(holding) : [support];
  return (
    <div className="side">
      <p>
        <StanceMark stance={stance} relayed={counts.firsthand === 0} />{' '}
        <PageLink id={actor.id} className="plain strong">
          <bdi>{actor.name}</bdi>
        </PageLink>{' '}
        {stanceWord(stance)}
        {counts.firsthand === 0 && <span className="secondary"> ({laterWords.dossier.hearsay})</span>}
      </p>
      {pair && (
        <p>
          <PageLink id={position.id} className="plain">
            <bdi>{position.proposition}</bdi>
          </PageLink>
        </p>
      )}
      {stands.map((stand) => (
        <div key={stand.statement.id}>
          {(stands.length > 1 || stand.condition !== null) && (
            <p className="small">
              {stands.length > 1 && stanceWord(stand.stance)}
              {stand.condition !== null && (
                <>
                  {' '}
                  <b>{laterWords.dossier.if}</b> “<bdi>{stand.condition}</bdi>”
                </>
              )}
            </p>
          )}
          <StandWords stand={stand} />
        </div>
      ))}
    </div>
  );
}
