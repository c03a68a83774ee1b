package estimator

// offerInputs are the inputs of an offer, which every provider has; defaults
// are by the pointer's end.
func offerInputs(prefix string, section Section, defaults map[string]string) []Input {
	list := bounded(section, []Input{
		{Pointer: "/pricing/model", Label: "Pricing model", Unit: UnitChoice, Required: true,
			Choices: []string{string(PricingPerLabel), string(PricingHourly), string(PricingTiered)},
			Help:    "Per label, by the hour that labels take, or in graduated tiers.",
			Source:  "Assumption: the commonest way to charge."},
		{Pointer: "/pricing/unit_price", Label: "Price per label", Unit: UnitMoneyPerLabel, Quick: true,
			Help:   "What you are charged for one finished label.",
			Source: "Within 0.40 to 2.00 for a general preference pair (pccvdi.com, a vendor's blog)."},
		{Pointer: "/pricing/hourly_rate", Label: "Price per hour", Unit: UnitMoneyPerHour, Quick: true,
			Help: "What you are charged for an hour of labelling, not what the worker is paid."},
		{Pointer: "/pricing/minutes_per_label", Label: "Minutes per label", Unit: UnitMinutes,
			Low: number("0.7"), High: number("1.5"), Relative: true,
			Help: "Billed time that one label takes."},
		{Pointer: "/pricing/tiers/*/up_to", Label: "Tier's upper end", Unit: UnitLabels, Above: true,
			Help: "The tier prices the labels of a month above the tier before it and up to this one; the last tier has no upper end."},
		{Pointer: "/pricing/tiers/*/unit_price", Label: "Tier's price per label", Unit: UnitMoneyPerLabel, Required: true,
			Help: "What a label inside this tier costs."},
		{Pointer: "/platform_fee", Label: "Platform fee per month", Unit: UnitMoney,
			Help:   "Fixed monthly fee beside the labels.",
			Source: "Assumption; one vendor's list price is 0.10 per unit (labelbox.com/pricing)."},
		{Pointer: "/commitment", Label: "Commitment per month", Unit: UnitMoney,
			Help:   "Least you pay for labels in a month, used or not.",
			Source: "Assumption; a shortfall against a commitment is usually billed in full (ordwaylabs.com)."},
		{Pointer: "/annual_uplift", Label: "Price uplift per year", Unit: UnitRate, Min: number("-0.5"), Max: number("1"),
			Low: number("0"), High: number("0.09"),
			Help:   "How much the provider's prices rise each year; a baseline that never gets dearer flatters staying.",
			Source: "Uplifts at renewal of 3 to 9 % a year (saasnegotiationexperts.com)."},
		{Pointer: "/label_accuracy", Label: "Label accuracy", Unit: UnitShare, Required: true, Quick: true,
			Help:   "Share of delivered labels that are right, measured on the same gold set for both providers.",
			Source: "Assumption; ten well-known test sets hold 3.4 % wrong labels on average (Northcutt, Athalye, Mueller 2021)."},
		{Pointer: "/rework_price_share", Label: "Price share charged for rework", Unit: UnitShare,
			Low: number("0"), High: number("1"),
			Help: "What a rejected label costs to have done again, as a share of its price; 0 where rework is free.", Source: assumed},
		{Pointer: "/capacity", Label: "Capacity per month", Unit: UnitLabels,
			Help: "Most labels the provider can deliver in a month; empty for no limit."},
		{Pointer: "/credits", Label: "Credits", Unit: UnitMoney,
			Help: "Prepaid balance, or credit for signing; it pays invoices first.", Source: yours},
		{Pointer: "/disruption_probability", Label: "Chance of a disruption per year", Unit: UnitShare, Section: SectionRisk,
			Low: number("0.01"), High: number("0.2"),
			Help:   "Chance in a year that the provider stops serving you: a court order, a breach, an acquisition, insolvency.",
			Source: "Assumption: 3, 8 and 20 % a year as low, typical and high. Courts grant about half of the injunctions asked for in trade-secret cases (winston.com, citing Lex Machina), once one is asked for."},
		{Pointer: "/disruption_months", Label: "Length of a disruption", Unit: UnitMonths, Section: SectionRisk,
			Low: number("0.5"), High: number("3"),
			Help: "Months without labels if it happens.", Source: "Assumption; an injunction takes 47 days in the median (winston.com, citing Lex Machina)."},
		{Pointer: "/recovery_cost", Label: "Cost of recovering from it", Unit: UnitMoney, Section: SectionRisk,
			Low: number("0.5"), High: number("2"), Relative: true,
			Help: "Emergency cost of replacing the provider, beside the late labels.", Source: assumed},
	})
	for i := range list {
		in := &list[i]
		in.Default = defaults[in.Pointer]
		if !in.Required && in.Numeric() && zeroWhenAbsent(in.Pointer) {
			in.Absent = number("0")
		}
		in.Pointer = prefix + in.Pointer
	}
	return list
}

// zeroWhenAbsent reports whether a missing number of an offer is 0: the fields
// of a pricing depend on its model, and a missing capacity is no limit.
func zeroWhenAbsent(end string) bool {
	switch end {
	case "/pricing/unit_price", "/pricing/hourly_rate", "/pricing/minutes_per_label", "/pricing/tiers/*/up_to", "/capacity":
		return false
	}
	return true
}

