package org.bayan.core.internal.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bayan.core.BayanVersion;
import org.bayan.core.TaskException;

/** Gets a document from the web. */
public final class WebFetcher {
  private static final String AGENT = "Bayan/" + BayanVersion.NUMBER;
  private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final FetchLimits limits;

  /** A fetcher with the usual limits. */
  public WebFetcher() {
    this(FetchLimits.DEFAULT);
  }

  /** A fetcher with other limits. */
  public WebFetcher(FetchLimits limits) {
    this.limits = limits;
  }

  /**
   * Gets a document, through redirects and the proxy that Java is told of.
   *
   * @param address as a user writes it
   * @return the document, unpacked; it may be empty
   * @throws TaskException when it does not come, with a sentence that says why
   * @throws CancellationException when the thread is interrupted
   */
  public FetchedDocument fetch(String address) throws TaskException {
    URI first = WebAddress.parse(address);
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect());
    Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
    HttpClient client = builder.build();
    try {
      return follow(client, first, System.nanoTime() + limits.whole().toNanos());
    } finally {
      client.shutdownNow();
    }
  }

  private FetchedDocument follow(HttpClient client, URI first, long deadline) throws TaskException {
    URI address = first;
    for (int redirects = 0; redirects <= limits.maxRedirects(); redirects++) {
      HttpResponse<byte[]> response = get(client, address, deadline);
      Optional<String> location = response.headers().firstValue("location");
      if (!Redirect.is(response.statusCode())) {
        return document(address, response);
      }
      if (location.isEmpty()) {
        throw Failure.of(address, "redirects to nowhere; open it in a browser to see why");
      }
      address = Redirect.follow(address, location.get());
    }
    throw Failure.of(
        first,
        "redirects more than "
            + limits.maxRedirects()
            + " times; open it in a browser and name the address where it ends");
  }

  private HttpResponse<byte[]> get(HttpClient client, URI address, long deadline)
      throws TaskException {
    long left = deadline - System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofNanos(Math.max(1, left)))
            .header("User-Agent", AGENT)
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", "gzip, deflate")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new BoundedBody(limits.maxBytes()));
    try {
      return answer.get(Math.max(1, left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw Refusal.tooSlow(address, limits, e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw Refusal.of(address, failure, limits);
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private FetchedDocument document(URI address, HttpResponse<byte[]> response)
      throws TaskException {
    if (response.statusCode() / 100 != 2) {
      throw Refusal.status(address, response.statusCode());
    }
    byte[] bytes = unpacked(address, response);
    ContentType type = ContentType.of(response.headers().firstValue("content-type"));
    Optional<Charset> charset = type.charset().filter(stated -> !hasMark(bytes));
    String name =
        DownloadName.of(
            response.headers().firstValue("content-disposition").map(HeaderText::of),
            address,
            type.mediaType());
    return new FetchedDocument(address, bytes, type.mediaType(), charset, name);
  }

  private byte[] unpacked(URI address, HttpResponse<byte[]> response) throws TaskException {
    List<String> codings = ContentCoding.listed(response.headers().allValues("content-encoding"));
    String unknown = ContentCoding.unknownIn(codings);
    if (unknown != null) {
      throw Failure.of(
          address,
          "comes packed as "
              + unknown
              + ", which was not asked for; download it yourself and import the file");
    }
    try {
      return ContentCoding.unpack(response.body(), codings, limits.maxBytes());
    } catch (TooLargeException e) {
      throw Refusal.tooLarge(address, limits, e);
    } catch (IOException e) {
      throw Failure.of(address, "comes packed in a way that is damaged or cut off; try again", e);
    }
  }

  /** A byte order mark is more certain than any header (Encoding Standard, 6). */
  private static boolean hasMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean utf8 = first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
    return utf8 || first == 0xFEFF || first == 0xFFFE;
  }
}
