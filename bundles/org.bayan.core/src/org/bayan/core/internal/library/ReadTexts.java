package org.bayan.core.internal.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.library.OfficialText;

/** Texts that were read. */
public final class ReadTexts implements TextShelf {

  private final Map<String, OfficialText> texts = new LinkedHashMap<>();
  private final List<String> warnings;

  /**
   * A shelf.
   *
   * @param read the texts, each with an id of its own
   * @param warnings sentences about what could not be read
   */
  public ReadTexts(List<OfficialText> read, List<String> warnings) {
    read.forEach(text -> texts.put(text.id(), text));
    this.warnings = List.copyOf(warnings);
  }

  @Override
  public List<String> ids() {
    return List.copyOf(texts.keySet());
  }

  @Override
  public Optional<OfficialText> text(String id) {
    return Optional.ofNullable(texts.get(id));
  }

  @Override
  public Optional<String> stamp(String id) {
    return Optional.empty();
  }

  @Override
  public List<String> warnings() {
    return warnings;
  }
}
