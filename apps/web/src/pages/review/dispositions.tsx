import { useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMay } from '../../app/use-may';
import { ToneBadge } from '../../components/tone-badge';
import type { FactsInFullFragment, ReviewInFullFragment } from '../../gql/graphql';
import { useEvidence } from '../../report-view/evidence';
import { Evidenced } from '../../report-view/evidenced';
import classes from '../../report-view/panel.module.css';
import { dayOf } from '../../terms/dates';
import { isSameException } from '../../report-view/same-exception';
import { AroundException } from '../../report-view/tabs/exceptions-tab';
import { Section } from '../../report-view/tabs/section';
import { DISPOSITION } from '../../terms/labels';
import { DisposeForm } from './dispose-form';
import { FollowUpLine } from './follow-up-line';
import type { ReviewOfReport } from './review-page';
import { placeOf, useExceptionPlace } from './to-exceptions';

type Weighed = ReviewInFullFragment['exceptions'][number];

/**
 * What each exception means to us. One after the other is opened, with all that the report says of it and with the
 * document turned to it: it is read where it is judged.
 */
export function Dispositions({ review }: { readonly review: ReviewOfReport }) {
  const mayReview = useMay('REVIEW_DECIDE');
  const isInHand = mayReview && review.status === 'IN_REVIEW' && !review.pendingDecision;
  const { exceptions } = review;
  const { show, follow } = useEvidence();
  const place = useExceptionPlace(exceptions);
  /** What somebody opened and folded; of the rest, the first that nobody has judged is open. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  /** The form that the keyboard goes to once it is on the page. */
  const [summoned, setSummoned] = useState<string | null>(null);
  const firstLeft = exceptions.find(({ disposition }) => !disposition);
  const isOpen = ({ key }: Weighed) => chosen.get(key) ?? key === firstLeft?.key;
  const turn = (...turned: readonly (readonly [key: string, isOpened: boolean])[]) =>
    setChosen((last) => new Map([...last, ...turned]));
  const open = (exception: Weighed) => {
    turn([exception.key, true]);
    setSummoned(exception.key);
    follow(placeOf(exception), exception.evidence);
  };
  const toNext = (done: Weighed) => {
    const at = exceptions.indexOf(done);
    const next = [...exceptions.slice(at + 1), ...exceptions.slice(0, at)].find(({ disposition }) => !disposition);
    turn([done.key, false]);
    if (next) open(next);
    // The last: the keyboard stays with it, and what was said stands there.
    else show(placeOf(done), done.evidence, 0, true);
  };
  return (
    <Section title="What the exceptions mean to us" place={place}>
      <div className={classes.stack}>
        {exceptions.map((exception) => (
          <Exception
            key={exception.key}
            review={review}
            exception={exception}
            asRead={review.report.facts?.exceptions.find((each) => isSameException(each, exception))}
            isInHand={isInHand && !exception.disposition?.followUp?.closure}
            isOpen={isOpen(exception)}
            isSummoned={summoned === exception.key}
            onOpen={() => open(exception)}
            onBegun={() => turn([exception.key, true])}
            onFold={() => turn([exception.key, false])}
            onDone={() => toNext(exception)}
          />
        ))}
      </div>
    </Section>
  );
}

interface ExceptionProps {
  readonly review: ReviewOfReport;
  readonly exception: Weighed;
  /** With all that the report says of it; of what was read otherwise since, nothing. */
  readonly asRead: FactsInFullFragment['exceptions'][number] | undefined;
  /** It can be judged. */
  readonly isInHand: boolean;
  readonly isOpen: boolean;
  readonly isSummoned: boolean;
  readonly onOpen: () => void;
  readonly onBegun: () => void;
  readonly onFold: () => void;
  readonly onDone: () => void;
}

function Exception(props: ExceptionProps) {
  const { review, exception, asRead, isInHand, isSummoned, onOpen, onBegun, onFold, onDone } = props;
  const { key, controlId, finding, evidence, disposition } = exception;
  const { follow } = useEvidence();
  const id = placeOf(exception);
  const isJudged = isInHand && props.isOpen;
  const name = controlId ? `Control ${controlId}` : 'Control without an identifier';
  return (
    <Evidenced
      id={id}
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
        <details
          // Whoever judges it reads all of it.
          key={String(isJudged)}
          open={isJudged}
          className={classes.tests}
          onClick={(event) => event.stopPropagation()}
        >
          <summary>Control, test and management’s response</summary>
          <dl className={classes.aside}>
            <AroundException exception={asRead} />
          </dl>
        </details>
      )}
      {disposition && !isJudged && (
        <Text size="sm" mt={6}>
          {disposition.text}
          {disposition.dueOn && <b className="numbers"> by {dayOf(disposition.dueOn)}</b>}
        </Text>
      )}
      {disposition?.followUp && !isJudged && (
        <FollowUpLine reviewId={review.id} vendor={review.vendor} followUp={disposition.followUp} />
      )}
      {isJudged && (
        <div onClick={(event) => event.stopPropagation()} onFocus={() => follow(id, evidence)}>
          <DisposeForm
            reviewId={review.id}
            vendor={review.vendor}
            exception={exception}
            isSummoned={isSummoned}
            onBegun={onBegun}
            onDone={onDone}
          />
        </div>
      )}
      <Group gap="xs" mt={6} onClick={(event) => event.stopPropagation()}>
        {isInHand && (
          <Button
            size="compact-xs"
            variant={disposition || isJudged ? 'subtle' : 'default'}
            aria-expanded={isJudged}
            aria-label={`${disposition ? 'Change what is said of' : 'Judge'} the exception at ${name}`}
            rightSection={isJudged ? <IconChevronUp size={14} /> : <IconChevronDown size={14} />}
            onClick={isJudged ? onFold : onOpen}
          >
            {isJudged ? 'Fold' : disposition ? 'Change' : 'Judge'}
          </Button>
        )}
        <Button
          component={Link}
          to={`?tab=discussion&about=${key}`}
          size="compact-xs"
          variant="subtle"
          aria-label={`Discuss the exception at ${name}`}
        >
          Discuss
        </Button>
      </Group>
    </Evidenced>
  );
}
