import { useEffect, useState } from 'react';
import { Button, Container, FileInput, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Problem } from '../../components/failure-note';
import { Waiting } from '../../components/loaded';
import { sizeOf } from '../../terms/counts';
import { dayOf } from '../../terms/dates';
import { type Asked, type Failed, askedBy, handIn } from './hand-in';

/** What a vendor's contact sees by the link in a mail: what is asked, how it is kept, and where to put it. */
export function HandInPage() {
  useDocumentTitle('Upload a report');
  const [token] = useState(() => window.location.hash.slice(1));
  const [asked, setAsked] = useState<Asked | Failed | null>(null);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    void askedBy(token).then(setAsked);
  }, [token]);
  return (
    <Container size="sm" py={64} component="main">
      <Paper withBorder radius="md" p="xl">
        {asked === null && <Waiting />}
        {asked !== null && 'failure' in asked && (
          <Stack>
            <Title order={1}>Upload a report</Title>
            <Problem>
              <Text size="sm">{asked.failure}</Text>
            </Problem>
          </Stack>
        )}
        {asked !== null && 'vendor' in asked && (
          <Stack>
            {isDone ? <Done asked={asked} /> : <Ask asked={asked} token={token} onDone={() => setDone(true)} />}
          </Stack>
        )}
      </Paper>
    </Container>
  );
}

const Done = ({ asked }: { readonly asked: Asked }) => (
  <>
    <Title order={1}>Thank you</Title>
    <Text role="status">
      {asked.organization} has received the report. The link is used up; you can close this page.
    </Text>
  </>
);

interface AskProps {
  readonly asked: Asked;
  readonly token: string;
  readonly onDone: () => void;
}

function Ask({ asked, token, onDone }: AskProps) {
  const { organization, vendor, message, dueOn, expiresOn, keeping, maxBytes } = asked;
  const [file, setFile] = useState<File | null>(null);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async () => {
    if (file === null) return setFailure('Choose the PDF first.');
    setSending(true);
    const answer = await handIn(token, file);
    setSending(false);
    if (answer === null) onDone();
    else setFailure(answer.failure);
  };
  return (
    <>
      <Title order={1}>
        {organization} asks for the SOC 2 report of {vendor}
      </Title>
      <Text>
        By {dayOf(dueOn)}. This link takes one report, and is open until {dayOf(expiresOn)}.
      </Text>
      {message && <Text style={{ whiteSpace: 'pre-wrap' }}>{message}</Text>}
      <FileInput
        label="Report"
        description={`One PDF of at most ${sizeOf(maxBytes)}`}
        placeholder="Choose the PDF"
        accept="application/pdf,.pdf"
        value={file}
        onChange={setFile}
        required
      />
      {failure && (
        <Problem>
          <Text size="sm">{failure}</Text>
        </Problem>
      )}
      <Button onClick={() => void send()} loading={isSending}>
        Upload the report
      </Button>
      <div>
        <Title order={2} size="h4">
          How the report is kept
        </Title>
        <Text size="sm">{keeping}</Text>
      </div>
    </>
  );
}
