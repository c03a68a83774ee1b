package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// leverFigures are what each side could offer, and what missing the notice costs.
var leverFigures = []figureRow{
	{
		name: "missed_notice_cost", label: "If the notice is missed", unit: UnitMoney,
		rule: "What the best cutover month is worth, or 0 by staying, less the same if the first contract end that " +
			"notice can still reach is let pass, so that every contract end is one of those after it.",
		source: byContract,
		uses:   []string{"npv"},
	},
	{
		name: "retention_discount", label: "Break-even discount of the incumbent", unit: UnitShare,
		rule: "The share off the incumbent's charge for labels, when staying, at which the switch is worth 0; found " +
			"by narrowing it down to six decimals.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "candidate_price_factor", label: "Break-even price of the candidate", unit: UnitFactor,
		rule: "The factor from 0 to 10 on all that the candidate charges per label at which the switch is worth 0; " +
			"found by narrowing it down to six decimals.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "retention_credit", label: "Break-even credit of the incumbent", unit: UnitMoney,
		rule: "The least credit on the incumbent's next invoices, beyond what is prepaid, at which the switch is " +
			"worth 0; rounded up to a minor unit.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "signing_credit", label: "Break-even credit of the candidate", unit: UnitMoney,
		rule: "The least credit on the candidate's first invoices, in place of the one it offers, at which the switch " +
			"is worth 0; rounded up to a minor unit.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "cutover_payment", label: "Break-even payment at cutover", unit: UnitMoney,
		rule: "What the candidate could ask at cutover, beyond its offer, before the switch is worth 0; below 0 what " +
			"it would have to bear.",
		source:      byArithmetic,
		formulas:    []formula{{text: "npv · (1 + discount_rate)^(cutover_month / 12)"}},
		value:       func(e *explainer) quantity { return num.Exact(e.cutoverPayment(e.k, e.npv(e.k, e.switched)).Decimal) },
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "closest", label: "Month closest to paying", unit: UnitMonths,
		rule: "Where no cutover month pays, the one in which the switch is worth 0 at the highest prices of the " +
			"candidate, the earliest of equals.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "break_even", label: "Break-even of an input", unit: UnitMoney,
		rule: "The value of one input, within its bounds and all others as given, at which the switch is worth 0; of " +
			"several, the one next to the value given.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
}
