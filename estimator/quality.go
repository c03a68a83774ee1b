package estimator

// reviewCost is what the buyer's own people cost who review a month's labels.
func (b *basis) reviewCost(volume quantity) quantity {
	q := &b.scenario.Quality
	minutes := b.of(&q.ReviewShare).Mul(volume).Mul(b.of(&q.ReviewMinutes))
	return b.rounded(minutes.Mul(b.of(&q.ReviewerRate)).Div(minutesPerHour))
}

// passing is how many of so many faulty labels pass review.
func (b *basis) passing(faulty quantity) quantity { return faulty.Mul(b.uncaught).Trim() }

// wrongLabelCosts are what one wrong label in the training set costs, by month:
// noise sensitivity, in points of accuracy per point of label error, times the
// label's share of the set in points, times the value of a point.
func (b *basis) wrongLabelCosts() []quantity {
	models, costs := &b.scenario.Models, make([]quantity, b.horizon+1)
	allWrong := b.of(&models.NoiseSensitivity).Mul(pointsPerShare).Mul(b.of(&models.PointValue))
	for m := 1; m <= b.horizon; m++ {
		costs[m] = allWrong.Div(b.labels[m])
	}
	return costs
}

// noiseCost is what so many wrong labels in the training set cost in month m.
func (b *basis) noiseCost(m int, wrong quantity) quantity {
	return b.rounded(b.wrongLabel[m].Mul(wrong))
}
