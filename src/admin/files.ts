import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { settings } from '../site.config.ts';
import { typefaceFile, typefaces } from '../styles/typefaces.ts';
import { adminConfig } from './config/index.ts';
import { translatedTexts } from './data.ts';
import { adminPage } from './page.ts';

const packages = createRequire(resolve('package.json'));
const here = import.meta.dirname;

/** Reads or generates one file. */
export type AdminFile = () => string | Uint8Array | Promise<string | Uint8Array>;

/**
 * The files of the admin, by their paths below `/admin/`; none if the content is neither below the project's folder nor
 * below another Git repository's, because the admin works on such a folder.
 * @param withGitHub whether changes go to a repository on GitHub; otherwise to a folder on the editor's machine
 */
export function adminFiles(withGitHub: boolean): Map<string, AdminFile> {
  const root = repositoryAbove(settings.contentDir);
  if (!root) return new Map();
  const content = relative(root, settings.contentDir).replaceAll('\\', '/');
  const { adminRepository: repository = `local/${basename(root)}`, adminBranch: branch } = settings;
  const data = () => ({ config: adminConfig({ content, repository, branch }), texts: translatedTexts() });
  const fonts = [typefaces.text, typefaces.strong].map((face) => packages.resolve(typefaceFile(face, 'devanagari')));
  const sveltia = dirname(packages.resolve('@sveltia/cms'));
  // Omits source maps and files that the Content-Security-Policy blocks anyway.
  const ofSveltia = readdirSync(sveltia, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|png|woff2)$/.test(name),
  );
  return new Map<string, AdminFile>([
    ['index.html', () => adminPage(data(), withGitHub)],
    ['admin.js', script],
    ['admin.css', read(join(here, 'admin.css'))],
    [
      'immutable.js',
      read(join(dirname(createRequire(packages.resolve('@sveltia/cms')).resolve('immutable')), 'immutable.es.js')),
    ],
    ...fonts.map((path) => [`fonts/${basename(path)}`, read(path)] as const),
    ...ofSveltia.map((name) => [`cms/${name.replaceAll('\\', '/')}`, read(join(sveltia, name))] as const),
  ]);
}

/** The nearest folder above another that is a Git repository, or is the project, which an archive has without `.git`. */
function repositoryAbove(folder: string): string | undefined {
  const above = dirname(folder);
  if (above === folder) return undefined;
  return existsSync(join(above, '.git')) || above === process.cwd() ? above : repositoryAbove(above);
}

function read(path: string): AdminFile {
  return () => readFileSync(path);
}

async function script(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'browser/admin.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['@sveltia/cms', 'immutable'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
