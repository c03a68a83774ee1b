package estimator

// futures are what a switch brings in many what-ifs that are equally likely.
type futures struct {
	inputs     []swing
	npv        []float64   // by future
	cumulative [][]float64 // benefit so far, by month from 1 and by future, for the first ones
	groups     []groups    // by input
	triangles  []triangle  // by input
}

// points are [latticePoints] points in a unit cube, one dimension for each input.
type points interface {
	// coordinates puts a dimension's coordinates of consecutive points, starting
	// with point first, into a slice.
	coordinates(dimension, first int, into []float64)
}

// batchSize is how many futures are computed side by side: few enough to stay
// in a processor's cache, many enough to be worth its while.
const batchSize = 1024

// firstFutures is how many of them the pictures are drawn from.
const firstFutures = 4096

// futures draws the inputs, which are in the order of their weight, and computes
// what comes of them in a batch that may have served other questions.
func (q question) futures(ctx Context, what *batch, inputs []swing, points points) (*futures, error) {
	f := &futures{
		inputs:     inputs,
		npv:        make([]float64, latticePoints),
		cumulative: make([][]float64, q.scenario.HorizonMonths),
		groups:     make([]groups, len(inputs)),
		triangles:  make([]triangle, len(inputs)),
	}
	for m := range f.cumulative {
		f.cumulative[m] = make([]float64, firstFutures)
	}
	varied := make([]uncertainInput, len(inputs))
	shares := make([][]float64, len(inputs))
	for i, in := range inputs {
		varied[i], shares[i] = in.uncertainInput, make([]float64, batchSize)
		f.triangles[i] = triangle{in.low, float(*in.field), in.high}
	}
	what.reuse()
	lanes := what.varyAll(varied, batchSize)
	for first := 0; first < latticePoints; first += batchSize {
		if err := ended(ctx); err != nil {
			return nil, err
		}
		for i, t := range f.triangles {
			points.coordinates(i, first, shares[i])
			t.quantiles(shares[i], lanes[i])
		}
		what.clear()
		f.record(q.switching(what), q.cutover, first)
		if first >= firstFutures {
			continue
		}
		for i := range f.groups {
			f.groups[i].add(shares[i], f.npv[first:], f.npv[0])
		}
	}
	return f, nil
}

// record keeps what a batch of futures brings, the first of them given by its
// index.
func (f *futures) record(sw *switching, k, first int) {
	gains := sw.gains(k, sw.switchAt(k))
	keep := func(all []float64, q quantity) {
		copy(all[first:], sw.batch.spread(q, batchSize))
	}
	keep(f.npv, sw.present(gains))
	if first >= firstFutures {
		return
	}
	var running quantity
	for m := 1; m <= sw.horizon; m++ {
		running = running.Add(gains[m])
		keep(f.cumulative[m-1], running)
	}
}

// paysOff is the share of the futures with an npv above 0.
func (f *futures) paysOff() float64 {
	paid := 0
	for _, npv := range f.npv {
		if npv > 0 {
			paid++
		}
	}
	return float64(paid) / float64(len(f.npv))
}

func mean(values []float64) float64 {
	var sum float64
	for _, v := range values {
		sum += v
	}
	return float64(sum / float64(len(values)))
}

// groupCount is in how many groups of equal probability an input's values are
// sorted to see how much of the variance of npv is between them.
const groupCount = 16

// groups sum npv by the values of one input.
type groups [groupCount]struct{ count, sum float64 }

// add adds futures by their shares, taking off about what they have in common.
func (g *groups) add(shares, npv []float64, common float64) {
	for i, share := range shares {
		group := &g[min(int(float64(share*groupCount)), groupCount-1)]
		group.count++
		group.sum += npv[i] - common
	}
}

// between is the sum of squares between the groups, less what chance makes of it.
func (g *groups) between(total, common float64) float64 {
	var squares, n float64
	for _, group := range g {
		if group.count > 0 {
			off := group.sum/group.count - common
			squares += float64(float64(group.count*off) * off)
			n += group.count
		}
	}
	chance := (total - squares) / (n - groupCount)
	return squares - float64((groupCount-1)*chance)
}

// drivers are the first-order shares of the variance of npv, the largest first.
func (f *futures) drivers() []Driver {
	first := f.npv[:firstFutures]
	average := mean(first)
	var total float64
	for _, npv := range first {
		total += float64((npv - average) * (npv - average))
	}
	shares := make([]float64, len(f.inputs))
	for i := range f.inputs {
		if total > 0 {
			shares[i] = max(0, min(1, f.groups[i].between(total, average-f.npv[0])/total))
		}
	}
	drivers := make([]Driver, len(shares))
	for i, input := range descending(len(shares), func(i int) float64 { return shares[i] }) {
		drivers[i] = Driver{f.inputs[input].pointer, asRatio(shares[input])}
	}
	return drivers
}
