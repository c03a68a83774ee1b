package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/switchcost/switchcost/estimator"
)

// verdict is the advice, and what it is worth.
func (p summary) verdict() string {
	best := p.result.Recommendation
	slots := p.verdictSlots()
	slots["give"] = fill(newVerdictTemplates()[giveID(best)], slots)
	var sentences []sentence
	for _, id := range append(adviceIDs(best), worthIDs(best)...) {
		sentences = append(sentences, sentence{id, slots})
	}
	return joined(sentences)
}

func giveID(best estimator.Recommendation) string {
	if best.NoticeByMonth != nil && *best.NoticeByMonth == 0 {
		return "verdict.give.today"
	}
	return "verdict.give.by"
}

// adviceIDs starts with the notice, because its date is the first that matters.
func adviceIDs(best estimator.Recommendation) []string {
	gives := best.NoticeByMonth != nil && (best.Verdict == estimator.SwitchNow || best.Verdict == estimator.SwitchLater)
	var ids []string
	kind := adviceKind(best.Case.Code)
	switch {
	case kind != string(estimator.MustMove):
		if gives && (kind == "now" || kind == "later" || kind == "use_up") {
			kind += "_notice"
		}
	case gives:
		ids = append(ids, "verdict.advice.give")
		fallthrough
	default:
		if best.RunOutUse {
			kind += "_use_up"
		}
	}
	return append(ids, "verdict.advice."+kind)
}

// adviceKind is what cases with the same advice have in common.
func adviceKind(code estimator.CaseCode) string {
	for _, kind := range []string{"now", "later", "use_up", "amend", "stay", "toss_up"} {
		if strings.HasPrefix(string(code), kind) {
			return kind
		}
	}
	return string(code)
}

func worthIDs(best estimator.Recommendation) []string {
	code := best.Case.Code
	var ids []string
	switch {
	case code == estimator.MustMove && best.Decision != nil:
		ids = append(ids, "verdict.worth.must_move_average")
	case code == estimator.MustMove || adviceKind(code) == "stay":
		ids = append(ids, "verdict.worth."+string(code))
	case code == estimator.NowPaysBack || code == estimator.NowNeverBehind:
		ids = append(ids, "verdict.worth."+strings.TrimPrefix(string(code), "now_"))
	case strings.Contains(string(code), "_average"):
		ids = append(ids, "verdict.worth.average")
	default:
		ids = append(ids, "verdict.worth.values")
	}
	switch code {
	case estimator.LaterGains, estimator.LaterAverage:
		ids = append(ids, "verdict.worth.gain")
	case estimator.LaterEven, estimator.LaterAverageEven:
		ids = append(ids, "verdict.worth.gain_even")
	}
	if best.Decision != nil && best.TiedWith != nil {
		ids = append(ids, "verdict.tied_with")
	}
	return ids
}

func (p summary) verdictSlots() map[string]string {
	best := p.result.Recommendation
	slots := map[string]string{
		"end":       endOf(best.CutoverMonth, best.CutoverDate),
		"horizon":   p.horizon(),
		"within":    p.horizon(),
		"name":      p.name(best.Candidate),
		"incumbent": p.incumbent(),
	}
	contract := p.scenario.Incumbent.Contract
	if stops := contract.EndsMonth; stops != nil {
		slots["stops"], slots["until"] = endOf(*stops, p.date(*stops)), deadline(*stops, p.date(*stops))
	}
	if notice := best.NoticeByMonth; notice != nil {
		end := *notice + contract.NoticeMonths
		slots["notice"], slots["until"] = deadline(*notice, best.NoticeByDate), deadline(end, p.date(end))
	}
	p.worthSlots(slots)
	return slots
}

// worthSlots adds the amounts.
func (p summary) worthSlots(slots map[string]string) {
	best := p.result.Recommendation
	worth := best.NPV
	if d := best.Decision; d != nil {
		worth = d.Mean
		slots["low"], slots["high"] = p.money(d.P10.Decimal), p.money(d.P90.Decimal)
		if d.TiedWith != nil {
			slots["other"] = p.name(*d.TiedWith)
		}
	}
	slots["worth"], slots["loss"] = p.money(worth.Decimal), p.money(worth.Abs())
	if months := best.Case.PaybackMonths; months != nil {
		slots["payback"] = counted(*months, "month")
	}
	if gain := best.Case.Gain; gain != nil {
		slots["gain"] = p.money(gain.Decimal)
	}
	if cost := best.Case.OneTimeTotal; cost != nil {
		slots["cost"] = p.money(cost.Decimal)
	}
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

// date returns the calendar month of a month of the scenario, "" without a start.
func (p summary) date(month int) string {
	start, err := time.Parse(isoMonth, p.scenario.Start)
	if err != nil {
		return ""
	}
	return start.AddDate(0, month-1, 0).Format(isoMonth)
}
