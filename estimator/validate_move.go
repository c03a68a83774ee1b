package estimator

import (
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
