import { patternOf } from '../../src/hosting/files.ts';
import { type Headers, headerRules, strictTransport } from '../../src/hosting/headers.ts';
import { indexPattern, foldersPattern, withQuery } from '../../src/hosting/redirects.ts';
import type { DeliveredSite } from '../../src/hosting/site.ts';
import { languages } from '../../src/site.config.ts';
import { type Recipe, stepsToCopy } from '../recipe.ts';

/** Paths on the server. */
export interface Place {
  /** The folder that contains the site, below subfolders for the base path. */
  root: string;
  /** The address that Caddy serves; it obtains a certificate for it automatically. */
  address: string;
  /** A certificate and its key, if Caddy should not obtain them. */
  tls?: { certificate: string; key: string };
}

const usual = ({ host, url }: DeliveredSite): Place => ({ root: `/srv/www/${host}`, address: url });

/** The configuration of Caddy for a site, from version 2.6 on. */
export function recipe(site: DeliveredSite, place = usual(site)): Recipe {
  return {
    files: { [`${site.host}.caddy`]: configuration(site, place) },
    site: `site${site.basePath}`,
    encodings: ['br', 'gz'],
    steps: [
      `Let the name ${site.host} lead to the server, and ports 80 and 443 be open: Caddy gets its certificate by itself.`,
      'On the server: apt-get install caddy rsync && mkdir -p /srv/www',
      `Copy ${site.host}.caddy to /etc/caddy/, and import it in /etc/caddy/Caddyfile: import ${site.host}.caddy`,
      ...stepsToCopy('caddy', place.root),
      'Check and load: caddy validate --config /etc/caddy/Caddyfile && systemctl reload caddy',
      `See that it works: curl -I --compressed ${site.url}${site.basePath}`,
    ],
  };
}

function configuration({ host, url, basePath, moved }: DeliveredSite, { root, address, tls }: Place): string {
  const name = host.replace(/\W/g, '_');
  const below = languages.map((language) => `${basePath}${language}/*`);
  return `# Caddy for ${url}${basePath}: made by \`npm run recipe -- caddy\`; change src/hosting/ and make it anew.

# What is said with every answer.
(${name}_answers) {
${headerLines(basePath, true)}
}

# What is said with files beside that. Where two name the same header, the later one holds.
(${name}_files) {
	route {
${headerLines(basePath, false)}
		@compressed file {path}.br {path}index.html.br
		header @compressed {
			Vary Accept-Encoding
			defer
		}
	}
}

${address} {
	root * ${root}
${tls ? `	tls ${tls.certificate} ${tls.key}\n` : ''}\
	header -Server
	map {query} {and_query} {
		~^(.+)$ "?\${1}"
		default ""
	}

	route {
		import ${name}_answers
		@write not method GET HEAD
		header @write Allow "GET, HEAD"
		error @write 405

${basePath === '/' ? '' : `		redir / ${basePath} 302\n`}\
${moved.flatMap(({ from, to }) => ['', '/', '/index.html'].map((end) => `		redir ${from.slice(0, -1)}${end} ${withQuery(to, '{and_query}')} 301\n`)).join('')}\
		@index path_regexp index ${indexPattern}
		redir @index {re.index.1}{and_query} 301
		@folder {
			path_regexp folder ^(${foldersPattern}[^/])$
			file {path}/index.html
		}
		redir @folder {re.folder.1}/{and_query} 301

		# Files that begin with a dot, and the compressed ones by themselves.
		@hidden path_regexp /\\.|\\.(?:br|gz)$
		error @hidden 404
		@missing not file {path} {path}index.html
		error @missing 404

		import ${name}_files
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		header -Server
		route {
			@refused not expression {err.status_code} == 404
			respond @refused {err.status_code}
${languages.map((language, index) => `			@${language} path ${below[index] ?? ''}\n			rewrite @${language} ${basePath}${language}/404.html\n`).join('')}\
			@other not path ${below.join(' ')}
			rewrite @other ${basePath}404.html
			import ${name}_answers
			import ${name}_files
			file_server {
				precompressed br gzip
				status 404
			}
		}
	}
}
`;
}

function headerLines(basePath: string, everywhere: boolean): string {
  return headerRules(basePath)
    .flatMap(({ files, headers }, index) => {
      if ((files === 'every') !== everywhere) return [];
      if (everywhere) return [header('', { ...strictTransport, ...headers })];
      return [`\t\t@rule${index} path_regexp ${quoted(patternOf(files, basePath))}`, header(`@rule${index} `, headers)];
    })
    .join('\n');
}

function header(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t\t${name} ${quoted(value)}`);
  return `\t\theader ${matcher}{\n${lines.join('\n')}\n\t\t}`;
}

function quoted(text: string): string {
  return `\`${text}\``;
}
