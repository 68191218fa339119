package org.bayan.okapi.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;

/** Makes the codes of a translation well-formed, for most formats do not take others. */
final class NestedCodes {
  private NestedCodes() {}

  /**
   * The codes that exist in the original, each once, without half or crossing pairs, in order. Of
   * two pairs that cross, the one that was opened later goes.
   */
  static List<ExtractedCode> of(List<ExtractedCode> codes, UnitCodes originals) {
    List<ExtractedCode> nested = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    codes.stream()
        .sorted(Comparator.comparingInt(ExtractedCode::offset))
        .filter(c -> originals.has(c.kind(), c.id()) && seen.add(c.kind() + c.id()))
        .forEach(nested::add);
    while (dropOneMisplaced(nested, originals)) {
      // a pair that goes may set others right
    }
    return nested;
  }

  private static boolean dropOneMisplaced(List<ExtractedCode> codes, UnitCodes originals) {
    List<String> open = new ArrayList<>();
    for (ExtractedCode code : codes) {
      if (!isHalf(code, originals)) {
        continue;
      }
      if (code.kind() == CodeKind.OPENING) {
        open.add(code.id());
      } else if (open.isEmpty() || !open.getLast().equals(code.id())) {
        return drop(codes, open.contains(code.id()) ? open.getLast() : code.id());
      } else {
        open.removeLast();
      }
    }
    return !open.isEmpty() && drop(codes, open.getLast());
  }

  /** Whether a code is half of a pair of the original, which may have other halves alone. */
  private static boolean isHalf(ExtractedCode code, UnitCodes originals) {
    return code.kind() != CodeKind.PLACEHOLDER
        && originals.has(CodeKind.OPENING, code.id())
        && originals.has(CodeKind.CLOSING, code.id());
  }

  private static boolean drop(List<ExtractedCode> codes, String id) {
    return codes.removeIf(c -> c.kind() != CodeKind.PLACEHOLDER && c.id().equals(id));
  }
}
