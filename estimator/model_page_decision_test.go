package estimator

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// A row of worths of the decision by hand: scenario, accuracy and worth of each action.
var worthRow = regexp.MustCompile(`(?m)^\| \d \| ([0-9.]+) \| ([−0-9]+) \| ([−0-9]+) \| ([−0-9]+) \|$`)

// A row of its answers: figure, action, calculation and result.
var answerRow = regexp.MustCompile("(?m)^\\| `([a-z0-9_]+)` \\| ([a-z ]*) \\| `([^`]+)` \\| ([−0-9.]+) \\|$")

// Each number of the decision by hand follows from its own arithmetic and from the code that decides.
func TestModelPageDecidesByHand(t *testing.T) {
	_, section, _ := strings.Cut(modelPage(t), "\n## A decision worked out by hand\n")
	section, _, _ = strings.Cut(section, "\n## ")
	actions := []string{"stay", "switch now", "switch later"}
	accuracy, worth := []float64{}, make([][]float64, len(actions))
	for _, row := range worthRow.FindAllStringSubmatch(section, -1) {
		accuracy = append(accuracy, pageNumber(t, row[1]))
		for i := range worth {
			worth[i] = append(worth[i], pageNumber(t, row[2+i]))
		}
	}
	o := newOutcomes(worth)
	given := o.conditionalOn(newGroups(accuracy, 2))
	pilot := given.newPilot(accuracy)
	figures := map[string]float64{
		"evpi": o.evpi(), "evppi": given.evppi(), "evsi": pilot.evsi(112), "prior_labels": pilot.priorLabels,
		"weight": math.Sqrt(112 / (112 + pilot.priorLabels)), "plain_evppi": plainEVPPI(given),
	}
	var ranking sampling.Ranking
	for i, action := range actions {
		regret, p90 := o.regret(i, &ranking)
		for name, value := range map[string]float64{
			"mean": o.means[i], "regret": regret, "regret_p90": p90, "best_in": o.bestIn[i],
		} {
			figures[name+" "+action] = value
		}
	}
	rows := answerRow.FindAllStringSubmatch(section, -1)
	if len(accuracy) != 8 || len(rows) != 16 {
		t.Fatalf("%d scenarios and %d answers are understood", len(accuracy), len(rows))
	}
	for _, row := range rows {
		value, known := figures[strings.TrimSpace(row[1]+" "+row[2])]
		shown := pageNumber(t, row[4])
		if worked, err := workOut(row[3], nil); err != nil || math.Abs(worked-shown) > 1e-9 {
			t.Errorf("%s: it comes to %v (%v)", row[0], worked, err)
		}
		if !known || math.Abs(value-shown) > 1e-9 {
			t.Errorf("%s: the code has %v", row[0], value)
		}
	}
	if cautious := actions[o.cautious(&ranking)]; cautious != "stay" || o.best != 2 {
		t.Errorf("the cautious action is %s, the best one %s", cautious, actions[o.best])
	}
}

// plainEVPPI chooses and values on the same draws.
func plainEVPPI(c *conditional) float64 {
	value := -c.means[c.best]
	for group := range c.count {
		best := math.Inf(-1)
		for _, means := range c.given {
			best = max(best, means[group].mean())
		}
		value += best / float64(c.count)
	}
	return value
}

func pageNumber(t *testing.T, text string) float64 {
	t.Helper()
	value, err := strconv.ParseFloat(strings.Replace(text, "−", "-", 1), 64)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// The page's example of a switch that pays at the values entered and loses on average is that of testdata/decision, and
// its example of a range too.
func TestModelPageQuotesTheReference(t *testing.T) {
	page, reference := modelPage(t), readDecision(t)
	hours, risk := reference.Inputs[1], reference.Risk[0]
	for _, quoted := range []string{
		fmt.Sprintf("worth %s at the values entered and −%s on average", thousands(risk.NPVAtValues), thousands(-risk.Mean)),
		fmt.Sprintf("%.0f of 100 scenarios", 100-100*risk.ProbabilityPositive),
		fmt.Sprintf("hours between %v and %v that are most likely %v", hours.Low, hours.High, hours.Value),
		fmt.Sprintf("*a* = %.2f to *b* = %.2f, with a mean of %.2f", hours.A, hours.B, hours.Mean),
	} {
		if !strings.Contains(strings.Join(strings.Fields(page), " "), quoted) {
			t.Errorf("MODEL.md does not say %q", quoted)
		}
	}
}

func thousands(amount float64) string {
	text := fmt.Sprintf("%.0f", amount)
	return text[:len(text)-3] + "," + text[len(text)-3:]
}
