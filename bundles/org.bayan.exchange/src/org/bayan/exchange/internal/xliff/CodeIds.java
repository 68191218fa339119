package org.bayan.exchange.internal.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;

/**
 * Numbers the inline codes of one unit: those of the source in their order, those of the target
 * like the code of the source that they repeat, else with numbers of their own. The same codes
 * always get the same numbers.
 */
public final class CodeIds {

  /** A code of the source, and whether the target has it already. */
  private static final class Numbered {
    private final InlineCode code;
    private final String number;
    private boolean used;

    Numbered(InlineCode code, String number) {
      this.code = code;
      this.number = number;
    }

    boolean isRepeatedBy(InlineCode other) {
      return !used
          && (code.getKind() == InlineCodeKind.PLACEHOLDER)
              == (other.getKind() == InlineCodeKind.PLACEHOLDER)
          && Objects.equals(code.getId(), other.getId())
          && Objects.equals(code.getType(), other.getType());
    }
  }

  private final List<Numbered> sources = new ArrayList<>();
  private final Map<String, String> openInSource = new HashMap<>();
  private final Map<String, String> openInTarget = new HashMap<>();
  private int last;

  /** The number of the next code of the source. */
  public String inSource(InlineCode code) {
    if (code.getKind() == InlineCodeKind.CLOSING && openInSource.containsKey(code.getId())) {
      return openInSource.remove(code.getId());
    }
    String number = next();
    sources.add(new Numbered(code, number));
    if (code.getKind() == InlineCodeKind.OPENING) {
      openInSource.put(code.getId(), number);
    }
    return number;
  }

  /** The number of the next code of the target; all of the source have theirs. */
  public String inTarget(InlineCode code) {
    if (code.getKind() == InlineCodeKind.CLOSING && openInTarget.containsKey(code.getId())) {
      return openInTarget.remove(code.getId());
    }
    String number = repeated(code);
    if (code.getKind() == InlineCodeKind.OPENING) {
      openInTarget.put(code.getId(), number);
    }
    return number;
  }

  private String repeated(InlineCode code) {
    for (Numbered source : sources) {
      if (source.isRepeatedBy(code)) {
        source.used = true;
        return source.number;
      }
    }
    return next();
  }

  private String next() {
    return Integer.toString(++last);
  }
}
