package estimator

import "slices"

// order returns the indices of n items in ascending order; equal items keep theirs. To sort the items themselves would
// add up to 20 kB to the WebAssembly for each type.
func order(n int, compare func(i, j int) int) []int {
	indices := make([]int, n)
	for i := range indices {
		indices[i] = i
	}
	slices.SortStableFunc(indices, compare)
	return indices
}

// sorted returns the items of a list in ascending order; equal ones keep theirs.
func sorted[T any](list []T, compare func(a, b T) int) []T {
	items := make([]T, len(list))
	for to, from := range order(len(list), func(i, j int) int { return compare(list[i], list[j]) }) {
		items[to] = list[from]
	}
	return items
}
