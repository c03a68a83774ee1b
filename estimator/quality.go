package estimator

// reviewCost is what the buyer's own people cost who review a month's labels.
func (b *basis) reviewCost(volume quantity) quantity {
	q := &b.scenario.Quality
	minutes := b.of(&q.ReviewShare).Mul(volume).Mul(b.of(&q.ReviewMinutes))
	return b.divided(minutes.Mul(b.of(&q.ReviewerRate)), minutesPerHour)
}

// passing is how many of so many faulty labels pass review.
func (b *basis) passing(faulty quantity) quantity { return faulty.Mul(b.missed).cut() }

// noiseCost is what so many wrong labels in the training set cost in month m:
// noise sensitivity, in points of accuracy per point of label error, times
// the share of wrong labels in points, times the value of a point.
func (b *basis) noiseCost(m int, wrong quantity) quantity {
	return b.divided(b.noise.Mul(wrong), b.labels[m])
}
