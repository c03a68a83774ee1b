// What is to be sent with each path, in the form of a _headers file, which many
// static hosts read, and our own server as well. No path gets a header from two
// rules, for hosts differ in what they make of that.

/** A rule's headers by name. @typedef {Record<string, string>} Headers */

/** With every file: it may be used from any page, and is what it says it is. @type {Headers} */
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
 * Allows what a page is made of, from its own origin, and nothing else.
 * WebAssembly has to be compiled; no script may be made of text; markup comes
 * through the two named policies only: Lit's for its templates, and ours for
 * the worker's address. A worker has the policy that came with its script.
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

/** The page in a frame may be in any other, in a file on somebody's desk as well. */
const framed = policy.replace("frame-ancestors 'none'", 'frame-ancestors * file:');

/** What a page allows, or whatever else is loaded. @param {string} [page] */
export const policyOf = (page) => (page === 'frame.html' ? framed : policy);

/** Asked for again each time, and sent again when it has changed. */
const current = 'no-cache';

/** How long a release takes to reach the pages that load a script by its name. */
const awhile = 'public, max-age=300';

/** Named by its content. */
const forever = 'public, max-age=31536000, immutable';

/**
 * The text of the file.
 * @param {{pages: string[], scripts: string[]}} stable what keeps its name
 */
export function headers({ pages, scripts }) {
  /** @type {[path: string, headers: Headers][]} */
  const rules = [
    ['/*', everywhere],
    ['/assets/*', { 'Cache-Control': forever, 'Content-Security-Policy': policyOf() }],
  ];
  for (const script of scripts) rules.push([`/${script}`, { 'Cache-Control': awhile }]);
  for (const page of pages) {
    for (const path of addresses(page))
      rules.push([path, { 'Cache-Control': current, 'Content-Security-Policy': policyOf(page) }]);
  }
  for (const list of ['LICENSE', 'NOTICES', 'manifest.json', 'sbom.json', 'integrity.json', 'SHA256SUMS'])
    rules.push([`/${list}`, { 'Cache-Control': current }]);
  return rules
    .map(
      ([path, sent]) =>
        `${path}\n${Object.entries(sent)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');
}

/** Where a page is found: some hosts leave the ending out. @param {string} page */
const addresses = (page) =>
  page === 'index.html' ? ['/', '/index', '/index.html'] : [`/${page.replace(/\.html$/, '')}`, `/${page}`];
