/** Written so that old versions of Node can read it far enough to say the sentence. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return fits
    ? null
    : `Countersign needs Node 20.19 or a later 20, or Node 22.12 or later, and this is Node ${version}: install one of those and try again.`;
}
