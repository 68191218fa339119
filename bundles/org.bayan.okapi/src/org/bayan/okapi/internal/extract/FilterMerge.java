package org.bayan.okapi.internal.extract;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.RawDocument;
import org.bayan.okapi.DocumentException;

/** Runs an Okapi filter over a document and writes what comes out of it. */
final class FilterMerge {
  private FilterMerge() {}

  /**
   * Writes the document.
   *
   * @param target the language that the writer is to declare
   * @param charset to write in, where the format has one
   * @param out is not closed
   * @param listener may change each event before it is written
   * @throws DocumentException when the filter gives up
   */
  static void run(
      IFilter filter,
      RawDocument document,
      Path file,
      LocaleId target,
      Charset charset,
      OutputStream out,
      FilterRun.Listener listener)
      throws DocumentException {
    run(filter, filter.createFilterWriter(), document, file, target, charset, out, listener);
  }

  /** The same with another writer than the filter's own. */
  static void run(
      IFilter filter,
      IFilterWriter filterWriter,
      RawDocument document,
      Path file,
      LocaleId target,
      Charset charset,
      OutputStream out,
      FilterRun.Listener listener)
      throws DocumentException {
    try (IFilterWriter writer = filterWriter) {
      writer.setOptions(target, charset.name());
      writer.setOutput(new Unclosed(out));
      FilterRun.run(filter, document, file, event -> write(event, listener, writer));
    }
  }

  private static void write(Event event, FilterRun.Listener listener, IFilterWriter writer) {
    listener.on(event);
    writer.handleEvent(event);
  }
}
