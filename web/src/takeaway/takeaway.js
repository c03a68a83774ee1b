// The menu with everything that a visitor can take away. Its content is loaded when it is first opened.
import { nothing } from 'lit';
import { LazyPart, loadPart } from '../ui/lazy-part.js';
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
				const { Menu } = await loadPart(host.root, language(), () => import('./menu.js'));
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
