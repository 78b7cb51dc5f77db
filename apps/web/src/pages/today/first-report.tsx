import { useEffect, useRef } from 'react';
import { IconFileUpload } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useArrivingFiles } from '../../api/arriving-files';
import { UploadFiles } from '../../components/upload/upload-files';

/** Takes the first report in; the inbox shows how it comes along, and offers its vendor as the report names it. */
export default function FirstReport() {
  const navigate = useNavigate();
  const { length: arriving } = useArrivingFiles(null);
  const before = useRef(arriving);
  // At once: what has come in turns this page into another one.
  useEffect(() => {
    if (arriving > before.current) void navigate('/inbox');
    before.current = arriving;
  }, [arriving, navigate]);
  return (
    <UploadFiles
      target={null}
      title="Drop the first report"
      icon={IconFileUpload}
      invitation="Drop a SOC 2 report here, or choose a file"
      hint="It is read here and stays on this server. Its vendor you add in the inbox by one press, as the report names it."
      label="Report files"
      accept="application/pdf,.pdf,application/zip,.zip"
    />
  );
}
