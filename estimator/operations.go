package estimator

// The operations of a batch, 32 what-ifs at a time: that takes WebAssembly half
// the time of a plain loop, of which each round costs it as much as several
// additions. Each result is stored before it is used, so that no machine fuses
// a product into a sum.

const abreast = 32

func addLanes(sums, x, y []float64) {
	for ; len(sums) >= abreast; sums, x, y = sums[abreast:], x[abreast:], y[abreast:] {
		s, a, b := (*[abreast]float64)(sums), (*[abreast]float64)(x), (*[abreast]float64)(y)
		s[0], s[1], s[2], s[3] = a[0]+b[0], a[1]+b[1], a[2]+b[2], a[3]+b[3]
		s[4], s[5], s[6], s[7] = a[4]+b[4], a[5]+b[5], a[6]+b[6], a[7]+b[7]
		s[8], s[9], s[10], s[11] = a[8]+b[8], a[9]+b[9], a[10]+b[10], a[11]+b[11]
		s[12], s[13], s[14], s[15] = a[12]+b[12], a[13]+b[13], a[14]+b[14], a[15]+b[15]
		s[16], s[17], s[18], s[19] = a[16]+b[16], a[17]+b[17], a[18]+b[18], a[19]+b[19]
		s[20], s[21], s[22], s[23] = a[20]+b[20], a[21]+b[21], a[22]+b[22], a[23]+b[23]
		s[24], s[25], s[26], s[27] = a[24]+b[24], a[25]+b[25], a[26]+b[26], a[27]+b[27]
		s[28], s[29], s[30], s[31] = a[28]+b[28], a[29]+b[29], a[30]+b[30], a[31]+b[31]
	}
	for i := range sums {
		sums[i] = x[i] + y[i]
	}
}

func subLanes(differences, x, y []float64) {
	for ; len(differences) >= abreast; differences, x, y = differences[abreast:], x[abreast:], y[abreast:] {
		d, a, b := (*[abreast]float64)(differences), (*[abreast]float64)(x), (*[abreast]float64)(y)
		d[0], d[1], d[2], d[3] = a[0]-b[0], a[1]-b[1], a[2]-b[2], a[3]-b[3]
		d[4], d[5], d[6], d[7] = a[4]-b[4], a[5]-b[5], a[6]-b[6], a[7]-b[7]
		d[8], d[9], d[10], d[11] = a[8]-b[8], a[9]-b[9], a[10]-b[10], a[11]-b[11]
		d[12], d[13], d[14], d[15] = a[12]-b[12], a[13]-b[13], a[14]-b[14], a[15]-b[15]
		d[16], d[17], d[18], d[19] = a[16]-b[16], a[17]-b[17], a[18]-b[18], a[19]-b[19]
		d[20], d[21], d[22], d[23] = a[20]-b[20], a[21]-b[21], a[22]-b[22], a[23]-b[23]
		d[24], d[25], d[26], d[27] = a[24]-b[24], a[25]-b[25], a[26]-b[26], a[27]-b[27]
		d[28], d[29], d[30], d[31] = a[28]-b[28], a[29]-b[29], a[30]-b[30], a[31]-b[31]
	}
	for i := range differences {
		differences[i] = x[i] - y[i]
	}
}

func mulLanes(products, x, y []float64) {
	for ; len(products) >= abreast; products, x, y = products[abreast:], x[abreast:], y[abreast:] {
		p, a, b := (*[abreast]float64)(products), (*[abreast]float64)(x), (*[abreast]float64)(y)
		p[0], p[1], p[2], p[3] = a[0]*b[0], a[1]*b[1], a[2]*b[2], a[3]*b[3]
		p[4], p[5], p[6], p[7] = a[4]*b[4], a[5]*b[5], a[6]*b[6], a[7]*b[7]
		p[8], p[9], p[10], p[11] = a[8]*b[8], a[9]*b[9], a[10]*b[10], a[11]*b[11]
		p[12], p[13], p[14], p[15] = a[12]*b[12], a[13]*b[13], a[14]*b[14], a[15]*b[15]
		p[16], p[17], p[18], p[19] = a[16]*b[16], a[17]*b[17], a[18]*b[18], a[19]*b[19]
		p[20], p[21], p[22], p[23] = a[20]*b[20], a[21]*b[21], a[22]*b[22], a[23]*b[23]
		p[24], p[25], p[26], p[27] = a[24]*b[24], a[25]*b[25], a[26]*b[26], a[27]*b[27]
		p[28], p[29], p[30], p[31] = a[28]*b[28], a[29]*b[29], a[30]*b[30], a[31]*b[31]
	}
	for i := range products {
		products[i] = x[i] * y[i]
	}
}

