package estimator

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"
)

const horizonPointer = "/horizon_months"

func taskPointer(i int) string { return itemAt("/demand/tasks", i) + "/name" }

func (v *validator) demand(d *Demand) {
	const profile = "/demand/profile"
	if d.Profile != nil {
		v.items(profile, d.Profile)
		sum, at := decimal.Zero, make([]string, len(d.Profile))
		for i, factor := range d.Profile {
			at[i] = itemAt(profile, i)
			if !v.isBad(at[i]) {
				sum = sum.Add(factor)
			}
		}
		isYear := sum.Sub(decimal.NewFromInt(monthsPerYear)).Abs().LessThanOrEqual(decimal.New(1, -2))
		v.require(isYear, profile, CodeBounds, sum.String(), Rule{Name: RuleProfile}, at...)
	}
	if d.Tasks == nil {
		return
	}
	v.items("/demand/tasks", d.Tasks)
	notWithTasks := Rule{Name: RuleNotWithTasks}
	v.require(d.LabelsPerMonth.IsZero(), "/demand/labels_per_month", CodeUnknown, d.LabelsPerMonth.String(), notWithTasks)
	v.require(d.AnnualGrowth.IsZero(), "/demand/annual_growth", CodeUnknown, d.AnnualGrowth.String(), notWithTasks)
	var names []string
	for i, task := range d.Tasks {
		v.unique(taskPointer(i), names, task.Name)
		names = append(names, task.Name)
	}
}

func (v *validator) candidate(pointer string, c *Candidate) {
	v.tasksThatMove(pointer+"/tasks", c.Tasks)
	v.offer(pointer+"/offer/pricing", &c.Offer.Pricing, c.Tasks)
	v.transition(pointer, c)
	v.cutover(pointer, c)
	v.wholeMove(pointer, c)
}

func (v *validator) tasksThatMove(pointer string, tasks []string) {
	switch {
	case tasks == nil:
	case v.scenario.Demand.Tasks == nil:
		v.require(false, pointer, CodeUnknown, listOf(tasks), Rule{Name: RuleNeedsTasks})
	default:
		v.items(pointer, tasks)
		at := make([]string, len(tasks))
		for i := range tasks {
			at[i] = itemAt(pointer, i)
		}
		v.taskNames(at, tasks)
	}
}

func (v *validator) transition(pointer string, c *Candidate) {
	lead, horizon := c.Transition.LeadMonths, v.scenario.HorizonMonths
	leadAt := pointer + "/transition/lead_months"
	v.atMost(leadAt, lead, horizonPointer, horizon)
	parallelAt := pointer + "/transition/parallel_months"
	v.atMost(parallelAt, c.Transition.ParallelMonths, leadAt, lead)
	v.atMost(parallelAt, c.Transition.ParallelMonths, horizonPointer, horizon)
}

// cutover checks that the move can start after the lead time and end within the horizon.
func (v *validator) cutover(pointer string, c *Candidate) {
	lead, horizon, phases := c.Transition.LeadMonths, v.scenario.HorizonMonths, c.phases()
	leadAt, phasesAt := pointer+"/transition/lead_months", pointer+"/phase_months"
	within := func(low, high int) Rule {
		return Rule{Name: RulePhases, Low: strconv.Itoa(low), High: strconv.Itoa(high), HighField: horizonPointer}
	}
	v.require(lead+phases-1 <= horizon, phasesAt, CodeBounds, strconv.Itoa(phases), within(1, horizon-lead+1), leadAt,
		horizonPointer)
	if c.CutoverMonth == nil {
		return
	}
	k, last := *c.CutoverMonth, horizon-phases+1
	between := Rule{
		Name:      RuleMonthBetween,
		Low:       strconv.Itoa(lead),
		LowField:  leadAt,
		High:      strconv.Itoa(last),
		HighField: horizonPointer,
	}
	if phases > 1 {
		between = within(lead, last)
	}
	at := pointer + "/cutover_month"
	v.require(k >= lead && k <= last, at, CodeBounds, strconv.Itoa(k), between, leadAt, horizonPointer, phasesAt)
	v.atMost(at, k, horizonPointer, horizon)
}

func (v *validator) atMost(pointer string, month int, limitPointer string, limit int) {
	v.require(month <= limit, pointer, CodeBounds, strconv.Itoa(month),
		Rule{Name: RuleAtMost, High: strconv.Itoa(limit), HighField: limitPointer}, limitPointer)
}

// wholeMove checks that an amended contract, and a commitment that is used up, come with a move of everything at once.
func (v *validator) wholeMove(pointer string, c *Candidate) {
	partial := ""
	switch {
	case c.MoveShare != nil && !v.isBad(pointer+"/move_share") && !c.MoveShare.Equal(one):
		partial = "/move_share"
	case c.phases() > 1:
		partial = "/phase_months"
	case c.Tasks != nil && len(c.Tasks) < len(v.scenario.Demand.Tasks):
		partial = "/tasks"
	}
	whole := Rule{Name: RuleWholeMove, HighField: pointer + partial}
	v.require(!c.Amends || partial == "", pointer+"/amends", CodeBounds, "true", whole, whole.HighField)
	v.require(!c.RunOutUse || partial == "", pointer+"/run_out_use", CodeBounds, "true", whole, whole.HighField)
	v.require(!c.RunOutUse || !c.Amends, pointer+"/run_out_use", CodeBounds, "true",
		Rule{Name: RuleNotBoth, HighField: pointer + "/amends"}, pointer+"/amends")
}

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
