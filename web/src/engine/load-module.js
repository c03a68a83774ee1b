/** Part of the next address. */
let failures = 0;

/**
 * A browser may remember a failure and not ask again for the same address, so the retry has another one.
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
export const importWithRetry = (load) =>
	load().catch(async (error) => {
		const [address] = /https?:\/\/\S+/.exec(error) ?? []; // every browser's message contains it
		if (!address) throw error;
		try {
			return await import(/* @vite-ignore */ `${address}?${failures}`);
		} catch {
			failures++;
			throw error;
		}
	});
