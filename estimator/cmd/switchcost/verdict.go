package main

import (
	"fmt"
	"strings"

	"github.com/switchcost/switchcost/estimator"
)

func (p summary) verdict() string {
	slots, templates := p.verdictSlots(), newVerdictTemplates()
	var sentences []string
	for _, id := range verdictIDs(p.result.Recommendation) {
		sentences = append(sentences, fill(templates[id], slots))
	}
	return strings.Join(sentences, " ")
}

func verdictIDs(best estimator.Recommendation) []string {
	ids := []string{"verdict." + string(best.Case.Code)}
	switch {
	case best.Verdict != estimator.SwitchNow && best.Verdict != estimator.SwitchLater || best.NoticeByMonth == nil:
	case *best.NoticeByMonth == 0:
		ids = append(ids, "verdict.notice_today")
	default:
		ids = append(ids, "verdict.notice_by")
	}
	return ids
}

func (p summary) verdictSlots() map[string]string {
	best := p.result.Recommendation
	slots := map[string]string{
		"worth":   p.money(best.NPV.Decimal),
		"loss":    p.money(best.NPV.Abs()),
		"end":     endOf(best.CutoverMonth, best.CutoverDate),
		"notice":  noticeText(best.NoticeByMonth, best.NoticeByDate),
		"horizon": p.horizon(),
		"within":  p.horizon(),
	}
	if months := best.Case.PaybackMonths; months != nil {
		slots["payback"] = counted(*months, "month")
	}
	if gain := best.Case.Gain; gain != nil {
		slots["gain"] = p.money(gain.Decimal)
	}
	if cost := best.Case.OneTimeTotal; cost != nil {
		slots["cost"] = p.money(cost.Decimal)
	}
	return slots
}

func (p summary) change(r estimator.CandidateResult) string {
	return fill(newVerdictTemplates()[changeID(r.Change)], p.changeSlots(r))
}

func changeID(change estimator.Change) string { return "verdict.change." + string(change.Code) }

func (p summary) changeSlots(r estimator.CandidateResult) map[string]string {
	change := r.Change
	slots := map[string]string{
		"end":       endOf(change.CutoverMonth, change.CutoverDate),
		"name":      printable(r.Name),
		"incumbent": p.incumbent(),
	}
	side := down
	if r.NPV.IsPositive() {
		side = up
	}
	if change.Price != nil {
		template := newVerdictTemplates()["verdict.price."+string(change.PriceUnit)]
		slots["price"] = fill(template, map[string]string{"price": p.price(*change.Price, side)})
	}
	if change.PriceChange != nil {
		slots["by"] = percent(change.PriceChange.Decimal, up)
	}
	if change.Discount != nil {
		slots["discount"] = percent(change.Discount.Decimal, up)
	}
	return slots
}

// Braces in the text of a slot stay.
func fill(template string, slots map[string]string) string {
	var pairs []string
	for name, text := range slots {
		pairs = append(pairs, fmt.Sprintf("{%s}", name), text)
	}
	return strings.NewReplacer(pairs...).Replace(template)
}
