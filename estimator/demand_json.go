//go:build !js

package estimator

import (
	"encoding/json"

	"github.com/shopspring/decimal"
)

// The WebAssembly writes no scenarios; encoding/json would add 0.3 MB to it.

// MarshalJSON leaves out the volume and growth that tasks replace.
func (d Demand) MarshalJSON() ([]byte, error) {
	type plain Demand
	if d.Tasks == nil {
		return json.Marshal(plain(d))
	}
	return json.Marshal(struct {
		plain
		LabelsPerMonth *decimal.Decimal `json:"labels_per_month,omitempty"`
		AnnualGrowth   *decimal.Decimal `json:"annual_growth,omitempty"`
	}{plain: plain(d)})
}
