package estimator

import (
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/switchcost/switchcost/estimator/internal/num"
)

// trialMove is a switch whose worth is computed in trials.
type trialMove struct {
	Choice
	npv                         int   // result: without claims and disruptions
	last                        int   // the incumbent's last month
	ofIncumbent, ofCandidate    []int // results: labels of each provider, by month from 1; -1: none
	candidate                   *Candidate
	outage                      outage
	claims                      []float64
	claimProbability, claimCost func(draw int) float64
}

// trialBranches are the estimator's branches without claims and disruptions, for blocks of trials.
type trialBranches struct {
	scenario   *Scenario
	trials     *trials
	quiet      Scenario // without claims and disruptions
	program    *num.Program
	inputs     []*decimal.Decimal // of the quiet scenario, by input; nil: not in the branches
	scales     []float64          // factor on the values of an input
	results    []quantity
	labels     map[*workload]int // results
	needs      []int             // results: labels of a month, from 1
	stay       int               // result: present value of staying
	moves      []*trialMove      // by choice; nil: stay
	evaluation *num.Evaluation
	incumbent  outage
	rate, late func(draw int) float64 // discount rate, cost of a late label
}

const trialBlock = 500

// newTrialBranches multiplies the prices per label of one offer, given by its JSON Pointer, by a factor.
func newTrialBranches(s *Scenario, d *trials, choices []Choice, offer string, factor float64) *trialBranches {
	b := &trialBranches{
		scenario: s, trials: d, quiet: s.clone(), program: num.NewProgram(false), labels: map[*workload]int{},
		inputs: make([]*decimal.Decimal, len(d.inputs)), scales: make([]float64, len(d.inputs)),
		incumbent: d.newOutage(&s.Incumbent.Offer, d.disruptions[0]),
		rate:      d.valuesOf(&s.DiscountRate), late: d.valuesOf(&s.ShortfallCost),
	}
	b.vary(offer, factor)
	stay := newStayBranch(newBasis(&b.quiet, b.program))
	totals := make([]quantity, s.HorizonMonths+1)
	for month := 1; month <= s.HorizonMonths; month++ {
		totals[month] = stay.months[month].total
		b.needs = append(b.needs, b.addLabels(stay.needs[month]))
	}
	b.stay = b.add(stay.presentValue(totals))
	switchings := make([]*switching, len(s.Candidates))
	for _, choice := range choices {
		if choice.Candidate == nil {
			b.moves = append(b.moves, nil)
			continue
		}
		c := *choice.Candidate
		if switchings[c] == nil {
			switchings[c] = newSwitching(stay, &b.quiet.Candidates[c])
		}
		b.moves = append(b.moves, b.newMove(switchings[c], choice))
	}
	b.evaluation = b.program.Evaluation(trialBlock, b.results...)
	return b
}

func (b *trialBranches) add(result quantity) int {
	b.results = append(b.results, result)
	return len(b.results) - 1
}

func (b *trialBranches) addLabels(w *workload) int {
	if _, known := b.labels[w]; !known {
		b.labels[w] = b.add(w.total)
	}
	return b.labels[w]
}

// vary declares the inputs of the program, sets the probabilities of events to 0 and scales prices.
func (b *trialBranches) vary(offer string, factor float64) {
	events := map[*decimal.Decimal]bool{&b.quiet.Incumbent.Offer.DisruptionProbability: true}
	for i := range b.quiet.Candidates {
		events[&b.quiet.Candidates[i].Offer.DisruptionProbability] = true
		events[&b.quiet.Candidates[i].Transition.ClaimProbability] = true
	}
	scaled := func(pointer string) bool {
		return offer != "" && strings.HasPrefix(pointer, offer+"/pricing/") && priceName.MatchString(pointer)
	}
	varied := map[string]bool{}
	for i, in := range b.trials.inputs {
		leaf, _ := fieldAt(&b.quiet, in.pointer)
		varied[in.pointer], b.scales[i] = true, 1
		if scaled(in.pointer) {
			b.scales[i] = factor
		}
		if field := leaf.Addr().Interface().(*decimal.Decimal); !events[field] {
			b.inputs[i] = field
			b.program.Vary(field)
		}
	}
	for field := range events {
		*field = decimal.Decimal{}
	}
	walk("", reflect.ValueOf(&b.quiet).Elem(), func(pointer string, leaf reflect.Value) {
		if !varied[pointer] && scaled(pointer) {
			field := leaf.Addr().Interface().(*decimal.Decimal)
			*field = field.Mul(decimal.NewFromFloat(factor))
		}
	})
}

