package estimator

// In pricingInputs, pointers are within a pricing, of an offer or of one task of a rate card.
var pricingInputs = []inputRow{
	{
		pointer: "/model", label: "Pricing model", unit: UnitChoice,
		choices: []string{string(PricingPerLabel), string(PricingHourly), string(PricingTiered), string(PricingByTask)},
		value:   "per_label", offered: "per_label",
		help:   "Price per label, per hour of labelling, in graduated tiers, or a rate card with a price for each task.",
		source: "Assumption: a price per label is the most common model.",
	},
	{
		pointer: "/unit_price", label: "Price per label", unit: UnitMoneyPerLabel,
		optional: true, quick: true,
		value: "1.2", offered: "0.85",
		help:   "What you are charged for one finished label.",
		source: "Within 0.40 to 2.00 for a general preference pair (pccvdi.com, a vendor's blog).",
	},
	{
		pointer: "/hourly_rate", label: "Price per hour", unit: UnitMoneyPerHour,
		optional: true, quick: true,
		help: "What you are charged for an hour of labelling, not what the worker is paid.",
	},
	{
		pointer: "/minutes_per_label", label: "Minutes per label", unit: UnitMinutes,
		optional:     true,
		candidateLow: "0.7", candidateHigh: "1.5", relative: true, cause: CauseMinutesPerLabel,
		help: "Billed time per label.",
	},
	{
		pointer: "/tiers/*/up_to", label: "Tier's upper end", unit: UnitLabels,
		optional: true, certain: true, above: true,
		help: "The tier prices a month's labels above the previous tier and up to this number. The last tier has no " +
			"upper end.",
	},
	{
		pointer: "/tiers/*/unit_price", label: "Tier's price per label", unit: UnitMoneyPerLabel,
		help: "What a label inside this tier costs.",
	},
}

