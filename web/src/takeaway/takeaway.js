// The menu with everything that a visitor can take away. Its content is loaded when it is first opened.
import { nothing } from 'lit';
import { importWithRetry } from '../engine/load-module.js';
import { adoptStyles } from '../styles/styles.js';
import { LazyPart } from '../ui/lazy-part.js';
import { loadRest } from '../words/languages.js';
import { Printing } from './printing.js';

/** @import { Calculator } from '../calculator.js' */
/** @import { Disclosures } from '../ui/disclosures.js' */
/** @import { Format } from '../words/format.js' */

export class TakeAway {
	#host;
	#printing;
	#menu;

	/** @param {Calculator} host @param {() => string} language */
	constructor(host, language) {
		this.#host = host;
		this.#printing = new Printing(host);
		this.#menu = new LazyPart(
			async () => {
				const [{ Menu, styles }] = await Promise.all([
					importWithRetry(() => import('./menu.js')),
					loadRest(language()),
				]);
				adoptStyles(host.root, styles);
				return new Menu(host, this.#printing);
			},
			() => host.requestUpdate(),
		);
	}

	/** @param {Format} format @param {Disclosures} disclosures */
	draw(format, disclosures) {
		if (!this.#host.settings.sharesAnything) return nothing;
		this.#printing.setFormat(format);
		return disclosures.draw('takeaway', 'part takeaway', format.words.takeaway.menu, () =>
			this.#menu.whenNear(format.words, (menu) => menu.draw(format, disclosures)),
		);
	}
}
