package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.bayan.core.TaskException;
import org.bayan.core.internal.fetch.FetchLimits;
import org.bayan.core.internal.fetch.FetchedDocument;
import org.bayan.core.internal.fetch.WebAddress;
import org.bayan.core.internal.fetch.WebFetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetcherTest {
  private static final FetchLimits SMALL =
      new FetchLimits(1000, Duration.ofSeconds(5), Duration.ofSeconds(10), 5);

  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private FetchedDocument fetch(String path) throws TaskException {
    return new WebFetcher(SMALL).fetch(server.address(path));
  }

  private String failure(String path) {
    return refusal(server.address(path));
  }

  private static String refusal(String address) {
    TaskException failure =
        assertThrows(TaskException.class, () -> new WebFetcher(SMALL).fetch(address));
    assertEquals(TaskException.Kind.INPUT, failure.kind());
    assertTrue(failure.getMessage().endsWith("."), failure.getMessage());
    assertEquals(1, failure.getMessage().lines().count(), failure.getMessage());
    return failure.getMessage();
  }

  @Test
  void a_page_comes_with_what_the_server_says_of_it() throws Exception {
    server.page("/news/a.html", "<p>one</p>", "Content-Type: Text/HTML; Charset=\"windows-1256\"");

    FetchedDocument page = fetch("/news/a.html");

    assertEquals("<p>one</p>", new String(page.bytes(), StandardCharsets.UTF_8));
    assertEquals(Optional.of("text/html"), page.mediaType());
    assertEquals(Optional.of(Charset.forName("windows-1256")), page.charset());
    assertEquals("a.html", page.name());
    assertTrue(server.requests().get(0).contains("User-Agent: Bayan/"), server.requests().get(0));
  }

  @Test
  void a_byte_order_mark_is_believed_before_the_server() throws Exception {
    server.page("/a", "\uFEFFtext", "Content-Type: text/plain; charset=windows-1256");
    assertEquals(Optional.empty(), fetch("/a").charset());
  }

  @Test
  void latin_1_means_what_browsers_take_it_for() throws Exception {
    server.page("/a", "text", "Content-Type: text/plain; charset=iso-8859-1");
    assertEquals(Optional.of(Charset.forName("windows-1252")), fetch("/a").charset());
  }

  @Test
  void an_encoding_that_nobody_knows_is_left_to_detection() throws Exception {
    server.page("/a", "text", "Content-Type: text/plain; charset=x-klingon");
    assertEquals(Optional.empty(), fetch("/a").charset());
  }

  @Test
  void redirects_are_followed_to_the_end() throws Exception {
    server.redirect("/1", "/2/x").redirect("/2/x", "y.txt#part").page("/2/y.txt", "here");

    FetchedDocument page = fetch("/1");

    assertEquals("here", new String(page.bytes(), StandardCharsets.UTF_8));
    assertEquals(server.address("/2/y.txt"), page.address().toString());
  }

  @Test
  void a_redirect_may_name_its_address_in_arabic_letters() throws Exception {
    server.redirect("/1", "/بيان").page("/%D8%A8%D9%8A%D8%A7%D9%86", "here");
    assertEquals("بيان", fetch("/1").name());
  }

  @Test
  void the_fifth_redirect_is_followed_and_the_sixth_is_not() throws Exception {
    server.page("/0", "end");
    for (int i = 1; i <= 6; i++) {
      server.redirect("/" + i, "/" + (i - 1));
    }
    assertEquals("end", new String(fetch("/5").bytes(), StandardCharsets.UTF_8));
    assertTrue(failure("/6").contains("more than 5 times"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hostname", "ftp://127.0.0.1/a", "javascript:alert(1)"})
  void a_redirect_away_from_the_web_is_refused(String location) {
    server.redirect("/a", location);
    assertTrue(failure("/a").contains("redirects to " + location), failure("/a"));
  }

  @Test
  void an_address_in_arabic_letters_is_encoded() throws Exception {
    server.page("/%D8%A8%D9%8A%D8%A7%D9%86?q=%D8%A3%20b", "here");
    FetchedDocument page = fetch("/بيان?q=أ b#part");
    assertEquals("here", new String(page.bytes(), StandardCharsets.UTF_8));
    assertEquals("بيان", page.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "file:///etc/hostname | is a file",
        "FILE:/etc/hostname | is a file",
        "ftp://example.org/a | neither http nor https",
        "data:text/plain,abc | neither http nor https",
        "http:///path | names no host",
        "http:path | no whole address",
        "https://user:word@example.org/ | user name",
        "http://127.0.0.1:99999/ | cannot be",
      })
  void an_address_that_is_not_of_the_web_is_refused(String address, String words) {
    assertTrue(refusal(address).contains(words), refusal(address));
  }

  @Test
  void a_host_in_arabic_letters_is_looked_for_by_its_ascii_name() throws Exception {
    assertEquals(
        "https://xn--mgbh0fb.example:8080/%D8%A3?b=1",
        WebAddress.parse(" HTTPS://مثال.example:8080/أ?b=1#c ").toString());
  }

  @Test
  void a_name_with_a_colon_is_a_file_unless_it_names_a_scheme() {
    assertFalse(WebAddress.looksLikeOne("notes:1.txt"));
    assertFalse(WebAddress.looksLikeOne("C:/notes.txt"));
    assertTrue(WebAddress.looksLikeOne("HTTP://example.org"));
    assertTrue(WebAddress.looksLikeOne("file:/etc/hostname"));
  }

  @Test
  void every_failure_of_a_connection_has_its_own_sentence() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    assertSays("refuses the connection", "http://127.0.0.1:" + closed + "/");
    assertSays("there is no host no-such-host", "http://no-such-host.invalid/");
    try (ServerSocket plain = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> answerPlainly(plain));
      assertSays("securely", "https://127.0.0.1:" + plain.getLocalPort() + "/");
    }
  }

  private static void assertSays(String words, String address) {
    String message = refusal(address);
    assertTrue(message.contains(words), message);
  }

  /** Answers without the encryption that https asks for. */
  private static void answerPlainly(ServerSocket socket) {
    try (Socket client = socket.accept()) {
      client.getOutputStream().write(LocalServer.answer("400 Bad Request", new byte[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"401,everybody", "404,does not exist", "500,server has trouble", "418,status 418"})
  void an_answer_without_document_is_explained(int status, String words) {
    server.status("/a", status + " Some Reason");
    assertTrue(failure("/a").contains(words), failure("/a"));
  }

  @Test
  void a_document_of_the_limit_comes_and_a_larger_one_does_not() throws Exception {
    server.page("/1000", new byte[1000]).page("/1001", new byte[1001]);
    assertEquals(1000, fetch("/1000").bytes().length);
    assertTrue(failure("/1001").contains("larger than 1000 bytes"), failure("/1001"));
  }

  @Test
  void a_document_without_end_is_broken_off() {
    server.on(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            out.write(new byte[500]);
          }
        });
    assertTrue(failure("/a").contains("larger than"), failure("/a"));
  }

  @Test
  void packed_documents_are_unpacked_within_the_limit() throws Exception {
    byte[] text = "abc ".repeat(200).getBytes(StandardCharsets.UTF_8);
    server
        .page("/gzip", gzip(text), "Content-Encoding: gzip")
        .page("/deflate", deflate(text), "Content-Encoding: deflate")
        .page("/bomb", gzip(new byte[100_000]), "Content-Encoding: gzip")
        .page("/cut", Arrays.copyOf(gzip(text), 15), "Content-Encoding: gzip")
        .page("/br", text, "Content-Encoding: br");

    assertArrayEquals(text, fetch("/gzip").bytes());
    assertArrayEquals(text, fetch("/deflate").bytes());
    assertTrue(failure("/bomb").contains("larger than"), failure("/bomb"));
    assertTrue(failure("/cut").contains("damaged or cut off"), failure("/cut"));
    assertTrue(failure("/br").contains("packed as br"), failure("/br"));
  }

  @Test
  void a_connection_that_breaks_is_no_whole_document() {
    server.on(
        "/a",
        out ->
            out.write(
                "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf"
                    .getBytes(StandardCharsets.US_ASCII)));
    assertTrue(failure("/a").contains("only in part"), failure("/a"));
  }

  @Test
  void a_server_that_falls_silent_is_given_up() {
    server.on("/a", WebFetcherTest::beginAndFallSilent);
    FetchLimits hasty = new FetchLimits(1000, Duration.ofSeconds(1), Duration.ofSeconds(1), 5);

    TaskException failure =
        assertThrows(TaskException.class, () -> new WebFetcher(hasty).fetch(server.address("/a")));

    assertTrue(failure.getMessage().contains("within 1 seconds"), failure.getMessage());
  }

  private static void beginAndFallSilent(OutputStream out)
      throws IOException, InterruptedException {
    out.write(
        "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<p>".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    Thread.sleep(60_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/news/ | text/html | '' | news.html",
        "/ | text/html | '' | document.html",
        "/view.aspx | text/html | '' | view.aspx.html",
        "/get | application/pdf | '' | get.pdf",
        "/get | text/html | attachment; filename=\"report.docx\" | report.docx",
        "/get | text/html | attachment; filename=\"../../etc/passwd\" | passwd.html",
        "/get | text/plain | attachment; filename=\"C:\\\\a\\\\b.txt\" | b.txt",
        "/get | text/plain | attachment; filename*=UTF-8''%D8%A8%2F..%2F%D8%A3.txt | أ.txt",
        "/get | text/plain | attachment; filename=\"..\" | get.txt",
        "/get | text/plain | attachment; filename=\"تقرير.txt\" | تقرير.txt",
        "/con | text/plain | '' | _con.txt",
        "/a%2F..%2F..%2Fb.txt | text/plain | '' | b.txt",
      })
  void the_name_of_the_file_is_a_base_name_that_fits_the_type(
      String path, String type, String disposition, String name) throws Exception {
    String header = disposition.isEmpty() ? "X-None: 1" : "Content-Disposition: " + disposition;
    server.page(path, "text", "Content-Type: " + type, header);
    assertEquals(name, fetch(path).name());
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
      deflate.write(bytes);
    }
    return out.toByteArray();
  }
}
