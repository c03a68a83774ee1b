// Carries parameters from the page's address to the call to action, such as those of a campaign.

/** Used if the page lists none. */
export const campaignParameters = ['utm_*', 'gclid'];

/**
 * Adds to a web address the listed parameters that it lacks; other addresses stay.
 * @param {string} href
 * @param {string} query of the page
 * @param {string[]} names a * at the end stands for any ending
 * @param {string} [base]
 */
export function withPageParameters(href, query, names, base = document.baseURI) {
	const link = new URL(href, base);
	if (!/^https?:$/.test(link.protocol)) return href;
	const added = [...new URLSearchParams(query)].filter(
		([name]) => !link.searchParams.has(name) && names.some((pattern) => matches(pattern, name)),
	);
	if (!added.length) return href;
	link.search += `${link.search && '&'}${new URLSearchParams(added)}`; // the address's own query keeps its spelling
	return link.href;
}

/** @param {string} pattern @param {string} name */
const matches = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
