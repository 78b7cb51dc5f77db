import type { ReactNode } from 'react';
import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from 'react-router';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageHeaderProps {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  readonly description?: ReactNode;
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page; its title is the browser tab's as well. */
export function PageHeader({ title, crumbs = [], description, badges, actions }: PageHeaderProps) {
  useDocumentTitle(`${title} · Countersign`);
  return (
    <Stack gap={4}>
      <Crumbs crumbs={crumbs} />
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={2} miw={0}>
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {badges}
          </Group>
          {description && (
            <Text c="dimmed" size="sm" maw="75ch">
              {description}
            </Text>
          )}
        </Stack>
        {actions && (
          <Group gap="sm" miw={0}>
            {actions}
          </Group>
        )}
      </Group>
    </Stack>
  );
}

export function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <Breadcrumbs component="nav" aria-label="Breadcrumb" separatorMargin={6}>
      {crumbs.map(({ label, to }) => (
        <Anchor key={to} component={Link} to={to} size="sm" truncate maw={320}>
          {label}
        </Anchor>
      ))}
    </Breadcrumbs>
  );
}
