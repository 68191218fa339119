package org.bayan.core.internal.citation;

import java.io.Closeable;
import java.util.List;
import org.bayan.align.recall.PassageSource;
import org.bayan.model.library.OfficialText;

/** Official texts of one language, among which passages are looked for. */
public interface PassageLibrary extends PassageSource, Closeable {

  /**
   * An official text.
   *
   * @param document its number, from 0 to {@link #documents()}, exclusive
   */
  OfficialText text(int document);

  /** The id of an official text, by its number. */
  String id(int document);

  /** What was passed over, a sentence each. */
  List<String> warnings();

  @Override
  void close();
}
