// The element's attributes, for frameworks that type their markup.
export interface SwitchCostAttributes {
	preset?: string;
	scenario?: string;
	candidates?: string;
	values?: string;
	locked?: string;
	'hidden-inputs'?: string;
	view?: 'full' | 'quick';
	locale?: string;
	currency?: string;
	theme?: 'light' | 'dark';
	sharing?: string;
	storage?: 'draft' | 'none';
	'cta-href'?: string;
	'cta-label'?: string;
	'cta-parameters'?: string;
	'cta-scenario'?: boolean;
	'data-layer'?: boolean;
}
