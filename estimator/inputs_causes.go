package estimator

// CauseName names a common cause of several uncertain inputs, which move together because of it.
type CauseName string
