// The headers to send with each file, and _headers, which many static hosts and our server read. server-files.mjs writes
// the same for other servers. Hosts differ in how they combine rules, so no path gets one header from two.
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
