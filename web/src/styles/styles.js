import { candidates } from './candidates.js';
import { charts } from './charts.js';
import { falls } from './falls.js';
import { fields } from './fields.js';
import { forced } from './forced.js';
import { inputs } from './inputs.js';
import { layout } from './layout.js';
import { tables } from './tables.js';
import { takeaway } from './takeaway.js';

// The tokens and the frame of the verdict are there already: the element shows the first answer with them.
export const styles = [layout, fields, inputs, charts, tables, falls, candidates, takeaway, forced];