func incumbentInputs() []Input {
	name := bounded(SectionContract, []Input{
		{Pointer: "/incumbent/name", Label: "Name", Unit: UnitText, Required: true, Default: "Current provider",
			Help: "What to call the provider you have.", Source: neutral},
	})
	offer := offerInputs("/incumbent/offer", SectionContract, map[string]string{
		"/pricing/model": "per_label", "/pricing/unit_price": "1.2", "/platform_fee": "3000", "/commitment": "45000",
		"/annual_uplift": "0.05", "/label_accuracy": "0.94", "/rework_price_share": "0.5", "/credits": "0",
		"/disruption_probability": "0.03", "/disruption_months": "1.5", "/recovery_cost": "25000",
	})
	for i := range offer { // what binds the buyer today; a candidate's commitment is still open
		offer[i].Quick = offer[i].Quick || offer[i].Pointer == "/incumbent/offer/commitment"
	}
	return append(name, offer...)
}

func contractInputs() []Input {
	return bounded(SectionContract, []Input{
		{Pointer: "/incumbent/contract/months_left", Label: "Months left on the contract", Unit: UnitMonths, Whole: true,
			Required: true, Quick: true, Min: number("0"), Max: number("120"), Default: "8",
			Help: "Months until the current term ends.", Source: yours},
		{Pointer: "/incumbent/contract/renewal_months", Label: "Renewal term", Unit: UnitMonths, Whole: true,
			Min: number("0"), Max: number("60"), Absent: number("0"), Default: "12",
			Help:   "Months the contract renews for unless notice is given; 0 where it rolls from month to month.",
			Source: "Renewal for one year is usual (saasnegotiationexperts.com, genieai.co)."},
		{Pointer: "/incumbent/contract/notice_months", Label: "Notice period", Unit: UnitMonths, Whole: true,
			Min: number("0"), Max: number("24"), Absent: number("0"), Default: "2",
			Help:   "Months before a contract end by which notice must be given.",
			Source: "30 to 90 days is usual, some 180 (saasnegotiationexperts.com, genieai.co)."},
		{Pointer: "/incumbent/contract/early_exit/allowed", Label: "Early exit allowed", Unit: UnitYesNo, Required: true, Default: "true",
			Help: "Whether the contract can be ended before its end for a fee.", Source: yours},
		{Pointer: "/incumbent/contract/early_exit/share_of_remaining", Label: "Early exit: share of what remains", Unit: UnitShare,
			Absent: number("0"), Default: "0.5", Low: number("0"), High: number("1"),
			Help:   "Share of the remaining commitment and fees that ending early costs. Where the EU Data Act applies it limits switching charges, not early-termination penalties; whether it covers human labelling is a question for counsel.",
			Source: "Half in a template (scottandscottllp.com); 75 % to all in filed contracts (lawinsider.com)."},
		{Pointer: "/incumbent/contract/early_exit/fixed_fee", Label: "Early exit: fixed fee", Unit: UnitMoney,
			Absent: number("0"), Default: "5000",
			Help: "Fee for ending early beside that share.", Source: yours},
		{Pointer: "/incumbent/contract/rebate_clawback", Label: "Rebate to pay back", Unit: UnitMoney,
			Absent: number("0"), Default: "0",
			Help: "Rebates that fall due again if you leave before the term ends.", Source: yours},
		{Pointer: "/incumbent/contract/credit_refund_share", Label: "Unused credits paid back", Unit: UnitShare,
			Absent: number("0"), Default: "0",
			Help: "Share of unused credits that you get back on leaving.", Source: "Unused credit is rarely refunded (ordwaylabs.com)."},
		{Pointer: "/incumbent/contract/export_fee", Label: "Export fee", Unit: UnitMoney,
			Absent: number("0"), Default: "2000", Low: number("0"), High: number("3"), Relative: true,
			Help:   "What the provider asks for handing over your data. In the EU the Data Act ends switching charges of data processing services on 12 January 2027; whether human labelling is one is a question for counsel.",
			Source: assumed},
		{Pointer: "/incumbent/contract/export_fee_per_label", Label: "Export fee per label", Unit: UnitMoneyPerLabel,
			Absent: number("0"), Default: "0",
			Help: "The same, per label in the training set.", Source: yours},
	})
}

func candidateInputs() []Input {
	name := bounded(SectionOffer, []Input{
		{Pointer: "/candidates/*/name", Label: "Name", Unit: UnitText, Required: true, Default: "New provider",
			Help: "What to call the provider you could move to.", Source: neutral},
		{Pointer: "/candidates/*/cutover_month", Label: "Cutover month", Unit: UnitMonths, Section: SectionTransition, Whole: true,
			Min: number("1"), Max: number("120"),
			Help: "The month at whose end the new provider takes over; empty, the page takes the best one, a file the first that the lead time allows."},
	})
	return append(name, offerInputs("/candidates/*/offer", SectionOffer, map[string]string{
		"/pricing/model": "per_label", "/pricing/unit_price": "0.85", "/platform_fee": "0", "/commitment": "25000",
		"/annual_uplift": "0.04", "/label_accuracy": "0.95", "/rework_price_share": "0.25", "/credits": "10000",
		"/disruption_probability": "0.08", "/disruption_months": "1.5", "/recovery_cost": "40000",
	})...)
}
