package org.bayan.exchange.bilingual;

import java.util.Objects;
import org.bayan.model.bitext.InlineCodeKind;

/**
 * An inline code.
 *
 * @param offset where it stands in the text, in UTF-16 units
 * @param kind how it stands
 * @param id the same on an opening code and its closing one, and in source and target
 * @param type what it does, as the bitext names it; empty for nothing known
 * @param data the native markup; may be empty
 * @param deletable whether a translator may leave it out
 */
public record BilingualCode(
    int offset, InlineCodeKind kind, String id, String type, String data, boolean deletable) {

  /** No part is null. */
  public BilingualCode {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(data, "data");
  }
}
