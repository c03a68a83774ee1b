package main

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

// verdict returns the sentences of the recommendation: its case, the notice to
// give, and a doubt if there is one.
func (p summary) verdict() string {
	best := p.result.Recommendation
	ids := []string{"verdict." + string(best.Case.Code)}
	switch {
	case best.Verdict != estimator.SwitchNow && best.Verdict != estimator.SwitchLater:
	case best.NoticeByMonth == 0:
		ids = append(ids, "verdict.notice_today")
	default:
		ids = append(ids, "verdict.notice_by")
	}
	if best.Reason != nil && best.Reason.Doubted {
		ids = append(ids, "verdict.doubted")
	}
	slots, templates := p.verdictSlots(), newVerdictTemplates()
	sentences := make([]string, len(ids))
	for i, id := range ids {
		sentences[i] = fill(templates[id], slots)
	}
	return strings.Join(sentences, " ")
}

// verdictSlots formats what the sentences of the recommendation may state.
func (p summary) verdictSlots() map[string]string {
	best := p.result.Recommendation
	horizon := duration(p.scenario.HorizonMonths)
	slots := map[string]string{
		"worth":   p.read.money(best.NPV.Decimal),
		"loss":    p.read.money(best.NPV.Abs()),
		"end":     endOf(best.CutoverMonth, best.CutoverDate),
		"notice":  endOf(best.NoticeByMonth, best.NoticeByDate),
		"horizon": horizon,
		"within":  horizon,
	}
	if months := best.Case.PaybackMonths; months != nil {
		slots["payback"] = counted(*months, "month")
	}
	if gain := best.Case.Gain; gain != nil {
		slots["gain"] = p.read.money(gain.Decimal)
	}
	if cost := best.Case.OneTimeTotal; cost != nil {
		slots["cost"] = p.read.money(cost.Decimal)
	}
	if best.Reason != nil {
		slots["pays"] = best.Reason.ProbabilityPositive.Mul(decimal.NewFromInt(50)).Round(0).String()
	}
	return slots
}

// change returns the sentence on what would turn the answer for a candidate.
func (p summary) change(r estimator.CandidateResult) string {
	change, templates := r.Change, newVerdictTemplates()
	slots := map[string]string{
		"end":       endOf(change.CutoverMonth, change.CutoverDate),
		"name":      printable(r.Name),
		"incumbent": p.incumbent(),
	}
	if change.Price != nil {
		price := map[string]string{"price": p.read.price(*change.Price)}
		slots["price"] = fill(templates["verdict.price."+string(change.PriceUnit)], price)
	}
	if change.PriceChange != nil {
		slots["by"] = percent(change.PriceChange.Decimal)
	}
	if change.Discount != nil {
		slots["discount"] = percent(change.Discount.Decimal)
	}
	return fill(templates["verdict.change."+string(change.Code)], slots)
}

// fill replaces the slots of a template. Braces in the text of a slot stay.
func fill(template string, slots map[string]string) string {
	var pairs []string
	for name, text := range slots {
		pairs = append(pairs, fmt.Sprintf("{%s}", name), text)
	}
	return strings.NewReplacer(pairs...).Replace(template)
}
