// The answers of the program for evidence (wasm/evidence), whose Go types say more.
import type { Decimal } from '../scenario/scenario.js';

export type Role =
	| ''
	| 'month'
	| 'labels'
	| 'hours'
	| 'amount'
	| 'kind'
	| 'currency'
	| 'provider'
	| 'checked'
	| 'wrong'
	| 'right'
	| 'verdict'
	| 'label_a'
	| 'label_b';

export interface Column {
	heading: string;
	samples: string[];
	role: Role;
	mark?: '.' | ',';
	order?: 'day_first' | 'month_first';
	doubts?: ('role' | 'mark' | 'order' | 'year')[];
	possible?: Role[];
}

export interface Basis {
	kind: 'invoices' | 'audit';
	/** Months with invoices, or labels checked. */
	count: number;
	/** "YYYY-MM" */
	first?: string;
	last?: string;
}

export interface Figure {
	pointer: string;
	value: any;
	low?: Decimal;
	high?: Decimal;
	/** Suggested, not proven. */
	optional?: boolean;
	basis: Basis;
}

export interface Note {
	code: string;
	values?: Record<string, string>;
}

export interface Ignored {
	reason: 'total' | 'no_month' | 'no_number' | 'heading' | 'no_label' | 'currency';
	lines: number[];
	count: number;
}

export interface FittedMonth {
	month: string;
	labels: Decimal;
	invoiced: Decimal;
	modelled?: Decimal;
	fits: boolean;
}

export interface Records {
	months: { month: string; labels: Decimal; amount: Decimal }[];
	gaps: string[];
	currency?: string;
	rows: number;
	corrections: number;
	ignored: Ignored[];
	kinds: string[];
	counted: boolean;
}

export interface Share {
	checked: number;
	wrong: number;
	value: number;
	low: number;
	high: number;
}

export interface AuditFindings {
	all: Share;
	more_labels: number;
	providers: (Share & { name: string })[];
	kinds: (Share & { name: string })[];
	months: (Share & { name: string })[];
	comparisons: { a: string; b: string; p_value: number; differ: boolean }[];
	agreement?: { items: number; same: number; kappa: number };
	pilot?: { first: Share; later: Share; throughput?: number; weeks: number };
	ignored: Ignored[];
	rows: number;
}

export interface Reading {
	table?: { encoding: string; delimiter: string; heading?: string[]; first_line: number };
	rows: number;
	columns?: Column[];
	invoices?: { records: Records; figures: Figure[]; fit: FittedMonth[]; notes: Note[] };
	audit?: AuditFindings;
	figures: Figure[];
}

export interface Rejection {
	reason: 'too_large' | 'not_text' | 'unknown_encoding' | 'no_table' | 'too_many_columns';
	detail?: string;
}

/** Exactly one of the fields is set. */
export interface Answer {
	ok?: any;
	rejection?: Rejection;
	error?: { message: string };
}

export interface Question {
	data?: string;
	audit?: boolean;
	hints?: { mark?: string; order?: string };
	today?: string;
	columns?: Pick<Column, 'role' | 'mark' | 'order'>[];
	start?: string;
	growth?: string;
	digits?: number;
	offer?: string;
	provider?: string;
	checked?: number;
	wrong?: number;
}
