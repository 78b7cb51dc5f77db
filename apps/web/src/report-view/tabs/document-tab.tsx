import { Anchor, Code, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { AuditTrail } from '../../components/audit-trail';
import { DecisionBadge, ReviewStatusBadge } from '../../components/term-badges';
import type { FactsInFullFragment, ReportInFullFragment, ReviewOutcomeFragment } from '../../gql/graphql';
import { counted, sizeOf } from '../../terms/counts';
import { momentOf } from '../../terms/dates';
import { SECTION, TEXT_SOURCE } from '../../terms/labels';
import { ReadAgain } from '../corrections/read-again';
import { beginningOf } from '../evidence';
import { Places } from '../evidenced';
import classes from '../panel.module.css';
import { MoveReport } from '../moving/move-report';
import { WithdrawReport } from '../withdrawing/withdraw-report';
import { Section } from './section';

interface DocumentTabProps {
  readonly report: ReportInFullFragment;
  readonly facts: FactsInFullFragment;
}

/** The file, its sections, its reviews, and what happened to it. */
export function DocumentTab({ report, facts }: DocumentTabProps) {
  return (
    <>
      <Section title="Sections">
        <Sections sections={facts.sections} />
      </Section>
      <Section title="Reviews">
        <Reviews reviews={report.reviews.nodes} />
      </Section>
      <Section title="File">
        <Line name="Name">{report.fileName}</Line>
        <Line name="Size">
          {counted(facts.document.pages, 'page')}, {sizeOf(report.sizeBytes)}
        </Line>
        <Line name="Read from">{TEXT_SOURCE[facts.document.textSource]}</Line>
        <Line name="Uploaded">
          {momentOf(report.uploadedAt)}
          {report.uploadedBy && ` by ${report.uploadedBy.name}`}
        </Line>
        <Line name="Read">
          {momentOf(facts.readAt)} by reader {facts.readerVersion}
        </Line>
        <Line name="SHA-256">
          <Code fz={11}>{report.sha256}</Code>
        </Line>
        {report.fileDeletedAt ? (
          <Line name="Deleted">{momentOf(report.fileDeletedAt)}, by retention</Line>
        ) : (
          !report.withdrawal && <ReadAgain report={report} />
        )}
      </Section>
      <Section title="Vendor">
        <Line name="It is with">{report.vendor.name}</Line>
        {!report.withdrawal && (
          <Group gap="xs">
            <MoveReport report={report} read={report.facts} label="Move to another vendor" />
            <WithdrawReport report={report} label="Withdraw this report" />
          </Group>
        )}
      </Section>
      <Section title="What happened to it">
        <AuditTrail key={changesSeenIn(report, facts)} subjectId={report.id} />
      </Section>
    </>
  );
}

/** Another one after each change of the report that the page knows of, so that its trail is fetched anew. */
const changesSeenIn = (
  { vendor, withdrawal, readingAgain, disagreements, corrections, reviews }: ReportInFullFragment,
  { readAt }: FactsInFullFragment,
): string =>
  [
    ...[vendor.id, withdrawal?.at, readAt, readingAgain?.status, disagreements, corrections.totalCount],
    ...[...corrections.nodes, ...reviews.nodes].map(({ id }) => id),
  ].join();

function Sections({ sections }: { readonly sections: FactsInFullFragment['sections'] }) {
  if (sections.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No section was recognised.
      </Text>
    );
  return sections.map(({ kind, title, firstPage, lastPage }, index) => (
    <div key={index} className={classes.row}>
      <span>
        {title}
        <Text size="xs" c="dimmed">
          {SECTION[kind]}, {firstPage === lastPage ? `page ${firstPage}` : `pages ${firstPage} to ${lastPage}`}
        </Text>
      </span>
      <Places id={`section ${index}`} label={title} evidence={[beginningOf(firstPage)]} at={null} />
    </div>
  ));
}

function Reviews({ reviews }: { readonly reviews: readonly ReviewOutcomeFragment[] }) {
  if (reviews.length === 0)
    return (
      <Text size="sm" c="dimmed">
        The report has not been reviewed yet.
      </Text>
    );
  return reviews.map(({ id, status, openedAt, latestDecision }) => (
    <div key={id} className={classes.row}>
      <Anchor component={Link} to={`/reviews/${id}`} size="sm">
        Review of {momentOf(openedAt)}
      </Anchor>
      <span className={classes.value}>
        <ReviewStatusBadge of={status} />
        {latestDecision && <DecisionBadge of={latestDecision.decision} />}
      </span>
    </div>
  ));
}

function Line({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className={classes.row}>
      <span className={classes.label}>{name}</span>
      <span className={classes.lineValue}>{children}</span>
    </div>
  );
}
