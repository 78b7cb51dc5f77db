import { Progress } from '@mantine/core';
import type { ReportInFullFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { Choose } from './corrected-note';
import { FACT, statedWords } from './stated-words';
import classes from './corrections.module.css';

/** Above everything that was read: that it is being read again, and where a new reading disagrees with people. */
export function StandingBanner({ report }: { readonly report: ReportInFullFragment }) {
  return (
    <>
      {report.readingAgain && <ReadingAgain standing={report.readingAgain} />}
      {report.disagreements > 0 && <Disagreements report={report} />}
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
