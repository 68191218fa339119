package org.bayan.okapi.internal.merge;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.internal.merge.UnitCodes.Original;

/**
 * A translation in which codes that somebody typed as text, such as {@code %s}, are codes again.
 *
 * @param text without them
 * @param codes with them
 */
record LiteralCodes(String text, List<ExtractedCode> codes) {
  /** Shorter ones could be anything. */
  private static final int MIN_LENGTH = 2;

  /** Finds those of the codes that stand alone in the original and are not named. */
  static LiteralCodes find(String text, List<ExtractedCode> codes, UnitCodes originals) {
    LiteralCodes found = new LiteralCodes(text, codes);
    for (Original original : originals.left()) {
      Code code = original.code();
      String id = Integer.toString(code.getId());
      boolean named =
          codes.stream().anyMatch(c -> c.kind() == CodeKind.PLACEHOLDER && c.id().equals(id));
      if (code.getTagType() == TagType.PLACEHOLDER && !named && isTypeable(code.getData())) {
        found = found.with(id, code);
      }
    }
    return found;
  }

  /** Whether a person would type a code like this; nobody types tags. */
  private static boolean isTypeable(String data) {
    return data.length() >= MIN_LENGTH && !data.startsWith("<") && !data.isBlank();
  }

  private LiteralCodes with(String id, Code code) {
    int at = text.indexOf(code.getData());
    if (at < 0) {
      return this;
    }
    int length = code.getData().length();
    List<ExtractedCode> shifted = new ArrayList<>();
    for (ExtractedCode other : codes) {
      shifted.add(other.offset() > at ? other.at(Math.max(at, other.offset() - length)) : other);
    }
    shifted.add(new ExtractedCode(at, CodeKind.PLACEHOLDER, id, code.getType(), code.getData()));
    return new LiteralCodes(text.substring(0, at) + text.substring(at + length), shifted);
  }
}
