package org.bayan.core.internal.library;

import java.util.List;
import java.util.Optional;
import org.bayan.model.library.OfficialText;

/** The texts of a library. Several threads may use one. */
public interface TextShelf {

  /** The ids of what should be texts, in their order. */
  List<String> ids();

  /**
   * The text of an id.
   *
   * @return nothing when there is none, or it cannot be read
   */
  Optional<OfficialText> text(String id);

  /**
   * Tells whether a text is the one that it was, without reading it.
   *
   * @return nothing where only reading tells
   */
  Optional<String> stamp(String id);

  /** Sentences about what could not be read so far. */
  List<String> warnings();

  /** All texts that can be read, in the order of their ids. */
  default List<OfficialText> all() {
    return ids().parallelStream().flatMap(id -> text(id).stream()).toList();
  }
}
