package org.bayan.core.internal.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.bayan.core.TaskException;

/** Says in the words of a user why a document did not come. */
final class Refusal {
  private Refusal() {}

  /** An answer that is no document. */
  static TaskException status(URI address, int status) {
    String why =
        switch (status) {
          case 401, 403 ->
              "is not open to everybody (status %d); download the document yourself and import the"
                  + " file";
          case 404, 410 -> "does not exist (status %d); check the address";
          case 407 -> "is behind a proxy that asks for a password (status %d); set Java's up";
          case 429 -> "is asked for too often (status %d); try again later";
          default ->
              status >= 500
                  ? "cannot be had now, the server has trouble (status %d); try again later"
                  : "gives no document (status %d); open it in a browser to see why";
        };
    return Failure.of(address, why.formatted(status));
  }

  /** A document beyond the limit. */
  static TaskException tooLarge(URI address, FetchLimits limits, Throwable cause) {
    String most =
        limits.maxBytes() % (1 << 20) == 0
            ? (limits.maxBytes() >> 20) + " MiB"
            : limits.maxBytes() + " bytes";
    return Failure.of(
        address,
        "is larger than " + most + "; download it yourself, split it and import the parts",
        cause);
  }

  /** Not done within the time. */
  static TaskException tooSlow(URI address, FetchLimits limits, Throwable cause) {
    return Failure.of(
        address,
        "did not arrive within "
            + limits.whole().toSeconds()
            + " seconds; try again later, or download it yourself and import the file",
        cause);
  }

  /** A connection that did not come about or broke. */
  static TaskException of(URI address, IOException failure, FetchLimits limits) {
    if (isBehind(failure, TooLargeException.class)) {
      return tooLarge(address, limits, failure);
    }
    if (failure instanceof HttpConnectTimeoutException) {
      return Failure.of(
          address,
          "cannot be reached: its host did not answer within "
              + limits.connect().toSeconds()
              + " seconds; check the address and your connection",
          failure);
    }
    if (failure instanceof HttpTimeoutException) {
      return tooSlow(address, limits, failure);
    }
    if (isBehind(failure, UnresolvedAddressException.class)
        || isBehind(failure, UnknownHostException.class)) {
      return Failure.of(
          address,
          "cannot be reached: there is no host "
              + address.getHost()
              + "; check the address and your connection",
          failure);
    }
    if (failure instanceof ConnectException) {
      return Failure.of(
          address,
          "cannot be reached: its host refuses the connection; check the address and the port",
          failure);
    }
    if (isBehind(failure, SSLException.class)) {
      return Failure.of(
          address,
          "cannot be reached securely (" + reason(failure) + "); open it in a browser to see why",
          failure);
    }
    return Failure.of(
        address,
        "came only in part: the connection broke (" + reason(failure) + "); try again",
        failure);
  }

  private static boolean isBehind(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").strip();
  }
}
