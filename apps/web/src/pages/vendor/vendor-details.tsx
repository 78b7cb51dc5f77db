import type { ReactNode } from 'react';
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Surface } from '../../components/surface';
import { FreshnessBadge } from '../../components/term-badges';
import type { VendorQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { dayOf, momentOf } from '../../terms/dates';
import { DATA_KIND, TIER, TIER_MEANING, VENDOR_STATUS } from '../../terms/labels';
import { titleOf } from '../../terms/report-title';
import classes from './vendor.module.css';

type Vendor = NonNullable<VendorQuery['vendor']>;

export function VendorDetails({ vendor }: { readonly vendor: Vendor }) {
  const { website, tier, businessOwner, purpose, updatedAt, latestReport, cuecsWithoutOwner, id } = vendor;
  const { legalName, aliases, systems, dataHandled, dataNote, contacts, renewalOn, status } = vendor;
  return (
    <Surface title="Details">
      <dl className={classes.details}>
        <Detail label="What it does for us">{purpose && <span className={classes.prose}>{purpose}</span>}</Detail>
        <Detail label="Status">{VENDOR_STATUS[status]}</Detail>
        <Detail label="Legal name">{legalName}</Detail>
        {aliases.length > 0 && <Detail label="Other names">{aliases.join(', ')}</Detail>}
        <Detail label="Systems that we use">{systems.join(', ')}</Detail>
        <Detail label="Data handled">
          {(dataHandled.length > 0 || dataNote) && (
            <>
              {dataHandled.map((kind) => DATA_KIND[kind]).join(', ')}
              <Text size="xs" c="dimmed" className={classes.prose}>
                {dataNote}
              </Text>
            </>
          )}
        </Detail>
        <Detail label="Contacts">{contacts.length > 0 && <Contacts contacts={contacts} />}</Detail>
        <Detail label="Renewal">{renewalOn && dayOf(renewalOn)}</Detail>
        <Detail label="Business owner">{businessOwner}</Detail>
        <Detail label="Website">
          {website && (
            <Anchor href={website} target="_blank" rel="noopener noreferrer" size="sm">
              {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </Anchor>
          )}
        </Detail>
        <Detail label="Tier">
          {TIER[tier]}
          <Text size="xs" c="dimmed">
            {TIER_MEANING[tier]}
          </Text>
        </Detail>
        <Detail label="Latest report">{latestReport && <Latest report={latestReport} />}</Detail>
        <Detail label="CUECs without an owner">
          {cuecsWithoutOwner > 0 ? (
            <Anchor component={Link} to={`/cuecs?owner=none&vendor=${id}`} size="sm">
              {counted(cuecsWithoutOwner, 'control')}
            </Anchor>
          ) : (
            'None'
          )}
        </Detail>
        <Detail label="Last changed">{momentOf(updatedAt)}</Detail>
      </dl>
    </Surface>
  );
}

function Contacts({ contacts }: { readonly contacts: Vendor['contacts'] }) {
  return contacts.map(({ name, email, role }) => (
    <Text key={email} size="sm">
      {name}
      {role && `, ${role}`}
      <br />
      <Anchor href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`} size="xs">
        {email}
      </Anchor>
    </Text>
  ));
}

function Latest({ report }: { readonly report: NonNullable<Vendor['latestReport']> }) {
  return (
    <>
      <Anchor component={Link} to={`/reports/${report.id}`} size="sm">
        {titleOf(report)}
      </Anchor>{' '}
      {report.assessment && <FreshnessBadge of={report.assessment.freshness} />}
    </>
  );
}

function Detail({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children || (
          <Text size="sm" c="dimmed" component="span">
            Not stated
          </Text>
        )}
      </dd>
    </div>
  );
}
