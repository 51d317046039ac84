/// How many characters of a date say its year, its month and its day.
enum DocumentDate {
  static let year = 4
  static let month = 7
  static let day = 10
}
