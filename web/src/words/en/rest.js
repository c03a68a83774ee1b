// What only parts say that are loaded when one comes to them.
import checklist from './checklist.js';
import fit from './fit.js';
import maths from './maths.js';
import negotiation from './negotiation.js';
import plan from './plan.js';

export default { checklist, fit, maths, negotiation, plan };
