package estimator

import "strings"

// The currencies of ISO 4217 by the digits of their minor unit, as of its
// amendment 179 (2025); codes of metals, funds and tests are left out.
const (
	currencies0 = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF "
	currencies3 = "BHD IQD JOD KWD LYD OMR TND "
	currencies2 = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL " +
		"BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP " +
		"ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS " +
		"INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD " +
		"MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN " +
		"PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD " +
		"SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED " +
		"VES WST XCD XCG YER ZAR ZMW ZWG "
)

func listed(list, code string) bool {
	return len(code) == 3 && strings.Contains(list, code+" ")
}

// knownCurrency reports whether a code is in ISO 4217.
func knownCurrency(code string) bool {
	return listed(currencies0, code) || listed(currencies2, code) || listed(currencies3, code)
}

// currencies are the codes of ISO 4217.
func currencies() []string {
	return strings.Fields(currencies2 + currencies0 + currencies3)
}

// minorUnits is how many digits a currency's minor unit has.
func minorUnits(code string) int32 {
	switch {
	case listed(currencies0, code):
		return 0
	case listed(currencies3, code):
		return 3
	default:
		return 2
	}
}
