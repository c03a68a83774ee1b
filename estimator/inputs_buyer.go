package estimator

var demandInputs = []inputRow{
	{
		pointer: "/demand/labels_per_month", label: "Labels per month", unit: UnitLabels,
		quick: true,
		value: "60000", low: "0.7", high: "1.4", relative: true,
		help: "Finished labels you need each month: one image box, one preference pair, one document. Leave it out if you " +
			"list tasks.",
		source: yours,
	},
	{
		pointer: "/demand/annual_growth", label: "Growth per year", unit: UnitRate,
		min: "-0.9", max: "10",
		value: "0.1", low: "-0.1", high: "0.4",
		help:   "How much the monthly volume grows from one year to the next. Leave it out if you list tasks.",
		source: yours,
	},
	{
		pointer: "/demand/profile/*", label: "Volume compared with an average month", unit: UnitFactor,
		certain: true, min: "0", max: "12",
		help: "Season: one factor for each of twelve months, from month 1 on. They add up to 12. Without them every month " +
			"of a year is alike.",
	},
	{
		pointer: "/demand/tasks/*/name", label: "Task", unit: UnitText,
		help: "Name of a kind of labels with a volume and prices of its own, such as boxes or masks.",
	},
	{
		pointer: "/demand/tasks/*/labels_per_month", label: "Task's labels per month", unit: UnitLabels,
		low: "0.7", high: "1.4", relative: true,
		help: "Finished labels of this task you need each month, in the first year.",
	},
	{
		pointer: "/demand/tasks/*/annual_growth", label: "Task's growth per year", unit: UnitRate,
		min: "-0.9", max: "10",
		low: "-0.1", high: "0.4",
		help: "How much the task's monthly volume grows from one year to the next.",
	},
	{
		pointer: "/demand/dataset_labels", label: "Labels in the training set", unit: UnitLabels,
		value: "800000", low: "0.5", high: "2", relative: true,
		help:   "Labels you already train on. They are taken to be as accurate as the current provider's.",
		source: yours,
	},
	{
		pointer: "/shortfall_cost", label: "Cost of a late label", unit: UnitMoneyPerLabel,
		value: "1.2", low: "0.5", high: "2", relative: true,
		help:   "What it costs you when a label you need is not delivered in its month.",
		source: yours,
	},
}

