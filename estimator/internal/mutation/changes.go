package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// block is a block with each of its statements left out by a mutant, where
// that compiles.
func (s *source) block(b *ast.BlockStmt) string {
	return "{" + s.statements(b.List, b.Lbrace+1, b.Rbrace) + "}"
}

func (s *source) clause(c *ast.CaseClause) string {
	var out strings.Builder
	out.WriteString("default")
	if c.List != nil {
		out.Reset()
		out.WriteString("case ")
		for i, e := range c.List {
			if i > 0 {
				out.WriteString(", ")
			}
			out.WriteString(s.expression(e))
		}
	}
	out.WriteString(":")
	return out.String() + s.statements(c.Body, c.Colon+1, c.End())
}

// statements are those of a list, with what stands between them.
func (s *source) statements(list []ast.Stmt, from, end token.Pos) string {
	var out strings.Builder
	for _, statement := range list {
		out.Write(s.text[from-s.at : statement.Pos()-s.at])
		out.WriteString(s.statement(statement))
		from = statement.End()
	}
	out.Write(s.text[from-s.at : end-s.at])
	return out.String()
}

func (s *source) statement(statement ast.Stmt) string {
	whole := s.expression(statement)
	switch st := statement.(type) {
	case *ast.IncDecStmt:
		x, other := s.plain(st.X), map[token.Token]string{token.INC: "--", token.DEC: "++"}[st.Tok]
		return fmt.Sprintf("if mutantOn(%d) { %s%s } else { %s }", s.number(st, x+other), x, other, whole)
	case *ast.AssignStmt:
		if st.Tok == token.DEFINE {
			return whole
		}
		if other := map[token.Token]string{token.ADD_ASSIGN: "-=", token.SUB_ASSIGN: "+="}[st.Tok]; other != "" && s.basic(st.Lhs[0], types.IsNumeric) {
			x, y := s.plain(st.Lhs[0]), s.expression(st.Rhs[0])
			return fmt.Sprintf("if mutantOn(%d) { %s %s %s } else { %s }", s.number(st, x+" "+other), x, other, y, whole)
		}
		return s.leftOut(st, whole)
	case *ast.ExprStmt, *ast.BranchStmt:
		return s.leftOut(statement, whole)
	}
	return whole
}

func (s *source) leftOut(statement ast.Stmt, whole string) string {
	return fmt.Sprintf("if !mutantOn(%d) { %s }", s.number(statement, "nothing"), whole)
}

// expression is a node with its own mutants, or those inside it.
func (s *source) expression(n ast.Node) string {
	if text, changed := s.changed(n); changed {
		return text
	}
	return s.written(n)
}

// condition negates one that is a name alone; others have mutants of their own.
func (s *source) condition(n *ast.IfStmt) (string, bool) {
	switch n.Cond.(type) {
	case *ast.Ident, *ast.SelectorExpr:
	default:
		return "", false
	}
	head := string(s.text[n.Pos()-s.at : n.Cond.Pos()-s.at])
	if n.Init != nil {
		head = "if " + s.written(n.Init) + "; "
	}
	out := head + fmt.Sprintf("mutantOn(%d) != %s ", s.number(n.Cond, "!"+s.plain(n.Cond)), s.plain(n.Cond)) + s.block(n.Body)
	if n.Else != nil {
		out += " else " + s.expression(n.Else)
	}
	return out, true
}

func (s *source) operation(n *ast.BinaryExpr) (string, bool) {
	if s.constant(n) {
		return "", false
	}
	x, y := s.expression(n.X), s.expression(n.Y)
	px, py := s.plain(n.X), s.plain(n.Y)
	switch n.Op {
	case token.EQL, token.NEQ:
		other := map[token.Token]string{token.EQL: "!=", token.NEQ: "=="}[n.Op]
		return fmt.Sprintf("(mutantOn(%d) != (%s %s %s))", s.number(n, px+" "+other+" "+py), x, n.Op, y), true
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		other := boundaries[n.Op]
		boundary, negated := s.number(n, px+" "+other.String()+" "+py), s.number(n, "its contrary")
		return fmt.Sprintf("(mutantOn(%d) != (mutantOn(%d) && (%s %s %s) || !mutantOn(%d) && (%s %s %s)))",
			negated, boundary, x, other, y, boundary, x, n.Op, y), true
	case token.LAND, token.LOR:
		other := map[token.Token]string{token.LAND: "||", token.LOR: "&&"}[n.Op]
		id := s.number(n, px+" "+other+" "+py)
		return fmt.Sprintf("(mutantOn(%d) && (%s %s %s) || !mutantOn(%d) && (%s %s %s))", id, x, other, y, id, x, n.Op, y), true
	}
	if to, is := arithmetic[n.Op]; is && s.basic(n, types.IsNumeric) {
		return fmt.Sprintf("%s(%d, %s, %s)", to[1], s.number(n, px+" "+to[0]+" "+py), x, y), true
	}
	return "", false
}

