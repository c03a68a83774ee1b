package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

var priceQuantities = []figureRow{
	{
		name: "uplifts", label: "Number of price uplifts", unit: UnitCount,
		rule: "Prices of the candidate's offer rise after each interval from today, because an offer ages while you " +
			"wait. The incumbent's rise in the month after the end of its term, and whole intervals before and after " +
			"it.",
		source: byContract,
		cases: []formula{
			{text: "floor((month − 1) / uplift_months)", only: ofCandidate},
			{
				name:    "incumbent",
				when:    "the incumbent labels",
				text:    "anniversaries(months_left, uplift_months, month)",
				only:    ofIncumbent,
				applies: func(e *explainer) bool { return !e.isCandidate() },
			},
		},
		per:   perParty | perMonth,
		value: func(e *explainer) quantity { return num.Whole(e.currentProvider().uplifts[e.month()]) },
	},
	{
		name: "uplift", label: "Uplift factor", unit: UnitFactor,
		rule:    "Factor by which prices and the platform fee have risen. The first uplift may differ from the others.",
		source:  byContract,
		formula: "(1 + annual_uplift)^uplifts",
		cases: []formula{
			{
				name: "next",
				when: "the next uplift differs",
				text: "(1 + next_uplift) · (1 + annual_uplift)^(uplifts − 1)",
				applies: func(e *explainer) bool {
					return e.offer().NextUplift != nil && e.currentProvider().uplifts[e.month()] > 0
				},
			},
		},
		per:   perParty | perMonth,
		value: func(e *explainer) quantity { return e.currentProvider().upliftIn(e.month()) },
	},
	{
		name: "ordered", label: "Labels charged for", unit: UnitLabels,
		rule: "Labels allocated in the month, including late ones, or those of a pilot, a parallel run, relabelling " +
			"or the commitment. For a rate card they are divided over the tasks.",
		source:  byContract,
		formula: "allocated",
		cases: []formula{
			dividedCase("pilot", "they are pilot labels", "pilot_labels"),
			{
				name:    "parallel",
				when:    "they are made in the parallel run",
				text:    "parallel_share · move_share · moving_volume",
				line:    "parallel",
				applies: func(e *explainer) bool { return e.order() == "parallel" },
			},
			dividedCase("relabel", "they are labelled again", "relabel_share · dataset_labels"),
			dividedCase(committedLabels, "they are committed to", "commitment_labels"),
		},
		per:   perParty | perOrder | perTask,
		value: (*explainer).orderedLabels,
	},
	{
		name: "charge", label: "Charge at list prices", unit: UnitMoney,
		rule: "Labels at the price per label, or their time at the price per hour, or each tier's labels at the " +
			"tier's price. A rate card charges for each task by itself.",
		source:  byContract,
		formula: "ordered · unit_price",
		cases: []formula{
			{
				name:    "hourly",
				when:    "the offer is by the hour",
				text:    "ordered · minutes_per_label / 60 · hourly_rate",
				applies: func(e *explainer) bool { return e.pricing().Model == PricingHourly },
			},
			{
				name:    "tiered",
				when:    "the offer is in tiers",
				text:    "Σ tier_labels · tier_price",
				inFull:  (*explainer).tierFormula,
				applies: func(e *explainer) bool { return e.pricing().Model == PricingTiered },
			},
			{
				name:    "tasks",
				when:    "the offer is a rate card",
				text:    "charge",
				applies: func(e *explainer) bool { return e.pricing().Model == PricingByTask },
				perTask: (*explainer).pricedTasks,
			},
		},
		uses:  []string{"/pricing/model"},
		per:   perParty | perOrder | perTask,
		value: (*explainer).charge,
	},
	{
		name: "tier_labels", label: "Labels in the tier", unit: UnitLabels,
		rule:   "Labels above the previous tier and up to this tier's own end.",
		source: byContract,
		cases:  []formula{{inFull: (*explainer).tierLabelsFormula}},
		uses:   []string{"/pricing/tiers/*/up_to", "ordered"},
		per:    perParty | perOrder | perTask | perTier,
		value:  func(e *explainer) quantity { return e.tierLabels(e.tier) },
	},
	{
		name: "tier_price", label: "Tier's price per label", unit: UnitMoneyPerLabel,
		rule:   "Price of a label within the tier.",
		source: byContract,
		uses:   []string{"/pricing/tiers/*/unit_price"},
		per:    perParty | perTask | perTier,
		input:  func(e *explainer) string { return e.tierPointer() + "/unit_price" },
		value:  func(e *explainer) quantity { return e.of(&e.pricing().Tiers[e.tier-1].UnitPrice) },
	},
	{
		name: "tier_end", unit: UnitLabels, unlisted: true,
		per:   perParty | perTask | perTier,
		input: func(e *explainer) string { return e.tierPointer() + "/up_to" },
		value: func(e *explainer) quantity { return e.of(e.pricing().Tiers[e.tier-1].UpTo) },
	},
	{
		name: "purchase", label: "Charge for labels", unit: UnitMoney,
		rule:    "The charge, including price uplifts. After the incumbent has stopped, it is paid to others.",
		source:  "Assumption: labels that a provider delivers late, or no longer, are bought at the same price.",
		formula: "charge · uplift",
		per:     perParty,
		value:   func(e *explainer) quantity { return e.currentService().purchase },
	},
	{
		name: "fee", label: "Platform fee of the month", unit: UnitMoney,
		rule:    "The platform fee, including price uplifts.",
		source:  byContract,
		formula: "platform_fee · uplift",
		per:     perParty | perMonth,
		value:   func(e *explainer) quantity { return e.currentProvider().fee[e.month()] },
	},
}

// dividedCase is about labels that belong to no particular task.
func dividedCase(order, when, text string) formula {
	return formula{
		name: order,
		when: when,
		text: text,
		inFull: func(e *explainer) string {
			if e.task > 0 {
				return text + " · task_share"
			}
			return text
		},
		uses:    []string{"task_share"},
		line:    order,
		applies: func(e *explainer) bool { return e.order() == order },
	}
}
