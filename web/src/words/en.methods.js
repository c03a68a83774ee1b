// The page of methods, which the build makes: the text around the figures and
// inputs. Their own texts come from the estimator.

/** Names of units that have none in the form. @type {Record<string, string>} */
const units = {
  money: 'money',
  money_per_label: 'money per label',
  money_per_hour: 'money per hour',
  yes_no: 'yes or no',
  choice: 'a choice',
  text: 'text',
  currency: 'currency',
  calendar_month: 'calendar month',
  count: 'count',
  factor: 'factor',
  score: 'score',
  weight: 'weight',
};

export default {
  title: 'Switchcost: how every figure is calculated',
  description:
    'The formulas behind the calculator: every answer, every line of cost, every quantity and every input with its unit, bounds, default and source.',
  back: 'Back to the calculator',
  heading: 'How every figure is calculated',
  printed:
    'The formulas and inputs below are printed from the program that computes them. Tests check each formula against the figures.',
  onThisPage: 'On this page',

  question: 'The question',
  asks: 'You buy training-data labels from one provider, the incumbent. If another, the candidate, takes over at the end of a month, what does that cost, does it pay, which month is best, and how sure is that?',
  futures:
    'Two futures are calculated month by month over the horizon: staying, and switching at the end of the cutover month. A line is one kind of cost in one month; above 0 is money out. The benefit of a month is the cost of staying less the cost of switching. Money already spent is in neither.',
  money:
    'Money is decimal. Each line of each month is rounded once, half away from zero, to the currency’s smallest unit, and totals add rounded lines, so that all figures add up to the cent. Shares, rates and accuracies are shown in per cent; points are percentage points of model accuracy.',
  kinds:
    'Every line is of one kind, so that nobody mixes what is paid with what is forgone: <strong>cash</strong> is paid to somebody, <strong>own staff</strong> is your people’s hours, <strong>quality</strong> is what late or worse labels cost, and <strong>risk</strong> is an expected loss.',

  answers: 'Answers',
  lines: 'Lines of cost',
  monthly: 'Every month, in both futures',
  once: 'Once, in switching',
  quantities: 'Quantities in the formulas',
  functions: 'Functions',
  /** Descriptions by function. */
  says: {
    max: 'Of two numbers.',
    floor: 'A number without its decimal places.',
    anniversaries:
      'Given the months left on the contract and a month: how many months before that one are whole years from the end of the term. Prices step up in the month after.',
    first_end:
      'Given the months left, the renewal term, the notice period and the cutover month: the first end of the term or of a renewal that is not before the cutover nor before the notice period from today; without renewals, any month from the end of the term on.',
    sum: 'What follows, for each month from 1 to the horizon, added up.',
  },
  /**
   * Heads the list of the inputs that a figure does not depend on, where it is the shorter list.
   * @param {{n: number}} inputs
   */
  allBut: ({ n }) => `All inputs but ${n}`,

  inputs: 'Inputs',
  inputsSay:
    '“If absent” is the value of an input that is not given. “Plausible” is the range in which its value may well lie; × marks a factor on the value. The chance that switching pays is counted over futures drawn from these ranges.',
  incumbent: 'incumbent',
  candidate: 'candidate',
  unit: 'Unit',
  accepted: 'Accepted',
  ifAbsent: 'If absent',
  given: 'must be given',
  startsAt: 'Starts at',
  plausible: 'Plausible',
  /** @param {{source: string}} figure */
  sourceOf: ({ source }) => `Source of the figure it starts at: ${source}`,
  units,
};
