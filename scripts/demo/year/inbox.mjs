import { upload } from '../hand-in.mjs';

const ITEMS = '{ inboxItems(first: 100) { nodes { fileName } } }';

/** What of some files is not in the inbox yet. */
export async function missingInInbox(client, wanted) {
  const known = new Set((await client.ask(ITEMS)).inboxItems.nodes.map(({ fileName }) => fileName));
  return wanted.filter(({ file }) => !known.has(file));
}

/** Puts reports into the inbox of which nobody has said whose they are. */
export async function fillInbox(client, generator, missing) {
  for (const { file } of missing) {
    await upload(client, '/api/inbox/files', file, await generator.bytesOf(file));
    console.log(`  ${file} made and put into the inbox`);
  }
}
