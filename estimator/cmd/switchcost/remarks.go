package main

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/switchcost/switchcost/estimator"
)

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
