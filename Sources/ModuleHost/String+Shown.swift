extension String {
    /// Without control characters, which could steer a terminal.
    var withoutControls: String {
        let shown =
            unicodeScalars
            .filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }
        return String(UnicodeScalarView(shown))
    }

    /// The beginning, fit to be shown.
    var shown: String {
        guard utf8.count > ModuleLimits.shownBytes else { return withoutControls }
        return String(decoding: utf8.prefix(ModuleLimits.shownBytes), as: UTF8.self).withoutControls + " ..."
    }
}