func sumLanes(sums, x, y, z []float64) {
	for ; len(sums) >= abreast; sums, x, y, z = sums[abreast:], x[abreast:], y[abreast:], z[abreast:] {
		s, a, b, c := (*[abreast]float64)(sums), (*[abreast]float64)(x), (*[abreast]float64)(y), (*[abreast]float64)(z)
		s[0], s[1], s[2], s[3] = a[0]+b[0]+c[0], a[1]+b[1]+c[1], a[2]+b[2]+c[2], a[3]+b[3]+c[3]
		s[4], s[5], s[6], s[7] = a[4]+b[4]+c[4], a[5]+b[5]+c[5], a[6]+b[6]+c[6], a[7]+b[7]+c[7]
		s[8], s[9], s[10], s[11] = a[8]+b[8]+c[8], a[9]+b[9]+c[9], a[10]+b[10]+c[10], a[11]+b[11]+c[11]
		s[12], s[13], s[14], s[15] = a[12]+b[12]+c[12], a[13]+b[13]+c[13], a[14]+b[14]+c[14], a[15]+b[15]+c[15]
		s[16], s[17], s[18], s[19] = a[16]+b[16]+c[16], a[17]+b[17]+c[17], a[18]+b[18]+c[18], a[19]+b[19]+c[19]
		s[20], s[21], s[22], s[23] = a[20]+b[20]+c[20], a[21]+b[21]+c[21], a[22]+b[22]+c[22], a[23]+b[23]+c[23]
		s[24], s[25], s[26], s[27] = a[24]+b[24]+c[24], a[25]+b[25]+c[25], a[26]+b[26]+c[26], a[27]+b[27]+c[27]
		s[28], s[29], s[30], s[31] = a[28]+b[28]+c[28], a[29]+b[29]+c[29], a[30]+b[30]+c[30], a[31]+b[31]+c[31]
	}
	for i := range sums {
		sums[i] = x[i] + y[i] + z[i]
	}
}

func plusLanes(sums, x, y, z []float64) {
	for ; len(sums) >= abreast; sums, x, y, z = sums[abreast:], x[abreast:], y[abreast:], z[abreast:] {
		s, a, b, c := (*[abreast]float64)(sums), (*[abreast]float64)(x), (*[abreast]float64)(y), (*[abreast]float64)(z)
		s[0], s[1] = a[0]+float64(b[0]*c[0]), a[1]+float64(b[1]*c[1])
		s[2], s[3] = a[2]+float64(b[2]*c[2]), a[3]+float64(b[3]*c[3])
		s[4], s[5] = a[4]+float64(b[4]*c[4]), a[5]+float64(b[5]*c[5])
		s[6], s[7] = a[6]+float64(b[6]*c[6]), a[7]+float64(b[7]*c[7])
		s[8], s[9] = a[8]+float64(b[8]*c[8]), a[9]+float64(b[9]*c[9])
		s[10], s[11] = a[10]+float64(b[10]*c[10]), a[11]+float64(b[11]*c[11])
		s[12], s[13] = a[12]+float64(b[12]*c[12]), a[13]+float64(b[13]*c[13])
		s[14], s[15] = a[14]+float64(b[14]*c[14]), a[15]+float64(b[15]*c[15])
		s[16], s[17] = a[16]+float64(b[16]*c[16]), a[17]+float64(b[17]*c[17])
		s[18], s[19] = a[18]+float64(b[18]*c[18]), a[19]+float64(b[19]*c[19])
		s[20], s[21] = a[20]+float64(b[20]*c[20]), a[21]+float64(b[21]*c[21])
		s[22], s[23] = a[22]+float64(b[22]*c[22]), a[23]+float64(b[23]*c[23])
		s[24], s[25] = a[24]+float64(b[24]*c[24]), a[25]+float64(b[25]*c[25])
		s[26], s[27] = a[26]+float64(b[26]*c[26]), a[27]+float64(b[27]*c[27])
		s[28], s[29] = a[28]+float64(b[28]*c[28]), a[29]+float64(b[29]*c[29])
		s[30], s[31] = a[30]+float64(b[30]*c[30]), a[31]+float64(b[31]*c[31])
	}
	for i := range sums {
		sums[i] = x[i] + float64(y[i]*z[i])
	}
}

