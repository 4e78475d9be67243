import Foundation
import Testing

@testable import Dashboard

@Suite struct ServerErrorTests {
    @Test(arguments: [
        (EADDRINUSE, ServerError.portTaken(host: "h", port: 80), false, "another program"),
        (EACCES, .portForbidden(port: 80), true, "above 1023"),
        (EADDRNOTAVAIL, .noSuchHost("h"), true, "no address of this machine"),
        (
            EMFILE, .other(host: "h", port: 80, problem: String(cString: strerror(EMFILE))), false,
            "cannot be opened"
        ),
    ])
    func whatIsToBeDoneIsSaid(number: Int32, error: ServerError, isUsage: Bool, words: String) {
        let found = ServerError(number, host: "h", port: 80)
        #expect(found == error && found.isAboutTheCommand == isUsage)
        #expect("\(found)".contains(words))
    }
}
