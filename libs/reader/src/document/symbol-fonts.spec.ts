import { signsOfFont } from './symbol-fonts';

describe('a font of signs', () => {
  it.each([
    ['ZapfDingbats', 'n', '■'],
    ['ZapfDingbats', '4', '✔'],
    ['ZapfDingbats', '8', '✘'],
    ['ABCDEF+Wingdings-Regular', 'ü', '✓'],
    ['ABCDEF+Wingdings-Regular', '\uf0a7', '▪'],
    ['ABCDEF+Wingdings-Regular', '✓', '✓'],
  ])('shows %s %j as %s', (name, text, sign) => {
    expect(signsOfFont(name)?.(text)).toBe(sign);
  });

  it.each(['Helvetica', 'Wingdings2', 'Symbol'])('is none: %s', (name) => {
    expect(signsOfFont(name)).toBeNull();
  });
});
