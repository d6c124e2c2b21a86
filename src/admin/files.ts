import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { settings } from '../site.config.ts';
import { typefaceFile, typefaces } from '../styles/typefaces.ts';
import { deskConfig } from './config/index.ts';
import { deskPage, noDeskPage } from './page.ts';
import { translatedTexts } from './texts.ts';

const packages = createRequire(resolve('package.json'));
const here = import.meta.dirname;

/** Reads or makes one file. */
export type AdminFile = () => string | Uint8Array | Promise<string | Uint8Array>;

/**
 * The files of the desk, by their path below it.
 * @param withGitHub whether what is written goes to a repository, or only into a folder of the editor's machine
 */
export function adminFiles(withGitHub: boolean): Map<string, AdminFile> {
  const content = relative(process.cwd(), settings.contentDir).replaceAll('\\', '/');
  if (content.startsWith('..') || isAbsolute(content)) {
    return new Map([['index.html', () => noDeskPage(settings.contentDir)], stylesheet]);
  }
  const { adminRepository: repository = `local/${basename(process.cwd())}`, adminBranch: branch } = settings;
  const data = () => ({ config: deskConfig({ content, repository, branch }), texts: translatedTexts() });
  return new Map<string, AdminFile>([
    ['index.html', () => deskPage(data(), withGitHub)],
    ['desk.js', script],
    stylesheet,
    ...fonts(),
    ...sveltia(),
    [
      'immutable.js',
      raw(join(dirname(createRequire(packages.resolve('@sveltia/cms')).resolve('immutable')), 'immutable.es.js')),
    ],
  ]);
}

const raw =
  (path: string): AdminFile =>
  () =>
    readFileSync(path);

const stylesheet: [string, AdminFile] = ['desk.css', raw(join(here, 'admin.css'))];

async function script(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'browser/admin.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['@sveltia/cms'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function fonts(): [string, AdminFile][] {
  return [typefaces.text, typefaces.strong]
    .map((typeface) => packages.resolve(typefaceFile(typeface, 'devanagari')))
    .map((path) => [`fonts/${basename(path)}`, raw(path)]);
}

/** Sveltia CMS as its package has it, without what the policy keeps from running anyway. */
function sveltia(): [string, AdminFile][] {
  const folder = dirname(packages.resolve('@sveltia/cms'));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|png|woff2)$/.test(name))
    .map((name) => [`cms/${name.replaceAll('\\', '/')}`, raw(join(folder, name))]);
}