func lessLanes(rests, x, y, z []float64) {
	for ; len(rests) >= abreast; rests, x, y, z = rests[abreast:], x[abreast:], y[abreast:], z[abreast:] {
		r, a, b, c := (*[abreast]float64)(rests), (*[abreast]float64)(x), (*[abreast]float64)(y), (*[abreast]float64)(z)
		r[0], r[1] = a[0]-float64(b[0]*c[0]), a[1]-float64(b[1]*c[1])
		r[2], r[3] = a[2]-float64(b[2]*c[2]), a[3]-float64(b[3]*c[3])
		r[4], r[5] = a[4]-float64(b[4]*c[4]), a[5]-float64(b[5]*c[5])
		r[6], r[7] = a[6]-float64(b[6]*c[6]), a[7]-float64(b[7]*c[7])
		r[8], r[9] = a[8]-float64(b[8]*c[8]), a[9]-float64(b[9]*c[9])
		r[10], r[11] = a[10]-float64(b[10]*c[10]), a[11]-float64(b[11]*c[11])
		r[12], r[13] = a[12]-float64(b[12]*c[12]), a[13]-float64(b[13]*c[13])
		r[14], r[15] = a[14]-float64(b[14]*c[14]), a[15]-float64(b[15]*c[15])
		r[16], r[17] = a[16]-float64(b[16]*c[16]), a[17]-float64(b[17]*c[17])
		r[18], r[19] = a[18]-float64(b[18]*c[18]), a[19]-float64(b[19]*c[19])
		r[20], r[21] = a[20]-float64(b[20]*c[20]), a[21]-float64(b[21]*c[21])
		r[22], r[23] = a[22]-float64(b[22]*c[22]), a[23]-float64(b[23]*c[23])
		r[24], r[25] = a[24]-float64(b[24]*c[24]), a[25]-float64(b[25]*c[25])
		r[26], r[27] = a[26]-float64(b[26]*c[26]), a[27]-float64(b[27]*c[27])
		r[28], r[29] = a[28]-float64(b[28]*c[28]), a[29]-float64(b[29]*c[29])
		r[30], r[31] = a[30]-float64(b[30]*c[30]), a[31]-float64(b[31]*c[31])
	}
	for i := range rests {
		rests[i] = x[i] - float64(y[i]*z[i])
	}
}

func divLanes(quotients, x, y []float64) {
	x, y = x[:len(quotients)], y[:len(quotients)]
	for i := range quotients {
		q := x[i] / y[i]
		if y[i] == 0 {
			q = 0
		}
		quotients[i] = q
	}
}

func minLanes(lesser, x, y []float64) {
	x, y = x[:len(lesser)], y[:len(lesser)]
	for i := range lesser {
		least := x[i]
		if y[i] < least {
			least = y[i]
		}
		lesser[i] = least
	}
}

func maxLanes(greater, x, y []float64) {
	x, y = x[:len(greater)], y[:len(greater)]
	for i := range greater {
		most := x[i]
		if y[i] > most {
			most = y[i]
		}
		greater[i] = most
	}
}
