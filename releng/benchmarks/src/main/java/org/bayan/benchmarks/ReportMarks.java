package org.bayan.benchmarks;

/** What one format writes around the parts of a {@link LongReport}; %d is the number of a note. */
record ReportMarks(
    String start,
    String end,
    String heading,
    String headingEnd,
    String paragraph,
    String paragraphEnd,
    String run,
    String boldRun,
    String runEnd,
    String note,
    String table,
    String row,
    String cell,
    String cellEnd,
    String rowEnd,
    String tableEnd) {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  static final ReportMarks DOCX =
      new ReportMarks(
          XML + "<w:document" + W + "><w:body>",
          "</w:body></w:document>",
          "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/><w:bidi/></w:pPr><w:r><w:t>",
          "</w:t></w:r></w:p>",
          "<w:p><w:pPr><w:bidi/></w:pPr>",
          "</w:p>",
          "<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">",
          "<w:r><w:rPr><w:b/><w:bCs/><w:rtl/></w:rPr><w:t xml:space=\"preserve\">",
          "</w:t></w:r>",
          "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>",
          "<w:tbl>",
          "<w:tr>",
          "<w:tc><w:p><w:r><w:t>",
          "</w:t></w:r></w:p></w:tc>",
          "</w:tr>",
          "</w:tbl>");

  static final ReportMarks ODT =
      new ReportMarks(
          XML
              + "<office:document-content xmlns:office=\""
              + ODF
              + "office:1.0\" xmlns:text=\""
              + ODF
              + "text:1.0\" xmlns:table=\""
              + ODF
              + "table:1.0\"><office:body><office:text>",
          "</office:text></office:body></office:document-content>",
          "<text:h text:outline-level=\"1\">",
          "</text:h>",
          "<text:p>",
          "</text:p>",
          "<text:span>",
          "<text:span text:style-name=\"B\">",
          "</text:span>",
          "<text:note text:note-class=\"footnote\"><text:note-citation>%d</text:note-citation>"
              + "<text:note-body><text:p>حاشية</text:p></text:note-body></text:note>",
          "<table:table>",
          "<table:table-row>",
          "<table:table-cell><text:p>",
          "</text:p></table:table-cell>",
          "</table:table-row>",
          "</table:table>");

  static final ReportMarks HTML =
      new ReportMarks(
          "<!DOCTYPE html><html dir=\"rtl\"><head><meta charset=\"utf-8\"><title>تقرير</title>"
              + "</head><body><main>",
          "</main></body></html>",
          "<h2>",
          "</h2>\n",
          "<p>",
          "</p>\n",
          "",
          "<b>",
          "",
          "<sup><a href=\"#n%d\">*</a></sup>",
          "<table>",
          "<tr>",
          "<td>",
          "</td>",
          "</tr>\n",
          "</table>\n");

  static final ReportMarks TEXT =
      new ReportMarks("", "", "", "\n", "", "\n", "", "", "", "", "", "", "", "\t", "\n", "");
}
