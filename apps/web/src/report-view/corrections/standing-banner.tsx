import { Progress } from '@mantine/core';
import type { CorrectableFact, ReportInFullFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { momentOf } from '../../terms/dates';
import { WithdrawConfirmation } from '../room/confirmed';
import { useRoom } from '../room/reading-room';
import { Choose } from './corrected-note';
import { FACT, statedWords } from './stated-words';
import classes from './corrections.module.css';

/** Above everything that was read: that it is being read again, and where a new reading disagrees with people. */
export function StandingBanner({ report }: { readonly report: ReportInFullFragment }) {
  return (
    <>
      {report.readingAgain && <ReadingAgain standing={report.readingAgain} />}
      {report.disagreements > 0 && <Disagreements report={report} />}
      <GoneConfirmations />
    </>
  );
}

function ReadingAgain({ standing }: { readonly standing: NonNullable<ReportInFullFragment['readingAgain']> }) {
  const { status, message, progress } = standing;
  if (status === 'FAILED')
    return (
      <div className={classes.banner} role="alert">
        <p>
          <b>Reading it again failed.</b> {message} What was read before holds.
        </p>
      </div>
    );
  return (
    <div className={`${classes.banner} ${classes.calm}`} role="status">
      <p>
        <b>{status === 'QUEUED' ? 'Waiting to be read again.' : 'Being read again.'}</b> What was read before holds
        until then; corrections stand.
      </p>
      {progress?.pages && (
        <Progress value={(progress.pagesRead / progress.pages) * 100} aria-label="Pages read again" />
      )}
    </div>
  );
}

/** What somebody stood by and no reading has any more; it would be nowhere to be seen in the lists. */
function GoneConfirmations() {
  const { confirmations } = useRoom();
  // A warning that is not raised any more is no loss.
  const gone = confirmations.filter(({ fact, now }) => now?.standing === 'GONE' && fact !== 'WARNINGS');
  if (gone.length === 0) return null;
  return (
    <section className={classes.banner} aria-label="What was confirmed and is not read any more">
      <p>
        <b>{counted(gone.length, 'confirmation')} of what the new reading does not have any more.</b> Look in the
        document: add it if it is there, or take the confirmation back.
      </p>
      <ul>
        {gone.map((confirmation) => {
          const fact = confirmation.fact as CorrectableFact;
          return (
            <li key={confirmation.id}>
              <b>{FACT[fact]}</b>, confirmed by {confirmation.confirmedBy.name}, {momentOf(confirmation.confirmedAt)}:{' '}
              {statedWords(fact, confirmation.value)}
              <br />
              <WithdrawConfirmation confirmation={confirmation} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Disagreements({ report: { disagreements, corrections } }: { readonly report: ReportInFullFragment }) {
  const contradicted = corrections.nodes.filter(({ reading }) => reading?.standing === 'DISAGREES');
  return (
    <section className={classes.banner} aria-label="Where the new reading disagrees">
      <p>
        <b>The new reading disagrees with {counted(disagreements, 'correction')}.</b> What people said counts until
        somebody chooses.
      </p>
      <ul>
        {contradicted.map((correction) => (
          <li key={correction.id}>
            <b>{FACT[correction.fact]}</b>, corrected by {correction.correctedBy.name}:{' '}
            {statedWords(correction.fact, correction.value)}
            <br />
            <Choose correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  );
}
