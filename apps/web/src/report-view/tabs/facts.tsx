import { type ReactNode, use } from 'react';
import { IconSearchOff } from '@tabler/icons-react';
import { ConfidenceBadge, OpinionBadge } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import type {
  Confidence,
  EvidencePlaceFragment,
  FactValueInput,
  FactsInFullFragment,
  SingleFact,
} from '../../gql/graphql';
import { dayOf, periodOf } from '../../terms/dates';
import { CATEGORY, REPORT_KIND, REPORT_TYPE } from '../../terms/labels';
import { AsRecordedContext } from '../as-recorded';
import { FormButton } from '../corrections/correct-button';
import { CorrectedNote } from '../corrections/corrected-note';
import { useCorrectionOf, useCorrections } from '../corrections/correction-desk';
import { FactForm } from '../corrections/fact-form';
import { FACT } from '../corrections/stated-words';
import { useEvidence } from '../evidence';
import { Evidenced } from '../evidenced';
import { ConfirmButton, ConfirmedNote } from '../room/confirmed';
import { useConfirmationOf } from '../room/reading-room';
import { wantsAsOf, wantsPeriod } from '../room/stops';
import classes from '../panel.module.css';

/** What the report says of itself, each with where it stands. What was not found is said to be so. */
export function Facts({ facts }: { readonly facts: FactsInFullFragment }) {
  const { kind, type, period, asOf, serviceOrganization, systemName, auditor, reportDate, opinion, categories } = facts;
  return (
    <div className={classes.facts}>
      <FactLine
        id="kind"
        of="KIND"
        fact={kind}
        show={(value) => REPORT_KIND[value]}
        give={(value) => ({ kind: value })}
      />
      <FactLine
        id="type"
        of="TYPE"
        fact={type}
        show={(value) => REPORT_TYPE[value]}
        give={(value) => ({ type: value })}
      />
      {wantsPeriod(facts) && <FactLine id="period" of="PERIOD" fact={period} show={periodOf} give={givenPeriod} />}
      {wantsAsOf(facts) && <FactLine id="asOf" of="AS_OF" fact={asOf} show={dayOf} give={givenDate} />}
      <FactLine
        id="opinion"
        of="OPINION"
        fact={opinion}
        show={(value) => <OpinionBadge of={value} />}
        give={(value) => ({ opinion: value })}
      >
        {opinion?.basis && <blockquote className={classes.quote}>{opinion.basis}</blockquote>}
      </FactLine>
      <FactLine id="auditor" of="AUDITOR" fact={auditor} show={String} give={givenName} />
      <FactLine id="reportDate" of="REPORT_DATE" fact={reportDate} show={dayOf} give={givenDate} />
      <FactLine
        id="serviceOrganization"
        of="SERVICE_ORGANIZATION"
        fact={serviceOrganization}
        show={String}
        give={givenName}
      />
      <FactLine id="systemName" of="SYSTEM_NAME" fact={systemName} show={String} give={givenName} />
      {categories.length === 0 && (
        <FactLine id="categories" of="CATEGORIES" fact={null} show={String} give={() => ({})} />
      )}
      {categories.map((category, index) => (
        <FactLine
          key={category.value}
          id={`category ${category.value}`}
          of={index === 0 ? 'CATEGORIES' : null}
          name={`Category ${CATEGORY[category.value]}`}
          fact={category}
          show={(value) => CATEGORY[value]}
          give={() => ({ categories: categories.map(({ value }) => value) })}
        />
      ))}
    </div>
  );
}

const givenName = (name: string): FactValueInput => ({ name });
const givenDate = (date: string): FactValueInput => ({ date });
const givenPeriod = ({ start, end }: { readonly start: string; readonly end: string }): FactValueInput => ({
  period: { start, end },
});

interface FactLineProps<Value> {
  readonly id: string;
  /** What it is and is corrected as; null: a further line of the fact above. */
  readonly of: SingleFact | null;
  /** Where the label says too little by itself. */
  readonly name?: string;
  readonly fact:
    | {
        readonly value: Value;
        readonly confidence: Confidence;
        readonly evidence: readonly EvidencePlaceFragment[];
      }
    | null
    | undefined;
  readonly show: (value: Value) => ReactNode;
  /** The value as a correction begins with it. */
  readonly give: (value: Value) => FactValueInput;
  readonly children?: ReactNode;
}

const NONE: readonly EvidencePlaceFragment[] = [];

function FactLine<Value>({ id, of, name, fact, show, give, children }: FactLineProps<Value>) {
  const { shown } = useEvidence();
  const isRecord = use(AsRecordedContext);
  const label = of === null ? '' : FACT[of];
  const confidence = fact?.confidence ?? null;
  const quote = shown?.id === id ? shown.places[shown.at]?.quote : null;
  return (
    <Evidenced id={id} label={name ?? label} evidence={fact?.evidence ?? NONE}>
      <div className={classes.fact} data-fact={id}>
        <span className={classes.label}>{label}</span>
        <span className={classes.value}>
          {fact ? <span>{show(fact.value)}</span> : <NotFound of={isRecord ? null : of} />}
          {isRecord && confidence !== null && <ConfidenceBadge of={confidence} />}
          {of !== null && !isRecord && (
            <Standing of={of} confidence={confidence} value={fact ? give(fact.value) : null} />
          )}
        </span>
        {children}
        {quote && <blockquote className={classes.quote}>“{quote}”</blockquote>}
        {of !== null && !isRecord && <FactCorrection of={of} value={fact ? give(fact.value) : null} />}
      </div>
    </Evidenced>
  );
}

interface StandingProps {
  readonly of: SingleFact;
  readonly confidence: Confidence | null;
  /** As a person confirms it. */
  readonly value: FactValueInput | null;
}

/** How sure the value is, and the ways to stand by it and to put it right. */
function Standing({ of, confidence, value }: StandingProps) {
  const correction = useCorrectionOf(of);
  const isConfirmed = useConfirmationOf({ fact: of, itemKey: null })?.now?.standing === 'HOLDS';
  return (
    <>
      {correction ? (
        <ToneBadge tone="info">Corrected</ToneBadge>
      ) : (
        confidence !== null && !isConfirmed && <ConfidenceBadge of={confidence} />
      )}
      <ConfirmButton subject={{ fact: of, itemKey: null, value }} label={FACT[of]} />
      <FormButton form={of} label={`Correct: ${FACT[of]}`} />
    </>
  );
}

/** Who corrected the fact, and the form for it where that is open. */
function FactCorrection({ of, value }: { readonly of: SingleFact; readonly value: FactValueInput | null }) {
  const { open, setOpen } = useCorrections();
  const correction = useCorrectionOf(of);
  return (
    <>
      {correction && <CorrectedNote correction={correction} />}
      <ConfirmedNote subject={{ fact: of, itemKey: null, value }} />
      {open === of && <FactForm fact={of} value={value} onDone={() => setOpen(null)} />}
    </>
  );
}

function NotFound({ of }: { readonly of: SingleFact | null }) {
  const isCorrected = useCorrectionOf(of ?? 'CATEGORIES') !== null;
  return (
    <span className={classes.missing}>
      <IconSearchOff size={15} aria-hidden />
      {isCorrected ? 'Not stated in the report' : 'Not found in the report'}
    </span>
  );
}
