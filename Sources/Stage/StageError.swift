import Tables

/// A fault that ends a program: one sentence with its place, and the exit status it leads to.
package struct StageError: Error, Equatable, CustomStringConvertible {
  package let status: ExitStatus
  package let description: String

  package init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}

extension ExitStatus {
  /// The status that a fault leads to, decided here and nowhere else.
  package init(for error: any Error) {
    switch error {
    case let error as StageError: self = error.status
    case is UsageError: self = .usage
    case let error as TableError:
      switch error.kind {
      case .noInput: self = .noInput
      case .invalid: self = .invalid
      case .cannotCreate: self = .cannotCreate
      case .cannotWrite: self = .cannotWrite
      case .closedPipe: self = .done
      }
    default: self = .failed
    }
  }
}
