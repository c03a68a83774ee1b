package estimator

// reviewCost is what the buyer's own people cost who review a month's labels.
func (b *basis) reviewCost(volume quantity) quantity {
	q := &b.scenario.Quality
	minutes := b.of(&q.ReviewShare).Mul(volume).Mul(b.of(&q.ReviewMinutes))
	return b.divided(minutes.Mul(b.of(&q.ReviewerRate)), minutesPerHour)
}

// wrongShare is ε, the chance that a label is wrong and passes review.
func (b *basis) wrongShare(accuracy quantity) quantity {
	return accuracy.complement().Mul(b.caught.complement()).cut()
}

// noiseCost is what so many wrong labels in the training set cost in month m:
// noise sensitivity, in points of accuracy per point of label error, times
// the share of wrong labels in points, times the value of a point.
func (b *basis) noiseCost(m int, wrong quantity) quantity {
	return b.divided(b.noise.Mul(wrong), b.labels[m])
}
