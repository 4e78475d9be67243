import Foundation
import FrameworkModel
import IndicatorTesting
import ModuleHost

/// What the conformance checks say of modules, asked in worker processes.
struct Rehearsal {
    /// A module that was asked, and what the checks say of it.
    struct Examined {
        let description: ModuleDescription
        let report: ConformanceReport
    }

    /// By identifier of the module.
    let examined: [Examined]
    /// Modules that could not be asked.
    let failures: [ModuleFailure]
    /// What is wrong with the files of modules that could not be asked.
    let unreadable: [String]

    /// True when every module could be asked and passes at its level.
    var passes: Bool { failures.isEmpty && unreadable.isEmpty && examined.allSatisfy(\.report.passes) }

    /// Asks each module everything that the checks need.
    ///
    /// `level` nil takes the level that each module claims. With `bothRoutes`, modules that answered everything
    /// in their workers are asked again in this process, and the answers compared.
    static func run(
        _ choice: ModuleChoice, level: Maturity? = nil, bothRoutes: Bool
    ) async throws -> Rehearsal {
        var plans: [String: ConformancePlan] = [:]
        var unreadable: [String] = []
        let host = ModuleHost(
            libraries: choice.libraries, isolation: .process(executable: Session.executable))
        let run = try await host.rehearse { opened in
            for module in opened {
                do {
                    plans[module.description.manifest.id] = try ConformancePlan(
                        name: module.library.name, description: module.description,
                        folder: choice.folder(of: module.library))
                } catch {
                    unreadable.append("module \(module.library.name): \(error)")
                }
            }
            return plans.mapValues(\.requests)
        }
        guard let today = Day.today else { throw Failure(Status.ourFault, "the clock gives no day") }
        let other = bothRoutes ? try await inProcess(run, plans) : [:]
        let examined = run.modules.compactMap { module -> Examined? in
            let id = module.description.manifest.id
            guard let plan = plans[id] else { return nil }
            let again = other[id] ?? []
            let replies = module.replies.enumerated().map { number, reply in
                reply.map { reply in
                    ConformanceReply(
                        estimates: reply.estimates, bytes: reply.bytes, seconds: reply.duration / .seconds(1),
                        inProcess: number < again.count ? again[number] : nil)
                }.mapError { ConformanceProblem("\($0.reason)") }
            }
            return Examined(
                description: module.description,
                report: plan.report(
                    replies, level: level ?? module.description.manifest.maturity ?? .draft, on: today))
        }
        return Rehearsal(examined: examined, failures: run.failures, unreadable: unreadable)
    }

    /// The answers of modules that fail nowhere, asked in this process.
    private static func inProcess(
        _ run: HostRun, _ plans: [String: ConformancePlan]
    ) async throws -> [String: [[UInt8]]] {
        let sound = run.modules.filter { module in
            !module.replies.isEmpty && module.replies.allSatisfy { (try? $0.get()) != nil }
        }
        let again = try await ModuleHost(libraries: sound.map(\.library), isolation: .none).rehearse { _ in
            plans.mapValues(\.requests)
        }
        return Dictionary(
            uniqueKeysWithValues: again.modules.map { module in
                (module.description.manifest.id, module.replies.compactMap { try? $0.get().bytes })
            })
    }
}
