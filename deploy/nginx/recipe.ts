import { escaped, patternOf } from '../../src/hosting/files.ts';
import { type HeaderRule, headerRules, strictTransport } from '../../src/hosting/headers.ts';
import { indexPattern, withQuery } from '../../src/hosting/redirects.ts';
import type { DeliveredSite } from '../../src/hosting/site.ts';
import { languages } from '../../src/site.config.ts';
import { type Recipe, stepsToCopy } from '../recipe.ts';

/** Paths on the server. */
export interface Place {
  /** The folder that contains the site, below subfolders for the base path. */
  root: string;
  certificate: string;
  key: string;
  ports: { http: number; https: number };
}

const usual = ({ host }: DeliveredSite): Place => ({
  root: `/srv/www/${host}`,
  certificate: `/etc/letsencrypt/live/${host}/fullchain.pem`,
  key: `/etc/letsencrypt/live/${host}/privkey.pem`,
  ports: { http: 80, https: 443 },
});

/** The configuration of nginx for a site, from version 1.18 on. */
export function recipe(site: DeliveredSite, place = usual(site)): Recipe {
  return {
    files: { [`${site.host}.conf`]: configuration(site, place), 'brotli-static.conf': 'brotli_static on;\n' },
    site: `site${site.basePath}`,
    encodings: ['br', 'gz'],
    steps: [
      `On the server: apt-get install nginx libnginx-mod-http-brotli-static certbot rsync && mkdir -p /srv/www /etc/nginx/${site.host}, and get a certificate: certbot certonly --webroot --webroot-path /var/www/html --deploy-hook 'systemctl reload nginx' --domain ${site.host}`,
      `Copy ${site.host}.conf to /etc/nginx/conf.d/, and brotli-static.conf to /etc/nginx/${site.host}/ if the Brotli module is there.`,
      ...stepsToCopy('nginx', place.root),
      'Check and load: nginx -t && systemctl reload nginx',
      `See that it works: curl -I --compressed ${site.url}${site.basePath}`,
    ],
  };
}

function configuration(site: DeliveredSite, { root, certificate, key, ports }: Place): string {
  const { host, url, basePath, moved } = site;
  const rules = headerRules(basePath);
  const prefix = host.replace(/\W/g, '_');
  const headers = headerValues(rules).map(([name, values]) => ({
    name,
    values,
    variable: `$${prefix}_${name.replaceAll('-', '_')}`,
  }));
  const types = rules.flatMap(({ files, headers: { 'content-type': type } }) => (type ? [{ files, type }] : []));
  return `# nginx for ${url}${basePath}: made by \`npm run recipe -- nginx\`; change src/hosting/ and make it anew.
# A header is written once, with a value by path. No location adds one: it would lose all that stand here.

${headers
  .map(({ values, variable }) =>
    map(
      '$uri',
      variable,
      [...values].reverse().map(([files, value]) => [pattern(files, basePath), value]),
    ),
  )
  .join('\n')}
${map(
  '$uri',
  `$${prefix}_moved`,
  moved.map(({ from, to }) => [
    `~^${escaped(from.slice(0, -1))}(?:/(?:index\\.html)?)?$`,
    withQuery(to, '$is_args$args'),
  ]),
)}
${map('$uri', `$${prefix}_not_found`, [
  ...languages.map((language) => [`~^${escaped(basePath)}${language}/`, `${basePath}${language}/404.html`] as const),
  ['default', `${basePath}404.html`],
])}
${map('$request_uri', `$${prefix}_page_of_index`, [[`~${indexPattern.replace('$', '(?:\\?|$)')}`, '$1']])}
server {
    listen ${ports.http};
    listen [::]:${ports.http};
    server_name ${host};
    server_tokens off;
    location /.well-known/acme-challenge/ { root /var/www/html; }
    location / { return 301 ${url}$request_uri; }
}

server {
    # From nginx 1.25.1 on, \`http2 on;\` is the newer way to say it; this one still holds.
    listen ${ports.https} ssl http2;
    listen [::]:${ports.https} ssl http2;
    server_name ${host};

    # Where certbot puts them.
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:${prefix}:1m;

    root ${root};
    index index.html;
    server_tokens off;
    absolute_redirect off;
    autoindex off;

    # Files are compressed already, beside each file. The Brotli module may be missing: then the pattern finds no file.
    gzip off;
    gzip_static on;
    gzip_vary on;
    include ${host}/brotli-static[.]conf;

    types {
${types.flatMap(({ files, type }) => lineOfType(files, type)).join('\n')}
    }
    default_type application/octet-stream;

${Object.entries(strictTransport)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
${headers.map(({ name, variable }) => `    add_header ${name} ${variable} always;`).join('\n')}

    if ($${prefix}_moved) { return 301 $${prefix}_moved; }
    if ($${prefix}_page_of_index) { return 301 $${prefix}_page_of_index$is_args$args; }

    error_page 403 404 =404 $${prefix}_not_found;
${basePath === '/' ? '' : `    location = / { return 302 ${basePath}; }\n`}\
    # Files that begin with a dot, and the compressed ones by themselves.
    location ~ /\\.|\\.(?:br|gz)$ { return 404; }
${types.flatMap(({ files, type }) => locationOfType(files, type, basePath)).join('\n')}
}
`;
}

type Values = [files: HeaderRule['files'], value: string][];

/** Every header except the type, with its values by files; later values win. */
function headerValues(rules: readonly HeaderRule[]): [name: string, values: Values][] {
  const values = new Map<string, Values>();
  for (const { files, headers } of rules) {
    for (const [name, value] of Object.entries(headers)) {
      if (name !== 'content-type') values.set(name, [...(values.get(name) ?? []), [files, value]]);
    }
  }
  return [...values];
}

/** An nginx map; the first matching pattern wins. */
function map(from: string, to: string, lines: readonly (readonly [from: string, to: string])[]): string {
  return `map ${from} ${to} {\n${lines.map(([key, value]) => `    ${key === 'default' ? key : quoted(key)} ${quoted(value)};\n`).join('')}}\n`;
}

const pattern = (files: HeaderRule['files'], basePath: string): string =>
  files === 'every' ? 'default' : `~${patternOf(files, basePath)}`;

function lineOfType(files: HeaderRule['files'], type: string): string[] {
  if (files === 'every') return [];
  if ('ending' in files) return [`        ${quoted(type)} ${files.ending.slice(1)};`];
  return 'pages' in files ? [`        ${quoted(type)} html;`] : [];
}

function locationOfType(files: HeaderRule['files'], type: string, basePath: string): string[] {
  if (files === 'every' || !('file' in files)) return [];
  return [`    location = ${basePath}${files.file} { types {} default_type ${quoted(type)}; }`];
}

function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
