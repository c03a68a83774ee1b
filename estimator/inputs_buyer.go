package estimator

func demandInputs() []Input {
	return bounded(SectionDemand, []Input{
		{Pointer: "/demand/labels_per_month", Label: "Labels per month", Unit: UnitLabels, Required: true, Quick: true,
			Default: "60000", Low: number("0.7"), High: number("1.4"), Relative: true,
			Help: "Finished labels you need each month: one image box, one preference pair, one document.", Source: yours},
		{Pointer: "/demand/annual_growth", Label: "Growth per year", Unit: UnitRate, Required: true,
			Min: number("-0.9"), Max: number("10"), Default: "0.1", Low: number("-0.1"), High: number("0.4"),
			Help: "How much the monthly volume grows from one year to the next.", Source: yours},
		{Pointer: "/demand/dataset_labels", Label: "Labels in the training set", Unit: UnitLabels, Required: true,
			Default: "800000", Low: number("0.5"), High: number("2"), Relative: true,
			Help: "Labels you already train on, all taken to be at the current provider's accuracy.", Source: yours},
		{Pointer: "/shortfall_cost", Label: "Cost of a late label", Unit: UnitMoneyPerLabel, Required: true,
			Default: "1.2", Low: number("0.5"), High: number("2"), Relative: true,
			Help: "What it costs you when a label you need is not delivered in its month.", Source: yours},
	})
}

func modelInputs() []Input {
	return bounded(SectionModels, []Input{
		{Pointer: "/models/count", Label: "Models to retrain", Unit: UnitCount, Whole: true, Required: true, Quick: true,
			Min: number("0"), Max: number("1000"), Default: "2",
			Help: "Models trained on these labels that must be trained again after a switch.", Source: yours},
		{Pointer: "/models/gpu_hours", Label: "GPU hours per model and round", Unit: UnitHours, Required: true,
			Default: "800", Low: number("0.5"), High: number("2"), Relative: true,
			Help: "Computing time to train one model once.", Source: yours},
		{Pointer: "/models/gpu_rate", Label: "Price of a GPU hour", Unit: UnitMoneyPerHour, Required: true,
			Default: "2.5", Low: number("1.99"), High: number("5"),
			Help:   "What an hour on one GPU costs; the sticker price is often only 60 to 70 % of the real bill.",
			Source: "H100 rent, 1.99 to 5.00 by kind of provider, May 2026 (mercatus-ai.com/blog/cloud-gpu-pricing)."},
		{Pointer: "/models/engineer_hours", Label: "Engineer hours per model and round", Unit: UnitHours, Required: true,
			Default: "80", Low: number("0.5"), High: number("2"), Relative: true,
			Help: "Engineering time to retrain one model once.", Source: assumed},
		{Pointer: "/models/evaluation_hours", Label: "Evaluation hours per model and round", Unit: UnitHours, Required: true,
			Default: "40", Low: number("0.5"), High: number("2"), Relative: true,
			Help: "Engineering time to validate one retrained model, on a test set that the current provider did not label.", Source: assumed},
		{Pointer: "/models/incremental_share", Label: "Retraining not due anyway", Unit: UnitShare, Absent: number("1"),
			Default: "0.7", Low: number("0.4"), High: number("1"),
			Help: "Share of this retraining that would not have been done without the switch.", Source: assumed},
		{Pointer: "/models/rounds", Label: "Retraining rounds", Unit: UnitCount, Whole: true, Required: true,
			Min: number("0"), Max: number("24"), Default: "2",
			Help: "How often the models are retrained because of the switch.", Source: assumed},
		{Pointer: "/models/round_interval_months", Label: "Months between rounds", Unit: UnitMonths, Whole: true, Required: true,
			Min: number("1"), Max: number("24"), Default: "2",
			Help: "Time from one retraining round to the next; the first is in the month after cutover.", Source: assumed},
		{Pointer: "/models/noise_sensitivity", Label: "Accuracy lost per point of label error", Unit: UnitFactor, Required: true,
			Min: number("0"), Max: number("10"), Default: "0.4", Low: number("0.1"), High: number("1.1"),
			Help:   "Points of model accuracy lost for each point of wrong labels in the training set. Your own measurement is better.",
			Source: "Measured for this project on MNIST digits with a small network: 0.3 to 0.5 for the errors people make, 1.1 for heavy systematic ones."},
		{Pointer: "/models/point_value", Label: "Value of a point of accuracy per month", Unit: UnitMoney, Required: true,
			Default: "10000", Low: number("0.3"), High: number("3"), Relative: true,
			Help: "What one percentage point of model accuracy is worth to your business in a month.", Source: yours},
	})
}

