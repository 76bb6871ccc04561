import { SHARE_FOLDER } from '../url/share-image-path'
import type { Addresses } from './format-redirects-file'
import { DATA_TYPES, escapeDots, HASHED_FOLDERS, HEADER_RULES, type Headers, SECURITY_HEADERS } from './header-rules'
import { formatDescribes, formatLinks, ID_LETTERS, LINK_RULES, METADATA_ENDINGS, PATH_LETTERS } from './page-links'

/** Media types of the folder's files, so that the site file needs no list of the system's. */
const TYPES = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'application/json': 'json',
  'application/xml': 'xml',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/x-icon': 'ico',
  'application/manifest+json': 'webmanifest',
  'font/woff2': 'woff2',
  'text/plain': 'txt',
}

/**
 * A site file for nginx that answers the plain folder as our own server does: the same headers, redirects, 404 and 410.
 * `root` and `listen` are placeholders of the file's head unless given (the test gives its own).
 */
export function formatNginxSite(
  { moved, shorts, withdrawn }: Addresses,
  { root = '/srv/site/dist', listen = '80' }: { root?: string; listen?: string } = {},
): string {
  return `# Made by the build. Belongs into the http block, for example as a file in sites-enabled.
# Change "root", "listen" and, where a certificate ends here, the lines of the connection. Nothing else needs a hand.

${mapsByKind()}
${mapOfLinks()}
server {
  listen ${listen};
  root ${quoted(root)};
  server_tokens off;
  # Redirects say the path alone: the port here may not be the one that readers see.
  absolute_redirect off;
  types {
${Object.entries(TYPES)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/javascript text/plain application/xml application/json;
  # Who reads what is nobody's business: neither addresses nor searches are written down.
  access_log off;
  error_log /dev/null;

  etag on;
  gzip_static on;
  gzip_vary on;
  # With the module libnginx-mod-http-brotli-static:
  # brotli_static on;

${everyHeader()}
  error_page 404 @missing;
  error_page 410 @withdrawn;
  location @missing { try_files /404.html =404; }
  location @withdrawn { try_files $uri.html =404; }
  location = /404 { return 404; }
  location = /404.html { return 404; }

  # One address for each page: no slash at the end, no .html. Only letters of our addresses are repeated in an answer.
  location = /index.html { return 308 /; }
  location = /index { return 308 /; }
  location ~ "^(/[A-Za-z0-9/._-]*[A-Za-z0-9_-])/+$" { return 308 $1$is_args$args; }
  location ~ "^(/[A-Za-z0-9/._-]*[A-Za-z0-9_-])\\.html$" { return 308 $1$is_args$args; }

${[
  ...[...moved, ...shorts].map(
    ({ from, to }) => `  location = ${from} { return 308 ${quoted(to.includes('#') ? to : `${to}$is_args$args`)}; }`,
  ),
  ...withdrawn.map((path) => `  location = ${path} { return 410; }`),
].join('\n')}

${Object.entries(DATA_TYPES)
  .map(
    ([ending, type]) =>
      `  location ~ "${escapeDots(ending)}$" { types { } default_type ${bare(type)}; charset_types ${bare(type)}; }`,
  )
  .join('\n')}
  location = / { try_files /index.html =404; }
  location / { try_files $uri.html $uri =404; }
  # The files that other hosts read, and compressed copies by their own name, are not pages.
  location ~ "^/(_headers|_redirects|nginx-site\\.conf)$" { return 404; }
  location ~ "\\.(br|gz)$" { return 404; }
}
`
}

/** One map for each header that depends on the kind of path; an empty value is not sent. */
function mapsByKind(): string {
  const names = [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))]
  const value = (kind: string, name: string) => HEADER_RULES.find((rule) => rule.kind === kind)?.headers[name] ?? ''
  return names
    .map((name) => {
      const hashed = HASHED_FOLDERS.map((folder) => `  ~^${folder} ${quoted(value('hashed', name))};`)
      const data = Object.keys(DATA_TYPES).map(
        (ending) => `  "~${escapeDots(ending)}$" ${quoted(value('data', name))};`,
      )
      const shared = `  ~^${SHARE_FOLDER} ${quoted(value('shared', name))};`
      return `map $uri ${variable(name)} {\n  default ${quoted(value('pages', name))};\n${[...hashed, shared, ...data].join('\n')}\n}\n`
    })
    .join('\n')
}

function everyHeader(): string {
  const fixed = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  const byKind = [...new Set(HEADER_RULES.flatMap(({ headers }: { headers: Headers }) => Object.keys(headers)))].map(
    (name) => `  add_header ${name} ${variable(name)} always;`,
  )
  return `${[...fixed, ...byKind, `  add_header Link ${variable('Link')} always;`].join('\n')}\n`
}

/**
 * Typed links of pages that are there, and of no answer else. When this is asked, `$uri` is the file that was found; the
 * first expression that fits holds, so that later rules come first.
 */
function mapOfLinks(): string {
  const pages = [...LINK_RULES].reverse().map(({ path, links }) => {
    const page = path === '/' ? '/(?:index)?' : path.replace(':id', `(?<site_id>${ID_LETTERS})`)
    return `  "~^(?:200|304)${page}(?:\\.html)?$" ${quoted(formatLinks(links).replaceAll(':id', '$site_id'))};`
  })
  const endings = METADATA_ENDINGS.map(escapeDots).join('|')
  const files = `  "~^(?:200|304)(?<site_page>/${PATH_LETTERS})(?:${endings})$" ${quoted(formatDescribes('$site_page'))};`
  return `map "$status$uri" ${variable('Link')} {\n  default "";\n${[...pages, files].join('\n')}\n}\n`
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replace(/-/g, '_')}`
}

/** A media type without its charset: nginx adds that. */
function bare(type: string): string {
  return type.replace(/;.*/, '')
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}
