import { IconCircleCheck } from '@tabler/icons-react';
import { EmptyNote } from '../../components/empty-note';
import { ToneBadge } from '../../components/tone-badge';
import type { FactsInFullFragment } from '../../gql/graphql';
import { ItemCorrection, ItemTools, ListCorrections } from '../corrections/item-correction';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';
import { ControlHead } from './section';

type Exceptions = FactsInFullFragment['exceptions'];

/** The deviations that the auditor reports, each with what management says to it. */
export function ExceptionsTab({ exceptions }: { readonly exceptions: Exceptions }) {
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
      {exceptions.map((exception, index) => (
        <Exception key={exception.key} id={`exception ${index}`} exception={exception} />
      ))}
      <ListCorrections list="EXCEPTIONS" />
    </div>
  );
}

function Exception({ id, exception }: { readonly id: string; readonly exception: Exceptions[number] }) {
  const { controlId, control, criteria, test, finding, managementResponse, evidence } = exception;
  const name = controlId ? `Control ${controlId}` : 'Control without an identifier';
  return (
    <Evidenced
      id={id}
      label={`Exception at ${name}`}
      evidence={evidence}
      head={
        <ControlHead name={name} criteria={criteria}>
          <ToneBadge tone="bad">Exception</ToneBadge>
          <ItemTools list="EXCEPTIONS" itemKey={exception.key} name={`Exception at ${name}`} />
        </ControlHead>
      }
    >
      <p className={classes.prose}>{finding}</p>
      <dl className={classes.aside}>
        {control && <Term name="The control">{control}</Term>}
        {test && <Term name="The test">{test}</Term>}
        <Term name="Management’s response (not examined by the auditor)">
          {managementResponse ?? <span className={classes.missing}>None was found in the report</span>}
        </Term>
      </dl>
      <ItemCorrection list="EXCEPTIONS" itemKey={exception.key} name={`Exception at ${name}`} item={exception} />
    </Evidenced>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={classes.termText}>{children}</dd>
    </>
  );
}
