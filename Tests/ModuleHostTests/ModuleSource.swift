import Foundation
import FrameworkModel

/// The C source of a module whose answers are constants.
struct ModuleSource: Sendable {
    static let area: AreaCode = "E23000015"

    let name: String
    /// Statements that `describe` begins with.
    var inDescribe = ""
    /// Statements that `compute` begins with.
    var inCompute = ""
    var description: String
    var reply: String
    var magic = "INDICATOR_ABI_MAGIC"
    var version = "INDICATOR_ABI_VERSION"
    var size = "sizeof(struct indicator_module)"
    /// C expression for the module's version.
    var moduleVersion = "\"2.1.0\""
    /// Declarations before everything else.
    var preamble = ""

    /// A module with one measure and one indicator; identifiers are taken from the name unless they are given.
    init(
        _ name: String, id: String? = nil, indicator: String? = nil, measure: Measure? = nil,
        inDescribe: String = "", inCompute: String = ""
    ) throws {
        let id = id ?? name.lowercased()
        let indicator = indicator ?? "\(id)_rate"
        self.name = name
        self.inDescribe = inDescribe
        self.inCompute = inCompute
        description = try Self.json(Self.description(id, indicator, measure ?? Self.measure("\(id)_count")))
        reply = try Self.json(ComputeReply(module: id, estimates: [Self.estimate(indicator)]))
    }

    /// Replaces the answer by one whose only estimate is changed.
    mutating func answer(change: (inout Estimate) -> Void) throws {
        let id = name.lowercased()
        var estimate = Self.estimate("\(id)_rate")
        change(&estimate)
        reply = try Self.json(ComputeReply(module: id, estimates: [estimate]))
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func measure(_ id: String, unit: FrameworkModel.Unit = .count) -> Measure {
        Measure(
            id, title: id, unit: unit, basis: "crimes", stage: .police, addsOverAreas: true,
            heldBy: "the force")
    }

    static func estimate(_ indicator: String) -> Estimate {
        Estimate(
            indicator: indicator, definitionVersion: 1, area: area, period: Period(financialYear: 2018),
            value: 12.5, unit: .percent, interval: Interval(lower: 10, upper: 15, confidence: 0.95),
            method: "constant")
    }

    static func description(
        _ id: String, _ indicator: String, _ measure: Measure, calculation: Calculation? = nil
    ) -> ModuleDescription {
        ModuleDescription(
            manifest: Manifest(id: id, title: id, summary: "A test.", version: "1.0.0", maintainer: "tests"),
            measures: [measure],
            indicators: [
                Indicator(
                    indicator, title: indicator, definition: "A constant.", rationale: "A test.",
                    kind: .outcome, accountability: .performance, priority: .pursuing,
                    polarity: .none("It is a test."),
                    calculation: calculation ?? .count(of: measure.id, by: .whole),
                    unit: .count, limits: [], commitments: [], satisfiedBy: "Nothing.")
            ])
    }

    var text: String {
        """
        #define _GNU_SOURCE
        #include "IndicatorABI.h"
        #include <errno.h>
        #include <fcntl.h>
        #include <signal.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>
        \(preamble)

        static int32_t answer(struct indicator_bytes *reply, int32_t status, const void *bytes, size_t count) {
            reply->bytes = malloc(count + 1);
            reply->count = count;
            memcpy(reply->bytes, bytes, count);
            return status;
        }
        static int32_t say(struct indicator_bytes *reply, int32_t status, const char *text) {
            return answer(reply, status, text, strlen(text));
        }
        static volatile int waiting = 1;
        static int32_t describe(struct indicator_bytes *reply) {
            \(inDescribe)
            return say(reply, INDICATOR_OK, \(Self.literal(description)));
        }
        static int32_t compute(const uint8_t *request, size_t count, struct indicator_bytes *reply) {
            \(inCompute)
            return say(reply, INDICATOR_OK, \(Self.literal(reply)));
        }
        static void release(struct indicator_bytes *reply) { free(reply->bytes); }
        static const struct indicator_module table = {
            \(magic), \(version), \(size), "1.0.0", "C", describe, compute, release, \(moduleVersion),
        };
        const struct indicator_module *indicator_module_\(name)(void) { return &table; }

        """
    }

    /// The text as C writes it.
    static func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
