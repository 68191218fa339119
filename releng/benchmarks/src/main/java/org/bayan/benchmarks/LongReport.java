package org.bayan.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Arabic report of {@value #PAGES} pages of {@value #WORDS_A_PAGE} words with headings, tables,
 * footnotes and bold words, written as DOCX, ODT, HTML and text. Words are drawn at random from a
 * list, always with the same seed: only the shape of the documents matters here.
 */
final class LongReport {
  private static final int PAGES = 300;
  private static final int WORDS_A_PAGE = 450;
  private static final int WORDS_A_PARAGRAPH = 60;
  private static final int WORDS_A_RUN = 12;
  private static final int ROWS = 5;
  private static final int COLUMNS = 3;
  private static final long SEED = 300;
  private static final String[] WORDS =
      ("أعلن مجلس الجمعية تقرير السنوي بشأن المياه والطاقة في المدن الكبرى خلال العام الماضي وأكد"
              + " الأعضاء أهمية التعاون بين الدول على تنفيذ برامج التعليم والصحة من أجل السكان كافة"
              + " مع مراعاة احتياجات القرى البعيدة التي لم تصلها الخدمات بعد")
          .split(" ");

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Random random = new Random(SEED);
  private final ReportMarks marks;
  private int notes;

  private LongReport(ReportMarks marks) {
    this.marks = marks;
  }

  /** Writes the report as text, this many times over. */
  static Path text(Path folder, int times) throws IOException {
    Path file = folder.resolve("report.txt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < times; i++) {
        new LongReport(ReportMarks.TEXT).write(out);
      }
    }
    return file;
  }

  static Path html(Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      new LongReport(ReportMarks.HTML).write(out);
    }
    return file;
  }

  static Path odt(Path folder) throws IOException {
    Path file = folder.resolve("report.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      body(zip, "content.xml", new LongReport(ReportMarks.ODT));
    }
    return file;
  }

  static Path docx(Path folder) throws IOException {
    Path file = folder.resolve("report.docx");
    LongReport report = new LongReport(ReportMarks.DOCX);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", types());
      part(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
      part(zip, "word/_rels/document.xml.rels", relation("footnotes", "footnotes.xml"));
      body(zip, "word/document.xml", report);
      part(zip, "word/footnotes.xml", report.footnotes());
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static void body(ZipOutputStream zip, String name, LongReport report) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    report.write(out);
    out.flush();
  }

  private static String types() {
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
        + " PartName=\"/word/document.xml\" ContentType=\""
        + WORD
        + "document.main+xml\"/><Override"
        + " PartName=\"/word/footnotes.xml\" ContentType=\""
        + WORD
        + "footnotes+xml\"/></Types>";
  }

  private static String relation(String type, String target) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"r1\""
        + " Type=\""
        + RELATIONS
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private String footnotes() {
    StringBuilder all = new StringBuilder(XML + "<w:footnotes" + W + ">");
    for (int i = 1; i <= notes; i++) {
      all.append("<w:footnote w:id=\"" + i + "\"><w:p><w:r><w:t>حاشية</w:t></w:r></w:p>");
      all.append("</w:footnote>");
    }
    return all.append("</w:footnotes>").toString();
  }

  private void write(Writer out) throws IOException {
    out.write(marks.start());
    for (int page = 0; page < PAGES; page++) {
      out.write(marks.heading() + words(5) + marks.headingEnd());
      for (int words = 0; words < WORDS_A_PAGE; words += WORDS_A_PARAGRAPH) {
        paragraph(out);
      }
      table(out);
    }
    out.write(marks.end());
  }

  private void paragraph(Writer out) throws IOException {
    out.write(marks.paragraph());
    for (int words = 0; words < WORDS_A_PARAGRAPH; words += WORDS_A_RUN) {
      boolean bold = words == WORDS_A_RUN;
      out.write((bold ? marks.boldRun() : marks.run()) + words(WORDS_A_RUN));
      out.write(bold && marks == ReportMarks.HTML ? "</b> " : " " + marks.runEnd());
    }
    if (random.nextInt(4) == 0) {
      notes++;
      out.write(marks.note().replace("%d", Integer.toString(notes)));
    }
    out.write(marks.paragraphEnd());
  }

  private void table(Writer out) throws IOException {
    out.write(marks.table());
    for (int row = 0; row < ROWS; row++) {
      out.write(marks.row());
      for (int column = 0; column < COLUMNS; column++) {
        out.write(marks.cell() + words(2) + marks.cellEnd());
      }
      out.write(marks.rowEnd());
    }
    out.write(marks.tableEnd());
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.append(count > COLUMNS ? "." : "").toString();
  }
}
