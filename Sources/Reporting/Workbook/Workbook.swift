/// A workbook (Office Open XML), made sheet by sheet: at most one sheet stands in memory.
package struct Workbook: Sendable {
  private var archive = ZipArchive()
  private var names: [String] = []

  package init() {}

  /// The bytes of one more sheet.
  /// - Returns: nil where the workbook would become too large.
  package mutating func add(_ sheet: Sheet) -> [UInt8]? {
    names.append(sheet.name)
    return archive.entry(name: "xl/worksheets/sheet\(names.count).xml", sheet.part)
  }

  /// The bytes that end the workbook.
  package mutating func end() -> [UInt8] {
    var bytes: [UInt8] = []
    let parts = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", Self.relations),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", workbookRelations),
      ("xl/styles.xml", Self.styles),
    ]
    for (name, text) in parts {
      bytes += archive.entry(name: name, Array((XML.declaration + text).utf8)) ?? []
    }
    return bytes + archive.end()
  }

  private var contentTypes: String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let sheets = names.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" ContentType=\"\(type).worksheet+xml\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(type).styles+xml"/>\
      \(sheets.joined())</Types>
      """
  }

  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"

  private static let relations = """
    <Relationships xmlns="\(packageRelationships)"><Relationship Id="rId1" \
    Type="\(relationships)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """

  private var workbook: String {
    let sheets = names.enumerated().map { i, name in
      "<sheet name=\"\(XML.escape(name))\" sheetId=\"\(i + 1)\" r:id=\"rId\(i + 1)\"/>"
    }
    return """
      <workbook xmlns="\(XML.main)" xmlns:r="\(Self.relationships)">\
      <sheets>\(sheets.joined())</sheets></workbook>
      """
  }

  private var workbookRelations: String {
    var links = names.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.relationships)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    links.append(
      "<Relationship Id=\"rId\(names.count + 1)\" Type=\"\(Self.relationships)/styles\" Target=\"styles.xml\"/>"
    )
    return
      "<Relationships xmlns=\"\(Self.packageRelationships)\">\(links.joined())</Relationships>"
  }

  /// Plain, header, text, percentage.
  private static let styles = """
    <styleSheet xmlns="\(XML.main)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
    <fills count="3"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">\
    <fgColor rgb="FFF0ECE2"/><bgColor indexed="64"/></patternFill></fill></fills>\
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" \
    applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
    <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
    <xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
    """
}
