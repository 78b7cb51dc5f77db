import { useState } from 'react';
import { Button, FileInput, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { PageHeader } from '../../components/page-header';
import { Surface } from '../../components/surface';
import type { ImportVendorsMutation } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { ColumnFields } from './column-fields';
import { ImportVendorsDocument } from './import-document';
import { PlannedLines } from './planned-lines';

export type Plan = Extract<ImportVendorsMutation['importVendors'], { __typename: 'ImportVendorsPayload' }>;
export type Columns = Plan['columns'];

const CRUMBS = [{ label: 'Vendors', to: '/vendors' }];

/** Chooses a file, says which column holds what, looks at what would come of it, and imports it. */
export function Component() {
  const navigate = useNavigate();
  const [{ fetching, error }, run] = useMutation(ImportVendorsDocument);
  const [file, setFile] = useState<File | null>(null);
  const [content, setContent] = useState<string | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const send = async (input: { content: string; columns: Columns | null; dryRun: boolean }) => {
    const columns = input.columns?.map(({ field, column }) => ({ field, column })) ?? null;
    const answer = (await run({ input: { ...input, columns } })).data?.importVendors;
    if (answer === undefined) return;
    setProblem('message' in answer ? answer.message : null);
    if (answer.__typename !== 'ImportVendorsPayload') return;
    setPlan(answer);
    if (!answer.applied) return;
    notifications.show({ message: `${counted(changesIn(answer), 'vendor')} imported.` });
    await navigate('/vendors');
  };
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    setPlan(null);
    setProblem(null);
    if (chosen === null) return setContent(null);
    const read = await base64Of(chosen);
    setContent(read);
    await send({ content: read, columns: null, dryRun: true });
  };
  const wrong = plan?.lines.filter(({ action }) => action === 'ERROR').length ?? 0;
  return (
    <Stack gap="lg">
      <PageHeader
        title="Import vendors"
        crumbs={CRUMBS}
        description="From a CSV file with a header. New names are entered, known ones changed; an empty cell leaves what is there. All of the file is imported, or nothing."
      />
      <Surface title="File">
        <FileInput
          label="CSV file"
          description="At most 2,000 lines"
          placeholder="Choose a file"
          accept=".csv,text/csv,.txt"
          value={file}
          onChange={(chosen) => void choose(chosen)}
          maw={420}
        />
      </Surface>
      {(error || problem) && (
        <Problem>
          <Text size="sm">{error ? messageOf(error) : problem}</Text>
        </Problem>
      )}
      {plan && content && (
        <>
          <ColumnFields
            header={plan.header}
            columns={plan.columns}
            onChange={(columns) => void send({ content, columns, dryRun: true })}
          />
          <PlannedLines lines={plan.lines} />
          <Group justify="flex-end">
            {wrong > 0 && <Text size="sm">{counted(wrong, 'line')} to be corrected first</Text>}
            <Button
              loading={fetching}
              disabled={wrong > 0 || changesIn(plan) === 0}
              onClick={() => void send({ content, columns: plan.columns, dryRun: false })}
            >
              Import {counted(changesIn(plan), 'vendor')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}

const changesIn = ({ lines }: Plan) => lines.filter(({ action }) => action === 'CREATE' || action === 'UPDATE').length;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
