package evidence

// content counts what the cells of a column look like.
type content struct {
	filled, dates, serials, numbers, verdicts int
	onlyPoint, onlyComma, either              int
	cents, currencies, wholes, swappable      int
	distinct                                  map[string]int
}

// maxDistinct bounds the texts that are counted per column.
const maxDistinct = 60

func (t *Table) contentOf(column int) content {
	c := content{distinct: map[string]int{}}
	for row := range min(len(t.rows), sampleRows) {
		cell := t.cell(row, column)
		if cell == "" || isTotal(cell) {
			continue
		}
		c.filled++
		if d, ok := readDate(cell, DayFirst); ok && !d.serial {
			c.dates++
			if d.swappable {
				c.swappable++
			}
		} else if d, ok := readDate(cell, MonthFirst); ok && !d.serial {
			c.dates++
		} else if ok {
			c.serials++
		}
		if _, ok := verdictOf(cell); ok {
			c.verdicts++
		}
		c.countNumber(cell)
		if len(c.distinct) < maxDistinct {
			c.distinct[cell]++
		}
	}
	return c
}

func (c *content) countNumber(cell string) {
	s := shapeOf(cell)
	if s == notNumber {
		return
	}
	c.numbers++
	switch s {
	case onlyPoint:
		c.onlyPoint++
	case onlyComma:
		c.onlyComma++
	case eitherMark:
		c.either++
	}
	if currencyOf(cell) != "" || cell[0] == '$' {
		c.currencies++
	}
	switch digits := len(cell) - 1 - max(lastIndex(cell, '.'), lastIndex(cell, ',')); {
	case s == anyMark:
		c.wholes++
	case digits == 2:
		c.cents++
	}
}

func lastIndex(text string, b byte) int {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] == b {
			return i
		}
	}
	return -1
}

func (c *content) share(count int) float64 { return float64(count) / float64(max(1, c.filled)) }

// mostly is the share of cells that must fit for a column to have a role.
const mostly = 0.6

func (c *content) isDate() bool {
	return c.share(c.dates) >= mostly || c.serials > 0 && c.share(c.serials) >= 0.9
}
func (c *content) isNumber() bool  { return c.share(c.numbers) >= mostly && c.share(c.dates) < 0.9 }
func (c *content) isVerdict() bool { return c.share(c.verdicts) >= 0.9 }
func (c *content) isText() bool {
	return c.filled > 0 && c.share(c.numbers) < 0.3 && c.share(c.dates) < 0.3
}

// isKinds reports whether the cells are a few texts that repeat.
func (c *content) isKinds() bool {
	return c.isText() && len(c.distinct) <= maxKinds && len(c.distinct) > 1 && 2*len(c.distinct) <= c.filled
}

// allows reports whether a column's cells can have a role.
func (c *content) allows(role Role) bool {
	switch role {
	case RoleMonth:
		return c.isDate()
	case RoleLabels, RoleHours, RoleAmount, RoleChecked, RoleWrong, RoleRight:
		return c.isNumber()
	case RoleVerdict:
		return c.isVerdict()
	case RoleKind, RoleProvider, RoleCurrency:
		return c.isText()
	case RoleLabelA, RoleLabelB:
		return c.filled > 0
	}
	return false
}
