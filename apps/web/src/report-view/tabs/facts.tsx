import type { ReactNode } from 'react';
import { IconSearchOff } from '@tabler/icons-react';
import { ConfidenceBadge, OpinionBadge } from '../../components/term-badges';
import type { Confidence, EvidencePlaceFragment, FactsInFullFragment } from '../../gql/graphql';
import { dayOf, periodOf } from '../../terms/dates';
import { CATEGORY, REPORT_KIND, REPORT_TYPE } from '../../terms/labels';
import { useEvidence } from '../evidence';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';

/** What the report says of itself, each with where it stands. What was not found is said to be so. */
export function Facts({ facts }: { readonly facts: FactsInFullFragment }) {
  const { kind, type, period, asOf, serviceOrganization, systemName, auditor, reportDate, opinion, categories } = facts;
  // A Type 1 report has no period and a Type 2 report no as-of date; where the type is not known both are looked for.
  const wantsPeriod = period != null || type?.value !== 'TYPE_1';
  const wantsAsOf = asOf != null || type?.value !== 'TYPE_2';
  return (
    <div className={classes.facts}>
      <FactLine id="kind" label="Document" fact={kind} show={(value) => REPORT_KIND[value]} />
      <FactLine id="type" label="Type" fact={type} show={(value) => REPORT_TYPE[value]} />
      {wantsPeriod && <FactLine id="period" label="Period" fact={period} show={periodOf} />}
      {wantsAsOf && <FactLine id="asOf" label="As of" fact={asOf} show={dayOf} />}
      <FactLine id="opinion" label="Opinion" fact={opinion} show={(value) => <OpinionBadge of={value} />}>
        {opinion?.basis && <blockquote className={classes.quote}>{opinion.basis}</blockquote>}
      </FactLine>
      <FactLine id="auditor" label="Service auditor" fact={auditor} show={(value) => value} />
      <FactLine id="reportDate" label="Date of the auditor’s report" fact={reportDate} show={dayOf} />
      <FactLine
        id="serviceOrganization"
        label="Service organization"
        fact={serviceOrganization}
        show={(value) => value}
      />
      <FactLine id="systemName" label="System" fact={systemName} show={(value) => value} />
      {categories.length === 0 && <FactLine id="categories" label="Categories in scope" fact={null} show={String} />}
      {categories.map((category, index) => (
        <FactLine
          key={category.value}
          id={`category ${category.value}`}
          label={index === 0 ? 'Categories in scope' : ''}
          name={`Category ${CATEGORY[category.value]}`}
          fact={category}
          show={(value) => CATEGORY[value]}
        />
      ))}
    </div>
  );
}

interface FactLineProps<Value> {
  readonly id: string;
  readonly label: string;
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
  readonly children?: ReactNode;
}

const NONE: readonly EvidencePlaceFragment[] = [];

function FactLine<Value>({ id, label, name = label, fact, show, children }: FactLineProps<Value>) {
  const { shown } = useEvidence();
  const quote = shown?.id === id ? shown.places[shown.at]?.quote : null;
  return (
    <Evidenced id={id} label={name} evidence={fact?.evidence ?? NONE}>
      <div className={classes.fact} data-fact={id}>
        <span className={classes.label}>{label}</span>
        <span className={classes.value}>
          {fact ? (
            <>
              {show(fact.value)} <ConfidenceBadge of={fact.confidence} />
            </>
          ) : (
            <NotFound />
          )}
        </span>
        {children}
        {quote && <blockquote className={classes.quote}>“{quote}”</blockquote>}
      </div>
    </Evidenced>
  );
}

const NotFound = () => (
  <span className={classes.missing}>
    <IconSearchOff size={15} aria-hidden />
    Not found in the report
  </span>
);
