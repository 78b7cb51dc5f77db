import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core';

/** Around the blue of the icon. */
const ink: MantineColorsTuple = [
  '#eff4fb',
  '#dde7f4',
  '#b8cde9',
  '#90b1de',
  '#6e99d4',
  '#588ace',
  '#4173b8',
  '#2c5899',
  '#24497f',
  '#1b3861',
];

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: 7,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  // By name: a component that is named by itself here comes along with the first page, which has no use for it.
  components: {
    SegmentedControl: {
      // Wider than a phone, it is moved along by itself, and not the page with it.
      styles: {
        root: {
          background: 'var(--surface-sunken)',
          border: '1px solid var(--line)',
          maxWidth: '100%',
          overflowX: 'auto',
        },
      },
    },
    Modal: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
      styles: { title: { fontSize: '1.125rem', fontWeight: 650 } },
    },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    },
  },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
});

/** Secondary words stay legible: the library's own greys fall short of WCAG AA. */
export const legibleGreys: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#566070',
    '--mantine-color-placeholder': '#6a7280',
    '--mantine-color-error': '#c22b2b',
  },
  dark: {
    '--mantine-color-error': '#f7a29c',
    '--mantine-color-dimmed': '#a9b0bc',
    '--mantine-color-placeholder': '#99a0ac',
  },
});
