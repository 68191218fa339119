package org.bayan.core.internal.fetch;

import java.time.Duration;

/**
 * How much is borne.
 *
 * @param maxBytes the largest document, in bytes, as it is sent and as it is unpacked
 * @param connect how long a server may take to accept a connection
 * @param whole how long all of it may take, redirects included
 * @param maxRedirects how many redirects are followed
 */
public record FetchLimits(long maxBytes, Duration connect, Duration whole, int maxRedirects) {
  /** 64 MiB, 10 seconds, 60 seconds, 5 redirects. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(64L << 20, Duration.ofSeconds(10), Duration.ofSeconds(60), 5);
}
