package estimator

import (
	"testing"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

func TestOutcomesAreWeighedDrawByDraw(t *testing.T) {
	const stay, gamble, small = 0, 1, 2
	o := newOutcomes([][]float64{
		stay:   {0, 0, 0, 0},
		gamble: {8, -4, -4, 4},
		small:  {2, 0, 0, -1},
	})
	var ranking sampling.Ranking
	if o.best != gamble || o.means[gamble] != 1 || o.means[small] != 0.25 {
		t.Errorf("best is %d of %v", o.best, o.means)
	}
	for action, want := range []struct{ bestIn, regret, p90 float64 }{
		stay:   {0.5, 3, 8}, // the first of equals
		gamble: {0.5, 2, 4},
		small:  {0, 2.75, 6},
	} {
		mean, p90 := o.regret(action, &ranking)
		if o.bestIn[action] != want.bestIn || mean != want.regret || p90 != want.p90 {
			t.Errorf("action %d: best in %v, regret %v and %v, want %+v", action, o.bestIn[action], mean, p90, want)
		}
	}
	if got := o.cautious(&ranking); got != stay {
		t.Errorf("the cautious action is %d", got)
	}
	if got := o.evpi(); got != 2 {
		t.Errorf("evpi is %v", got)
	}
}

func TestFirstOfEqualMeansIsTheBest(t *testing.T) {
	o := newOutcomes([][]float64{{0, 0}, {1, -1}, {2, 0}, {0, 2}})
	if o.best != 2 {
		t.Errorf("got %d", o.best)
	}
}
