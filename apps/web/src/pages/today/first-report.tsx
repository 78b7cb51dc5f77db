import { IconFileUpload } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { UploadFiles } from '../../components/upload/upload-files';

/** Takes the first report in; the inbox shows what is read in it, and enters its vendor by what it says. */
export default function FirstReport() {
  const navigate = useNavigate();
  return (
    <UploadFiles
      target={null}
      title="Drop the first report"
      icon={IconFileUpload}
      invitation="Drop a SOC 2 report here, or choose a file"
      hint="Its vendor is entered by what it says. It stays on this server."
      label="Report files"
      accept="application/pdf,.pdf,application/zip,.zip"
      onTaken={() => void navigate('/inbox')}
    />
  );
}
