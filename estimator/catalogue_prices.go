package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

var priceQuantities = []figureRow{
	{
		name: "uplifts", label: "Number of price uplifts", unit: UnitCount,
		rule: "The candidate's prices rise after each year of service, the incumbent's in the month after each " +
			"anniversary of its contract's end.",
		source: byContract,
		cases: []formula{
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
		rule:    "Factor by which prices and the platform fee have risen.",
		source:  byContract,
		formula: "(1 + annual_uplift)^uplifts",
		value:   func(e *explainer) quantity { return e.currentService().uplift[e.uplifts()] },
	},
	{
		name: "ordered", label: "Labels charged for", unit: UnitLabels,
		rule:    "Labels delivered, or those ordered for a pilot, a parallel run or relabelling.",
		source:  byContract,
		formula: "delivered",
		cases: []formula{
			{
				name:    "pilot",
				when:    "they are pilot labels",
				text:    "pilot_labels",
				line:    "pilot",
				applies: func(e *explainer) bool { return e.line == Pilot },
			},
			{
				name:    "parallel",
				when:    "they are made in the parallel run",
				text:    "parallel_share · volume",
				line:    "parallel",
				applies: func(e *explainer) bool { return e.line == Parallel },
			},
			{
				name:    "relabel",
				when:    "they are labelled again",
				line:    "relabel",
				text:    "relabel_share · dataset_labels",
				applies: func(e *explainer) bool { return e.line == Relabel },
			},
		},
		value: (*explainer).orderedLabels,
	},
	{
		name: "charge", label: "Charge at list prices", unit: UnitMoney,
		rule: "Labels at the price per label, or their time at the price per hour, or each tier's labels at the " +
			"tier's price.",
		source:  byContract,
		formula: "ordered · unit_price",
		cases: []formula{
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
		value: func(e *explainer) quantity { return e.chargeLabels(&e.offer().Pricing, e.orderedLabels()) },
	},
	{
		name: "tier_labels", label: "Labels in the tier", unit: UnitLabels,
		rule:   "Labels above the previous tier and up to this tier's own end.",
		source: byContract,
		cases:  []formula{{inFull: (*explainer).tierLabelsFormula}},
		uses:   []string{"/pricing/tiers/*/up_to", "ordered"},
		value:  func(e *explainer) quantity { return e.tierLabels(e.tier) },
	},
	{
		name: "tier_price", label: "Tier's price per label", unit: UnitMoneyPerLabel,
		rule:   "Price of a label within the tier.",
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
		rule:    "The charge, including price uplifts.",
		source:  byContract,
		formula: "charge · uplift",
		value:   func(e *explainer) quantity { return e.currentService().purchase },
	},
	{
		name: "fee", label: "Platform fee of the month", unit: UnitMoney,
		rule:    "The platform fee, including price uplifts.",
		source:  byContract,
		formula: "platform_fee · uplift",
		value:   func(e *explainer) quantity { return e.currentService().fee[e.month()] },
	},
	{
		name: "top_up", label: "Top-up to the commitment", unit: UnitMoney,
		rule:    "Amount by which the charge for labels falls short of the commitment.",
		source:  byContract,
		formula: "max(0, commitment − purchase)",
		value:   func(e *explainer) quantity { return e.invoice().topUp },
	},
	{
		name: "invoice", label: "Invoice", unit: UnitMoney,
		rule:    "Charge for labels, top-up and platform fee.",
		source:  byContract,
		formula: "purchase + top_up + fee",
		value:   func(e *explainer) quantity { return e.invoice().total },
	},
	{
		name: "credits_before", label: "Credits left before the month", unit: UnitMoney,
		rule:   "Prepaid balance or signing credit, less what earlier invoices used.",
		source: byContract,
		uses:   []string{"credits", "invoice"},
		value:  func(e *explainer) quantity { return e.creditsAfter(e.month() - 1) },
	},
	{
		name: "credits_used", label: "Credits used", unit: UnitMoney,
		rule:    "Credits pay invoices first, until they are used up.",
		source:  byContract,
		formula: "min(invoice, credits_before)",
		value:   func(e *explainer) quantity { return e.invoice().creditsUsed },
	},
	{
		name: "disruption_risk", label: "Chance of a disruption in the month", unit: UnitShare,
		rule: "The yearly chance, spread evenly over twelve months.",
		source: "Assumption: a disruption is as likely in any month, because court orders, breaches and insolvencies " +
			"follow no season.",
		formula: "1 − (1 − disruption_probability)^(1 / 12)",
		value:   func(e *explainer) quantity { return e.currentService().disruptionRisk },
	},
}
