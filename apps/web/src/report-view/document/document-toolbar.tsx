import { ActionIcon, Group, NumberInput, Text, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconExternalLink,
  IconLayoutSidebar,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { FindField } from './find-field';
import { type Zoom, closer, farther } from './zoom';
import classes from './document.module.css';

interface DocumentToolbarProps {
  readonly document: PDFDocumentProxy;
  readonly url: string;
  /** Null where there is no room for them. */
  readonly thumbnails: { readonly isShown: boolean; readonly toggle: () => void } | null;
  readonly page: number;
  readonly pages: number;
  readonly zoom: Zoom;
  /** Of the page that is seen. */
  readonly scale: number;
  readonly onGoTo: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

export function DocumentToolbar({
  document,
  url,
  thumbnails,
  page,
  pages,
  zoom,
  scale,
  onGoTo,
  onZoom,
}: DocumentToolbarProps) {
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Document">
      <Group gap={4} wrap="nowrap">
        {thumbnails && (
          <Tool label="Small pages" icon={IconLayoutSidebar} pressed={thumbnails.isShown} onClick={thumbnails.toggle} />
        )}
        <Tool label="Previous page" icon={IconChevronUp} disabled={page <= 1} onClick={() => onGoTo(page - 1)} />
        <Tool label="Next page" icon={IconChevronDown} disabled={page >= pages} onClick={() => onGoTo(page + 1)} />
        <PageField key={page} page={page} pages={pages} onGoTo={onGoTo} />
        <Text size="sm" c="dimmed" className="numbers" style={{ whiteSpace: 'nowrap' }}>
          of {pages}
        </Text>
      </Group>
      <Group gap={4} wrap="nowrap">
        <Tool label="Smaller" icon={IconZoomOut} onClick={() => onZoom(farther(scale))} />
        <Text size="sm" className={`numbers ${classes.percent}`} aria-label="Zoom">
          {Math.round(scale * 100)} %
        </Text>
        <Tool label="Larger" icon={IconZoomIn} onClick={() => onZoom(closer(scale))} />
        <Tool
          label="Fit the width"
          icon={IconArrowAutofitWidth}
          pressed={zoom === 'FIT'}
          onClick={() => onZoom('FIT')}
        />
      </Group>
      <FindField document={document} />
      <Tooltip label="Open the original in a tab of its own">
        <ActionIcon
          component="a"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          variant="subtle"
          color="gray"
          aria-label="Open the original"
        >
          <IconExternalLink size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: Icon;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon: Sign, disabled, pressed, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? undefined : 'gray'}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        <Sign size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

interface PageFieldProps {
  readonly page: number;
  readonly pages: number;
  readonly onGoTo: (page: number) => void;
}

/** Goes where the person types; what is no page is put right. */
function PageField({ page, pages, onGoTo }: PageFieldProps) {
  const go = (typed: string) => {
    const wanted = Number.parseInt(typed, 10);
    if (wanted >= 1 && wanted !== page) onGoTo(Math.min(wanted, pages));
  };
  return (
    <NumberInput
      aria-label="Page"
      size="xs"
      w={56}
      defaultValue={page}
      min={1}
      max={pages}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      onBlur={({ currentTarget }) => go(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && go(currentTarget.value)}
    />
  );
}
