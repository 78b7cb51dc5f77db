import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ComparisonInFullFragment } from '../../gql/graphql';
import { titleOf } from '../../terms/report-title';
import type { Sides } from './compared-line';
import classes from './compare.module.css';
import { CuecsSection } from './cuecs-section';
import { ExceptionsSection } from './exceptions-section';
import { CategoriesSection, FactsSection, SubserviceSection } from './scope-sections';

/** Two reports side by side, the earlier one on the left. */
export function Comparison({ comparison }: { readonly comparison: ComparisonInFullFragment }) {
  const { previous, current, exceptions, cuecs } = comparison;
  const sides: Sides = { previousId: previous.id, currentId: current.id };
  return (
    <>
      <div className={classes.sides}>
        <ReportSide label="Before" report={previous} />
        <ReportSide label="Now" report={current} />
      </div>
      <FactsSection comparison={comparison} sides={sides} />
      <ExceptionsSection exceptions={exceptions} sides={sides} />
      <CuecsSection cuecs={cuecs} sides={sides} />
      <CategoriesSection comparison={comparison} sides={sides} />
      <SubserviceSection comparison={comparison} sides={sides} />
    </>
  );
}

interface ReportSideProps {
  readonly label: string;
  readonly report: ComparisonInFullFragment['previous'];
}

const ReportSide = ({ label, report }: ReportSideProps) => (
  <div className={classes.reportSide}>
    <span className={classes.sideLabel}>{label}</span>
    <Anchor component={Link} to={`/reports/${report.id}`} fw={600} size="sm">
      {titleOf(report)}
    </Anchor>
    <span className={classes.file}>{report.fileName}</span>
  </div>
);
