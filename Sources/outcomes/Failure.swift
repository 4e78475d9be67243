import ArgumentParser
import Assessment
import Dashboard
import Evidence
import Extracts
import Foundation
import ModuleHost
import Publication

/// Exit statuses of the command.
enum Status {
    static let found = ExitCode(1)
    static let usage = ExitCode(64)
    static let badData = ExitCode(65)
    static let noInput = ExitCode(66)
    static let ourFault = ExitCode(70)
}

/// Something the user must be told on standard error, with the exit status that goes with it.
struct Failure: Error {
    let status: ExitCode
    let message: String

    init(_ status: ExitCode, _ message: String) {
        self.status = status
        self.message = message
    }
}

/// Runs the body of a command; every error becomes words on standard error and an exit status.
func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let failure as Failure {
        complain(failure.message)
        throw failure.status
    } catch let unknown as UnknownArea {
        complain("\(unknown)")
        throw Status.usage
    } catch let error as EvidenceError {
        complain("\(error)")
        throw error.isAboutAFile ? Status.noInput : Status.badData
    } catch let error as ExtractError {
        complain("\(error)")
        throw error.isAboutAFile ? Status.noInput : Status.badData
    } catch let error as DisclosureError {
        complain("\(error)")
        throw Status.badData
    } catch let error as MappingError {
        complain("\(error)")
        throw Status.badData
    } catch let error as ModuleDiscovery.Failure {
        complain("\(error)")
        throw Status.noInput
    } catch let error as PublicationError {
        complain("\(error)")
        throw Status.noInput
    } catch let error as AccessError {
        complain("\(error)")
        throw Status.usage
    } catch let error as ServerError {
        complain("\(error)")
        throw error.isAboutTheCommand ? Status.usage : Status.noInput
    } catch let code as ExitCode {
        throw code
    } catch {
        complain("\(error)")
        throw Status.ourFault
    }
}

/// Writes a message to standard error.
func complain(_ message: String) {
    FileHandle.standardError.write(Data("outcomes: \(message)\n".utf8))
}

/// Writes a table to standard output.
func show(_ table: Table, _ format: TableFormat) {
    FileHandle.standardOutput.write(Data(table.text(format, width: terminalWidth()).utf8))
}

/// Columns of the terminal, 120 when the output is not one.
func terminalWidth() -> Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), columns >= 40 {
        return columns
    }
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 40 ? Int(size.ws_col) : 120
}
