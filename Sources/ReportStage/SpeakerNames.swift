import Reporting

/// The roles of those who are quoted or whose view is given, in words.
enum SpeakerNames {
  private static let dutch = [
    "management": "leiding", "colleague": "collega's", "customer": "klanten",
    "expert": "deskundigen",
    "teacher": "docenten", "student": "studenten", "it": "automatisering",
    "supplier": "leveranciers",
    "government": "overheid", "media": "media", "reader": "lezers", "employee": "werknemers",
    "other": "anderen",
  ]

  /// A role as the page names it; one that it does not know stands as it is.
  static func name(_ role: String, _ say: Language) -> String { say(dutch[role] ?? role, role) }
}
