import { IconSitemap } from '@tabler/icons-react';
import { EmptyNote } from '../../components/empty-note';
import { ToneBadge } from '../../components/tone-badge';
import type { FactsInFullFragment } from '../../gql/graphql';
import { METHOD } from '../../terms/labels';
import { ItemCorrection, ItemTools, ListCorrections } from '../corrections/item-correction';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';

const LIST = 'SUBSERVICE_ORGANIZATIONS';

type Organizations = FactsInFullFragment['subserviceOrganizations'];

export function SubserviceTab({ organizations }: { readonly organizations: Organizations }) {
  if (organizations.length === 0)
    return (
      <div className={classes.stack}>
        <EmptyNote title="No subservice organization was found in the report" icon={IconSitemap}>
          Most vendors use one, such as a hosting provider. Look whether the description of the system names any.
        </EmptyNote>
        <ListCorrections list={LIST} />
      </div>
    );
  return (
    <div className={classes.stack}>
      {organizations.map((organization, index) => (
        <Organization key={organization.key} id={`subservice ${index}`} organization={organization} />
      ))}
      <ListCorrections list={LIST} />
    </div>
  );
}

interface OrganizationProps {
  readonly id: string;
  readonly organization: Organizations[number];
}

function Organization({ id, organization }: OrganizationProps) {
  const { key, name, services, method, evidence } = organization;
  return (
    <Evidenced
      id={id}
      label={name}
      evidence={evidence}
      head={
        <div className={classes.head}>
          <span className={classes.name}>{name}</span>
          {method ? (
            <ToneBadge tone={method === 'CARVE_OUT' ? 'warn' : 'good'} title={MEANING[method]}>
              {METHOD[method]}
            </ToneBadge>
          ) : (
            <ToneBadge tone="neutral">Method not found</ToneBadge>
          )}
          <ItemTools list={LIST} itemKey={key} name={name} />
        </div>
      }
    >
      <p className={classes.prose}>
        {services ?? <span className={classes.missing}>Its services were not found in the report</span>}
      </p>
      <ItemCorrection list={LIST} itemKey={key} name={name} item={organization} />
    </Evidenced>
  );
}

const MEANING = {
  CARVE_OUT: 'Its controls are left out of the examination.',
  INCLUSIVE: 'Its controls are part of the examination.',
} as const;
