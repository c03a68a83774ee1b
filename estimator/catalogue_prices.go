package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// priceQuantities are what a provider charges in a month.
var priceQuantities = []figureRow{
	{
		name: "uplifts", label: "Price uplifts so far", unit: UnitCount,
		rule: "The candidate's prices step up after each year of service, the incumbent's in the month after each " +
			"anniversary of its contract's end.",
		source: byContract,
		formulas: []formula{
			{text: "floor((service_month − 1) / 12)", only: ofCandidate},
			{
				name:    "incumbent",
				when:    "the incumbent labels",
				text:    "anniversaries(months_left, month)",
				only:    ofIncumbent,
				applies: (*explainer).incumbentLabels,
			},
		},
		value: func(e *explainer) quantity { return num.Whole(e.uplifts()) },
	},
	{
		name: "uplift", label: "Uplift factor", unit: UnitFactor,
		rule:     "What prices and the platform fee have risen to, as a factor.",
		source:   byContract,
		formulas: []formula{{text: "(1 + annual_uplift)^uplifts"}},
		value:    func(e *explainer) quantity { return e.currentDelivery().provider.uplift[e.uplifts()] },
	},
	{
		name: "ordered", label: "Labels charged for", unit: UnitLabels,
		rule:   "What is delivered, or what a pilot, a parallel run or relabelling orders.",
		source: byContract,
		formulas: []formula{
			{text: "delivered"},
			{
				name:    "pilot",
				when:    "for a pilot",
				text:    "pilot_labels",
				line:    "pilot",
				applies: func(e *explainer) bool { return e.line == Pilot },
			},
			{
				name:    "parallel",
				when:    "for a parallel run",
				text:    "parallel_share · volume",
				line:    "parallel",
				applies: func(e *explainer) bool { return e.line == Parallel },
			},
			{
				name:    "relabel",
				when:    "for relabelling",
				line:    "relabel",
				text:    "relabel_share · dataset_labels",
				applies: func(e *explainer) bool { return e.line == Relabel },
			},
		},
		value: (*explainer).orderedLabels,
	},
	{
		name: "charge", label: "Charge at list prices", unit: UnitMoney,
		rule: "Labels at the price per label, or their time at the price per hour; or each tier's labels at its own " +
			"price.",
		source: byContract,
		formulas: []formula{
			{text: "ordered · unit_price"},
			{
				name:    "hourly",
				when:    "the offer is by the hour",
				text:    "ordered · minutes_per_label / 60 · hourly_rate",
				applies: func(e *explainer) bool { return e.offer().Pricing.Model == PricingHourly },
			},
			{
				name:    "tiered",
				when:    "the offer is in tiers",
				text:    "Σ tier_labels · tier_price",
				inFull:  (*explainer).tierFormula,
				applies: func(e *explainer) bool { return e.offer().Pricing.Model == PricingTiered },
			},
		},
		uses:  []string{"model"},
		value: func(e *explainer) quantity { return e.charge(&e.offer().Pricing, e.orderedLabels()) },
	},
	{
		name: "tier_labels", label: "Labels in the tier", unit: UnitLabels,
		rule:     "Labels above the tier before and up to the tier's own end.",
		source:   byContract,
		formulas: []formula{{inFull: (*explainer).tierLabelsFormula}},
		uses:     []string{"/pricing/tiers/*/up_to", "ordered"},
		value:    func(e *explainer) quantity { return e.tierLabels(e.tier) },
	},
	{
		name: "tier_price", label: "Tier's price per label", unit: UnitMoneyPerLabel,
		rule:   "What a label inside the tier costs.",
		source: byContract,
		uses:   []string{"/pricing/tiers/*/unit_price"},
		input:  func(e *explainer) string { return e.tierPointer() + "/unit_price" },
		value:  func(e *explainer) quantity { return e.of(&e.offer().Pricing.Tiers[e.tier-1].UnitPrice) },
	},
	{
		name: "tier_end", unit: UnitLabels, unlisted: true,
		input: func(e *explainer) string { return e.tierPointer() + "/up_to" },
		value: func(e *explainer) quantity { return e.of(e.offer().Pricing.Tiers[e.tier-1].UpTo) },
	},
	{
		name: "purchase", label: "Charge for labels", unit: UnitMoney,
		rule:     "The charge, with the uplifts so far.",
		source:   byContract,
		formulas: []formula{{text: "charge · uplift"}},
		value:    func(e *explainer) quantity { return e.currentDelivery().purchase },
	},
	{
		name: "fee", label: "Platform fee of the month", unit: UnitMoney,
		rule:     "The fee, with the uplifts so far.",
		source:   byContract,
		formulas: []formula{{text: "platform_fee · uplift"}},
		value:    func(e *explainer) quantity { return e.currentDelivery().fee },
	},
	{
		name: "top_up", label: "Top-up to the commitment", unit: UnitMoney,
		rule:     "What the charge for labels lacks of the commitment.",
		source:   byContract,
		formulas: []formula{{text: "max(0, commitment − purchase)"}},
		value: func(e *explainer) quantity {
			return e.currentDelivery().invoice().Sub(e.currentDelivery().fee).Sub(e.currentDelivery().purchase)
		},
	},
	{
		name: "invoice", label: "Invoice", unit: UnitMoney,
		rule:     "Charge for labels, top-up and fee.",
		source:   byContract,
		formulas: []formula{{text: "purchase + top_up + fee"}},
		value:    func(e *explainer) quantity { return e.currentDelivery().invoice() },
	},
	{
		name: "credits_before", label: "Credits left before the month", unit: UnitMoney,
		rule:   "The prepaid balance, or the credit for signing, less what earlier invoices used.",
		source: byContract,
		uses:   []string{"credits", "invoice"},
		value:  func(e *explainer) quantity { return e.creditsAfter(e.month() - 1) },
	},
	{
		name: "credits_used", label: "Credits used", unit: UnitMoney,
		rule:     "Credits pay invoices first, until they are used up.",
		source:   byContract,
		formulas: []formula{{text: "min(invoice, credits_before)"}},
		value:    func(e *explainer) quantity { return e.creditsAfter(e.month() - 1).Sub(e.creditsAfter(e.month())) },
	},
	{
		name: "disruption_risk", label: "Chance of a disruption in the month", unit: UnitShare,
		rule:     "The yearly chance, spread evenly over twelve months.",
		source:   byModel,
		formulas: []formula{{text: "1 − (1 − disruption_probability)^(1 / 12)"}},
		value:    func(e *explainer) quantity { return e.currentDelivery().provider.disruptionRisk },
	},
}
