import { useState } from 'react';
import { Button, Group, Menu, Text, VisuallyHidden } from '@mantine/core';
import {
  IconBookmark,
  IconCheck,
  IconChevronDown,
  IconDeviceFloppy,
  IconEdit,
  IconPlus,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import type { SavedViewLineFragment, SavedViewPage } from '../../gql/graphql';
import { FailureNote } from '../failure-note';
import { ToneBadge } from '../tone-badge';
import { DeleteView } from './delete-view';
import { NameView } from './name-view';
import { SavedViewsDocument } from './saved-views-documents';
import { useReplaceView } from './use-replace-view';
import { keptQuery, paramsOf, viewInForce } from './view-in-force';

type Asking = 'NEW' | 'EDIT' | 'DELETE' | null;

/** Filters and order of a page under names: which of them is in force, those that can be, and how to keep these. */
export function SavedViews({ page }: { readonly page: SavedViewPage }) {
  const [params, setParams] = useSearchParams();
  const [{ data, error }, again] = useQuery({ query: SavedViewsDocument, variables: { page } });
  const [asking, setAsking] = useState<Asking>(null);
  const replace = useReplaceView();
  const views = data?.savedViews.nodes ?? [];
  const inForce = viewInForce(views, params);
  const show = (view: SavedViewLineFragment) => setParams(paramsOf(view));
  const own = inForce?.view.isOwn ? inForce.view : null;
  const close = () => setAsking(null);
  return (
    <Group gap="xs">
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={16} />}
            rightSection={<IconChevronDown size={14} />}
            maw={300}
          >
            {inForce ? inForce.view.name : 'Saved views'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
          <Part label="Yours" views={views.filter(({ isOwn }) => isOwn)} inForce={inForce?.view} onShow={show} />
          <Part
            label="Shared by others"
            views={views.filter(({ isOwn }) => !isOwn)}
            inForce={inForce?.view}
            onShow={show}
          />
          {error && !data && <FailureNote error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
          {data && views.length === 0 && (
            <Text size="sm" c="dimmed" px="sm" py={6} maw={260}>
              Choose filters and an order, then save them here under a name.
            </Text>
          )}
          <Menu.Divider />
          {own && inForce?.isChanged && (
            <Menu.Item
              leftSection={<IconDeviceFloppy size={16} />}
              onClick={() => void replace({ id: own.id, version: own.version, query: keptQuery(params) })}
            >
              Save the changes to “{own.name}”
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => setAsking('NEW')}>
            Save as a new view
          </Menu.Item>
          {own && (
            <>
              <Menu.Item leftSection={<IconEdit size={16} />} onClick={() => setAsking('EDIT')}>
                Rename or share “{own.name}”
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setAsking('DELETE')}>
                Delete “{own.name}”
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <span role="status">{inForce?.isChanged && <ToneBadge tone="warn">Changed</ToneBadge>}</span>
      {asking === 'NEW' && (
        <NameView page={page} query={keptQuery(params)} view={null} onClose={close} onSaved={show} />
      )}
      {asking === 'EDIT' && own && (
        <NameView page={page} query={own.query} view={own} onClose={close} onSaved={() => undefined} />
      )}
      {asking === 'DELETE' && own && (
        <DeleteView
          view={own}
          onClose={close}
          onDeleted={() =>
            setParams((last) => {
              last.delete('saved');
              return last;
            })
          }
        />
      )}
    </Group>
  );
}

interface PartProps {
  readonly label: string;
  readonly views: readonly SavedViewLineFragment[];
  readonly inForce: SavedViewLineFragment | undefined;
  readonly onShow: (view: SavedViewLineFragment) => void;
}

function Part({ label, views, inForce, onShow }: PartProps) {
  if (views.length === 0) return null;
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {views.map((view) => (
        <Menu.Item
          key={view.id}
          leftSection={<IconCheck size={16} aria-hidden visibility={view.id === inForce?.id ? 'visible' : 'hidden'} />}
          rightSection={view.isOwn && view.isShared ? <IconUsers size={14} aria-hidden /> : undefined}
          onClick={() => onShow(view)}
        >
          {view.name}
          {view.id === inForce?.id && <VisuallyHidden> (in force)</VisuallyHidden>}
          {view.isOwn && view.isShared && <VisuallyHidden> (shared)</VisuallyHidden>}
          {!view.isOwn && (
            <Text span size="xs" c="dimmed" ml={6}>
              by {view.madeBy.name}
            </Text>
          )}
        </Menu.Item>
      ))}
    </>
  );
}
