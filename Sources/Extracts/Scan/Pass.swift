import Dispatch
import FrameworkModel
import Synchronization

/// One reading of all inputs.
final class Pass: Sendable {
    private let plan: CountingPlan
    private let extraction: Extraction
    private let places: Places
    private let calendar: Calendar
    private let repeated: RepeatedReferences?
    private let threads: [ScanThread]

    /// `repeated` names the references whose later rows are left out; nil keeps all rows.
    init(
        _ plan: CountingPlan, _ extraction: Extraction, pseudonyms: Pseudonyms, repeated: RepeatedReferences?
    ) {
        let places = Places(extraction.areas)
        let calendar = Calendar.of(extraction.period)
        self.plan = plan
        self.extraction = extraction
        self.places = places
        self.calendar = calendar
        self.repeated = repeated
        threads = (0..<max(extraction.options.threads, 1)).map { _ in
            ScanThread(plan, places, calendar, pseudonyms, options: extraction.options, repeated: repeated)
        }
    }

    /// Reads the inputs one after the other, each on all threads.
    func read(_ inputs: [ExtractInput]) throws(ExtractError) -> PassResult {
        var firstLines: [Int] = []
        var header: [String] = []
        for (number, input) in inputs.enumerated() {
            let source = try RowSource(ByteSource.open(input), chunk: extraction.options.chunk)
            let reader = try RowReader(
                plan, header: source.header, input: input.name, places: places, calendar: calendar)
            firstLines.append(source.firstLine)
            if number == 0 { header = source.header }
            let failure = Mutex<ExtractError?>(nil)
            DispatchQueue.concurrentPerform(iterations: threads.count) { index in
                do throws(ExtractError) {
                    try threads[index].read(source, reader, input: number)
                } catch {
                    failure.withLock { $0 = error }
                }
            }
            if let failure = failure.withLock({ $0 }) { throw placed(failure, number, source) }
        }
        return PassResult(
            plan: plan, places: places, calendar: calendar, period: extraction.period, threads: threads,
            firstLines: firstLines, header: header)
    }

    /// A row that is too long is known by its line within a portion; the lines before it are added now.
    private func placed(_ failure: ExtractError, _ input: Int, _ source: RowSource) -> ExtractError {
        guard case .rowTooLong(let name, _, let limit) = failure,
            let (portion, line) = source.longRow.withLock({ $0 })
        else { return failure }
        let before = threads.flatMap(\.lines).filter { $0.key.input == input && $0.key.portion < portion }
        return .rowTooLong(
            input: name, line: before.reduce(source.firstLine + line) { $0 + $1.value }, limit: limit)
    }
}
