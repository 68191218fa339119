package org.bayan.core.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.library.OfficialText;

/** Official texts as they were when the library was opened. */
public final class Library {

  private final Path place;
  private final Map<String, OfficialText> texts = new LinkedHashMap<>();
  private final List<String> warnings;

  /**
   * A library.
   *
   * @param place where the texts come from: a folder, or one file
   * @param texts the texts, each with an id of its own
   * @param warnings sentences about what could not be taken
   */
  Library(Path place, List<OfficialText> texts, List<String> warnings) {
    this.place = place;
    this.warnings = List.copyOf(warnings);
    texts.forEach(text -> this.texts.put(text.id(), text));
  }

  /** Where the texts come from: a folder, or one file. */
  public Path place() {
    return place;
  }

  /** All texts, in the order of their ids. */
  public List<OfficialText> texts() {
    return List.copyOf(texts.values());
  }

  /** The text of an id. */
  public Optional<OfficialText> text(String id) {
    return Optional.ofNullable(texts.get(id));
  }

  /**
   * The language versions of a document.
   *
   * @param work the id of the document whatever its language
   */
  public List<OfficialText> versions(String work) {
    return texts.values().stream().filter(text -> text.details().work().equals(work)).toList();
  }

  /** Sentences about files that are no texts or cannot be read, and were passed over. */
  public List<String> warnings() {
    return warnings;
  }
}
