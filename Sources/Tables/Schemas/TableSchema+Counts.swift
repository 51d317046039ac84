extension TableSchema {
  /// What each program read, kept, merged and rejected: beside the tables of every stage.
  package static let counts = TableSchema(
    "counts", "Wat een programma las, hield, samenvoegde of afwees",
    "What a program read, kept, merged or rejected",
    [
      Column("stage", "Stap", "Stage"),
      Column("part", "Deel", "Part"),
      Column("fate", "read, kept, merged of rejected", "read, kept, merged or rejected"),
      Column("reason", "Reden of soort", "Reason or kind"),
      Column("n", .integer, "Aantal", "Number"),
      Column("unit", "Wat er geteld is", "What was counted"),
    ])
}
