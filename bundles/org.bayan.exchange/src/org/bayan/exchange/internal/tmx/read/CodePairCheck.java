package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.exchange.tmx.TmxProblem.Kind;

/**
 * Whether each {@code bpt} of a segment has one {@code ept} behind it with the same {@code i}, and
 * the other way round, which no schema of TMX can say. Pairs may overlap.
 */
final class CodePairCheck {

  private final Cursor cursor;

  CodePairCheck(Cursor cursor) {
    this.cursor = cursor;
  }

  void check(List<TmxPart> parts) throws IOException {
    Map<String, Boolean> closed = new LinkedHashMap<>();
    codes(parts, closed);
    for (Map.Entry<String, Boolean> pair : closed.entrySet()) {
      if (!pair.getValue()) {
        report("<bpt i=\"" + pair.getKey() + "\"> has no <ept> after it");
      }
    }
  }

  private void codes(List<TmxPart> parts, Map<String, Boolean> closed) throws IOException {
    for (TmxPart part : parts) {
      if (part instanceof TmxPart.Code code && code.attributes().containsKey("i")) {
        code(code, closed);
      } else if (part instanceof TmxPart.Highlight highlight) {
        codes(highlight.content().parts(), closed);
      }
    }
  }

  private void code(TmxPart.Code code, Map<String, Boolean> closed) throws IOException {
    String number = code.attributes().get("i");
    if (code.kind() == TmxPart.CodeKind.BPT && closed.putIfAbsent(number, false) != null) {
      report("<bpt i=\"" + number + "\"> comes twice");
    } else if (code.kind() == TmxPart.CodeKind.EPT) {
      Boolean before = closed.put(number, true);
      if (before == null) {
        report("<ept i=\"" + number + "\"> has no <bpt> before it");
      } else if (before) {
        report("<ept i=\"" + number + "\"> comes twice");
      }
    }
  }

  private void report(String detail) throws IOException {
    cursor.problem(Kind.CODE_PAIRS, detail);
  }
}
