package estimator

import (
	"slices"

	"github.com/switchcost/switchcost/estimator/internal/num"
)

var volumeQuantities = []figureRow{
	{
		name: "month", label: "Month", unit: UnitMonths,
		rule:   "Months are counted from 1. Amounts fall due at the end of the month.",
		source: "Convention: a month's labels are invoiced at its end.",
		per:    perMonth,
		value:  func(e *explainer) quantity { return num.Whole(e.month()) },
	},
	{
		name: "service_month", label: "Month of service", unit: UnitMonths,
		rule:    "Months since the candidate took over.",
		source:  byArithmetic,
		formula: "month − cutover_month",
		value:   func(e *explainer) quantity { return num.Whole(e.serviceMonth()) },
	},
	{
		name: "years", label: "Whole years before the month", unit: UnitCount,
		rule:    "Volume grows in steps, once a year.",
		source:  "Assumption: volume grows in yearly steps, because demand is usually planned by the year.",
		formula: "floor((month − 1) / 12)",
		value:   func(e *explainer) quantity { return num.Whole(year(e.month())) },
	},
	{
		name: "season", label: "Volume compared with an average month", unit: UnitFactor,
		rule:   "Factor of the seasonal profile for the month of the year, counted from month 1.",
		source: "Assumption: the season is the same every year and for every task.",
		cases: []formula{
			{
				name:    "even",
				when:    "there is no profile",
				text:    "1",
				applies: func(e *explainer) bool { return e.scenario.Demand.Profile == nil },
			},
		},
		uses:  []string{"/demand/profile/*"},
		input: (*explainer).seasonPointer,
		value: (*explainer).season,
	},
	{
		name: "volume", label: "Labels needed in the month", unit: UnitLabels,
		rule:    "Monthly volume, which grows from year to year; of several tasks, the sum.",
		source:  "Assumption: growth is the same every year; its range covers other paths.",
		formula: "labels_per_month · (1 + annual_growth)^years · season",
		cases: []formula{
			{
				name:    "tasks",
				when:    "there are several tasks",
				text:    "volume",
				applies: func(e *explainer) bool { return e.task == 0 && len(e.scenario.Demand.Tasks) > 0 },
				perTask: (*explainer).allTasks,
			},
		},
		per:   perTask,
		value: func(e *explainer) quantity { return e.ofTask(e.needs[e.month()]) },
	},
	{
		name: "moving_volume", label: "Labels of the tasks that move", unit: UnitLabels,
		rule:    "Monthly volume of the tasks that the candidate takes over, in whole or in part.",
		source:  byArithmetic,
		formula: "volume",
		cases: []formula{
			{
				name:    "some",
				when:    "only some tasks move",
				text:    "volume",
				uses:    []string{"/candidates/*/tasks/*"},
				applies: func(e *explainer) bool { return e.task == 0 && count(e.moving) < len(e.moving) },
				perTask: func(e *explainer) []bool { return e.moving },
			},
			{
				name:    "none",
				when:    "the task does not move",
				text:    "0",
				applies: func(e *explainer) bool { return e.task > 0 && !e.moving[e.task-1] },
			},
		},
		per:   perTask,
		value: func(e *explainer) quantity { return e.ofTask(e.needs[e.month()].part(e.moving, unity)) },
	},
	{
		name: "moved_share", label: "Share that has moved", unit: UnitShare,
		rule:    "Share of each moving task that the candidate labels. It grows in equal monthly steps.",
		source:  byArithmetic,
		formula: "move_share · min(1, service_month / phase_months)",
		value:   func(e *explainer) quantity { return e.shareAt(e.serviceMonth()) },
	},
	{
		name: "usable_labels", label: "Labels that use up the commitment", unit: UnitLabels,
		rule: "Largest whole number of labels, at most the volume, whose charge with uplifts does not exceed the " +
			"commitment of the month. It is found by trying.",
		source: "Assumption: you order the labels that you pay for anyway, and no more.",
		uses:   slices.Concat([]string{"volume", "monthly_commitment", "purchase", "run_out_use"}, endBy),
		only:   ofIncumbent,
		value:  func(e *explainer) quantity { return e.usableAt(e.month()).incumbent.total },
	},
	{
		name: "allocated", label: "Labels allocated", unit: UnitLabels,
		rule: "Labels ordered from the provider in the month. The incumbent gets what does not go to the candidate. " +
			"Labels that use up the commitment are divided over the tasks like the month's volume.",
		source:  byArithmetic,
		formula: "volume",
		cases: []formula{
			{
				name:      "usable",
				when:      "the commitment is used up, and the incumbent labels",
				text:      "usable_labels",
				inFull:    (*explainer).usableFormula,
				only:      ofIncumbent,
				switching: true,
				applies:   func(e *explainer) bool { return e.usesUp() && !e.isCandidate() },
			},
			{
				name:      "unusable",
				when:      "the commitment is used up, and the candidate labels",
				text:      "volume − incumbent_allocated",
				only:      ofCandidate,
				switching: true,
				applies:   func(e *explainer) bool { return e.usesUp() && e.isCandidate() },
			},
			{
				name:      "moved",
				when:      "the candidate labels",
				text:      "moved_share · moving_volume",
				only:      ofCandidate,
				switching: true,
				applies:   (*explainer).isCandidate,
			},
			{
				name:      "rest",
				when:      "the incumbent labels what the candidate does not",
				text:      "volume − candidate_allocated",
				only:      ofIncumbent,
				switching: true,
				applies:   func(e *explainer) bool { return e.switches() && e.serviceMonth() > 0 },
			},
		},
		per:   perParty | perTask,
		value: func(e *explainer) quantity { return e.ofTask(e.currentService().work) },
	},
	{
		name: "served_share", label: "Candidate's share of the labels", unit: UnitShare,
		rule:    "Share of the month's labels that the candidate makes.",
		source:  byArithmetic,
		formula: "allocated / volume",
		cases: []formula{
			{
				name:    "alone",
				when:    "the candidate labels alone",
				text:    "1",
				applies: func(e *explainer) bool { return len(e.providers()) == 1 },
			},
			{
				name:    "idle",
				when:    "no labels are needed",
				text:    "moved_share",
				applies: func(e *explainer) bool { return e.needs[e.month()].total.Decimal().IsZero() },
			},
		},
		only:  ofCandidate,
		value: (*explainer).servedShare,
	},
	{
		name: "task_share", label: "Share of the task", unit: UnitShare,
		rule: "Share of a task in labels that belong to no task in particular: that of month 1 among the tasks that " +
			"move, or among all for the incumbent. If month 1 has none, all shares are equal.",
		source: "Assumption: such labels are a sample of the work.",
		cases: []formula{
			{text: "labels_per_month / Σ labels_per_month", inFull: (*explainer).taskShareFormula},
			{
				name:    "none",
				when:    "the task does not move",
				text:    "0",
				only:    ofCandidate,
				uses:    []string{"/candidates/*/tasks/*"},
				applies: func(e *explainer) bool { return !e.sharingTasks()[e.task-1] },
			},
		},
		uses:  []string{"/demand/profile/*"},
		per:   perParty | perTask,
		value: func(e *explainer) quantity { return e.needs[1].of(unity, e.sharingTasks()).tasks[e.task-1] },
	},
}