var modelInputs = []inputRow{
	{
		pointer: "/count", label: "Models to retrain", unit: UnitCount,
		quick: true, whole: true, min: "0", max: "1000",
		value:  "2",
		help:   "Models trained on these labels that must be trained again after a switch.",
		source: yours,
	},
	{
		pointer: "/gpu_hours", label: "GPU hours per model and round", unit: UnitHours,
		value: "800", low: "0.5", high: "2", relative: true,
		help:   "Computing time to train one model once.",
		source: yours,
	},
	{
		pointer: "/gpu_rate", label: "Price of a GPU hour", unit: UnitMoneyPerHour,
		value: "2.5", low: "1.99", high: "5",
		help: "Price of an hour on one GPU. The list price is often only 60 to 70 % of the full cost.",
		source: "Rent of an H100, 1.99 to 5.00 by kind of provider, May 2026 " +
			"(mercatus-ai.com/blog/cloud-gpu-pricing).",
	},
	{
		pointer: "/engineer_hours", label: "Engineer hours per model and round", unit: UnitHours,
		value: "80", low: "0.5", high: "2", relative: true,
		help:   "Engineering time to retrain one model once.",
		source: "Assumption: two weeks of one engineer for a model that has been trained before.",
	},
	{
		pointer: "/evaluation_hours", label: "Evaluation hours per model and round", unit: UnitHours,
		value: "40", low: "0.5", high: "2", relative: true,
		help: "Engineering time to validate one retrained model on a test set that the current provider did not " +
			"label.",
		source: "Assumption: one week of one engineer; at 120 an hour that is 4,800, not far above the 3,200 per run " +
			"of a published calculator (mfgcalcs.com).",
	},
	{
		pointer: "/incremental_share", label: "Retraining not due anyway", unit: UnitShare,
		absent: "1",
		value:  "0.7", low: "0.4", high: "1",
		help: "Share of this retraining that would not have been done without the switch.",
		source: "Assumption: about a third of the retraining would have been due anyway, since models are refreshed " +
			"regularly.",
	},
	{
		pointer: "/rounds", label: "Retraining rounds", unit: UnitCount,
		whole: true, min: "0", max: "24",
		value:  "2",
		help:   "How often the models are retrained because of the switch.",
		source: "Assumption: one round soon after cutover and another once the new provider's labels have built up.",
	},
	{
		pointer: "/round_interval_months", label: "Months between rounds", unit: UnitMonths,
		whole: true, min: "1", max: "24",
		value:  "2",
		help:   "Time from one retraining round to the next. The first is in the month after cutover.",
		source: "Assumption: it takes about two months of new labels before another round is worth its cost.",
	},
	{
		pointer: "/noise_sensitivity", label: "Accuracy lost per point of label error", unit: UnitFactor,
		min: "0", max: "10",
		value: "0.4", low: "0.1", high: "1.1",
		help: "Points of model accuracy lost for each point of wrong labels in the training set. Your own " +
			"measurement is better.",
		source: "Measured for this project on MNIST digits with a small network: 0.3 to 0.5 for the errors people " +
			"make, 1.1 for heavy systematic ones.",
	},
	{
		pointer: "/point_value", label: "Value of a point of accuracy per month", unit: UnitMoney,
		value: "10000", low: "0.3", high: "3", relative: true,
		help:   "What one percentage point of model accuracy is worth to your business in a month.",
		source: yours,
	},
}

var teamInputs = []inputRow{
	{
		pointer: "/team/staff_rate", label: "Operations' hourly cost", unit: UnitMoneyPerHour,
		value: "85", low: "0.7", high: "1.4", relative: true,
		help: "Full cost of an hour of the people who buy labels, run operations and write guidelines.",
		source: "US professional and technical work with overhead, 83.14 (Bureau of Labor Statistics, December 2022, " +
			"in omb.report ICR 202310-2070-002).",
	},
	{
		pointer: "/team/engineer_rate", label: "Engineers' hourly cost", unit: UnitMoneyPerHour,
		value: "120", low: "0.7", high: "2", relative: true,
		help: "Full cost of an hour of your machine-learning and security engineers.",
		source: "Assumption, above the US average for professionals; senior engineers cost 150 to 300 " +
			"(fourweekmba.com).",
	},
	{
		pointer: "/team/legal_rate", label: "Counsel's hourly rate", unit: UnitMoneyPerHour,
		value: "400", low: "0.6", high: "2", relative: true,
		help: "What an hour of outside counsel costs.",
		source: "Assumption: about twice what lawyers are paid for expert work by the hour, 180 to 250 " +
			"(fourweekmba.com), because a firm's overhead comes on top.",
	},
	{
		pointer: "/quality/review_share", label: "Share you review", unit: UnitShare,
		value:  "0.1",
		help:   "Share of delivered labels that your own people check.",
		source: "Audits sample 5 to 20 % (tbrain.ai, simera.io; vendors' blogs).",
	},
	{
		pointer: "/quality/catch_rate", label: "Errors the review finds", unit: UnitShare,
		value: "0.8", low: "0.6", high: "0.95",
		help: "Share of the wrong labels in the reviewed sample that the review catches.",
		source: "Assumption: reviewers miss one error in five; small trained teams reach an agreement of 0.78 to " +
			"0.85 (Cohen's kappa; aitaggers.com.au, a vendor's blog).",
	},
	{
		pointer: "/quality/review_minutes", label: "Review time per label", unit: UnitMinutes,
		value: "1.5", low: "0.5", high: "2", relative: true,
		help: "Minutes one reviewer needs for one label.",
		source: "Assumption: 90 seconds to read two answers and the label, as in the preference data of the default " +
			"scenario.",
	},
	{
		pointer: "/quality/reviewer_rate", label: "Reviewer's hourly cost", unit: UnitMoneyPerHour,
		value: "40", low: "0.7", high: "1.5", relative: true,
		help: "Full cost of an hour of your reviewers, overhead included.",
		source: "US clerical work with overhead, 40.13 (Bureau of Labor Statistics, December 2022, in omb.report ICR " +
			"202310-2070-002).",
	},
}