func teamInputs() []Input {
	return bounded(SectionTeam, []Input{
		{Pointer: "/team/staff_rate", Label: "Operations' hourly cost", Unit: UnitMoneyPerHour, Required: true,
			Default: "85", Low: number("0.7"), High: number("1.4"), Relative: true,
			Help:   "Full cost of an hour of procurement, operations and guideline writers.",
			Source: "US professional and technical work with overhead, 83.14 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002)."},
		{Pointer: "/team/engineer_rate", Label: "Engineers' hourly cost", Unit: UnitMoneyPerHour, Required: true,
			Default: "120", Low: number("0.7"), High: number("2"), Relative: true,
			Help:   "Full cost of an hour of your machine-learning and security engineers.",
			Source: "Assumption, above the US average for professionals; senior engineers cost 150 to 300 (fourweekmba.com)."},
		{Pointer: "/team/legal_rate", Label: "Counsel's hourly rate", Unit: UnitMoneyPerHour, Required: true,
			Default: "400", Low: number("0.6"), High: number("2"), Relative: true,
			Help: "What an hour of outside counsel costs.", Source: assumed},
		{Pointer: "/quality/review_share", Label: "Share you review", Unit: UnitShare, Required: true,
			Default: "0.1", Low: number("0.05"), High: number("0.2"),
			Help:   "Share of delivered labels that your own people check.",
			Source: "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs)."},
		{Pointer: "/quality/catch_rate", Label: "Errors the review finds", Unit: UnitShare, Required: true,
			Default: "0.8", Low: number("0.6"), High: number("0.95"),
			Help: "Share of the wrong labels among those reviewed that the review catches.", Source: assumed},
		{Pointer: "/quality/review_minutes", Label: "Review time per label", Unit: UnitMinutes, Required: true,
			Default: "1.5", Low: number("0.5"), High: number("2"), Relative: true,
			Help: "Minutes one reviewer needs for one label.", Source: assumed},
		{Pointer: "/quality/reviewer_rate", Label: "Reviewer's hourly cost", Unit: UnitMoneyPerHour, Required: true,
			Default: "40", Low: number("0.7"), High: number("1.5"), Relative: true,
			Help:   "Full cost of an hour of your reviewers, overhead included.",
			Source: "US clerical work with overhead, 40.13 (Bureau of Labor Statistics, December 2022, in omb.report ICR 202310-2070-002)."},
	})
}

func frameInputs() []Input {
	return bounded(SectionFrame, []Input{
		{Pointer: "/version", Label: "Format version", Unit: UnitCount, Whole: true, Required: true,
			Min: number("1"), Max: number("1"), Default: "1",
			Help: "Version of the scenario format.", Source: "This release."},
		{Pointer: "/currency", Label: "Currency", Unit: UnitCurrency, Required: true, Default: "USD", Choices: currencies(),
			Help: "Every amount is in this currency; changing it converts nothing.", Source: "The published prices are in US dollars."},
		{Pointer: "/start", Label: "First month", Unit: UnitMonth,
			Help: "Calendar month of month 1, so that months come with dates; without it they are only numbered."},
		{Pointer: "/horizon_months", Label: "Horizon", Unit: UnitMonths, Whole: true, Required: true,
			Min: number("1"), Max: number("120"), Default: "36",
			Help: "How many months the two futures are compared over.", Source: yours},
		{Pointer: "/discount_rate", Label: "Discount rate", Unit: UnitRate, Required: true,
			Min: number("0"), Max: number("1"), Default: "0.1", Low: number("0.06"), High: number("0.15"),
			Help:   "Yearly return that money could earn elsewhere. Put provider risk into the disruption inputs, not in here as well.",
			Source: yours},
	})
}
