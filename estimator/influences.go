package estimator

import "github.com/switchcost/switchcost/estimator/internal/num"

// screenedDraws is the number of draws in which an input is changed to see whether it matters.
const screenedDraws = 16

// influences reports for each variable whether a quantity depends on it: whether the quantity changes in one of a few
// draws when nothing but the input does, or one of the inputs that share the cause. In every second draw, events happen
// as soon as they can, unless their probability is what changes.
func (sim *simulation) influences(q quantity) []bool {
	influences := make([]bool, len(sim.list))
	b := sim.newBatch(q)
	evaluation := b.evaluations[0]
	unscreened := sim.used(evaluation)
	for len(unscreened) > 0 {
		n := min(blockDraws/screenedDraws-1, len(unscreened))
		sim.repeatDraws(evaluation)
		for i, v := range unscreened[:n] {
			field := sim.list[v].field
			changed := evaluation.Input(field)[(i+1)*screenedDraws : (i+2)*screenedDraws]
			if copy(changed, sim.values(v)[screenedDraws:]); sim.events[field] != nil {
				clear(changed) // the event cannot happen
			}
		}
		evaluation.Run()
		result := evaluation.Result(0)
		for i, v := range unscreened[:n] {
			for draw := range screenedDraws {
				if result[(i+1)*screenedDraws+draw] != result[draw] {
					influences[v] = true
				}
			}
			if cause := sim.list[v].shared; cause >= 0 && influences[v] {
				influences[cause] = true
			}
		}
		unscreened = unscreened[n:]
	}
	return influences
}

// repeatDraws fills a block with the first screenedDraws again and again.
func (sim *simulation) repeatDraws(evaluation *num.Evaluation) {
	for field, column := range sim.columns {
		input := evaluation.Input(field)
		for i := range input {
			input[i] = column.values[i%screenedDraws]
		}
	}
	for _, event := range sim.events {
		input := evaluation.Input(event)
		for i := 1; i < len(input); i += 2 {
			input[i] = 1e-9 // below any chance that matters
		}
	}
}
