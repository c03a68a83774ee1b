// Types of explanations; they mirror estimator/explain.go and figures.go.
import type { CalendarMonth, JsonPointer, Kind, Unit } from './scenario.js';

/** See Explain in estimator/explain.go. */
export interface Figure {
	figure: string;
	branch?: 'stay' | 'switch';
	/** Absent for a figure over the whole horizon. */
	month?: number;
}

export interface Explanation {
	figure: string;
	branch: 'stay' | 'switch';
	month?: number;
	date?: CalendarMonth;
	unit: Unit;
	value: string;
	/** In the model's notation; empty if the value is counted. */
	formula: string;
	/** Of the formula and of the formulas of its terms. */
	terms: Term[];
	/** Of a sum over months. */
	months?: { month: number; date?: CalendarMonth; terms: Term[] }[];
}

export interface Term {
	name: string;
	unit: Unit;
	value: string;
	input?: JsonPointer;
	formula?: string;
}

export interface FigureInfo {
	name: string;
	sort: 'answer' | 'line' | 'quantity';
	label: string;
	unit: Unit;
	kind?: Kind;
	one_time?: boolean;
	rule: string;
	formulas: { key: string; when?: string; formula: string }[];
	/** With "*" for any index. */
	inputs: JsonPointer[];
	source: string;
	/** The ID of a source that several entries share. */
	source_id?: string;
	/** Whether explain returns it with numbers. */
	explained?: boolean;
}
