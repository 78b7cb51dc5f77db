import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { Loaded } from '../../components/loaded';
import { TierBadge } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import type { FactsInFullFragment, FrozenRecordQuery, VendorTier } from '../../gql/graphql';
import { AsRecordedContext } from '../../report-view/as-recorded';
import { beginningOf } from '../../report-view/evidence';
import { Evidenced } from '../../report-view/evidenced';
import classes from '../../report-view/panel.module.css';
import { Facts } from '../../report-view/tabs/facts';
import { SubserviceTab } from '../../report-view/tabs/subservice-tab';
import { counted } from '../../terms/counts';
import { CUEC_STATUS } from '../../terms/cuecs';
import { momentOf } from '../../terms/dates';
import type { Rules } from '../policies/rule-labels';
import { FrozenRecordDocument } from './frozen-record-document';
import { PolicyThen } from './policy-then';

/** What a decision was made by, as the API gives it: JSON whose facts have the form of every reading. */
interface FrozenRecord {
  readonly policy: { readonly tier: VendorTier; readonly version: number; readonly rules: Rules };
  readonly facts: FactsInFullFragment;
}

type Cuecs = NonNullable<NonNullable<Extract<FrozenRecordQuery['node'], { record?: unknown }>>['cuecs']>;

/** Facts, CUECs and policy as they were when it was decided, whatever became of them since. */
export function FrozenRecord({ decisionId }: { readonly decisionId: string }) {
  const [{ data, error }, again] = useQuery({ query: FrozenRecordDocument, variables: { decisionId } });
  return (
    <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
      {({ node }) => {
        const decision = node && 'record' in node ? node : null;
        if (!decision?.record)
          return (
            <Text size="sm" c="dimmed">
              This was decided before records were frozen with a decision. The tabs show the report as it is today.
            </Text>
          );
        const { facts, policy } = decision.record as FrozenRecord;
        return (
          <AsRecordedContext value>
            <div className={classes.stack}>
              <Text size="sm" c="dimmed">
                As it was on {momentOf(decision.decidedAt)}. The other tabs show the report as it is today.
              </Text>
              <Facts facts={facts} />
              {facts.subserviceOrganizations.length > 0 && (
                <Folded title={counted(facts.subserviceOrganizations.length, 'subservice organization')}>
                  <SubserviceTab organizations={facts.subserviceOrganizations} />
                </Folded>
              )}
              <CuecsThen cuecs={decision.cuecs ?? []} />
              <Folded
                title={
                  <>
                    The policy, version {policy.version} <TierBadge of={policy.tier} />
                  </>
                }
              >
                <PolicyThen rules={policy.rules} />
              </Folded>
            </div>
          </AsRecordedContext>
        );
      }}
    </Loaded>
  );
}

const Folded = ({ title, children }: { readonly title: React.ReactNode; readonly children: React.ReactNode }) => (
  <details className={classes.tests}>
    <summary>{title}</summary>
    <div style={{ marginTop: 8 }}>{children}</div>
  </details>
);

const CuecsThen = ({ cuecs }: { readonly cuecs: Cuecs }) => (
  <Folded title={cuecs.length === 0 ? 'No CUEC' : `${counted(cuecs.length, 'CUEC')} with status and owner`}>
    <div className={classes.stack}>
      {cuecs.map(({ controlId, text, status, owner, pages }, place) => {
        const name = controlId ?? `CUEC ${place + 1}`;
        return (
          <Evidenced
            key={place}
            id={`frozen cuec ${place}`}
            label={name}
            evidence={pages.map(beginningOf)}
            head={
              <div className={classes.head}>
                <span className={classes.name}>{name}</span>
                <ToneBadge tone={status === 'NOT_ASSESSED' ? 'warn' : 'neutral'}>{CUEC_STATUS[status]}</ToneBadge>
                {/* What does not apply to us needs nobody. */}
                {(owner || status !== 'NOT_APPLICABLE') && (
                  <span className={classes.label}>{owner ? `Owner: ${owner.name}` : 'Nobody owned it'}</span>
                )}
              </div>
            }
          >
            <p className={classes.prose}>{text}</p>
          </Evidenced>
        );
      })}
    </div>
  </Folded>
);
