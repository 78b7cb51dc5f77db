import { Suspense, lazy, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useShortcutsSetting } from '../report-view/room/use-shortcuts-setting';

const PageKeyHelp = lazy(() => import('./page-key-help'));

const FIELDS = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]';
const SEARCH_OF_PAGE = '#main input[type=search]';

/** The single keys of every page but those where a document is read, which have their own. */
export function PageKeys() {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOn] = useShortcutsSetting();
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(FIELDS) !== null) return;
      if (document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
      if (key !== '?' && key !== '/') return;
      event.preventDefault();
      if (key === '?') return setHelpOpen(true);
      const field = document.querySelector<HTMLInputElement>(SEARCH_OF_PAGE);
      if (field === null) void navigate('/search');
      else field.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn, navigate]);
  return (
    isHelpOpen && (
      <Suspense>
        <PageKeyHelp onClose={() => setHelpOpen(false)} />
      </Suspense>
    )
  );
}
