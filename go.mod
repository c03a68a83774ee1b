module github.com/switchcost/switchcost

go 1.26

require (
	github.com/hack-pad/safejs v0.1.0 // indirect
	github.com/shopspring/decimal v1.6.0 // indirect
	pgregory.net/rapid v1.3.0 // indirect
)
