export default {
	compatibilityDate: '2026-11-01',
	telemetry: false,
	devtools: { enabled: false },
	buildDir: '.nuxt',
	nitro: { output: { dir: '.built' } },
	app: { head: { htmlAttrs: { lang: 'en' }, title: 'Nuxt', link: [{ rel: 'icon', href: 'data:,' }] } },
};
