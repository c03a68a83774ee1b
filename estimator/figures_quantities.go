package estimator

import (
	"cmp"
)

// quantityRows document what stands in formulas and is no input.
func quantityRows() []figureRow {
	hourly, tiered := when("the offer is by the hour", "charge.hourly"), when("the offer is in tiers", "charge.tiered")
	decays := func(name, label, halfLife string) figureRow {
		return figureRow{name: name, label: label, source: byModel,
			cases: by(name, when("in the first month of service", name+".first"), when("the half-life is 0", name+".none")),
			rule:  "Share of the gap that is left in the month of service: 1 in the first, half of it a half-life later.", uses: []string{halfLife}}
	}
	rows := []figureRow{
		{name: "month", label: "Month", rule: "Months are counted from 1; a flow of a month falls at its end.", source: byModel},
		{name: "service_month", label: "Month of service", cases: by("service_month"), rule: "Months since the candidate took over.", source: byArithmetic},
		{name: "years", label: "Whole years before the month", cases: by("years"), rule: "Volume steps up once a year.", source: byModel},
		{name: "volume", label: "Labels needed in the month", cases: by("volume"), rule: "The monthly volume, which grows from year to year.", source: byModel},
		{name: "cap", label: "Labels within capacity", cases: by("cap", when("the offer has a capacity", "cap.limited")), rule: "What the active provider has capacity for.", source: byContract},
		{name: "delivered", label: "Labels delivered", cases: by("delivered", when("the candidate labels", "delivered.ramp")), rule: "The incumbent delivers all that it has capacity for; the candidate's workforce grows into it.", source: byModel},
		{name: "throughput", label: "Throughput reached", cases: by("throughput"), rule: "Share of the volume that the candidate's workforce manages by then.", source: byModel},
		{name: "accuracy", label: "Label accuracy in the month", cases: by("accuracy", when("the candidate labels", "accuracy.ramp")), rule: "The offer's; the candidate's starts lower and closes the gap.", source: byModel},
		decays("ramp_decay", "Gap of the ramp-up that is left", "ramp_half_life"),
		decays("dip_decay", "Part of the dip that is left", "dip_half_life"),
		{name: "uplifts", label: "Price uplifts so far", cases: by("uplifts", when("the incumbent labels", "uplifts.incumbent")), rule: "The candidate's prices step up after each year of service, the incumbent's in the month after each anniversary of its contract's end.", source: byContract},
		{name: "uplift", label: "Uplift factor", cases: by("uplift"), rule: "What prices and the platform fee have risen to, as a factor.", source: byContract},
		{name: "ordered", label: "Labels charged for", cases: by("ordered"), rule: "What is delivered, or what a pilot, a parallel run or relabelling orders.", source: byContract},
		{name: "charge", label: "Charge at list prices", cases: by("charge", hourly, tiered), uses: []string{"model"}, rule: "Labels at the price per label, or their time at the price per hour; or each tier's labels at its own price.", source: byContract},
		{name: "tier_labels", label: "Labels in the tier", uses: []string{"/pricing/tiers/*/up_to", "ordered"}, rule: "Labels above the tier before and up to the tier's own end.", source: byContract},
		{name: "tier_price", label: "Tier's price per label", uses: []string{"/pricing/tiers/*/unit_price"}, rule: "What a label inside the tier costs.", source: byContract},
		{name: "purchase", label: "Charge for labels", cases: by("purchase"), rule: "The charge, with the uplifts so far.", source: byContract},
		{name: "fee", label: "Platform fee of the month", cases: by("fee"), rule: "The fee, with the uplifts so far.", source: byContract},
		{name: "top_up", label: "Top-up to the commitment", cases: by("top_up"), rule: "What the charge for labels lacks of the commitment.", source: byContract},
		{name: "invoice", label: "Invoice", cases: by("invoice"), rule: "Charge for labels, top-up and fee.", source: byContract},
		{name: "credits_before", label: "Credits left before the month", uses: []string{"credits", "invoice"}, rule: "The prepaid balance, or the credit for signing, less what earlier invoices used.", source: byContract},
		{name: "credits_used", label: "Credits used", cases: by("credits_used"), rule: "Credits pay invoices first, until they are used up.", source: byContract},
		{name: "disruption_risk", label: "Chance of a disruption in the month", cases: by("disruption_risk"), rule: "The yearly chance, spread evenly over twelve months.", source: byModel},
		{name: "wrong_share", label: "Share of labels that stay wrong", cases: by("wrong_share"), rule: "Wrong labels that pass your review.", source: byModel},
		{name: "incumbent_wrong_share", label: "Share of the incumbent's labels that stay wrong", cases: by("incumbent_wrong_share"), rule: "The same, of the incumbent.", source: byModel},
		{name: "candidate_wrong_share", label: "Share of the candidate's labels that stay wrong", cases: by("candidate_wrong_share"), rule: "The same, of the candidate at its full accuracy.", source: byModel},
		{name: "incumbent_accuracy", label: "Incumbent's label accuracy", uses: []string{"/incumbent/offer/label_accuracy"}, rule: "As offered.", source: byContract},
		{name: "candidate_accuracy", label: "Candidate's label accuracy", uses: []string{"/candidates/*/offer/label_accuracy"}, rule: "As offered.", source: byContract},
		{name: "wrong_labels", label: "Wrong labels in the training set", cases: by("wrong_labels", when("in the cutover month, with relabelling", "wrong_labels.clean")), rule: "Those of the month before, with the month's own; relabelling replaces old labels by the candidate's.", source: "Assumption of the model: the labels one has today are as good as the incumbent's."},
		{name: "wrong_before", label: "Wrong labels before the month", cases: []FormulaCase{when("in month 1", "wrong_before.start")}, rule: "After the month before.", uses: []string{"wrong_share", "volume"}, source: byArithmetic},
		{name: "set_labels", label: "Labels in the training set", cases: by("set_labels"), rule: "The volume joins the set each month; relabelling replaces labels and adds none.", source: byModel},
		{name: "set_before", label: "Labels in the set before the month", cases: []FormulaCase{when("in month 1", "set_before.start")}, uses: []string{"volume"}, rule: "After the month before.", source: byArithmetic},
		{name: "spread_part", label: "Amount of each month before", rule: "The rounded part that each preparation month but the last takes.", source: byArithmetic},
		{name: "remaining", label: "Remaining commitment", cases: by("remaining"), whose: "incumbent", byMonth: true, rule: "Commitment and platform fee from cutover to the end of the contract, without uplift.", source: byContract},
		{name: "credits_left", label: "Credits left at cutover", uses: []string{"credits", "invoice"}, whose: "incumbent", byMonth: true, rule: "The incumbent's prepaid balance after the cutover month.", source: byContract},
		{name: "stay_total", label: "Cost of staying in the month", uses: linesThat(func(line Line) bool { return !line.OneTime() }), whose: "incumbent", rule: "The sum of its lines.", source: byArithmetic},
		{name: "switch_total", label: "Cost of switching in the month", uses: linesThat(func(Line) bool { return true }), rule: "The sum of its lines.", source: byArithmetic},
		{name: "benefit", explained: true, label: "Benefit of the month", cases: by("benefit"), follows: linesThat(differ), rule: "Cost of staying less cost of switching: above 0 is a gain. Your own review costs the same either way.", source: byArithmetic},
		{name: "benefit_cash", label: "Cash benefit of the month", unit: UnitMoney, uses: ofKind(Cash), rule: "The benefit of the lines that are paid to somebody.", source: byArithmetic},
		{name: "benefit_staff", label: "Benefit in own people's hours", unit: UnitMoney, uses: ofKind(Staff), rule: "The benefit of the lines that are your own people's hours.", source: byArithmetic},
		{name: "benefit_quality", label: "Quality benefit of the month", unit: UnitMoney, uses: ofKind(QualityLoss), rule: "The benefit of the lines that late or worse labels make.", source: byArithmetic},
		{name: "benefit_risk", label: "Risk benefit of the month", unit: UnitMoney, uses: ofKind(ExpectedLoss), rule: "The benefit of the lines that are expected losses.", source: byArithmetic},
		{name: "discount", explained: true, label: "Discount factor", cases: by("discount"), rule: "What 1 at the end of the month is worth today, at an annual effective rate.", source: "The usual way to value flows over time."},
		{name: "first_year", label: "Cost of staying in the first year", uses: []string{"stay_total", "horizon_months"}, except: []string{"/demand/annual_growth"}, rule: "Months 1 to 12, or to the horizon where that is shorter.", source: byArithmetic},
	}
	for i := range rows {
		row := &rows[i]
		row.sort, row.unit = SortQuantity, cmp.Or(row.unit, units[row.name], units[row.name+"_"])
	}
	return rows
}

// linesThat are the names of the lines for which something holds, in the order of [Line].
func linesThat(hold func(Line) bool) (names []string) {
	for line := range lineCount {
		if hold(line) {
			names = append(names, line.String())
		}
	}
	return names
}

// differ says whether a line is another when switching than when staying:
// your own review costs the same either way.
func differ(line Line) bool { return line != Review }

func ofKind(kind Kind) []string {
	return linesThat(func(line Line) bool { return differ(line) && line.Kind() == kind })
}

func oneTimeNames() []string { return linesThat(Line.OneTime) }
