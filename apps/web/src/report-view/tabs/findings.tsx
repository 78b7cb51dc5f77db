import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import { ToneBadge, type Tone } from '../../components/tone-badge';
import toneClasses from '../../components/tone.module.css';
import type { AssessmentInFullFragment, FindingCode, FindingSeverity } from '../../gql/graphql';
import { withDays } from '../../terms/dates';
import { SEVERITY } from '../../terms/labels';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';

const TONE: Readonly<Record<FindingSeverity, Tone>> = { BLOCKING: 'bad', ATTENTION: 'warn', NOTICE: 'info' };

interface FindingsProps {
  readonly findings: AssessmentInFullFragment['findings'];
  /** What can be done at once about a finding. */
  readonly answers?: Partial<Record<FindingCode, ReactNode>>;
}

/** What a reviewer has to weigh before deciding. */
export function Findings({ findings, answers = {} }: FindingsProps) {
  if (findings.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing speaks against relying on the report by itself. The controls and the CUECs are still to be read.
      </Text>
    );
  return (
    <div className={classes.stack}>
      {findings.map(({ code, severity, message: told, evidence }) => {
        const message = withDays(told);
        return (
          <div key={code} className={`${classes.findingPlace} ${toneClasses[TONE[severity]]}`}>
            <Evidenced
              id={`finding ${code}`}
              label={message}
              evidence={evidence}
              head={
                <ToneBadge tone={TONE[severity]} withDot>
                  {SEVERITY[severity]}
                </ToneBadge>
              }
            >
              <p className={classes.prose}>{message}</p>
            </Evidenced>
            {answers[code]}
          </div>
        );
      })}
    </div>
  );
}
