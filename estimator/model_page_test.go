package estimator

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/sampling"
)

// modelPage is MODEL.md.
func modelPage(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("MODEL.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// A generated table of the page, between its markers.
var pageTable = regexp.MustCompile(`(?s)(<!-- (figures|inputs|causes):(\w+) -->\n)(.*?)(<!-- /\w+ -->)`)

// The page's tables of figures and of inputs are those of the catalogue and of
// the list of inputs. UPDATE=1 writes them anew.
func TestModelPageTablesAreCurrent(t *testing.T) {
	page := modelPage(t)
	tables := map[string]string{
		"figures:lines": figureTable(lineFigures[:]),
		"figures:month": figureTable(
			volumeQuantities, monthQuantities, priceQuantities, billingQuantities, trainingQuantities),
		"figures:leaving": figureTable(leavingFigures, leavingQuantities),
		"figures:answers": figureTable(worthFigures, totalQuantities, leverFigures, simulatedFigures, fitAndWaitingFigures),
		"inputs:all":      inputTables(),
		"causes:all":      causeTable(),
	}
	seen := map[string]bool{}
	current := pageTable.ReplaceAllStringFunc(page, func(old string) string {
		part := pageTable.FindStringSubmatch(old)
		name := part[2] + ":" + part[3]
		seen[name] = true
		return part[1] + "\n" + tables[name] + "\n" + part[5]
	})
	for name := range tables {
		if !seen[name] {
			t.Errorf("MODEL.md has no markers for the table %s", name)
		}
	}
	switch {
	case current == page:
	case os.Getenv("UPDATE") != "":
		if err := os.WriteFile("MODEL.md", []byte(current), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Error("the tables of MODEL.md are out of date: UPDATE=1 make test-go, read the diff, and commit it")
	}
}

// Every listed figure is in one of the page's tables.
func TestModelPageHasEveryFigure(t *testing.T) {
	page := modelPage(t)
	for _, figure := range Figures() {
		if n := strings.Count(page, "\n| `"+figure.Name+"`<br>"); n != 1 {
			t.Errorf("%s is in %d tables of MODEL.md", figure.Name, n)
		}
	}
}

func figureTable(groups ...[]figureRow) string {
	table := "| figure | formula | rests on |\n| --- | --- | --- |\n"
	for _, row := range slices.Concat(groups...) {
		if row.unlisted {
			continue
		}
		var formulas []string
		for _, f := range row.formulas() {
			text := "`" + f.documented(&row) + "`"
			if f.when != "" {
				text += " (" + f.when + ")"
			}
			if text != "``" {
				formulas = append(formulas, text)
			}
		}
		if len(formulas) == 0 {
			formulas = []string{row.rule}
		}
		table += fmt.Sprintf("| `%s`<br>%s | %s | %s |\n",
			row.name, row.label, strings.Join(formulas, "<br>"), row.source)
	}
	return table
}

// causeTable has a row for each common cause, with the names of its inputs.
func causeTable() string {
	table := "| cause | inputs | *r* |\n| --- | --- | --- |\n"
	for _, cause := range Causes() {
		of := "all providers"
		if cause.PerCandidate {
			of = "one candidate"
		}
		var names []string
		for _, in := range inputList {
			name := "`" + in.Pointer[strings.LastIndex(in.Pointer, "/")+1:] + "`"
			if in.Reversed {
				name += " (reversed)"
			}
			if in.Cause == cause.Name && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		table += fmt.Sprintf("| %s | %s of %s | %v |\n", cause.Label, strings.Join(names, ", "), of, cause.Correlation)
	}
	return table
}

// inputTables are the inputs under the title of each section.
func inputTables() (tables string) {
	for i, row := range sections {
		if i > 0 {
			tables += "\n"
		}
		tables += "### " + row.title + "\n\n" +
			"| input | what to enter | accepted | default and range | source |\n| --- | --- | --- | --- | --- |\n"
		for _, in := range inputList {
			if in.Section == row.section {
				tables += fmt.Sprintf("| `%s`<br>%s | %s | %s | %s | %s |\n",
					in.Pointer, in.Label, in.Help, in.rule(), startingValue(in), in.Source)
			}
		}
	}
	return tables
}

// startingValue is an input's default with its plausible range.
func startingValue(in Input) string {
	switch {
	case in.Low == nil:
		return in.Default
	case in.Around:
		return strings.TrimSpace(fmt.Sprintf("%s (%s to +%s around it)", in.Default, in.Low, in.High))
	case in.Relative:
		return strings.TrimSpace(fmt.Sprintf("%s (× %s to %s)", in.Default, in.Low, in.High))
	default:
		return strings.TrimSpace(fmt.Sprintf("%s (%s to %s)", in.Default, in.Low, in.High))
	}
}

// A row of the worked example: figure, branch, month, calculation and result.
var workedRow = regexp.MustCompile(
	"(?m)^\\| `([a-z_]+)` \\| (stay|switch) \\| (\\d*) \\| `([^`]+)` \\| ([−0-9.]+) \\|$",
)

// Each number of the worked examples follows from its own arithmetic and from the
// estimator.
func TestModelPageWorksItsExamplesOut(t *testing.T) {
	examples := strings.Split(modelPage(t), "```json\n")[1:]
	if len(examples) != 2 {
		t.Fatalf("the page has %d examples", len(examples))
	}
	for _, example := range examples {
		scenario, worked, _ := strings.Cut(example, "```")
		worked, _, _ = strings.Cut(worked, "\n## ")
		s, err := Parse([]byte(scenario))
		if err != nil {
			t.Fatal(err)
		}
		rows := workedRow.FindAllStringSubmatch(worked, -1)
		if all := strings.Count(worked, "| stay |") + strings.Count(worked, "| switch |"); len(rows) != all || all == 0 {
			t.Fatalf("%d of %d rows are understood", len(rows), all)
		}
		for _, row := range rows {
			checkWorkedRow(t, s, row)
		}
	}
}

func checkWorkedRow(t *testing.T, s Scenario, row []string) {
	t.Helper()
	figure := Figure{Name: row[1], Branch: BranchName(row[2])}
	figure.Month, _ = strconv.Atoi(row[3])
	shown := strings.Replace(row[5], "−", "-", 1)
	_, decimals, _ := strings.Cut(shown, ".")
	digits := int32(len(decimals))
	worked, err := workOut(row[4], nil)
	if got := decimal.NewFromFloat(worked).Round(12).StringFixed(digits); err != nil || got != shown {
		t.Errorf("%s: it comes to %s (%v)", row[0], got, err)
	}
	given, err := Explain(s, 0, figure)
	if err != nil || given.Value.StringFixed(digits) != shown {
		t.Errorf("%s: the estimator has %s (%v)", row[0], given.Value, err)
	}
}

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
