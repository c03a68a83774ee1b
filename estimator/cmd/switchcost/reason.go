package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator"
)

// sentence is a template of verdict.json with what fills its slots.
type sentence struct {
	id    string
	slots map[string]string
}

func (s sentence) String() string { return fill(newVerdictTemplates()[s.id], s.slots) }

func joined(sentences []sentence) string {
	texts := make([]string, len(sentences))
	for i, s := range sentences {
		texts[i] = s.String()
	}
	return strings.Join(texts, " ")
}

// chance tells how often the named switch pays.
func (p summary) chance() string {
	return fmt.Sprintf(paysIn, frequency(p.result.Recommendation.Reason.ProbabilityPositive))
}

// reason tells what decides most, and the values and prices at which the decision turns.
func (p summary) reason() (sentences []sentence) {
	reason := p.result.Recommendation.Reason
	if driver := reason.Driver; driver != nil {
		id := "verdict.reason.driver"
		if driver.Cause != "" {
			id = "verdict.reason.cause"
		}
		name := p.driver(*driver)
		sentences = append(sentences, sentence{id, map[string]string{
			"input": name,
			"cause": name,
			"share": percent(driver.Share.Decimal, nearest),
		}})
	}
	if at := reason.TurnsAt; at != nil {
		sentences = append(sentences, p.turningValue(*at))
	}
	return append(sentences, p.turningPrices()...)
}

func (p summary) driver(driver estimator.Driver) string {
	for _, cause := range estimator.Causes() {
		if cause.Name == driver.Cause {
			return cause.Label
		}
	}
	return p.label(driver.Input)
}

func (p summary) turningValue(at estimator.TurningValue) sentence {
	id, side := "verdict.reason.turns_above", up
	if at.Pays == estimator.Below {
		id, side = "verdict.reason.turns_below", down
	}
	in, _ := estimator.InputAt(at.Input)
	return sentence{id, map[string]string{
		"end":   endOf(at.CutoverMonth, at.CutoverDate),
		"input": p.label(at.Input),
		"value": p.value(in, at.Value.Decimal, side),
	}}
}

// turningPrices rounds up both ways: a larger change turns the decision as well.
func (p summary) turningPrices() []sentence {
	best := p.result.Recommendation
	if best.Sentences.Turning == "" {
		return nil
	}
	slots := map[string]string{
		"end":       endOf(best.CutoverMonth, best.CutoverDate),
		"name":      p.name(best.Candidate),
		"incumbent": p.incumbent(),
	}
	if discount := best.TurningPrices.RetentionDiscount; discount != nil {
		slots["discount"] = percent(discount.Decimal, up)
	}
	if factor := best.TurningPrices.CandidatePriceFactor; factor != nil {
		slots["by"] = percent(factor.Sub(decimal.NewFromInt(1)).Abs(), up)
	}
	return []sentence{{best.Sentences.Turning, slots}}
}

// findOut tells the input most worth knowing, and whether a pilot with the named candidate pays off.
func (p summary) findOut() []sentence {
	best := p.result.Recommendation
	sentences := []sentence{{id: "verdict.find_out_nothing"}}
	if len(best.EVPPI) > 0 && best.EVPPI[0].Value.IsPositive() {
		sentences[0] = sentence{"verdict.find_out", map[string]string{
			"input": p.label(best.EVPPI[0].Input),
			"value": p.roundedMoney(best.EVPPI[0].Value.Decimal, up),
		}}
	}
	for _, pilot := range best.EVSI {
		if pilot.Candidate == best.Candidate {
			sentences = append(sentences, p.pilot(pilot))
		}
	}
	return sentences
}

func (p summary) pilot(pilot estimator.PilotValue) sentence {
	slots := map[string]string{"name": p.name(pilot.Candidate)}
	if pilot.Best == nil {
		return sentence{"verdict.no_pilot", slots}
	}
	for _, size := range pilot.Sizes {
		if size.Labels == *pilot.Best {
			slots["labels"] = grouped(strconv.Itoa(size.Labels))
			slots["value"], slots["cost"] = p.money(size.Value.Decimal), p.money(size.Cost.Decimal)
		}
	}
	return sentence{"verdict.pilot", slots}
}

func (p summary) remarks() {
	var sentences []string
	if start := p.scenario.Start; start != "" && start < p.today {
		sentences = append(sentences, fmt.Sprintf(startPassed, longMonth(start)))
	}
	for _, remark := range p.result.Remarks {
		sentences = append(sentences, p.remark(remark))
	}
	if len(sentences) == 0 {
		return
	}
	fmt.Fprintln(p, "\n"+pleaseCheck)
	for _, sentence := range sentences {
		writeItem(p, sentence)
	}
}

func (p summary) remark(remark estimator.Remark) string {
	return fill(newRemarkTemplates()[remarkID(remark)], p.remarkSlots(remark))
}

func remarkID(remark estimator.Remark) string {
	if remark.Case == "" {
		return "remark." + string(remark.Code)
	}
	return fmt.Sprintf("remark.%s.%s", remark.Code, remark.Case)
}

func (p summary) remarkSlots(remark estimator.Remark) map[string]string {
	values, name := remark.Values, p.incumbent()
	if remark.Candidate != nil {
		name = printable(p.scenario.Candidates[*remark.Candidate].Name)
	}
	var inputs []string
	for _, pointer := range remark.Pointers {
		inputs = append(inputs, p.label(pointer))
	}
	slots := map[string]string{
		"name": name, "incumbent": p.incumbent(), "task": printable(values.Task), "inputs": strings.Join(inputs, "; "),
	}
	if month := values.Month; month != nil {
		slots["month"], slots["end"] = monthName(*month, values.Date), endOf(*month, values.Date)
	}
	if month := values.ToMonth; month != nil {
		slots["to_month"], slots["to_end"] = monthName(*month, values.ToDate), endOf(*month, values.ToDate)
	}
	figures := map[string]*decimal.Decimal{"amount": values.Amount, "need": values.Need, "spent": values.Spent}
	for slot, value := range figures {
		if value != nil {
			slots[slot] = p.remarkValue(remark.Code, *value)
		}
	}
	return slots
}

func (p summary) remarkValue(code estimator.RemarkCode, value decimal.Decimal) string {
	switch code {
	case estimator.CapacityBelowNeed:
		return number(value.Round(0))
	case estimator.PricesDifferWidely:
		return p.price(value, nearest)
	case estimator.InitialAccuracyAbove:
		return share(value, nearest)
	default:
		return p.money(value)
	}
}
