package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.BitextSide;
import org.bayan.core.EncodingBasis;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportRequest;
import org.bayan.core.ImportedDocument;
import org.bayan.core.OriginDetails;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.DocumentLocation;
import org.bayan.core.internal.OriginProperties;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFromWebTest {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final String PAGE =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>المحادثات</title>"
          + "<meta property=\"og:site_name\" content=\"موقع الأخبار\"></head>"
          + "<body><p>وصل الوفد إلى المدينة.</p></body></html>";

  @TempDir Path folder;

  private LocalServer server;
  private Path bitext;
  private Path documents;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
    bitext = folder.resolve("talks.bitext");
    documents = folder.resolve("talks.documents");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private ImportedDocument run(String... paths) throws TaskException {
    String[] addresses = new String[paths.length];
    for (int i = 0; i < paths.length; i++) {
      addresses[i] = server.address(paths[i]);
    }
    return run(ImportRequest.of(bitext, BitextSide.SOURCE, addresses));
  }

  private static ImportedDocument run(ImportRequest request) throws TaskException {
    return new ImportDocuments(Workspace.aligner()).run(request, Progress.NONE).documents().get(0);
  }

  private Text source() throws IOException {
    return BitextFile.read(bitext).getSource();
  }

  private String failure(String path) {
    TaskException failure = assertThrows(TaskException.class, () -> run(path));
    assertFalse(Files.exists(documents), "nothing may be left behind");
    return failure.getMessage();
  }

  @Test
  void a_page_is_kept_beside_the_bitext_and_found_again() throws Exception {
    server.redirect("/go", "/news/talks.html").page("/news/talks.html", PAGE);

    ImportedDocument imported = run("/go");

    Path copy = documents.resolve("talks.html");
    assertEquals(Optional.of(copy), imported.copy());
    assertEquals(PAGE, Files.readString(copy));
    Origin origin = source().getOrigin();
    assertEquals(server.address("/go"), origin.getFile());
    assertEquals(
        Optional.of(server.address("/news/talks.html")),
        OriginProperties.get(origin, OriginProperties.URL));
    assertEquals(
        Optional.of("talks.documents/talks.html"),
        OriginProperties.get(origin, OriginProperties.LOCATION));
    assertEquals(Optional.of(copy), DocumentLocation.find(origin, bitext));
    assertEquals("المحادثات", origin.getTitle());
    assertEquals("موقع الأخبار", origin.getPublisher());
    assertEquals("وصل الوفد إلى المدينة.", Segments.of(source()).get(0).getText());
  }

  @Test
  void the_encoding_that_the_server_states_goes_before_that_of_the_page() throws Exception {
    server.page(
        "/a.html", PAGE.getBytes(WINDOWS_1256), "Content-Type: text/html; charset=windows-1256");

    assertEquals(EncodingBasis.SERVER, run("/a.html").encodingBasis());
    Origin origin = source().getOrigin();
    assertEquals("windows-1256", origin.getEncoding());
    assertEquals(
        Optional.of("windows-1256"), OriginProperties.get(origin, OriginProperties.ENCODING));
    assertEquals("المحادثات", origin.getTitle());
  }

  @Test
  void a_server_that_states_an_encoding_the_bytes_are_not_in_is_not_believed() throws Exception {
    server.page("/a.html", PAGE.getBytes(WINDOWS_1256), "Content-Type: text/html; charset=utf-8");

    assertEquals(EncodingBasis.DETECTED, run("/a.html").encodingBasis());
    assertEquals("windows-1256", source().getOrigin().getEncoding());
  }

  @Test
  void the_user_goes_before_the_server() throws Exception {
    server.page("/a.html", PAGE, "Content-Type: text/html; charset=windows-1256");
    ImportRequest plain = ImportRequest.of(bitext, BitextSide.SOURCE, server.address("/a.html"));
    ImportRequest request =
        new ImportRequest(
            plain.documents(),
            bitext,
            plain.side(),
            Optional.empty(),
            Optional.of(StandardCharsets.UTF_8),
            false,
            Optional.empty(),
            OriginDetails.NONE);
    assertEquals(EncodingBasis.GIVEN, run(request).encodingBasis());
    assertEquals("المحادثات", source().getOrigin().getTitle());
  }

  @Test
  void a_file_that_is_there_is_not_overwritten() throws Exception {
    Files.createDirectory(documents);
    Path mine = Files.writeString(documents.resolve("talks.html"), "mine");
    server.page("/talks.html", PAGE);

    assertEquals(Optional.of(documents.resolve("talks-2.html")), run("/talks.html").copy());
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void two_documents_of_one_name_are_both_kept_and_the_same_one_only_once() throws Exception {
    server
        .page("/1/talks.html", PAGE)
        .page("/2/talks.html", PAGE.replace("المدينة", "العاصمة"))
        .page("/3/talks.html", PAGE);
    run("/1/talks.html", "/2/talks.html", "/3/talks.html");

    try (var files = Files.list(documents)) {
      assertEquals(2, files.count());
    }
    assertEquals(2, source().getAppended().size());
  }

  @Test
  void a_document_that_does_not_come_leaves_nothing_behind() {
    server.page("/binary", new byte[] {1, 0, 2}).page("/empty", "");
    assertTrue(failure("/none").contains("does not exist"), failure("/none"));
    for (String path : new String[] {"/binary", "/empty"}) {
      String message = failure(path);
      assertTrue(message.startsWith(server.address(path) + " "), message);
    }
    assertFalse(Files.exists(bitext));
  }

  @Test
  void a_failure_after_a_download_changes_nothing() throws Exception {
    server.page("/a.html", PAGE);
    run("/a.html");
    byte[] before = Files.readAllBytes(bitext);
    server.page("/b.html", PAGE.replace("المدينة", "العاصمة"));

    assertThrows(TaskException.class, () -> run("/b.html", "/none"));

    assertArrayEquals(before, Files.readAllBytes(bitext));
    assertFalse(Files.exists(documents.resolve("b.html")));
  }

  @Test
  void only_the_main_content_is_recorded_for_a_page() throws Exception {
    server.page("/a.html", PAGE);
    ImportRequest plain = ImportRequest.of(bitext, BitextSide.SOURCE, server.address("/a.html"));
    run(
        new ImportRequest(
            plain.documents(),
            bitext,
            plain.side(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            OriginDetails.NONE));
    assertEquals(
        Optional.of("true"),
        OriginProperties.get(source().getOrigin(), OriginProperties.MAIN_CONTENT));
  }
}
