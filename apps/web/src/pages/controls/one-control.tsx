import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useMay } from '../../app/use-may';
import { Loaded } from '../../components/loaded';
import type { OwnControlFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { InternalControlDocument } from './controls-documents';
import { ControlAnswers } from './control-answers';
import { EditControl } from './edit-control';

interface OneControlProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One of our own controls, to be changed by those who may. */
export function OneControl({ id, onClose }: OneControlProps) {
  const [{ data, error }, again] = useQuery({ query: InternalControlDocument, variables: { id } });
  const mayMap = useMay('CONTROL_MAP');
  const mayEdit = useMay('CONTROL_EDIT');
  const control = data?.node?.__typename === 'InternalControl' ? data.node : null;
  return (
    <Modal opened onClose={onClose} title={control ? `${control.code} ${control.title}` : 'Our control'} size="lg">
      <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {() =>
          control === null ? (
            <Text size="sm">This control of ours does not exist.</Text>
          ) : (
            <Stack gap="md">
              <AnswersLink control={control} />
              {mayMap && control.retiredAt == null && <ControlAnswers control={control} />}
              {mayEdit ? <EditControl control={control} onClose={onClose} /> : <Told control={control} />}
            </Stack>
          )
        }
      </Loaded>
    </Modal>
  );
}

/** Leads to what a control of ours answers. */
export function AnswersLink({ control: { id, code, answers, retiredAt } }: { readonly control: OwnControlFragment }) {
  if (retiredAt != null)
    return (
      <Text size="sm" c="dimmed">
        Retired: answers nothing
      </Text>
    );
  if (answers === 0)
    return (
      <Text size="sm" c="dimmed">
        No CUEC yet
      </Text>
    );
  return (
    <Anchor
      component={Link}
      to={`/cuecs?control=${id}`}
      size="sm"
      aria-label={`${counted(answers, 'CUEC')} that ${code} answers`}
    >
      {counted(answers, 'CUEC')}
    </Anchor>
  );
}

const Told = ({ control: { description, owner } }: { readonly control: OwnControlFragment }) => (
  <>
    {description && <Text size="sm">{description}</Text>}
    <Text size="sm">Owner: {owner?.name ?? 'nobody'}</Text>
  </>
);
