/**
 * What `npm run typecheck` and `npm run lint` say, by one process: the rules that know types ask the very programs that
 * were type-checked before, where each tool for itself would check them once more. Ends with 0 where neither complains.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { root } from '../set-up/root.mjs';

const PROJECTS = ['tsconfig.json', 'apps/web/tsconfig.json'];

// The rule about boundaries reads Nx's picture of the rooms anew for each file unless it believes to be run by this.
process.argv[1] = `${root}/node_modules/eslint/bin/eslint.js`;

const programs = PROJECTS.map((project) => programOf(ts.sys.resolvePath(`${root}/${project}`)));
const complaints = programs.flatMap((program) => ts.getPreEmitDiagnostics(program));
console.log(ts.formatDiagnosticsWithColorAndContext(complaints, describer()));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: parserOn(programs) } }],
});
const results = await eslint.lintFiles(['.']);
console.log(await (await eslint.loadFormatter('stylish')).format(results));

const found = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
console.log(`${complaints.length} complaints of the compiler, ${found} of the linter in ${results.length} files`);
process.exitCode = Number(complaints.length + found > 0);

function programOf(project) {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (complaint) => {
      throw new Error(ts.formatDiagnostic(complaint, describer()));
    },
  };
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(project, { noEmit: true }, host);
  return ts.createProgram({ rootNames: fileNames, options, configFileParsingDiagnostics: errors });
}

/** TypeScript's parser for the linter, on programs that are there already. */
function parserOn(programs) {
  const { parser } = tseslint;
  return {
    meta: parser.meta,
    parseForESLint: (code, options) => parser.parseForESLint(code, { ...options, projectService: false, programs }),
  };
}

function describer() {
  return { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' };
}
