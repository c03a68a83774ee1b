package main

import (
	"fmt"
	"time"
)

// endOf is the end of a month as one says it, with its date where it has one.
func endOf(month int, date string) string {
	switch {
	case month == 0:
		return "today"
	case date == "":
		return fmt.Sprintf("the end of month %d", month)
	default:
		return "the end of " + calendarMonth(date)
	}
}

// calendarMonth is a date of the result, "2027-07", as one says it.
func calendarMonth(date string) string {
	t, err := time.Parse("2006-01", date)
	if err != nil {
		return date
	}
	return t.Format("January 2006")
}

// duration is a time as one says it: "three years", "30 months".
func duration(months int) string {
	if months > 0 && months%12 == 0 {
		return counted(months/12, "year")
	}
	return counted(months, "month")
}

var smallNumbers = [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// counted is a number of things: "one month", "17 months".
func counted(n int, thing string) string {
	number := fmt.Sprint(n)
	if n < len(smallNumbers) {
		number = smallNumbers[n]
	}
	if n != 1 {
		thing += "s"
	}
	return number + " " + thing
}
