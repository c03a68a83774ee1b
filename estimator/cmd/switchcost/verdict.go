package main

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/evidence"
)

// verdict is the advice, and what it is worth.
func (p summary) verdict() string {
	ids := p.result.Recommendation.Sentences
	slots := p.verdictSlots()
	slots["give"] = fill(newVerdictTemplates()[ids.Notice], slots)
	var sentences []sentence
	for _, id := range slices.Concat(ids.Advice, ids.Worth) {
		sentences = append(sentences, sentence{id, slots})
	}
	return joined(sentences)
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
		if day := lastNotice(p.scenario, best.NoticeByDate); day != "" {
			slots["notice"] = day
		}
	}
	if share := p.scenario.Candidates[best.Candidate].MoveShare; share != nil {
		slots["share"] = percent(*share, nearest)
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

// date returns the calendar month of a month of the scenario, "" without a start.
func (p summary) date(month int) string {
	start, err := time.Parse(isoMonth, p.scenario.Start)
	if err != nil {
		return ""
	}
	return start.AddDate(0, month-1, 0).Format(isoMonth)
}

// The origins of a contract's months hold the dates that they were converted from, as the page writes them.
const (
	endPointer    = "/incumbent/contract/months_left"
	noticePointer = "/incumbent/contract/notice_months"
)

var noticeNote = regexp.MustCompile(`^(\d{1,3}) (days|weeks|months)$`)

// lastNotice names the last day on which notice may arrive, which the model counts by the end of a month ("YYYY-MM"),
// or returns "" if it is that month's last day.
func lastNotice(s estimator.Scenario, month string) string {
	counted, err := evidence.ParseMonth(month)
	if err != nil {
		return ""
	}
	day := termOf(s).EndingIn(counted + evidence.Month(s.Incumbent.Contract.NoticeMonths)).LastDay()
	if next := day.AddDate(0, 0, 1); next.Day() == 1 && next.Format(isoMonth) == (counted+1).String() {
		return ""
	}
	return day.Format(dayLayout)
}

// termOf returns the dates that were entered, if the scenario still has their months; otherwise ends of months.
func termOf(s estimator.Scenario) evidence.Term {
	contract := s.Incumbent.Contract
	plain := evidence.Term{Notice: contract.NoticeMonths, Unit: evidence.NoticeMonths}
	start, err := time.Parse(isoMonth, s.Start)
	if err != nil {
		return plain
	}
	plain.End = start.AddDate(0, contract.MonthsLeft, -1)
	entered := plain
	if end, err := time.Parse(time.DateOnly, s.Origins[endPointer].Note); err == nil {
		entered.End = end
	}
	terms := []evidence.Term{entered, plain}
	if found := noticeNote.FindStringSubmatch(s.Origins[noticePointer].Note); found != nil {
		term := entered
		term.Notice, _ = strconv.Atoi(found[1])
		term.Unit = evidence.NoticeUnit(found[2])
		terms = append([]evidence.Term{term}, terms...)
	}
	first, _ := evidence.ParseMonth(s.Start)
	for _, term := range terms {
		if left, notice := term.Months(first); left == contract.MonthsLeft && notice == contract.NoticeMonths {
			return term
		}
	}
	return plain
}
