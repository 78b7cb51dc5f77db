import type { ReactNode } from 'react';
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Surface } from '../../components/surface';
import { FreshnessBadge } from '../../components/term-badges';
import type { VendorQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { momentOf } from '../../terms/dates';
import { TIER, TIER_MEANING } from '../../terms/labels';
import { titleOf } from '../../terms/report-title';
import classes from './vendor.module.css';

type Vendor = NonNullable<VendorQuery['vendor']>;

export function VendorDetails({ vendor }: { readonly vendor: Vendor }) {
  const { website, tier, businessOwner, purpose, updatedAt, latestReport, cuecsWithoutOwner, id } = vendor;
  return (
    <Surface title="Details">
      <dl className={classes.details}>
        <Detail label="What it does for us">{purpose && <span className={classes.prose}>{purpose}</span>}</Detail>
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
