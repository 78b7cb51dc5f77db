import { Text } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { EmptyNote } from '../../components/empty-note';
import type { FactsInFullFragment } from '../../gql/graphql';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';
import { ControlHead } from './section';

/** What the vendor expects of the organizations that it uses itself. */
export function CsocsTab({ csocs }: { readonly csocs: FactsInFullFragment['csocs'] }) {
  if (csocs.length === 0)
    return (
      <EmptyNote title="No CSOC was found in the report" icon={IconSitemap}>
        Complementary subservice organization controls are named where a subservice organization is carved out.
      </EmptyNote>
    );
  return (
    <div className={classes.stack}>
      <Text size="sm" c="dimmed">
        Complementary subservice organization controls: what the vendor expects of those it uses itself.
      </Text>
      {csocs.map(({ controlId, text, criteria, subserviceOrganization, evidence }, index) => (
        <Evidenced
          key={index}
          id={`csoc ${index}`}
          label={controlId ?? `CSOC ${index + 1}`}
          evidence={evidence}
          head={
            <ControlHead name={controlId ?? `CSOC ${index + 1}`} criteria={criteria}>
              {subserviceOrganization && <span className={classes.label}>at {subserviceOrganization}</span>}
            </ControlHead>
          }
        >
          <p className={classes.prose}>{text}</p>
        </Evidenced>
      ))}
    </div>
  );
}
