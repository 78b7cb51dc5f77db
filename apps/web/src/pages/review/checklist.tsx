import { type FormEvent, useState } from 'react';
import { Anchor, Button, Group, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { useMay } from '../../app/use-may';
import { refusalIn } from '../../api/failures';
import { Warning } from '../../components/warning';
import { tellRefusal } from '../../components/tell-refusal';
import { ToneBadge, type Tone } from '../../components/tone-badge';
import type { CheckOutcome, ManualChecklistCode, ReviewInFullFragment } from '../../gql/graphql';
import { useEvidence } from '../../report-view/evidence';
import { Evidenced } from '../../report-view/evidenced';
import classes from '../../report-view/panel.module.css';
import { withDays } from '../../terms/dates';
import { CHECKLIST_CONFIRMATION as MANUAL, CHECK_OUTCOME } from '../../terms/labels';
import { ConfirmChecklistLineDocument, ReopenChecklistLineDocument } from './review-documents';

const TONE: Readonly<Record<CheckOutcome, Tone>> = { PASSED: 'good', FAILED: 'bad', TO_DO: 'warn' };

type Line = ReviewInFullFragment['checklist'][number];

/** Beside the document. */
const placeOfLine = ({ code }: Line): string => `check ${code}`;

const manualCodeOf = ({ code }: Line): ManualChecklistCode | null =>
  code in MANUAL ? (code as ManualChecklistCode) : null;

/** How the report stands to each rule of the policy, with what only a person can confirm. */
export function Checklist({ review }: { readonly review: ReviewInFullFragment }) {
  const mayReview = useMay('REVIEW_DECIDE');
  const isInHand = mayReview && review.status === 'IN_REVIEW' && !review.pendingDecision;
  return (
    <div className={classes.stack}>
      {review.checklist.map((line) => {
        const manual = isInHand ? manualCodeOf(line) : null;
        return (
          <Evidenced
            key={line.code}
            id={placeOfLine(line)}
            label={withDays(line.message)}
            evidence={line.evidence}
            head={
              <ToneBadge tone={TONE[line.outcome]} withDot>
                {CHECK_OUTCOME[line.outcome]}
              </ToneBadge>
            }
          >
            <p className={classes.prose}>{withDays(line.message)}</p>
            {line.caution && <Caution>{line.caution}</Caution>}
            {manual && line.outcome === 'TO_DO' && (
              <Confirm reviewId={review.id} code={manual} isAgainst={!!line.caution} />
            )}
            {manual && line.outcome === 'PASSED' && <TakeBack reviewId={review.id} code={manual} />}
            {line.code === 'EXCEPTIONS_DISPOSITIONED' && line.outcome === 'TO_DO' && (
              <ToFirstException review={review} />
            )}
            {line.code === 'CUECS_DECIDED' && line.outcome === 'TO_DO' && <ToCuecs />}
          </Evidenced>
        );
      })}
    </div>
  );
}

/** What is known here that speaks against what somebody is asked to confirm, or did. */
const Caution = ({ children }: { readonly children: string }) => (
  <Warning p="xs" my={6} icon={<IconAlertTriangle size={16} />}>
    {children}
  </Warning>
);

interface ConfirmProps {
  readonly reviewId: string;
  readonly code: ManualChecklistCode;
  /** Something known here speaks against it. */
  readonly isAgainst: boolean;
}

function Confirm({ reviewId, code, isAgainst }: ConfirmProps) {
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, confirm] = useMutation(ConfirmChecklistLineDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await confirm({ input: { reviewId, code, note } });
    setRefusal(refusalIn(error, data?.confirmChecklistLine));
  };
  return (
    <Group
      component="form"
      gap="xs"
      align="flex-end"
      wrap="nowrap"
      onSubmit={(event) => void send(event)}
      onClick={(event) => event.stopPropagation()}
    >
      <TextInput
        flex={1}
        size="xs"
        aria-label={`Note: ${MANUAL[code]}`}
        label={isAgainst ? 'Why it holds all the same' : 'What you looked at'}
        withAsterisk
        aria-required
        value={note}
        error={refusal}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Button size="xs" variant="default" type="submit" loading={fetching} aria-label={`Confirm: ${MANUAL[code]}`}>
        Confirm
      </Button>
    </Group>
  );
}

function TakeBack({ reviewId, code }: { readonly reviewId: string; readonly code: ManualChecklistCode }) {
  const [{ fetching }, reopen] = useMutation(ReopenChecklistLineDocument);
  const send = async () => {
    const { data, error } = await reopen({ input: { reviewId, code } });
    const again = () => void send();
    tellRefusal({ title: 'The confirmation stands', error, answer: data?.reopenChecklistLine, again });
  };
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      loading={fetching}
      aria-label={`Take back: ${MANUAL[code]}`}
      onClick={(event) => {
        event.stopPropagation();
        void send();
      }}
    >
      Take back
    </Button>
  );
}

/** The first of those of which nobody has said what they mean, shown here and in the document. */
function ToFirstException({ review: { exceptions } }: { readonly review: ReviewInFullFragment }) {
  const { show } = useEvidence();
  const first = exceptions.find(({ disposition }) => !disposition);
  if (!first) return null;
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      onClick={(event) => {
        event.stopPropagation();
        show(`disposition ${first.key}`, first.evidence, 0, true);
      }}
    >
      Go to the first of them
    </Anchor>
  );
}

/** From where it is decided, far below, back to the first line that somebody has to work off. */
export function ToFirstLineLeft({ review: { checklist } }: { readonly review: ReviewInFullFragment }) {
  const { show } = useEvidence();
  const first = checklist.find(({ outcome }) => outcome === 'TO_DO');
  if (!first) return null;
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      onClick={() => show(placeOfLine(first), first.evidence, 0, true)}
    >
      Go to the first line to do
    </Anchor>
  );
}

const ToCuecs = () => (
  <Anchor component={Link} to="?tab=cuecs" replace size="sm" onClick={(event) => event.stopPropagation()}>
    Say how we stand to each
  </Anchor>
);