// In offerInputs, pointers are within the offer; value is the incumbent's default and offered the candidate's.
var offerInputs = []inputRow{
	{
		pointer: "/platform_fee", label: "Platform fee per month", unit: UnitMoney,
		absent: "0",
		value:  "3000", offered: "0",
		help: "Fixed monthly fee on top of the labels.",
		source: "Assumption: none, or some 4 % of the spend; one vendor's list price is 0.10 per unit " +
			"(labelbox.com/pricing).",
	},
	{
		pointer: "/commitment", label: "Commitment per month", unit: UnitMoney,
		absent: "0",
		value:  "45000", offered: "25000",
		help: "The minimum you pay for labels, whether you use them or not, per month of the commitment period: enter a " +
			"yearly 90,000 as 7,500 with a period of 12 months.",
		source: "Assumption: 50 to 60 % of the first month's spend; a shortfall is usually billed in full " +
			"(ordwaylabs.com).",
	},
	{
		pointer: "/commitment_labels", label: "Commitment in labels per month", unit: UnitLabels,
		absent: "0",
		help:   "The fewest labels you pay for in a month, at the prices of that month. It adds to a commitment in money.",
	},
	{
		pointer: "/commitment_period_months", label: "Commitment period", unit: UnitMonths,
		whole: true, absent: "1", min: "1", max: "60",
		help: "Months after which spend and commitment are compared: 1 for monthly, 3 for quarterly, 12 for yearly " +
			"settlement. A period's commitment is that of a month times these months.",
	},
	{
		pointer: "/true_up_share", label: "Share of a shortfall that is billed", unit: UnitShare,
		absent: "1",
		help: "What part of the spend missing at the end of a period you pay as a true-up. Some contracts bill a quarter " +
			"to three quarters of it.",
	},
	{
		pointer: "/prepaid", label: "Commitment is prepaid", unit: UnitYesNo,
		optional: true,
		help:     "Whether each period is paid in advance. What is not used by its end is lost.",
	},
	{
		pointer: "/annual_uplift", label: "Price uplift per year", unit: UnitRate,
		absent: "0", min: "-0.5", max: "1",
		value: "0.05", offered: "0.04", low: "0", high: "0.2", candidateHigh: "0.09", cause: CausePriceUplifts,
		help: "How much the provider's prices rise each year. Leaving it out makes staying look better than it is.",
		source: "Uplifts of 3 to 9 % a year were usual (saasnegotiationexperts.com); recent renewals ask for 7 to 12 %, " +
			"some for 20 to 37 % (atonementlicensing.com, a vendor's blog).",
	},
	{
		pointer: "/next_uplift", label: "Next price uplift", unit: UnitShare,
		optional: true, min: "-0.5", max: "1",
		low: "0", high: "0.2", candidateHigh: "0.09", cause: CausePriceUplifts,
		help: "The first uplift, if it differs from the later ones. Without it, it is the uplift per year.",
	},
	{
		pointer: "/uplift_months", label: "Months between uplifts", unit: UnitMonths,
		whole: true, absent: "12", min: "1", max: "60",
		help: "Months from one price uplift to the next. The current provider's fall in the month after the anniversary " +
			"of the contract.",
	},
	{
		pointer: "/label_accuracy", label: "Label accuracy", unit: UnitShare,
		quick: true,
		value: "0.94", offered: "0.95", candidateLow: "-0.03", candidateHigh: "0.02", around: true,
		help: "Share of delivered labels that are correct, measured on the same gold set for both providers.",
		source: "Assumption: 5 to 6 % wrong labels; ten well-known test sets hold 3.4 % on average (Northcutt, " +
			"Athalye, Mueller 2021).",
	},
	{
		pointer: "/rework_price_share", label: "Price share charged for rework", unit: UnitShare,
		absent: "0",
		value:  "0.5", offered: "0.25", low: "0", high: "1", cause: CauseReworkPrice,
		help:   "Price of redoing a rejected label, as a share of its price; 0 if rework is free.",
		source: "Assumption: a quarter to a half of the price; between free rework and the full price.",
	},
	{
		pointer: "/capacity", label: "Capacity per month", unit: UnitLabels,
		optional: true,
		help:     "The most labels the provider can deliver in a month. Leave it empty if there is no limit.",
	},
	{
		pointer: "/credits", label: "Credits", unit: UnitMoney,
		absent: "0",
		value:  "0", offered: "10000",
		help:   "Prepaid balance or signing credit. It pays invoices first.",
		source: yours,
	},
	{
		pointer: "/credits_expire_month", label: "Credits expire after month", unit: UnitMonths,
		optional: true, whole: true, min: "0", max: "120",
		help: "Last month in which credits can be used; for a new provider, counted from its first month of service. " +
			"Without it they never expire.",
	},
	{
		pointer: "/disruption_probability", label: "Chance of a disruption per year", unit: UnitShare,
		section: SectionRisk,
		absent:  "0",
		value:   "0.03", offered: "0.08", low: "0.01", high: "0.2",
		help: "Chance in a year that the provider stops serving you: a court order, a breach, an acquisition, " +
			"insolvency.",
		source: "Assumption: 3, 8 and 20 % a year as low, typical and high. Courts grant about half of the " +
			"injunctions requested in trade-secret cases (winston.com, citing Lex Machina).",
	},
	{
		pointer: "/disruption_months", label: "Length of a disruption", unit: UnitMonths, section: SectionRisk,
		absent: "0",
		value:  "1.5", offered: "1.5", low: "0.5", high: "3", cause: CauseDisruptionMonths,
		help:   "Months without labels if it happens.",
		source: "Assumption: 45 days; an injunction takes 47 days in the median (winston.com, citing Lex Machina).",
	},
	{
		pointer: "/recovery_cost", label: "Cost of recovering from it", unit: UnitMoney, section: SectionRisk,
		absent: "0",
		value:  "25000", offered: "40000", low: "0.5", high: "2", relative: true, cause: CauseRecoveryCost,
		help: "Emergency cost of replacing the provider, on top of the cost of late labels.",
		source: "Assumption: about a third of a month's spend for the provider you know, more for a new one that has " +
			"not been replaced before.",
	},
}

