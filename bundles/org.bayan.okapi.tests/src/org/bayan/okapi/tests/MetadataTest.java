package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.TestDocuments.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.internal.extract.SourceFile;
import org.bayan.okapi.internal.metadata.SelfDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
  private static final String DC = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  @TempDir Path folder;

  private static DocumentMetadata of(Path file) throws DocumentException {
    return new DocumentExtractor().extract(file, ExtractionOptions.of("ar")).metadata();
  }

  private DocumentMetadata page(String head, String body) throws Exception {
    return page("<html lang=\"ar-LB\">", head, body);
  }

  private DocumentMetadata page(String html, String head, String body) throws Exception {
    Path file = folder.resolve("a.html");
    Files.writeString(
        file,
        "<!DOCTYPE html>%s<head><title>Talks | The Site</title>%s</head><body>%s<p>Text.</p></body></html>"
            .formatted(html, head, body));
    return of(file);
  }

  private static String meta(String name, String content) {
    return "<meta name=\"%s\" content=\"%s\">".formatted(name, content);
  }

  private static void put(Path archive, String part, String content) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    parts.put(part, content);
    TestDocuments.zip(archive, parts);
  }

  @Test
  void a_docx_states_its_core_properties_and_its_company() throws Exception {
    Path file = folder.resolve("a.docx");
    TestDocuments.docx(file, paragraph("", "Text."), "Note.", "Old");
    put(
        file,
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
            + "core-properties\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
            + DC
            + "><dc:title>تقرير المحادثات</dc:title><dc:subject>A/69/15</dc:subject>"
            + "<dc:creator>L. Writer</dc:creator><dc:language>ar-SA</dc:language>"
            + "<dcterms:created>2014-12-03T08:30:00Z</dcterms:created>"
            + "<dcterms:modified>2015-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>");
    put(
        file,
        "docProps/app.xml",
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "extended-properties\"><Company>Harbour Institute</Company></Properties>");

    assertEquals(
        new DocumentMetadata(
            Optional.of("تقرير المحادثات"),
            Optional.of("L. Writer"),
            Optional.of("Harbour Institute"),
            Optional.of("2014-12-03T08:30:00Z"),
            Optional.of("A/69/15"),
            Optional.of("ar-SA")),
        of(file));
  }

  @Test
  void an_odt_states_its_metadata() throws Exception {
    Path file = folder.resolve("a.odt");
    TestDocuments.odt(file, "<text:p>Text.</text:p>", "Old");
    put(
        file,
        "meta.xml",
        "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
            + DC
            + "><office:meta><dc:title>Talks</dc:title><dc:creator>Second Hand</dc:creator>"
            + "<meta:initial-creator>First Hand</meta:initial-creator>"
            + "<meta:creation-date>2014-12-03T08:30:00.123456789</meta:creation-date>"
            + "<meta:keyword>S/RES/2170(2014)</meta:keyword><dc:language>en-GB</dc:language>"
            + "</office:meta></office:document-meta>");

    assertEquals(
        new DocumentMetadata(
            Optional.of("Talks"),
            Optional.of("First Hand"),
            Optional.empty(),
            Optional.of("2014-12-03T08:30:00"),
            Optional.of("S/RES/2170 (2014)"),
            Optional.of("en-GB")),
        of(file));
  }

  @Test
  void a_document_without_properties_states_nothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "title: no\n");
    assertEquals(DocumentMetadata.NONE, of(file));
  }

  @Test
  void damaged_properties_are_said_to_be() throws Exception {
    Path file = folder.resolve("a.docx");
    TestDocuments.docx(file, paragraph("", "Text."), "Note.", "T");
    put(file, "docProps/app.xml", "<Properties><Company>");
    DocumentException failure = assertThrows(DocumentException.class, () -> of(file));
    assertEquals(DocumentException.Reason.MALFORMED, failure.reason());
  }

  @Test
  void a_page_states_its_language_and_its_title() throws Exception {
    DocumentMetadata metadata = page("", "");
    assertEquals(Optional.of("Talks | The Site"), metadata.title());
    assertEquals(Optional.of("ar-LB"), metadata.language());
    assertEquals(Optional.of("en"), page("<html>", meta("dc.language", "en"), "").language());
    assertEquals(Optional.empty(), page("<html lang='???'>", "", "").language());
  }

  @Test
  void open_graph_names_the_article_and_the_site() throws Exception {
    DocumentMetadata metadata =
        page(
            "<meta property=\"og:title\" content=\"Talks &amp; more\">"
                + "<meta property=\"og:site_name\" content=\"The Site\">"
                + "<meta property=\"article:published_time\" content=\"2014-12-03T10:15:00+0200\">"
                + "<meta property=\"article:author\" content=\"https://example.org/writer\">"
                + meta("author", "A Writer"),
            "");
    assertEquals(Optional.of("Talks & more"), metadata.title());
    assertEquals(Optional.of("The Site"), metadata.publisher());
    assertEquals(Optional.of("A Writer"), metadata.author());
    assertEquals(Optional.of("2014-12-03T10:15:00+02:00"), metadata.date());
  }

  @Test
  void citations_and_dublin_core_go_before_open_graph() throws Exception {
    DocumentMetadata metadata =
        page(
            "<meta property=\"og:title\" content=\"Page\">"
                + meta("citation_title", "Paper")
                + meta("DC.Publisher", "The Press")
                + meta("citation_publication_date", "2014/12/3")
                + meta("DCTERMS.identifier", "A/HRC/28/2"),
            "");
    assertEquals(Optional.of("Paper"), metadata.title());
    assertEquals(Optional.of("The Press"), metadata.publisher());
    assertEquals(Optional.of("2014-12-03"), metadata.date());
    assertEquals(Optional.of("A/HRC/28/2"), metadata.symbol());
  }

  @Test
  void the_time_of_publication_is_that_of_the_article() throws Exception {
    String other = "<time datetime=\"2020-01-01\">1 January</time>";
    String own = "<time datetime=\"2014-12-03\">Wednesday</time>";
    assertEquals(
        Optional.of("2014-12-03"), page("", other + "<article>" + own + "</article>").date());
    assertEquals(
        Optional.of("2014-12-03"), page("", other + "<time pubdate>3 December 2014</time>").date());
    assertEquals(Optional.of("2014-12-03"), page("", own).date());
    assertEquals(Optional.empty(), page("", other + own).date(), "which of two is not told");
  }

  @Test
  void structured_data_serves_where_nothing_else_tells() throws Exception {
    String data =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
            + "\"datePublished\": \"2014-12-03\", \"publisher\":{\"@type\":\"Organization\","
            + "\"name\":\"The \\u0623 Site\"}}</script>";
    DocumentMetadata metadata = page(data, "");
    assertEquals(Optional.of("The أ Site"), metadata.publisher());
    assertEquals(Optional.of("2014-12-03"), metadata.date());
  }

  @Test
  void metadata_are_read_in_the_encoding_of_the_page() throws Exception {
    Path file = folder.resolve("a.html");
    String html =
        "<html><head><meta charset=windows-1256>"
            + meta("author", "كاتب المقال")
            + "</head><body><p>وصل الوفد إلى المدينة صباح اليوم.</p></body></html>";
    Files.write(file, html.getBytes(Charset.forName("windows-1256")));
    assertEquals(Optional.of("كاتب المقال"), of(file).author());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2014 | 2014",
        "2014-12 | 2014-12",
        "20141203 | 2014-12-03",
        "20141203T101500Z | 2014-12-03T10:15:00Z",
        "2014-12-03 10:15 | 2014-12-03T10:15",
        "Wed, 3 Dec 2014 10:15:00 GMT | 2014-12-03T10:15:00Z",
        "3 December 2014 | 2014-12-03",
        "٣ كانون الأول/ديسمبر ٢٠١٤ | 2014-12-03",
        "٢٠١٤-١٢-٠٣ | 2014-12-03",
        "2014-13-40 | -",
        "1417564800 | -",
        "yesterday | -",
      })
  void dates_are_put_into_one_form(String stated, String date) throws Exception {
    assertEquals(Optional.ofNullable(date), page(meta("date", stated), "").date());
  }

  @Test
  void markdown_states_itself_in_its_front_matter() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.md"),
            "---\ntitle: \"Talks: the \\\"first\\\" day\"\nauthor: [One Writer, Another]\n"
                + "date: 2014-12-03 # a Wednesday\nlang: ar_LB\npublisher: 'The ''Press'''\n"
                + "---\n\n# Heading\n\ntitle: not this\n");
    assertEquals(
        new DocumentMetadata(
            Optional.of("Talks: the \"first\" day"),
            Optional.of("One Writer"),
            Optional.of("The 'Press'"),
            Optional.of("2014-12-03"),
            Optional.empty(),
            Optional.of("ar-LB")),
        of(file));
  }

  @Test
  void a_po_file_states_itself_in_its_header() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.po"),
            "# A comment\nmsgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: talks 1.0\\n\"\n"
                + "\"PO-Revision-Date: 2014-12-03 10:15+0200\\n\"\n\nmsgid \"a\"\nmsgstr \"ا\"\n");
    DocumentMetadata metadata = of(file);
    assertEquals(Optional.of("talks 1.0"), metadata.title());
    assertEquals(Optional.of("2014-12-03T10:15+02:00"), metadata.date());
  }

  @Test
  void an_xliff_file_states_the_document_in_it() throws Exception {
    String xliff =
        "<xliff version=\"1.2\"><file original=\"docs/talks.docx\" date=\"2014-12-03T08:30:00Z\""
            + " source-language=\"en\" target-language=\"ar\""
            + " datatype=\"x\"><body/></file></xliff>";
    SourceFile file =
        new SourceFile(folder.resolve("a.xlf"), xliff.getBytes(StandardCharsets.UTF_8));
    ExtractedDocument document =
        new ExtractedDocument(
            "",
            List.of(),
            "application/x-xliff+xml",
            Optional.of(StandardCharsets.UTF_8),
            DocumentMetadata.NONE,
            Optional.of("ar"),
            file.sha256());

    DocumentMetadata metadata = SelfDescription.add(file, document).metadata();

    assertEquals(Optional.of("talks.docx"), metadata.title());
    assertEquals(Optional.of("2014-12-03T08:30:00Z"), metadata.date());
    assertEquals(Optional.of("en"), metadata.language());
  }
}
