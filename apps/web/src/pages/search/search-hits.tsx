import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ToneBadge } from '../../components/tone-badge';
import type { SearchQuery } from '../../gql/graphql';
import { HIT_KINDS } from './hit-kinds';
import classes from './search.module.css';

type Hit = SearchQuery['search']['nodes'][number];

/** Each leads to its page in the report, a comment to its review. */
export function SearchHits({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ol className={classes.hits}>
      {hits.map((hit, index) => (
        <li
          key={`${hit.comment?.id ?? hit.report?.id} ${hit.kind} ${hit.page} ${hit.label} ${index}`}
          className={classes.hit}
        >
          <HitLine hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function HitLine({ hit: { kind, page, label, snippet, report, comment } }: { readonly hit: Hit }) {
  const { singular, tab } = HIT_KINDS[kind];
  const where = page == null ? '' : `&page=${page}`;
  const to = comment ? `/reviews/${comment.review.id}` : `/reports/${report?.id}`;
  return (
    <>
      <Group gap="sm">
        <Anchor component={Link} to={`${to}?tab=${tab}${where}`} fw={600}>
          {(comment?.review ?? report)?.vendor.name}
          {page != null && `, page ${page}`}
        </Anchor>
        <ToneBadge tone={kind === 'EXCEPTION' ? 'bad' : 'neutral'}>{singular}</ToneBadge>
        {label && <Text size="sm">{label}</Text>}
        <Text size="sm" c="dimmed" truncate maw={360}>
          {comment?.author?.name ?? report?.fileName}
        </Text>
      </Group>
      <Text size="sm" className={classes.snippet}>
        {snippet.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}
      </Text>
    </>
  );
}
