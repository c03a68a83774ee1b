package evidence

import (
	"strings"
	"unicode"
)

// Role is what a column holds.
type Role string

// The roles of columns.
const (
	RoleNone     Role = ""
	RoleMonth    Role = "month"
	RoleLabels   Role = "labels"
	RoleHours    Role = "hours"
	RoleAmount   Role = "amount"
	RoleKind     Role = "kind" // of label
	RoleCurrency Role = "currency"
	RoleProvider Role = "provider"
	RoleChecked  Role = "checked" // labels that were checked
	RoleWrong    Role = "wrong"   // of them
	RoleRight    Role = "right"   // of them
	RoleVerdict  Role = "verdict" // right or wrong, one row per label
	RoleLabelA   Role = "label_a" // two labels of one item, to compare
	RoleLabelB   Role = "label_b"
)

// headingWords are parts of headings in six languages, without accents. Among several columns, or several roles of one,
// the earliest word in a list counts most.
var headingWords = map[Role][]string{
	RoleMonth: {"service month", "billing month", "leistungsmonat", "leistungszeitraum", "abrechnungsmonat", "month",
		"monat", "mois", "mes", "月", "年月", "شهر", "invoice date", "rechnungsdatum", "belegdatum", "date de facture",
		"fecha de factura", "請求日", "period", "zeitraum", "periode", "periodo", "期間", "فترة", "date",
		"datum", "fecha",
		"日付", "تاريخ", "created", "completed", "time"},
	RoleLabels: {"labels", "label count", "annotations", "annotationen", "etiquettes", "etiquetas", "ラベル数",
		"ラベル",
		"تسميات", "ملصقات", "quantity", "qty", "menge", "stuckzahl", "anzahl", "quantite", "qte",
		"nombre", "cantidad", "数量",
		"件数", "كمية", "عدد", "units", "items", "objects", "einheiten", "unites", "unidades", "volume",
		"volumen", "tasks"},
	RoleHours: {"hours", "stunden", "std", "heures", "horas", "時間", "ساعات", "hrs"},
	RoleAmount: {"net amount", "nettobetrag", "netto", "montant ht", "total ht", "importe neto", "base imponible",
		"税抜",
		"صافي", "amount", "betrag", "umsatz", "montant", "importe", "monto", "金額", "مبلغ", "cost",
		"kosten", "cout", "coste",
		"charge", "net", "subtotal", "price total", "請求額", "total", "summe", "gesamt", "合計",
		"المجموع", "brutto", "gross",
		"ttc", "税込"},
	RoleKind: {"kind", "label type", "labelart", "art", "typ", "type", "task type", "categor", "kategorie", "tipo",
		"種類",
		"種別", "نوع", "product", "produkt", "produit", "producto", "品目", "service", "leistung",
		"prestation", "servicio",
		"description", "beschreibung", "bezeichnung", "designation", "descripcion", "内容", "摘要", "وصف",
		"buchungstext",
		"libelle", "concepto", "task", "aufgabe", "tache", "tarea", "project", "projekt", "projet", "proyecto"},
	RoleCurrency: {"currency", "wahrung", "devise", "moneda", "divisa", "通貨", "عملة", "wkz"},
	RoleProvider: {"provider", "vendor", "supplier", "anbieter", "lieferant", "dienstleister", "prestataire",
		"fournisseur",
		"proveedor", "業者", "ベンダー", "مزود", "مورد", "company", "team"},
	RoleChecked: {"checked", "reviewed", "sampled", "audited", "gepruft", "stichprobe", "verifie", "controle", "revisad",
		"comprobad", "verificad", "検査", "確認", "مفحوص", "فحص", "sample size", "n labels",
		"total labels", "total"},
	RoleWrong: {"wrong", "errors", "error count", "incorrect", "failed", "rejected", "falsch", "fehlerhaft", "fehler",
		"faux", "erreur", "errone", "incorrecta", "error", "mal", "誤り", "不正解", "エラー", "خطا",
		"اخطاء", "خاطئ", "خاطئة"},
	RoleRight: {"correct", "right", "passed", "accepted", "richtig", "korrekt", "juste", "bonnes", "correcta", "acertad",
		"正解", "正しい", "صحيح"},
	RoleVerdict: {"verdict", "result", "ok?", "correct?", "is correct", "correct", "right", "passed", "ergebnis",
		"richtig", "korrekt", "befund", "resultat", "juste", "conforme", "resultado", "correcto", "結果", "判定",
		"正誤", "نتيجة",
		"صحيح", "wrong", "falsch", "faux", "status"},
	RoleLabelA: {"label a", "annotator 1", "annotator a", "label 1", "label1", "rater 1", "rater a", "etikett a",
		"etiquette a", "etiqueta a", "ラベルa", "التسمية ا", "label", "predicted", "given", "submitted",
		"annotation"},
	RoleLabelB: {"label b", "annotator 2", "annotator b", "label 2", "label2", "rater 2", "rater b", "etikett b",
		"etiquette b", "etiqueta b", "ラベルb", "التسمية ب", "gold", "truth", "reference", "expected",
		"correct label", "true label",
		"referenz", "soll", "reponse attendue", "referencia", "正解ラベル", "مرجع"},
}

