// Types of the explanation of a figure; they mirror estimator/explain.go.
import type { CalendarMonth, Kind, Unit } from './scenario.js';

/** A figure of a result; see Explain in estimator/explain.go. */
export interface Figure {
  figure: string;
  branch?: 'stay' | 'switch';
  /** Absent for a figure over the whole horizon. */
  month?: number;
}

/** The explanation of a figure. */
export interface Explanation {
  figure: string;
  branch: 'stay' | 'switch';
  month?: number;
  date?: CalendarMonth;
  unit: Unit;
  value: string;
  /** In the model's notation; empty if the value is counted. */
  formula: string;
  /** Every name in the formula and in the formulas of its terms. */
  terms: Term[];
  /** The months of a sum over months. */
  months?: { month: number; date?: CalendarMonth; terms: Term[] }[];
}

/** An input or a quantity in a formula. */
export interface Term {
  name: string;
  unit: Unit;
  value: string;
  /** JSON Pointer. */
  input?: string;
  formula?: string;
}

/** An entry of the list of figures. */
export interface FigureInfo {
  name: string;
  sort: 'answer' | 'line' | 'quantity';
  label: string;
  unit: Unit;
  kind?: Kind;
  one_time?: boolean;
  rule: string;
  formulas: { key: string; when?: string; formula: string }[];
  /** JSON Pointers, with "*" for any index. */
  inputs: string[];
  source: string;
  /** The ID of a source that several entries share. */
  source_id?: string;
  /** Whether explain returns it with numbers. */
  explained?: boolean;
}
