package estimator

import (
	"reflect"
	"slices"

	"github.com/shopspring/decimal"
)

// pricing checks the pricing of an offer, or of one task of a rate card.
func (v *validator) pricing(pointer string, p *Pricing) {
	if v.isBad(pointer + "/model") {
		return
	}
	v.belongs(pointer+"/unit_price", p.UnitPrice, p.Model, PricingPerLabel)
	v.belongs(pointer+"/hourly_rate", p.HourlyRate, p.Model, PricingHourly)
	v.belongs(pointer+"/minutes_per_label", p.MinutesPerLabel, p.Model, PricingHourly)
	v.belongsList(pointer+"/tiers", p.Tiers, p.Model, PricingTiered)
	v.belongsList(pointer+"/prices", p.Prices, p.Model, PricingByTask)
	if p.Model == PricingTiered {
		v.tiers(pointer+"/tiers", p.Tiers)
	}
}

func (v *validator) belongs(pointer string, value *decimal.Decimal, model, its PricingModel) {
	in, _ := InputAt(pointer)
	switch {
	case value == nil:
		v.require(model != its, pointer, CodeMissing, "", in.rule())
	case !v.isBad(pointer):
		v.require(model == its, pointer, CodeUnknown, value.String(), notWith(model))
	}
}

func (v *validator) belongsList(pointer string, list any, model, its PricingModel) {
	isNil := reflect.ValueOf(list).IsNil()
	switch {
	case model != its:
		v.require(isNil, pointer, CodeUnknown, listOf(list), notWith(model))
	case isNil:
		v.require(false, pointer, CodeMissing, "", itemsRule(reflect.TypeOf(list)))
	default:
		v.items(pointer, list)
	}
}

func notWith(model PricingModel) Rule {
	return Rule{Name: RuleNotWithModel, Model: model}
}

func (v *validator) tiers(pointer string, tiers []Tier) {
	var below decimal.Decimal
	for i, tier := range tiers {
		at := itemAt(pointer, i) + "/up_to"
		above := Rule{Name: RuleLabelsAbove, Low: below.String()}
		last := i == len(tiers)-1
		switch {
		case tier.UpTo == nil:
			v.require(last, at, CodeMissing, "", above)
		case v.isBad(at): // its value may not be comparable
		case last:
			v.require(false, at, CodeUnknown, tier.UpTo.String(), Rule{Name: RuleNoUpperEnd})
		case tier.UpTo.GreaterThan(below):
			below = *tier.UpTo
		default:
			v.require(false, at, CodeBounds, tier.UpTo.String(), above)
		}
	}
}

// offer checks an offer's pricing, which needs a price for each task that its provider can receive; nil means all.
func (v *validator) offer(pointer string, p *Pricing, received []string) {
	v.pricing(pointer, p)
	if p.Model != PricingByTask {
		return
	}
	if v.scenario.Demand.Tasks == nil {
		v.require(false, pointer+"/model", CodeBounds, string(p.Model), Rule{Name: RuleRateCardNeedsTasks})
		return
	}
	prices := pointer + "/prices"
	var names, at []string
	for i := range p.Prices {
		row := itemAt(prices, i)
		names = append(names, p.Prices[i].Task)
		at = append(at, row+"/task")
		v.pricing(row+"/pricing", &p.Prices[i].Pricing)
	}
	v.taskNames(at, names)
	var unpriced []string
	for i, task := range v.scenario.Demand.Tasks {
		isReceived := received == nil || slices.Contains(received, task.Name)
		if isReceived && !slices.Contains(names, task.Name) && !v.isBad(taskPointer(i)) {
			unpriced = append(unpriced, task.Name)
		}
	}
	v.require(len(unpriced) == 0, prices, CodeMissing, "", Rule{Name: RulePriceFor, Choices: unpriced}, at...)
}

// taskNames checks names of tasks, each at its pointer: they exist and none stands there twice. A name may be that of a
// task whose own name is refused.
func (v *validator) taskNames(pointers, names []string) {
	var known, at []string
	for i, task := range v.scenario.Demand.Tasks {
		known, at = append(known, task.Name), append(at, taskPointer(i))
	}
	for i, name := range names {
		v.require(slices.Contains(known, name), pointers[i], CodeBounds, describe(name),
			Rule{Name: RuleChoice, Choices: known}, at...)
		v.unique(pointers[i], names[:i], name)
	}
}

func (v *validator) unique(pointer string, before []string, name string) {
	v.require(!slices.Contains(before, name), pointer, CodeRepeated, describe(name), Rule{Name: RuleUnique})
}