// foldHeading returns a heading as headingWords has it.
func foldHeading(heading string) string {
	return withoutAccents(strings.ReplaceAll(strings.ToLower(strings.TrimSpace(heading)), "_", " "))
}

// headingScore tells how well a heading names a role: 0 is not at all.
func headingScore(heading string, role Role) float64 {
	folded := foldHeading(heading)
	list := headingWords[role]
	for i, word := range list {
		if containsWord(folded, word) {
			score := 1 + float64(len(list)-i)/float64(len(list))
			if folded == word {
				score++
			}
			return score
		}
	}
	return 0
}

// containsWord reports whether a text has a word, in Latin script at the start of a word of the text, so that "total"
// is found in "total (net)" and "art" is not found in "start". Short words must also end there.
func containsWord(text, word string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(word)
		latin := word[0] < 0x80
		if !latin || !letterBefore(text, start) && (len(word) > 4 || !letterAfter(text, end)) {
			return true
		}
		from = end
	}
}

func letterBefore(text string, at int) bool {
	before := []rune(text[:at])
	return len(before) > 0 && unicode.IsLetter(before[len(before)-1])
}

func letterAfter(text string, at int) bool {
	for _, r := range text[at:] {
		return unicode.IsLetter(r)
	}
	return false
}

// rowWords are parts of cells that tell what a row is.
var (
	totalWords = wordSet("total totals subtotal totaux totales sum summe gesamt gesamtsumme zwischensumme endsumme " +
		"somme suma 総計 合計 小計 المجموع الاجمالي اجمالي")
	feeWords = []string{"platform fee", "platform", "subscription", "licence", "license", "base fee", "grundgebuhr",
		"plattform", "lizenz", "abonnement", "frais de plateforme", "plateforme", "suscripcion", "plataforma", "cuota",
		"基本料", "プラットフォーム", "月額", "اشتراك", "منصة"}
	referenceWords = []string{"gold", "truth", "true label", "reference", "expected", "correct", "referenz",
		"soll", "attendu",
		"referencia", "正解", "مرجع"}
	topUpWords = []string{"true-up", "true up", "shortfall", "minimum commitment", "top-up", "mindestabnahme",
		"mindestmenge", "mindestumsatz", "complement minimum", "minimum garanti", "compromiso minimo", "最低",
		"الحد الادنى"}
)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}

// isTotal reports whether a cell names a sum of other rows.
func isTotal(cell string) bool {
	if cell == "" || cell[0] <= '9' || len(cell) > maxDate {
		return false // most cells are numbers, dates or long
	}
	if cell[0] == '=' || cell[0] == '@' {
		return false // a text that looks like a formula
	}
	for word := range strings.FieldsFuncSeq(cell, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if totalWords[foldHeading(word)] {
			return true
		}
	}
	return false
}

func hasAny(cell string, words []string) bool {
	folded := foldHeading(cell)
	for _, word := range words {
		if containsWord(folded, word) {
			return true
		}
	}
	return false
}

// verdictOf reads one label's check: whether it was right.
func verdictOf(cell string) (right, ok bool) {
	switch folded := foldHeading(cell); folded {
	case "right", "correct", "ok", "pass", "passed", "accepted", "approved", "true", "yes", "y", "richtig",
		"korrekt", "ja",
		"wahr", "bestanden", "juste", "vrai", "oui", "conforme", "correcto", "correcta", "verdadero", "si", "bien", "正",
		"正解", "正しい", "○", "◯", "はい", "صحيح", "نعم", "صواب", "✓", "✔", "1":
		return true, true
	case "wrong", "incorrect", "fail", "failed", "rejected", "false", "no", "n", "error", "falsch", "nein", "fehler",
		"fehlerhaft", "faux", "non", "non conforme", "incorrecto", "incorrecta", "falso", "mal", "誤", "誤り",
		"不正解", "×",
		"いいえ", "خطا", "لا", "خاطئ", "✗", "✘", "0":
		return false, true
	}
	return false, false
}
