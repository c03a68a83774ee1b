// The headers to send with each file, and _headers, which many static hosts and our server read. Below are the
// same for other servers. Hosts differ in how they combine rules, so no path gets one header from two.
import { languages } from '../src/text/locales.js';

/** @typedef {Record<string, string>} Headers by name */

/** @param {string} language */
export const methodsIn = (language) => (language === 'en' ? 'methods.html' : `methods.${language}.html`);

/** Pages, which other sites link to by these names. */
export const pages = ['index.html', ...languages.map(methodsIn), 'builder.html', 'frame.html'];

/** Scripts that pages of other sites load by these names. */
export const scripts = ['switch-cost.js', 'switch-cost-frame.js', 'estimator.js'];

/** Entries of the npm package. */
const entries = ['element.js', 'react.js', 'vue.js', 'first-words.js'];

/** Sent with every file: any page may use it, and browsers trust its declared type. @type {Headers} */
export const everywhere = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'Timing-Allow-Origin': '*',
	'X-Content-Type-Options': 'nosniff',
};

/**
 * Allows only what a page consists of, from its own origin. No script may be made from text; markup passes only through
 * two named policies: Lit's for its templates, and ours for the worker's address.
 */
const policy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	'trusted-types lit-html switch-cost',
].join('; ');

/** Any page may embed the calculator in a frame, including a local file. */
const framed = policy.replace("frame-ancestors 'none'", 'frame-ancestors * file:');

/** @param {string} [page] */
export const policyOf = (page) => (page === 'frame.html' ? framed : policy);

const current = 'no-cache';

/** For scripts under stable names: a release reaches the pages that load them within five minutes. */
const brief = 'public, max-age=300';

/** For files that are named by their content. */
const forever = 'public, max-age=31536000, immutable';

/**
 * Returns the headers by path; a path that ends in "*" stands for all with that beginning.
 * @param {string} version whose scripts also have addresses that never change
 * @returns {[path: string, headers: Headers][]}
 */
export function rules(version) {
	/** @type {[path: string, headers: Headers][]} */
	const list = [
		['/*', everywhere],
		['/assets/*', { 'Cache-Control': forever, 'Content-Security-Policy': policyOf() }],
		[`/${version}/*`, { 'Cache-Control': forever }],
	];
	for (const script of [...scripts, ...entries]) list.push([`/${script}`, { 'Cache-Control': brief }]);
	for (const page of pages)
		for (const path of addresses(page))
			list.push([path, { 'Cache-Control': current, 'Content-Security-Policy': policyOf(page) }]);
	for (const name of ['LICENSE', 'NOTICES', 'manifest.json', 'sbom.json', 'integrity.json', 'SHA256SUMS'])
		list.push([`/${name}`, { 'Cache-Control': current }]);
	return list;
}

