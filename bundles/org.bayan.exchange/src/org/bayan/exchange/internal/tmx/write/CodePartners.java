package org.bayan.exchange.internal.tmx.write;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.exchange.tmx.TmxPart.CodeKind;

/** Which of the codes that come in pairs have their other half in the same text. */
final class CodePartners {

  private final Set<TmxPart.Code> paired = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, TmxPart.Code> open = new HashMap<>();

  private CodePartners() {}

  /** Pairs each end with the first beginning before it that has its number and no end yet. */
  static CodePartners of(TmxContent content) {
    CodePartners partners = new CodePartners();
    partners.pair(content);
    return partners;
  }

  private void pair(TmxContent content) {
    for (TmxPart part : content.parts()) {
      if (part instanceof TmxPart.Highlight highlight) {
        pair(highlight.content());
      } else if (part instanceof TmxPart.Code code && code.attributes().containsKey("i")) {
        pair(code);
      }
    }
  }

  private void pair(TmxPart.Code code) {
    String number = code.attributes().get("i");
    if (code.kind() == CodeKind.BPT) {
      open.putIfAbsent(number, code);
    } else if (code.kind() == CodeKind.EPT && open.containsKey(number)) {
      TmxPart.Code beginning = open.get(number);
      if (paired.add(beginning)) {
        paired.add(code);
      }
    }
  }

  /** Whether a code is half a pair without its other half. */
  boolean isAlone(TmxPart.Code code) {
    boolean half = code.kind() == CodeKind.BPT || code.kind() == CodeKind.EPT;
    return half && !paired.contains(code);
  }
}