var incumbentInputs = []inputRow{
	{
		pointer: "/incumbent/name", label: "Name", unit: UnitText,
		value:  "Current provider",
		help:   "What to call the provider you have.",
		source: neutral,
	},
}

var candidateInputs = []inputRow{
	{
		pointer: "/name", label: "Name", unit: UnitText,
		value:  "New provider",
		help:   "What to call the provider you could move to.",
		source: neutral,
	},
	{
		pointer: "/cutover_month", label: "Cutover month", unit: UnitMonths, section: SectionTransition,
		whole: true, min: "1", max: "120",
		optional: true,
		help: "The new provider takes over at the end of this month. If it is empty, the page takes the best month, " +
			"and a file the first that the lead time allows.",
	},
	{
		pointer: "/move_share", label: "Share that moves", unit: UnitShare, section: SectionTransition,
		certain: true, above: true, absent: "1",
		help: "Share of the labels that the new provider takes over. In a partial move the rest stays where it is, and so " +
			"does the contract.",
	},
	{
		pointer: "/phase_months", label: "Months in which the move is phased", unit: UnitMonths, section: SectionTransition,
		whole: true, absent: "1", min: "1", max: "24",
		help: "Number of equal monthly steps in which the labels move, from the month after cutover on.",
	},
	{
		pointer: "/tasks/*", label: "Task that moves", unit: UnitText, section: SectionTransition,
		help: "Name of a task that moves. Without any, all tasks move.",
	},
	{
		pointer: "/amends", label: "Counter-offer of the current provider", unit: UnitYesNo,
		optional: true,
		help:     "Whether this is an amended contract with the current provider: nothing is cancelled or exported.",
	},
	{
		pointer: "/run_out_use", label: "Use up the commitment", unit: UnitYesNo, section: SectionTransition,
		optional: true,
		help: "Whether you keep ordering the committed labels from the current provider until its contract ends, as they " +
			"are paid for anyway.",
	},
}

// CauseName names a common cause of several uncertain inputs, which move together because of it.
type CauseName string

// The common causes. That of a new workforce is each candidate's own, the others are those of all providers and tasks.
const (
	CausePriceUplifts     CauseName = "price_uplifts"
	CauseMinutesPerLabel  CauseName = "minutes_per_label"
	CauseReworkPrice      CauseName = "rework_price_share"
	CauseDisruptionMonths CauseName = "disruption_months"
	CauseRecoveryCost     CauseName = "recovery_cost"
	CauseNewWorkforce     CauseName = "new_workforce"
)

// Cause describes a common cause.
type Cause struct {
	Name  CauseName `json:"name"`
	Label string    `json:"label"`
	// Correlation is r, the share of the variance that the inputs have in common, as normal variables.
	Correlation  float64 `json:"correlation"`
	PerCandidate bool    `json:"per_candidate,omitempty"`
}

var causeList = []Cause{
	{Name: CausePriceUplifts, Label: "Price uplifts in general", Correlation: 0.8},
	{Name: CauseMinutesPerLabel, Label: "Minutes per label in general", Correlation: 0.8},
	{Name: CauseReworkPrice, Label: "What rework costs in general", Correlation: 0.8},
	{Name: CauseDisruptionMonths, Label: "Length of disruptions in general", Correlation: 0.8},
	{Name: CauseRecoveryCost, Label: "Cost of recovering in general", Correlation: 0.8},
	{Name: CauseNewWorkforce, Label: "How fast the new workforce learns", Correlation: 0.5, PerCandidate: true},
}

// Causes lists the common causes.
func Causes() []Cause { return append([]Cause{}, causeList...) }

func causeNamed(name CauseName) *Cause {
	for i := range causeList {
		if causeList[i].Name == name {
			return &causeList[i]
		}
	}
	return nil
}
