import { Anchor, Group, Progress, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ToneBadge } from '../../components/tone-badge';
import type { InboxLineFragment } from '../../gql/graphql';
import { counted, sizeOf } from '../../terms/counts';
import { dayOf, momentOf } from '../../terms/dates';
import { CERTAINTY, READ_STATUS, REPORT_KIND, REPORT_TYPE } from '../../terms/labels';
import classes from './inbox.module.css';
import type { Filed } from './just-filed';
import { SettleItem } from './settle-item';

interface LineProps {
  readonly item: InboxLineFragment;
}

/** A file in the inbox: what it is, whose it seems to be, and what can be done about it. */
export function InboxLine({ item, onFiled }: LineProps & { readonly onFiled: (filed: Filed) => void }) {
  return (
    <section className={classes.line} aria-label={item.fileName}>
      <Stack gap={4} className={classes.words}>
        <Group gap="xs">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {item.fileName}
          </Text>
          <StandBadge item={item} />
        </Group>
        <Text size="xs" c="dimmed">
          {[
            sizeOf(item.sizeBytes),
            item.pages != null && counted(item.pages, 'page'),
            item.archiveName && `out of ${item.archiveName}`,
            `came in ${momentOf(item.arrivedAt)}${item.addedBy ? ` by ${item.addedBy.name}` : ''}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Stand item={item} />
      </Stack>
      {item.status === 'WAITING' && (
        <SettleItem key={item.proposal?.vendor?.id ?? 'none'} item={item} onFiled={onFiled} />
      )}
    </section>
  );
}

const CERTAINTY_TONES = { CERTAIN: 'good', LIKELY: 'warn', NONE: 'info' } as const;

function StandBadge({ item: { readStatus, status, proposal, unsuitable, heldAs } }: LineProps) {
  if (status !== 'WAITING') return null;
  if (readStatus === 'FAILED') return <ToneBadge tone="bad">{READ_STATUS.FAILED}</ToneBadge>;
  if (readStatus !== 'READ') return <ToneBadge tone="neutral">{READ_STATUS[readStatus]}</ToneBadge>;
  if (unsuitable) return <ToneBadge tone="bad">Not to be filed</ToneBadge>;
  if (heldAs) return <ToneBadge tone="warn">Held already</ToneBadge>;
  return proposal ? (
    <ToneBadge tone={CERTAINTY_TONES[proposal.certainty]}>{CERTAINTY[proposal.certainty]}</ToneBadge>
  ) : null;
}

function Stand({ item }: LineProps) {
  const { progress, failure, reading, proposal, unsuitable, heldAs } = item;
  if (item.status !== 'WAITING') return <Settled item={item} />;
  if (progress) return <Reading {...progress} />;
  if (failure) return <Text size="sm">{failure.message}</Text>;
  if (!reading) return null;
  return (
    <>
      <Text size="sm">{whatIs(reading)}</Text>
      {heldAs && (
        <Text size="sm">
          {heldAs.vendor.name} has this very file{' '}
          <Anchor component={Link} to={`/reports/${heldAs.id}`} size="sm">
            as a report already
          </Anchor>
          . Discard it here.
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {unsuitable ?? proposal?.reason}
      </Text>
    </>
  );
}

function whatIs(reading: NonNullable<InboxLineFragment['reading']>): string {
  const { kind, type, from, to, serviceOrganization, auditor, exceptions, cuecs } = reading;
  const what = [kind ? REPORT_KIND[kind] : 'Not recognised', type && REPORT_TYPE[type]].filter(Boolean).join(' ');
  const when = from && to && (from === to ? `as of ${dayOf(from)}` : `${dayOf(from)} – ${dayOf(to)}`);
  const found = kind === 'SOC2' ? [counted(exceptions, 'exception'), counted(cuecs, 'CUEC')] : [];
  return [what, when, serviceOrganization, auditor && `examined by ${auditor}`, ...found].filter(Boolean).join(' · ');
}

function Reading({ pagesRead, pages }: NonNullable<InboxLineFragment['progress']>) {
  return (
    <Group gap="sm" wrap="nowrap" maw={420}>
      <Progress
        value={pages ? (pagesRead / pages) * 100 : 0}
        size="sm"
        flex={1}
        aria-label="Read"
        aria-valuetext={pages ? `${pagesRead} of ${pages} pages` : 'Opening the document'}
      />
      <Text size="xs" c="dimmed" className="numbers">
        {pages ? `page ${pagesRead} of ${pages}` : 'opening it'}
      </Text>
    </Group>
  );
}

function Settled({ item: { status, settledAt, settledBy, report } }: LineProps) {
  const by = `${settledBy ? ` by ${settledBy.name}` : ''}${settledAt ? `, ${momentOf(settledAt)}` : ''}`;
  if (status === 'DISCARDED' || !report) return <Text size="sm">Discarded{by}. Its file is gone.</Text>;
  return (
    <Text size="sm">
      Confirmed{by}:{' '}
      <Anchor component={Link} to={`/reports/${report.id}`} size="sm">
        report of {report.vendor.name}
      </Anchor>
    </Text>
  );
}
