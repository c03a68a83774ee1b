package evidence

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/mathext"
)

func close(a, b, tolerance float64) bool { return math.Abs(a-b) <= tolerance }

// Posteriors with closed forms: Beta(½, ½) has the quantile sin²(πp/2); Beta(n + ½, ½) for n = 0 is the same.
func TestRangeHasTheQuantilesOfTheBetaDistribution(t *testing.T) {
	for _, p := range []float64{0.1, 0.5, 0.9} {
		if got, want := quantile(0, 0, p), math.Pow(math.Sin(math.Pi*p/2), 2); !close(got, want, 1e-9) {
			t.Errorf("p = %g: got %g, want %g", p, got, want)
		}
	}
	// Beta(1.5, 0.5): F(x) = (2/π)(asin √x − √(x(1−x))).
	s := newShare(1, 0)
	for p, x := range map[float64]float64{0.1: s.Low, 0.9: s.High} {
		if got := 2 / math.Pi * (math.Asin(math.Sqrt(x)) - math.Sqrt(x*(1-x))); !close(got, p, 1e-9) {
			t.Errorf("the quantile %g has probability %g, want %g", x, got, p)
		}
	}
	for _, c := range []struct{ checked, wrong int }{{500, 21}, {50, 0}, {50, 50}, {100_000, 3}, {7, 3}} {
		s := newShare(c.checked, c.wrong)
		a, b := float64(c.checked-c.wrong)+0.5, float64(c.wrong)+0.5
		if low, high := mathext.RegIncBeta(a, b, s.Low), mathext.RegIncBeta(a, b, s.High); !close(low, 0.1, 1e-6) ||
			!close(high, 0.9, 1e-6) || s.Value < s.Low || s.Value > s.High {
			t.Errorf("%+v: got %+v with probabilities %g and %g", c, s, low, high)
		}
	}
	if s := newShare(500, 21); s.Value != 0.958 {
		t.Errorf("got %g, want the observed share", s.Value)
	}
}

func TestMoreLabelsHalveTheRange(t *testing.T) {
	s := newShare(500, 20)
	n := s.labelsToHalve()
	wrong := 20 * (500 + n) / 500
	if half := newShare(500+n, wrong); !close(half.High-half.Low, (s.High-s.Low)/2, 1e-4) || n < 1400 || n > 1600 {
		t.Errorf("%d more labels: %+v from %+v", n, half, s)
	}
}

// Fisher's lady tasting tea: 3 of 4 right on each side gives 34/70 one-sided, so 34/70 two-sided as all are symmetric.
func TestFishersExactTest(t *testing.T) {
	tea := fisher(newShare(4, 1), newShare(4, 3))
	if want := 34.0 / 70; !close(tea, want, 1e-9) {
		t.Errorf("got %g, want %g", tea, want)
	}
	if same := fisher(newShare(100, 5), newShare(100, 5)); !close(same, 1, 1e-9) {
		t.Errorf("equal shares: got %g", same)
	}
	if far := fisher(newShare(500, 5), newShare(500, 50)); far > 1e-6 {
		t.Errorf("shares far apart: got %g", far)
	}
}

func TestAuditsAreRead(t *testing.T) {
	table := readFile(t, "audits/counts.csv")
	found := table.ReadAudit(table.Recognise(true, Hints{}))
	if found.All.Checked != 900 || found.All.Wrong != 26 || len(found.Providers) != 2 || len(found.Kinds) != 2 ||
		len(found.Comparisons) != 1 || !found.Comparisons[0].Differ || found.Agreement != nil {
		t.Errorf("got %s", asJSON(t, found))
	}
	if got := asJSON(t, found.Figures("/incumbent/offer", "Incumbent")); got != `[{"pointer":"/incumbent/offer/label_accuracy",`+
		`"value":"0.958","low":"0.9452","high":"0.9682","basis":{"kind":"audit","count":500,"first":"2026-09","last":"2026-10"}}]` {
		t.Errorf("got %s", got)
	}
	if all := found.Figures("/incumbent/offer", ""); len(all) != 1 || !all[0].Optional {
		t.Errorf("two providers together: got %s", asJSON(t, all))
	}

	table = readFile(t, "audits/stichprobe.csv")
	found = table.ReadAudit(table.Recognise(true, Hints{}))
	if found.All.Checked != 200 || found.All.Wrong != 9 || found.Months[0].Name != "2026-10" {
		t.Errorf("got %s", asJSON(t, found))
	}

	gold, err := ReadTable([]byte("item,label,gold label\n1,cat,cat\n2,cat,dog\n3,dog,dog\n"))
	if err != nil {
		t.Fatal(err)
	}
	found = gold.ReadAudit(gold.Recognise(true, Hints{}))
	if found.All.Wrong != 1 || len(found.Figures("/incumbent/offer", "")) != 1 {
		t.Errorf("compared with a reference: got %s", asJSON(t, found))
	}

	table = readFile(t, "audits/agreement.csv") // Cohen's kappa of 20, 5, 10, 15 is 0.4
	found = table.ReadAudit(table.Recognise(true, Hints{}))
	if found.Agreement == nil || !close(found.Agreement.Kappa, 0.4, 1e-12) || found.Agreement.Same != 35 ||
		len(found.Figures("/incumbent/offer", "")) > 0 {
		t.Errorf("got %s", asJSON(t, found))
	}
}

func TestDatedPilotGivesInitialAccuracyAndThroughput(t *testing.T) {
	table := readFile(t, "audits/pilot.csv")
	found := table.ReadAudit(table.Recognise(true, Hints{}))
	p := found.Pilot
	if p == nil || p.Weeks != 5 || p.First.Checked != 100 || p.First.Wrong != 10 || p.Later.Checked != 400 ||
		p.Later.Wrong != 10 || p.Throughput == nil || *p.Throughput != 0.5 {
		t.Fatalf("got %s", asJSON(t, found))
	}
	if got := valuesOf(t, found.Figures("/candidates/0/offer", "")); got !=
		"label_accuracy=0.975 initial_accuracy=0.9 initial_throughput=0.5" {
		t.Errorf("got %s", got)
	}
	if got := valuesOf(t, found.Figures("/incumbent/offer", "")); got != "label_accuracy=0.9578" {
		t.Errorf("of the incumbent: got %s", got)
	}
}

func TestPairOfCountsIsRead(t *testing.T) {
	for text, want := range map[string][2]int{
		"500 21":                                        {500, 21},
		"500\t21\n":                                     {500, 21},
		"Checked\tWrong\n500\t21\n":                     {500, 21},
		"geprüft;falsch\n1.500;21\n":                    {1500, 21},
		"richtig;falsch\n479;21\n":                      {500, 21},
		"vérifiées;erreurs\n500;21\n":                   {500, 21},
		"検査数,誤り数\n500,21\n":                             {500, 21},
		"id,wrong?\n1,yes\n2,no\n3,no\n":                {3, 1},
		"Checked,Correct\n500,479\n":                    {500, 21},
		"Kind,Checked,Wrong\nbox,30,40\npolygon,20,1\n": {20, 1}, // more wrong than checked
	} {
		table, err := ReadTable([]byte(text))
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		layout := table.Recognise(true, Hints{Mark: Comma})
		found := table.ReadAudit(layout)
		if found.All.Checked != want[0] || found.All.Wrong != want[1] {
			t.Errorf("%q: got %d, %d wrong; %s", text, found.All.Checked, found.All.Wrong, asJSON(t, layout))
		}
	}
}