// priceName matches the names of prices per label and per hour.
var priceName = regexp.MustCompile(`/(unit_price|hourly_rate)$`)

func (b *trialBranches) newMove(sw *switching, choice Choice) *trialMove {
	to, c := sw.switchTo(move{cutover: choice.CutoverMonth, usesUp: choice.RunOutUse}), *choice.Candidate
	candidate := &b.scenario.Candidates[c]
	m := &trialMove{
		Choice:           choice,
		npv:              b.add(sw.npv(to)),
		last:             min(to.last, b.scenario.HorizonMonths),
		candidate:        candidate,
		outage:           b.trials.newOutage(&candidate.Offer, b.trials.disruptions[c+1]),
		claims:           b.trials.claims[c],
		claimProbability: b.trials.valuesOf(&candidate.Transition.ClaimProbability),
		claimCost:        b.trials.valuesOf(&candidate.Transition.ClaimCost),
		ofIncumbent:      slices.Repeat([]int{-1}, b.scenario.HorizonMonths),
		ofCandidate:      slices.Repeat([]int{-1}, b.scenario.HorizonMonths),
	}
	for i := range b.scenario.HorizonMonths {
		for _, service := range to.months[i+1].delivery.services {
			if service.providedBy() == ofCandidate {
				m.ofCandidate[i] = b.addLabels(service.work)
			} else {
				m.ofIncumbent[i] = b.addLabels(service.work)
			}
		}
	}
	return m
}

// worths returns the worth of each choice over staying, by choice and draw.
func (d *trials) worths(s *Scenario, choices []Choice, draws int) [][]float64 {
	b := newTrialBranches(s, d, choices, "", 1)
	return b.worths(draws)
}

func (b *trialBranches) worths(draws int) [][]float64 {
	worths := make([][]float64, len(b.moves))
	for i := range worths {
		worths[i] = make([]float64, draws)
	}
	discount := make([]float64, b.scenario.HorizonMonths+1)
	for first := 0; first < draws; first += trialBlock {
		b.run(first)
		for i := range min(trialBlock, draws-first) {
			for m := range discount {
				discount[m] = math.Pow(1+b.rate(first+i), -float64(m)/12)
			}
			staying := b.disruptionsOfStaying(first, i, discount)
			for c, m := range b.moves {
				if m == nil {
					continue
				}
				worth := b.evaluation.Result(m.npv)[i] + staying - b.disruptionsOfMoving(m, first, i, discount)
				if m.claims[first+i] < m.claimProbability(first+i) {
					worth -= m.claimCost(first+i) * discount[m.CutoverMonth]
				}
				worths[c][first+i] = worth
			}
		}
	}
	return worths
}

// run computes a block of draws.
func (b *trialBranches) run(first int) {
	for i, field := range b.inputs {
		if field != nil {
			for j := range b.evaluation.Input(field) {
				b.evaluation.Input(field)[j] = b.scales[i] * b.trials.values[i][min(first+j, len(b.trials.values[i])-1)]
			}
		}
	}
	b.evaluation.Run()
}

// staying returns the present value of staying without disruptions, by draw.
func (b *trialBranches) staying(draws int) (values []float64) {
	for first := 0; first < draws; first += trialBlock {
		b.run(first)
		values = append(values, b.evaluation.Result(b.stay)...)
	}
	return values[:draws]
}
