import { useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMay } from '../../app/use-may';
import { ToneBadge } from '../../components/tone-badge';
import type { FactsInFullFragment, ReviewInFullFragment } from '../../gql/graphql';
import { Evidenced } from '../../report-view/evidenced';
import classes from '../../report-view/panel.module.css';
import { dayOf } from '../../terms/dates';
import { isSameException } from '../../report-view/same-exception';
import { AroundException } from '../../report-view/tabs/exceptions-tab';
import { DISPOSITION } from '../../terms/labels';
import { DisposeForm } from './dispose-form';
import { FollowUpLine } from './follow-up-line';
import type { ReviewOfReport } from './review-page';

type Weighed = ReviewInFullFragment['exceptions'][number];

/** What each exception means to us. */
export function Dispositions({ review }: { readonly review: ReviewOfReport }) {
  const mayReview = useMay('REVIEW_DECIDE');
  const isInHand = mayReview && review.status === 'IN_REVIEW' && !review.pendingDecision;
  return (
    <div className={classes.stack}>
      {review.exceptions.map((exception) => (
        <Exception
          key={exception.key}
          reviewId={review.id}
          exception={exception}
          asRead={review.report.facts?.exceptions.find((each) => isSameException(each, exception))}
          isInHand={isInHand}
        />
      ))}
    </div>
  );
}

interface ExceptionProps {
  readonly reviewId: string;
  readonly exception: Weighed;
  /** With all that the report says of it; of what was read otherwise since, nothing. */
  readonly asRead: FactsInFullFragment['exceptions'][number] | undefined;
  readonly isInHand: boolean;
}

function Exception({ reviewId, exception, asRead, isInHand }: ExceptionProps) {
  const { key, controlId, finding, evidence, disposition } = exception;
  const [isEditing, setEditing] = useState(false);
  const name = controlId ? `Control ${controlId}` : 'Control without an identifier';
  return (
    <Evidenced
      id={`disposition ${key}`}
      label={`Exception at ${name}`}
      evidence={evidence}
      head={
        <Group gap="xs">
          <span className={classes.name}>{name}</span>
          <ToneBadge tone={disposition ? (disposition.kind === 'BLOCKING' ? 'bad' : 'good') : 'warn'}>
            {disposition ? DISPOSITION[disposition.kind] : 'No disposition yet'}
          </ToneBadge>
        </Group>
      }
    >
      <p className={classes.prose}>{finding}</p>
      {asRead && (
        <details className={classes.tests} onClick={(event) => event.stopPropagation()}>
          <summary>Control, test and management’s response</summary>
          <dl className={classes.aside}>
            <AroundException exception={asRead} />
          </dl>
        </details>
      )}
      {disposition && !isEditing && (
        <Text size="sm" mt={6}>
          {disposition.text}
          {disposition.dueOn && <b className="numbers"> by {dayOf(disposition.dueOn)}</b>}
        </Text>
      )}
      {disposition?.followUp && !isEditing && <FollowUpLine reviewId={reviewId} followUp={disposition.followUp} />}
      <div onClick={(event) => event.stopPropagation()} style={{ marginTop: 6 }}>
        <Button
          component={Link}
          to={`?tab=discussion&about=${key}`}
          size="compact-xs"
          variant="subtle"
          aria-label={`Discuss the exception at ${name}`}
        >
          Discuss
        </Button>
      </div>
      {isInHand && !disposition?.followUp?.closure && (
        <div onClick={(event) => event.stopPropagation()}>
          {disposition && !isEditing ? (
            <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
              Change
            </Button>
          ) : (
            <DisposeForm
              reviewId={reviewId}
              exception={exception}
              name={name}
              onBegun={() => setEditing(true)}
              onDone={() => setEditing(false)}
            />
          )}
        </div>
      )}
    </Evidenced>
  );
}
