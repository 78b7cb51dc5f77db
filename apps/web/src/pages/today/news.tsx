import { Anchor, Button, Text } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Surface } from '../../components/surface';
import type { TodayQuery } from '../../gql/graphql';
import { actionOf, actorOf } from '../../terms/audit';
import { momentOf } from '../../terms/dates';
import classes from './today.module.css';

type NewsEntry = TodayQuery['today']['news']['nodes'][number];

interface NewsProps extends Pick<TodayQuery['today'], 'news' | 'since'> {
  readonly onMore: (() => void) | null;
}

/** What others did since somebody was here last, the latest first. */
export function News({ news: { nodes, totalCount }, since, onMore }: NewsProps) {
  return (
    <Surface
      title="What moved"
      flush
      aside={
        <Text size="sm" c="dimmed">
          {since == null ? 'so far' : `since ${momentOf(since)}`}
        </Text>
      }
    >
      {nodes.length === 0 ? (
        <EmptyNote title="Nothing since your last visit" icon={IconMoodSmile}>
          Reports that were read, decisions, comments and corrections of others stand here.
        </EmptyNote>
      ) : (
        <ul className={classes.tasks}>
          {nodes.map((entry) => (
            <li key={entry.id} className={classes.entry}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {totalCount > nodes.length && (
        <div className={classes.more}>
          {onMore === null ? (
            <Anchor component={Link} to="/audit" size="sm">
              Earlier changes are in the audit log
            </Anchor>
          ) : (
            <Button variant="subtle" size="compact-sm" onClick={onMore}>
              Show more
            </Button>
          )}
        </div>
      )}
    </Surface>
  );
}

function Entry({ entry }: { readonly entry: NewsEntry }) {
  const { subject, subjectLabel, at } = entry;
  const vendor = subject && 'vendor' in subject ? subject.vendor : null;
  return (
    <>
      <Text size="sm">
        {placeOf(subject) === null ? (
          <strong>{vendor?.name ?? subjectLabel}</strong>
        ) : (
          <Anchor component={Link} to={placeOf(subject)!} fw={600}>
            {vendor?.name ?? subjectLabel}
          </Anchor>
        )}{' '}
        {actionOf(entry)}
      </Text>
      <Text size="xs" c="dimmed" className="numbers">
        {actorOf(entry)} · {momentOf(at)}
      </Text>
    </>
  );
}

const PAGES: Readonly<Record<string, string>> = { Report: 'reports', Review: 'reviews', Vendor: 'vendors' };

function placeOf(subject: NewsEntry['subject']): string | null {
  if (subject == null) return null;
  if (subject.__typename === 'ReportRequest') return '/requests';
  const page = PAGES[subject.__typename];
  return page === undefined ? null : `/${page}/${subject.id}`;
}