/** @param {string} version */
export const headers = (version) =>
	rules(version)
		.map(([path, sent]) => {
			const lines = Object.entries(sent).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${path}\n${lines.join('')}`;
		})
		.join('\n');

/** Some hosts leave out the extension. @param {string} page */
const addresses = (page) =>
	page === 'index.html' ? ['/', '/index', '/index.html'] : [`/${page.replace(/\.html$/, '')}`, `/${page}`];

// Writes files for servers that do not read _headers, with the same headers, media types and compressed forms.

/** Media types, because servers' own lists differ. @type {Record<string, string>} */
const types = {
	css: 'text/css',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	wasm: 'application/wasm',
};

/** Types that are sent as UTF-8. */
const texts = ['text/css', 'text/html', 'text/javascript', 'text/plain'];

/** @param {string} version @returns {Record<string, string>} by file name */
export const serverFiles = (version) => ({
	'_nginx.conf': nginx(version),
	'.htaccess': apache(version),
	_Caddyfile: caddy(version),
});

/** Pages have addresses without an extension too, which these servers do not answer. */
const isFile = (/** @type {string} */ path) => /[.*]|[A-Z/]$/.test(path) && !/^\/methods\.[a-z]{2}$/.test(path);

/**
 * Returns the headers of every file, and the paths of each value of the others, by name.
 * @param {string} version
 */
function table(version) {
	const [[, everywhere], ...others] = rules(version);
	/** @type {Record<string, Record<string, string[]>>} */
	const byName = {};
	for (const [path, headers] of others.filter(([path]) => isFile(path)))
		for (const [name, value] of Object.entries(headers)) ((byName[name] ??= {})[value] ??= []).push(path);
	return {
		everywhere: Object.entries(everywhere),
		byName: Object.entries(byName).flatMap(([name, values]) =>
			Object.entries(values).map(([value, paths], index) => ({ name, value, paths, index })),
		),
	};
}

/**
 * Returns a regular expression for a rule's path without its slash. Folders of earlier versions may still be there.
 * @param {string} path
 * @param {string} version
 */
const pattern = (path, version) =>
	path
		.slice(1)
		.replaceAll('.', '\\.')
		.replace(version.replaceAll('.', '\\.'), '[0-9]+\\.[0-9]+\\.[^/]+')
		.replace(/\*$/, '.*');

/** @param {string} version */
function nginx(version) {
	const { everywhere, byName } = table(version);
	/** @param {string} name */
	const variable = (name) => `$switchcost_${name.toLowerCase().replaceAll('-', '_')}`;
	const names = [...new Set(byName.map(({ name }) => name))];
	const maps = names.map((name) => {
		const rows = byName.filter((row) => row.name === name);
		const lines = rows.map(({ paths, value }) => {
			const patterns = paths.map((path) => pattern(path, version)).join('|');
			return `    "~^/(${patterns})$" "${value}";\n`;
		});
		return `map $uri ${variable(name)} {\n    default "";\n${lines.join('')}}\n`;
	});
	return `# nginx: copy this to /etc/nginx/conf.d, and set server_name, root and TLS.
# With Debian's libnginx-mod-http-brotli-static, also turn on brotli_static: visitors then load a quarter less.
${maps.join('')}
server {
    listen 8080;
    server_name _;
    root /srv/switchcost;
    index index.html;

    gzip_static on;
    # brotli_static on;
    gzip_vary on;

    types {
${Object.entries(types)
	.map(([extension, type]) => `        ${type} ${extension};\n`)
	.join('')}    }
    default_type text/plain;
    charset utf-8;
    charset_types ${texts.join(' ')};

${everywhere.map(([name, value]) => `    add_header ${name} "${value}" always;\n`).join('')}${names
		.map((name) => `    add_header ${name} ${variable(name)};\n`)
		.join('')}}
`;
}

/** @param {string} version */
function apache(version) {
	const { everywhere, byName } = table(version);
	const typed = Object.entries(types).map(([extension, type]) => `AddType ${type} .${extension}\n`);
	// A later rule wins: those of folders, which come first in the table.
	const sent = byName.reverse().map(({ name, value, paths }) => {
		const patterns = paths.map((path) => pattern(path, version)).join('|');
		return `Header set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#/(${patterns})(\\.br|\\.gz)?$#"\n`;
	});
	return `# Apache 2.4: works as it is, also in a subfolder, where AllowOverride permits FileInfo and Indexes, with mod_headers and
# mod_rewrite.
DirectoryIndex index.html
${typed.join('')}DefaultType None
AddDefaultCharset Off
AddCharset utf-8 .css .html .js
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
<FilesMatch "^[A-Z0-9]+(\\.br|\\.gz)?$">
  ForceType "text/plain; charset=utf-8"
</FilesMatch>

RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]

Header always merge Vary Accept-Encoding
${everywhere.map(([name, value]) => `Header always set ${name} "${value}"\n`).join('')}${sent.join('')}`.replaceAll(
		'\\\\',
		'\\',
	);
}

/** @param {string} version */
function caddy(version) {
	const { everywhere, byName } = table(version);
	const sent = byName.map(({ name, value, paths, index }) => {
		const matcher = `@${name}${index}`;
		return `	${matcher} path ${paths.join(' ')}\n	header ${matcher} ${name} "${value}"\n`;
	});
	const typed = [
		'	@text path /LICENSE /NOTICES /SHA256SUMS\n',
		'	header @text Content-Type "text/plain; charset=utf-8"\n',
		...Object.entries(types).map(([extension, type]) => {
			const charset = texts.includes(type) ? '; charset=utf-8' : '';
			return `	header *.${extension} Content-Type "${type}${charset}"\n`;
		}),
	];
	return `# Caddy: name your site in place of :8080, and it gets TLS by itself.
:8080 {
	root * /srv/switchcost
	file_server {
		precompressed br gzip
	}
	header {
${everywhere.map(([name, value]) => `		${name} "${value}"\n`).join('')}	}
${typed.join('')}${sent.join('')}}
`;
}
