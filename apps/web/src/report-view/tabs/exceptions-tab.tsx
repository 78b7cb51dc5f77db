import type { ReactNode } from 'react';
import { Anchor } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { ToneBadge } from '../../components/tone-badge';
import type { FactsInFullFragment, ReportInFullFragment } from '../../gql/graphql';
import { dayOf } from '../../terms/dates';
import { DISPOSITION } from '../../terms/labels';
import { ItemCorrection, ItemTools, ListCorrections } from '../corrections/item-correction';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';
import { exceptionName } from '../room/stops';
import { ControlHead } from './section';
import { type Weighed, useDispositions } from './use-dispositions';
import { WhereJudged } from './where-judged';

type Exceptions = FactsInFullFragment['exceptions'];

interface ExceptionsTabProps {
  readonly report: ReportInFullFragment;
  readonly exceptions: Exceptions;
}

/** The deviations that the auditor reports, each with what management says to it and what it means to us. */
export function ExceptionsTab({ report, exceptions }: ExceptionsTabProps) {
  const weighed = useDispositions(report);
  if (exceptions.length === 0)
    return (
      <div className={classes.stack}>
        <EmptyNote title="No exception was found in the report" icon={IconCircleCheck}>
          The auditor’s results of tests name no deviation that could be read. A Type 1 report has no tests.
        </EmptyNote>
        <ListCorrections list="EXCEPTIONS" />
      </div>
    );
  return (
    <div className={classes.stack}>
      <WhereJudged report={report} />
      {exceptions.map((exception, index) => (
        <Exception
          key={exception.key}
          id={`exception ${index}`}
          exception={exception}
          weighed={weighed?.of(exception) ?? null}
        />
      ))}
      <ListCorrections list="EXCEPTIONS" />
    </div>
  );
}

interface ExceptionProps {
  readonly id: string;
  readonly exception: Exceptions[number];
  readonly weighed: Weighed | null;
}

function Exception({ id, exception, weighed }: ExceptionProps) {
  const { controlId, criteria, finding, evidence } = exception;
  const name = controlId ? `Control ${controlId}` : 'Control without an identifier';
  const label = exceptionName(exception);
  return (
    <Evidenced
      id={id}
      label={label}
      evidence={evidence}
      head={
        <ControlHead name={name} criteria={criteria}>
          <ToneBadge tone="bad">Exception</ToneBadge>
          <ItemTools list="EXCEPTIONS" itemKey={exception.key} name={label} />
        </ControlHead>
      }
    >
      <p className={classes.prose}>{finding}</p>
      <dl className={classes.aside}>
        <AroundException exception={exception} />
        {weighed && (
          <Term name="What it means to us">
            <Meaning {...weighed} />
          </Term>
        )}
      </dl>
      <ItemCorrection list="EXCEPTIONS" itemKey={exception.key} name={label} item={exception} />
    </Evidenced>
  );
}

/** The control, its test and management's response: terms of a list. */
export const AroundException = ({
  exception: { control, test, managementResponse },
}: Pick<ExceptionProps, 'exception'>) => (
  <>
    <Term name="The control">{control ?? <Missing>Not found in the report</Missing>}</Term>
    <Term name="The test">{test ?? <Missing>Not found in the report</Missing>}</Term>
    <Term name="Management’s response (not examined by the auditor)">
      {managementResponse ?? <Missing>None was found in the report</Missing>}
    </Term>
  </>
);

/** By the review, which the person who weighs it is led to. */
function Meaning({ disposition, reviewId, exceptionKey }: Weighed) {
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <ToneBadge tone={disposition ? (disposition.kind === 'BLOCKING' ? 'bad' : 'good') : 'warn'}>
        {disposition ? DISPOSITION[disposition.kind] : 'No disposition yet'}
      </ToneBadge>{' '}
      {disposition && (
        <>
          {disposition.text}
          {disposition.dueOn && <b className="numbers"> by {dayOf(disposition.dueOn)}</b>}{' '}
        </>
      )}
      <Anchor component={Link} to={`/reviews/${reviewId}?tab=decision&exception=${exceptionKey}`} size="sm">
        {disposition ? 'In the review' : 'Weigh it in the review'}
      </Anchor>
    </span>
  );
}

const Missing = ({ children }: { readonly children: ReactNode }) => <span className={classes.missing}>{children}</span>;

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={classes.termText}>{children}</dd>
    </>
  );
}
