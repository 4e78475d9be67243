/// Counts of the outputs of one stream by period and place, and the gaps between records where they are asked
/// for.
final class SubjectCounts: @unchecked Sendable {
    private let table: PeriodTable<UInt32>
    private let outputs: Int
    /// For each output that looks at gaps.
    let gaps: [DayHistogram?]

    init(_ stream: CountingPlan.Stream, periods: Int, places: Int) {
        outputs = stream.outputs.count
        table = PeriodTable(periods: periods, width: places * stream.outputs.count)
        gaps = stream.outputs.map { output in
            guard case .gap(let days) = output.kind else { return nil }
            return DayHistogram(periods: periods, places: places, bins: min(days + 1, 400))
        }
    }

    /// The counts of all outputs.
    @inline(__always)
    func row(_ period: Int, _ place: Int) -> UnsafeMutablePointer<UInt32> {
        table.row(period) + place &* outputs
    }

    @inline(__always)
    func addGap(_ output: Int, period: Int, place: Int, days: Int) {
        gaps[output]?.add(period: period, place: place, days: days)
    }

    func value(_ output: Int, _ period: Int, _ place: Int) -> Int {
        table.existing(period).map { Int($0[place * outputs + output]) } ?? 0
    }

    func add(_ other: SubjectCounts) {
        table.add(other.table)
        for (own, more) in zip(gaps, other.gaps) { if let more { own?.add(more) } }
    }
}

/// The outputs of a stream by the filter they count over, laid out to be gone through for every subject.
final class WantedOutputs: @unchecked Sendable {
    struct Threshold {
        let times: Int
        let output: Int
    }

    struct Back {
        enum What {
            case records
            case subjects
            case gaps
        }

        let days: Int
        let what: What
        let output: Int
    }

    let filters: Int
    let thresholds: UnsafeMutablePointer<UnsafeMutableBufferPointer<Threshold>>
    let meetings: UnsafeMutablePointer<UnsafeMutableBufferPointer<Threshold>>
    let backs: UnsafeMutablePointer<UnsafeMutableBufferPointer<Back>>
    /// For each filter the days that the longest of `backs` looks back, 0 without any.
    let reach: UnsafeMutablePointer<Int>

    init(_ stream: CountingPlan.Stream) {
        filters = stream.filters.count
        thresholds = .allocate(capacity: filters)
        meetings = .allocate(capacity: filters)
        backs = .allocate(capacity: filters)
        reach = .allocate(capacity: filters)
        for filter in 0..<filters {
            var (enough, several, earlier) = ([Threshold](), [Threshold](), [Back]())
            for (index, output) in stream.outputs.enumerated() where output.filter == filter {
                switch output.kind {
                case .atLeast(let times): enough.append(Threshold(times: times, output: index))
                case .meeting(let times): several.append(Threshold(times: times, output: index))
                case .recordsAfter(let days): earlier.append(Back(days: days, what: .records, output: index))
                case .subjectsAfter(let days):
                    earlier.append(Back(days: days, what: .subjects, output: index))
                case .gap(let days): earlier.append(Back(days: days, what: .gaps, output: index))
                }
            }
            (thresholds + filter).initialize(to: Self.copy(enough))
            (meetings + filter).initialize(to: Self.copy(several))
            (backs + filter).initialize(to: Self.copy(earlier))
            (reach + filter).initialize(to: earlier.map(\.days).max() ?? 0)
        }
    }

    deinit {
        for filter in 0..<filters {
            thresholds[filter].deallocate()
            meetings[filter].deallocate()
            backs[filter].deallocate()
        }
        thresholds.deallocate()
        meetings.deallocate()
        backs.deallocate()
        reach.deallocate()
    }

    private static func copy<Value>(_ values: [Value]) -> UnsafeMutableBufferPointer<Value> {
        let copy = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
        _ = copy.initialize(from: values)
        return copy
    }
}
