package org.bayan.exchange.internal.xliff;

import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.bilingual.BilingualCode;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.model.bitext.InlineCodeKind;

/** Puts a text together from the left to the right. */
final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<BilingualCode> codes = new ArrayList<>();

  void text(String more) {
    text.append(more);
  }

  void code(InlineCodeKind kind, String id, String type, String data) {
    codes.add(new BilingualCode(text.length(), kind, id, type, data, true));
  }

  BilingualText build() {
    return new BilingualText(text.toString(), codes);
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }
}
