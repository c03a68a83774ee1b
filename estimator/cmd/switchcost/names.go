package main

import (
	"regexp"
	"strings"
)

// defaultName matches a default name, which may be numbered or amended. It is a noun, which takes an article and no
// capital within a sentence; a name that the user chose stands as it is.
var defaultName = regexp.MustCompile(`^(Current|New) provider(?: (\d+)$|,|$)`)

// within returns the name of a provider as it stands within a sentence.
func within(name string) string {
	match := defaultName.FindStringSubmatch(name)
	switch {
	case match == nil:
		return name
	case match[2] != "":
		return strings.ToLower(name)
	case match[1] == "Current":
		return strings.Replace(name, "Current", "your current", 1)
	default:
		return strings.Replace(name, "New", "the new", 1)
	}
}

// starting returns the name of a provider as it starts a sentence.
func starting(name string) string {
	text := within(name)
	if text == name {
		return name
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// nameSlots are the slots for names of providers.
var nameSlots = [...]string{"name", "other", "incumbent"}

// fill fills the slots of a template. Braces in the text of a slot stay.
func fill(template string, slots map[string]string) string {
	texts := make(map[string]string, len(slots))
	for slot, text := range slots {
		texts["{"+slot+"}"] = text
	}
	start := ""
	for _, slot := range nameSlots {
		slot = "{" + slot + "}"
		name, ok := texts[slot]
		if !ok {
			continue
		}
		if rest, isFirst := strings.CutPrefix(template, slot); isFirst {
			start, template = starting(name), rest
		}
		texts[slot] = within(name)
	}
	var pairs []string
	for slot, text := range texts {
		pairs = append(pairs, slot, text)
	}
	return start + strings.NewReplacer(pairs...).Replace(template)
}
