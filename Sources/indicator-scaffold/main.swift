// Writes the folder of a new module: indicator-scaffold PACKAGE_DIRECTORY TITLE OPTIONS
import Foundation

let words = CommandLine.arguments.dropFirst()
guard let directory = words.first, !words.contains("--help"), !words.contains("-h") else {
    print(Command.help)
    exit(words.isEmpty ? Complaint.Kind.usage.rawValue : 0)
}
do {
    let request = try RequestReader.read(Array(words.dropFirst()))
    let root = URL(filePath: directory).resolvingSymlinksInPath()
    let inventory = try Inventory(root: root)
    let files = ModuleFiles(draft: try Draft.make(request, in: inventory))
    try Writing(inventory: inventory, files: files).run()
    print(Closing(files: files).text)
} catch {
    FileHandle.standardError.write(Data(error.text.utf8))
    exit(error.kind.rawValue)
}
