/// Counts of people by period and place; made by each thread for the parts that it works on.
///
/// What a person with records in one leaf adds is the same for every place that the leaf lies in: it is kept at
/// the leaf and added up at the end. For a person with records in several leaves, each place is worked out from
/// the records in it.
final class SubjectTally: @unchecked Sendable {
    private let wanted: WantedOutputs
    private let places: Places
    private let paths: PlacePaths
    private let periods: UnsafePointer<UInt16>
    /// Per leaf; counts also for the larger places of the leaf.
    private let rising: SubjectCounts
    /// Per place; counts for this place alone.
    private let local: SubjectCounts
    private let lastBack: UnsafeMutablePointer<Int>
    private var room = UnsafeMutableBufferPointer<SubjectRecord>.allocate(capacity: 64)
    private var companions: [UInt32] = []

    init(_ stream: CountingPlan.Stream, places: Places, calendar: Calendar) {
        self.places = places
        wanted = WantedOutputs(stream)
        paths = PlacePaths(places)
        periods = calendar.periodOfDay
        let count = calendar.periods.count
        rising = SubjectCounts(stream, periods: count, places: places.leafCount)
        local = SubjectCounts(stream, periods: count, places: places.codes.count)
        lastBack = .allocate(capacity: stream.outputs.count)
    }

    deinit {
        lastBack.deallocate()
        room.deallocate()
    }

    /// Counts the subjects of sorted records.
    func count(_ records: UnsafeMutableBufferPointer<SubjectRecord>) {
        guard let base = records.baseAddress else { return }
        var start = 0
        while start < records.count {
            let number = base[start].number
            var end = start &+ 1
            while end < records.count, base[end].number == number { end &+= 1 }
            if end == start &+ 1 { countOne(base[start]) } else { countSeveral(base + start, end &- start) }
            start = end
        }
    }

    /// A subject with one record: it counts where one is enough.
    @inline(__always)
    private func countOne(_ record: SubjectRecord) {
        let row = rising.row(Int(periods[record.day]), record.leaf)
        for filter in 0..<wanted.filters
        where record.filters &>> UInt32(truncatingIfNeeded: filter) & 1 != 0 {
            for threshold in wanted.thresholds[filter] where threshold.times <= 1 {
                row[threshold.output] &+= 1
            }
            for meeting in wanted.meetings[filter] where meeting.times <= (record.companion == 0 ? 0 : 1) {
                row[meeting.output] &+= 1
            }
        }
    }

    private func countSeveral(_ records: UnsafeMutablePointer<SubjectRecord>, _ count: Int) {
        let leaf = records[0].leaf
        var isOneLeaf = true
        for index in 1..<count where records[index].leaf != leaf { isOneLeaf = false }
        if isOneLeaf { return self.count(records, count, at: leaf, in: rising) }
        if room.count < count {
            room.deallocate()
            room = .allocate(capacity: count * 2)
        }
        guard let room = room.baseAddress else { return }
        paths.eachPlace(of: records, count) { place in
            var within = 0
            for index in 0..<count where paths.lies(records[index].leaf, in: place) {
                room[within] = records[index]
                within &+= 1
            }
            self.count(room, within, at: place, in: local)
        }
    }

    /// Counts one subject at one place; the records are in order of day.
    private func count(
        _ records: UnsafeMutablePointer<SubjectRecord>, _ count: Int, at place: Int, in counts: SubjectCounts
    ) {
        for filter in 0..<wanted.filters {
            let flag = UInt32(1) &<< UInt32(truncatingIfNeeded: filter)
            let reach = wanted.reach[filter]
            var (start, number, period) = (0, 0, -1)
            var (earlier, latest) = (0, 0)
            for back in wanted.backs[filter] { lastBack[back.output] = -1 }
            for index in 0..<count where records[index].filters & flag != 0 {
                let day = records[index].day
                let current = Int(periods[day])
                if current != period {
                    close(records, start, index, number, period, place, filter, counts)
                    (start, number, period) = (index, 0, current)
                }
                number &+= 1
                if day != latest { (earlier, latest) = (latest, day) }
                if earlier != 0, day &- earlier <= reach {
                    look(back: day &- earlier, current, place, filter, counts)
                }
            }
            close(records, start, count, number, period, place, filter, counts)
        }
    }

    /// Counts a subject at the end of a period in which it has records.
    @inline(__always)
    private func close(
        _ records: UnsafeMutablePointer<SubjectRecord>, _ start: Int, _ end: Int, _ number: Int,
        _ period: Int, _ place: Int, _ filter: Int, _ counts: SubjectCounts
    ) {
        guard number > 0 else { return }
        let row = counts.row(period, place)
        for threshold in wanted.thresholds[filter] where number >= threshold.times {
            row[threshold.output] &+= 1
        }
        for meeting in wanted.meetings[filter]
        where number >= meeting.times && differentCompanions(records, start, end, filter) >= meeting.times {
            row[meeting.output] &+= 1
        }
    }

    /// Counts a record that had an earlier one so many days before.
    @inline(__always)
    private func look(back days: Int, _ period: Int, _ place: Int, _ filter: Int, _ counts: SubjectCounts) {
        let row = counts.row(period, place)
        for back in wanted.backs[filter] where days <= back.days {
            switch back.what {
            case .records: row[back.output] &+= 1
            case .subjects:
                if lastBack[back.output] != period { row[back.output] &+= 1 }
                lastBack[back.output] = period
            case .gaps: counts.addGap(back.output, period: period, place: place, days: days)
            }
        }
    }

    private func differentCompanions(
        _ records: UnsafeMutablePointer<SubjectRecord>, _ start: Int, _ end: Int, _ filter: Int
    ) -> Int {
        let flag = UInt32(1) &<< UInt32(truncatingIfNeeded: filter)
        companions.removeAll(keepingCapacity: true)
        for index in start..<end where records[index].filters & flag != 0 && records[index].companion != 0 {
            companions.append(records[index].companion)
        }
        guard companions.count > 1 else { return companions.count }
        companions.sort()
        return 1 + zip(companions, companions.dropFirst()).count { $0 != $1 }
    }

    /// Adds what another thread counted.
    func add(_ other: SubjectTally) {
        rising.add(other.rising)
        local.add(other.local)
    }

    /// What an output came to at a place in a period.
    func value(_ output: Int, period: Int, place: Int) -> Int {
        places.leaves[place].reduce(local.value(output, period, place)) {
            $0 + rising.value(output, period, $1)
        }
    }

    /// The quantile of the gaps of an output at each place, for each period.
    func gapQuantiles(_ output: Int, _ quantile: Double, periods: [Int]) -> [[Double?]] {
        guard let rising = rising.gaps[output], let local = local.gaps[output] else { return [] }
        return rising.quantiles(
            quantile, periods: periods, places: places.leaves, with: local,
            otherPlaces: places.codes.indices.map { [$0] })
    }
}
