package org.bayan.okapi.internal.extract;

import java.nio.file.Path;
import net.htmlparser.jericho.Config;
import net.htmlparser.jericho.LoggerProvider;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.exceptions.OkapiIllegalFilterOperationException;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractionOptions;

/** Runs an Okapi filter over a document and closes both, whatever happens. */
final class FilterRun {
  /** Takes the events of a filter in turn. */
  interface Listener {
    void on(Event event);
  }

  private FilterRun() {}

  static LocaleId locale(ExtractionOptions options) {
    return LocaleId.fromBCP47(options.languageTag());
  }

  /**
   * Hands every event to the listener.
   *
   * @throws DocumentException when the filter gives up. Okapi allows no more inline codes in a text
   *     unit than it has characters to stand for them. Filters tell of faulty input by unchecked
   *     exceptions of many types, so that each of these counts as a malformed document here.
   */
  static void run(IFilter filter, RawDocument document, Path file, Listener listener)
      throws DocumentException {
    // What is odd in a page is no error here, and the parser would print each such place. A filter
    // sets this itself when its class is loaded, so that it is set here after that.
    Config.LoggerProvider = LoggerProvider.DISABLED;
    try (filter;
        document) {
      filter.open(document);
      while (filter.hasNext()) {
        listener.on(filter.next());
      }
    } catch (RuntimeException e) {
      throw explained(e, file);
    }
  }

  private static DocumentException explained(RuntimeException e, Path file) {
    boolean full =
        e instanceof OkapiIllegalFilterOperationException
            && String.valueOf(e.getMessage()).contains("maximum");
    return full
        ? new DocumentException(
            Reason.UNSUPPORTED,
            file,
            "has a paragraph with more than some 6000 pieces of markup (words in bold, line breaks,"
                + " notes); divide it or clear its formatting",
            e)
        : new DocumentException(
            Reason.MALFORMED, file, "is damaged; open it in its own program and save it again", e);
  }
}
