import { Text } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { EmptyNote } from '../../components/empty-note';
import type { FactsInFullFragment } from '../../gql/graphql';
import { ItemCorrection, ItemTools, ListCorrections } from '../corrections/item-correction';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';
import { ControlHead } from './section';

/** What the vendor expects of the organizations that it uses itself. */
export function CsocsTab({ csocs }: { readonly csocs: FactsInFullFragment['csocs'] }) {
  if (csocs.length === 0)
    return (
      <div className={classes.stack}>
        <EmptyNote title="No CSOC was found in the report" icon={IconSitemap}>
          Complementary subservice organization controls are named where a subservice organization is carved out.
        </EmptyNote>
        <ListCorrections list="CSOCS" />
      </div>
    );
  return (
    <div className={classes.stack}>
      <Text size="sm" c="dimmed">
        Complementary subservice organization controls: what the vendor expects of those it uses itself.
      </Text>
      {csocs.map((csoc, index) => (
        <Csoc key={csoc.key} id={`csoc ${index}`} name={csoc.controlId ?? `CSOC ${index + 1}`} csoc={csoc} />
      ))}
      <ListCorrections list="CSOCS" />
    </div>
  );
}

interface CsocProps {
  readonly id: string;
  readonly name: string;
  readonly csoc: FactsInFullFragment['csocs'][number];
}

function Csoc({ id, name, csoc }: CsocProps) {
  const { key, text, criteria, subserviceOrganization, evidence } = csoc;
  return (
    <Evidenced
      id={id}
      label={name}
      evidence={evidence}
      head={
        <ControlHead name={name} criteria={criteria}>
          {subserviceOrganization && <span className={classes.label}>at {subserviceOrganization}</span>}
          <ItemTools list="CSOCS" itemKey={key} name={name} />
        </ControlHead>
      }
    >
      <p className={classes.prose}>{text}</p>
      <ItemCorrection list="CSOCS" itemKey={key} name={name} item={csoc} />
    </Evidenced>
  );
}
