package org.bayan.exchange.internal.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.exchange.internal.xml.XmlWriter;

/**
 * A workbook of one sheet (SpreadsheetML, ISO/IEC 29500-1 §18). All parts bear the same date, so
 * that the same sheet gives the same bytes.
 */
public final class Workbook {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
      </Types>
      """;

  private static final String PACKAGE =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
      </Relationships>
      """;

  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>
      </workbook>
      """;

  private static final String WORKBOOK_RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
      </Relationships>
      """;

  /**
   * Formats of cells: 0 the default, 1 headings, 2 left to right, 3 right to left; all are text.
   */
  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      <cellXfs count="4">
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
      <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1" readingOrder="1"/></xf>
      <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/></xf>
      </cellXfs>
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
      </styleSheet>
      """;

  private final String sheetName;
  private final Sheet sheet;

  /** Writes the root element of a sheet and all in it. */
  @FunctionalInterface
  public interface Sheet {
    /** Writes it. */
    void write(XmlWriter xml) throws IOException;
  }

  /**
   * A workbook.
   *
   * @param sheetName a word, which the tab of the sheet shows
   * @param sheet what it holds; its cells have the formats 1 to 3
   */
  public Workbook(String sheetName, Sheet sheet) {
    this.sheetName = sheetName;
    this.sheet = sheet;
  }

  /** The workbook of terms. */
  public static Workbook of(TermRows rows) {
    return new Workbook("Terms", xml -> new SheetXml(xml).write(rows));
  }

  /** Writes it; the stream is flushed. */
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    add("[Content_Types].xml", zip, writer, part -> part.write(TYPES));
    add("_rels/.rels", zip, writer, part -> part.write(PACKAGE));
    add("xl/workbook.xml", zip, writer, part -> part.write(WORKBOOK.formatted(sheetName)));
    add("xl/_rels/workbook.xml.rels", zip, writer, part -> part.write(WORKBOOK_RELATIONS));
    add("xl/styles.xml", zip, writer, part -> part.write(STYLES));
    add("xl/worksheets/sheet1.xml", zip, writer, part -> sheet.write(new XmlWriter(part)));
    zip.finish();
    zip.flush();
  }

  private static void add(String name, ZipOutputStream zip, Writer writer, Content content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    writer.write(XML);
    content.write(writer);
    writer.flush();
    zip.closeEntry();
  }

  /** Writes a part. */
  @FunctionalInterface
  private interface Content {
    void write(Writer part) throws IOException;
  }
}
