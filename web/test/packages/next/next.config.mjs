export default {
	output: 'export',
	distDir: process.env.NEXT_DIST_DIR,
	turbopack: { root: `${import.meta.dirname}/..` },
};
