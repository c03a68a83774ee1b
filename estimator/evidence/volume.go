package evidence

import (
	"math"
)

// volume is what the months show about the labels needed.
type volume struct {
	level       float64 // labels a month of the year that begins with the scenario's first month
	growth      float64
	growthLow   float64 // p10
	growthHigh  float64 // p90
	growthKnown bool
	profile     []float64 // 12 factors, the first of the scenario's first month; nil if unknown
	proven      bool      // by two years
	notes       []Note
}

// t11 is Student's t at 0.9 with 11 degrees of freedom: of the twelve pairs of months of two years.
const t11 = 1.363

// widestGrowth is the half-width of a growth's range beyond which it is of no use.
const widestGrowth = 0.3

// newVolume derives the level, growth and season from labels by month.
func newVolume(months []Month, labels []float64, start Month) (v volume) {
	n := len(months)
	last := months[n-1]
	byMonth := map[Month]float64{}
	for i, m := range months {
		byMonth[m] = labels[i]
	}
	recent := window(byMonth, last-11)
	before := window(byMonth, last-23)
	if recent == nil {
		v.level = mean(labels)
		v.notes = append(v.notes, Note{NoteGrowthShort, map[string]string{"months": count(n)}})
		return v
	}
	v.level = mean(recent)
	if before == nil {
		v.profile = profileOf(recent)
		v.notes = append(v.notes, Note{NoteGrowthShort, map[string]string{"months": count(n)}}, Note{Code: NoteSeasonShort})
	} else {
		v.addGrowth(before, recent)
		v.addSeason(before, recent)
	}
	if v.growthKnown { // from the last twelve months to the year that begins at start
		v.level *= math.Pow(1+v.growth, float64(start-(last-11))/12)
	}
	if v.profile != nil {
		v.profile = rotated(v.profile, int(start-(last-11)))
	}
	return v
}

// window returns the labels of twelve months, or nil if one has none.
func window(byMonth map[Month]float64, first Month) []float64 {
	values := make([]float64, 12)
	for i := range values {
		values[i] = byMonth[first+Month(i)]
		if values[i] <= 0 {
			return nil
		}
	}
	return values
}

func mean(values []float64) float64 {
	total := 0.0
	for _, value := range values {
		total += value
	}
	return total / float64(len(values))
}

func (v *volume) addGrowth(before, recent []float64) {
	logs := make([]float64, len(recent))
	for i := range logs {
		logs[i] = math.Log(recent[i] / before[i])
	}
	centre, spread := mean(logs), 0.0
	for _, l := range logs {
		spread += (l - centre) * (l - centre)
	}
	half := t11 * math.Sqrt(spread/11/12)
	v.growth = mean(recent)/mean(before) - 1
	v.growthLow, v.growthHigh = (1+v.growth)*math.Exp(-half)-1, (1+v.growth)*math.Exp(half)-1
	if v.growthKnown = half <= widestGrowth; !v.growthKnown {
		v.notes = append(v.notes, Note{NoteGrowthVague, map[string]string{
			"low": text(v.growthLow, 3), "high": text(v.growthHigh, 3)}})
	}
}

// leastCorrelation of two years' patterns occurs by chance once in twenty times.
const leastCorrelation = 0.497

// leastSeason is the share by which a month must differ from the average to speak of a season.
const leastSeason = 0.02

func (v *volume) addSeason(before, recent []float64) {
	first, second := profileOf(before), profileOf(recent)
	profile, furthest := make([]float64, 12), 0.0
	for i := range profile {
		profile[i] = (first[i] + second[i]) / 2
		furthest = math.Max(furthest, math.Abs(profile[i]-1))
	}
	if furthest < leastSeason || correlation(first, second) < leastCorrelation {
		v.notes = append(v.notes, Note{Code: NoteSeasonNone})
		return
	}
	v.profile, v.proven = profile, true
}

func profileOf(year []float64) []float64 {
	profile, average := make([]float64, 12), mean(year)
	for i := range profile {
		profile[i] = year[i] / average
	}
	return profile
}

func correlation(a, b []float64) float64 {
	ma, mb := mean(a), mean(b)
	var ab, aa, bb float64
	for i := range a {
		ab += (a[i] - ma) * (b[i] - mb)
		aa += (a[i] - ma) * (a[i] - ma)
		bb += (b[i] - mb) * (b[i] - mb)
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return ab / math.Sqrt(aa*bb)
}

// rotated returns the list that starts with the item at an index, counted around.
func rotated(values []float64, by int) []float64 {
	turned := make([]float64, len(values))
	for i := range turned {
		turned[i] = values[((i+by)%12+12)%12]
	}
	return turned
}
