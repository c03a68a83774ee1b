package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// leverFigures are what each side could offer, and what missing the notice costs.
var leverFigures = []figureRow{
	{
		name: "missed_notice_cost", label: "If the notice is missed", unit: UnitMoney,
		rule: "Worth of the best cutover month, or 0 if staying is better, less the same when the first contract end " +
			"that notice can still reach is missed and only later ones remain.",
		source: byContract,
		uses:   []string{"npv"},
	},
	{
		name: "retention_discount", label: "Break-even discount of the incumbent", unit: UnitShare,
		rule: "Discount on the incumbent's charge for labels, when staying, at which the switch is worth 0. It is " +
			"found numerically to six decimals.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "candidate_price_factor", label: "Break-even price of the candidate", unit: UnitFactor,
		rule: "Factor from 0 to 10 on everything the candidate charges for labels at which the switch is worth 0. It " +
			"is found numerically to six decimals.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "retention_credit", label: "Break-even credit of the incumbent", unit: UnitMoney,
		rule: "Smallest credit on the incumbent's next invoices, on top of what is prepaid, at which the switch is " +
			"worth 0; rounded up to the currency's minor unit.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "signing_credit", label: "Break-even credit of the candidate", unit: UnitMoney,
		rule: "Smallest credit on the candidate's first invoices, instead of the one it offers, at which the switch " +
			"is worth 0; rounded up to the currency's minor unit.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "cutover_payment", label: "Break-even payment at cutover", unit: UnitMoney,
		rule: "What the candidate could charge at cutover, on top of its offer, before the switch is worth 0. A " +
			"negative amount is what it would have to contribute.",
		source:   byArithmetic,
		formulas: []formula{{text: "npv · (1 + discount_rate)^(cutover_month / 12)"}},
		value: func(e *explainer) quantity {
			return num.Exact(e.cutoverPayment(e.k, e.npv(e.k, e.switched)).Decimal)
		},
		overHorizon: (*explainer).byFormula,
	},
	{
		name: "closest", label: "Month closest to break-even", unit: UnitMonths,
		rule: "If no cutover month pays off, the month in which the switch would break even at the highest prices of " +
			"the candidate; the earliest if several are equal.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
	{
		name: "break_even", label: "Break-even of an input", unit: UnitMoney,
		rule: "Value of one input, within its bounds and with all others unchanged, at which the switch is worth 0. " +
			"If there are several, the one closest to the value entered.",
		source: byArithmetic,
		uses:   []string{"npv"},
	},
}
