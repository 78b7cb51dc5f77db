import { useDeferredValue, useEffect, useState } from 'react';
import { Stack } from '@mantine/core';
import { Waiting } from '../components/loaded';
import { PageHeader } from '../components/page-header';
import type { PageCode } from './page-code';
import classes from './staged-page.module.css';

interface StagedPageProps {
  /** Left out where the page is called by what it shows. */
  readonly title?: string | undefined;
  readonly code: PageCode;
}

/**
 * A page in two steps: what it is called stands there in the next frame, so that whoever pressed a link sees that it was
 * heard; the page, whose lists take longer to draw than a person takes for at once, takes its place right after.
 */
export function StagedPage({ title, code }: StagedPageProps) {
  const [page, setPage] = useState(code.page);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isLeft = false;
    // To ask for some fifty files takes longer than a frame: what the page is called is seen first.
    const pending = window.setTimeout(() => {
      code.load().then(
        () => isLeft || setPage(code.page),
        (error: unknown) => isLeft || setFailure({ error }),
      );
    });
    return () => {
      isLeft = true;
      window.clearTimeout(pending);
    };
  }, [code]);
  const shown = useDeferredValue(page, null);
  if (failure) throw failure.error;
  return shown ?? <Heading title={title} />;
}

function Heading({ title }: Pick<StagedPageProps, 'title'>) {
  return (
    <Stack gap="lg">
      {title !== undefined && <PageHeader title={title} />}
      <div className={classes.waiting}>
        <Waiting />
      </div>
    </Stack>
  );
}