var waitingInputs = []inputRow{
	{
		pointer: "/need_ends_rate", label: "Chance per year that the need ends", unit: UnitRate,
		certain: true, min: "0.001", max: "10",
		value:  "0.2",
		help:   "Chance in a year that you stop needing these labels at all.",
		source: "Assumption: a labelling need lasts five years on average, longer than most contracts.",
	},
	{
		pointer: "/price_gap_deviation", label: "How much the price gap moves per year", unit: UnitRate,
		certain: true, min: "0.001", max: "10",
		value: "0.08",
		help:  "Yearly standard deviation of the gap between the two prices, as a share of your spend.",
		source: "Assumption: prices that rise by 3 to 9 % a year (saasnegotiationexperts.com) drift apart by " +
			"about as much.",
	},
}

func fitInputs() []inputRow {
	list := scoreInputs("/priorities", "priority", "How much this matters to you compared with the other four.")
	for i := range list {
		list[i].unit, list[i].max = UnitWeight, "1000000000000"
	}
	list = append(list, scoreInputs("/incumbent/scores", "current provider",
		"How good the current provider is at this, from 0 to 10.")...)
	return append(list, scoreInputs("/candidates/*/scores", "new provider",
		"How good the new provider is at this, from 0 to 10.")...)
}

func scoreInputs(prefix, of, help string) (list []inputRow) {
	for _, criterion := range []struct{ end, label string }{
		{"/accuracy", "Accuracy and quality"},
		{"/scalability", "Scalability"},
		{"/security", "Security"},
		{"/pricing", "Pricing"},
		{"/experience", "Experience in your field"},
	} {
		list = append(list, inputRow{
			pointer: prefix + criterion.end, label: criterion.label + ": " + of, unit: UnitScore,
			min: "0", max: "10", value: "5",
			help:   help,
			source: middle,
		})
	}
	return list
}

var frameInputs = []inputRow{
	{
		pointer: "/version", label: "Format version", unit: UnitCount,
		whole: true, min: "1", max: "1",
		value:  "1",
		help:   "Version of the scenario format.",
		source: "The current version of the format.",
	},
	{
		pointer: "/model", label: "Edition of the model", unit: UnitCount,
		optional: true, whole: true, min: "2", max: "2",
		value:  "2",
		help:   "Edition of the model that the file was saved with. It affects no figure. Files without it are of the first.",
		source: "The current edition.",
	},
	{
		pointer: "/currency", label: "Currency", unit: UnitCurrency,
		value:  "USD",
		help:   "All amounts are in this currency. Changing it converts nothing.",
		source: "The published prices are in US dollars.",
	},
	{
		pointer: "/start", label: "First month", unit: UnitMonth,
		optional: true,
		help:     "Calendar month of month 1, which gives every month a date. Without it, months are only numbered.",
	},
	{
		pointer: "/horizon_months", label: "Horizon", unit: UnitMonths,
		whole: true, min: "1", max: "120",
		value:  "36",
		help:   "Number of months over which staying and switching are compared.",
		source: yours,
	},
	{
		pointer: "/discount_rate", label: "Discount rate", unit: UnitRate,
		min: "0", max: "1",
		value: "0.1", low: "0.06", high: "0.15",
		help: "Yearly return that the money could earn elsewhere. Enter provider risk in the disruption inputs, not " +
			"here as well.",
		source: yours,
	},
}
