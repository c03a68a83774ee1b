package presets_test

import (
	"context"
	"fmt"

	"github.com/switchcost/switchcost/estimator"
	"github.com/switchcost/switchcost/estimator/presets"
)

func ExampleGet() {
	preset, err := presets.Get("image-boxes")
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := estimator.Estimate(context.Background(), preset.Scenario)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(preset.Title)
	fmt.Println(result.Recommendation.Verdict, "in month", result.Recommendation.CutoverMonth)
	fmt.Println(preset.Sources["/incumbent/offer/pricing/tiers/0/up_to"])
	// Output:
	// Image boxes
	// switch_now in month 2
	// The tiers break at 50,000 units a month (cloud.google.com/ai-platform/data-labeling/pricing).
}

func ExampleNames() {
	for _, name := range presets.Names() {
		fmt.Println(name)
	}
	// Output:
	// preference-data
	// image-boxes
	// driving-segmentation
	// expert-reasoning
	// medical-imaging
	// documents
	// my-contract
}
