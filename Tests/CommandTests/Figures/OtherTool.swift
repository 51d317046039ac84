import ColumbusTestSupport
import Foundation

/// Programs of others that read what ours write; a test without its program is skipped and says so,
/// and fails where `COLUMBUS_REQUIRED` names the program.
enum OtherTool: String {
  case frictionless
  case soffice

  var path: String? {
    let places =
      switch self {
      case .frictionless: ["\(Tool.root)/build/frictionless/bin/frictionless"]
      case .soffice:
        ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"]
      }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  var isThere: Bool { path != nil }

  var isRequired: Bool {
    let required = ProcessInfo.processInfo.environment["COLUMBUS_REQUIRED"] ?? ""
    return required.split(separator: " ").contains { $0 == rawValue }
  }

  func run(_ arguments: [String], in work: WorkFolder) throws -> Tool.Outcome {
    try Tool.run(executable: path ?? "", arguments, in: work.path, environment: ["HOME": work.path])
  }
}