func (s *source) unary(n *ast.UnaryExpr) (string, bool) {
	switch {
	case s.constant(n):
	case n.Op == token.NOT:
		return fmt.Sprintf("(mutantOn(%d) != !%s)", s.number(n, s.plain(n.X)), s.expression(n.X)), true
	case n.Op == token.SUB && s.basic(n.X, types.IsNumeric):
		return fmt.Sprintf("mutantNegative(%d, %s)", s.number(n, s.plain(n.X)), s.expression(n.X)), true
	}
	return "", false
}

func (s *source) call(n *ast.CallExpr) (string, bool) {
	if s.constant(n) || n.Ellipsis != token.NoPos {
		return "", false
	}
	if name, is := n.Fun.(*ast.Ident); is && len(n.Args) == 2 && (name.Name == "min" || name.Name == "max") {
		to := map[string][2]string{"min": {"max", "mutantLeast"}, "max": {"min", "mutantMost"}}[name.Name]
		return fmt.Sprintf("%s(%d, %s, %s)", to[1], s.number(n, to[0]), s.expression(n.Args[0]), s.expression(n.Args[1])), true
	}
	method, is := n.Fun.(*ast.SelectorExpr)
	if !is || s.info.Selections[method] == nil || s.info.Selections[method].Kind() != types.MethodVal {
		return s.negated(n)
	}
	name, x := method.Sel.Name, s.expression(method.X)
	if text, changed := s.arithmeticCall(n, method, name, x); changed {
		return text, true
	}
	if name == "rounded" && len(n.Args) == 1 {
		return fmt.Sprintf("mutantWithout(%d, %s, %s.rounded)", s.number(n, "unrounded"), s.expression(n.Args[0]), x), true
	}
	if name == "complement" {
		return fmt.Sprintf("mutantWithout(%d, %s, quantity.complement)", s.number(n, s.plain(method.X)), x), true
	}
	other, argument := comparisons[name], ""
	if other != "" && len(n.Args) == 1 {
		argument = s.expression(n.Args[0])
	}
	not := ""
	if signs[name] != "" {
		other, not = signs[name], "!"
	}
	if other == "" {
		return s.negated(n)
	}
	boundary := s.number(n, "its boundary")
	return fmt.Sprintf("(mutantOn(%d) != (mutantOn(%d) && %s%s.%s(%s) || !mutantOn(%d) && %s.%s(%s)))",
		s.number(n, "its contrary"), boundary, not, x, other, argument, boundary, x, name, argument), true
}

// arithmeticCall changes a sum, product, … of quantities or decimals.
func (s *source) arithmeticCall(n *ast.CallExpr, method *ast.SelectorExpr, name, x string) (string, bool) {
	selection := s.info.Selections[method]
	of := selection.Obj().(*types.Func).Signature().Recv().Type()
	kind := types.TypeString(of, func(p *types.Package) string { return p.Name() })
	if kind != "estimator.quantity" && kind != "decimal.Decimal" || calls[name] == "" {
		return "", false
	}
	if kind == "decimal.Decimal" && (name == "Min" || name == "Max") {
		return "", false
	}
	if len(selection.Index()) > 1 {
		x += ".Decimal"
	} else if _, pointer := selection.Recv().(*types.Pointer); pointer {
		x = "(*" + x + ")"
	}
	function := "mutant" + name
	if name == "RoundCeil" {
		function = "mutantUp"
	}
	out := fmt.Sprintf("%s(%d, %s", function, s.number(n, calls[name]), x)
	for _, argument := range n.Args {
		out += ", " + s.expression(argument)
	}
	return out + ")", true
}

// negated is the contrary of a call's answer.
func (s *source) negated(n *ast.CallExpr) (string, bool) {
	if !s.basic(n, types.IsBoolean) {
		return "", false
	}
	return fmt.Sprintf("(mutantOn(%d) != %s)", s.number(n, "its contrary"), s.written(n)), true
}
