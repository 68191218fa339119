package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;

/**
 * Matches the formatting of a source segment with that of a translation from another document. When
 * both have as many bold words, or links, the first is taken for the first and so on: a translator
 * who kept a link kept it on the words that mean the same. Where the numbers differ, there is no
 * telling which is which.
 */
final class MatchedPairs {

  /** What a pair of codes does, whatever the format calls it. */
  private enum Sort {
    LINK("link", "text:a"),
    BOLD("bold", "strong"),
    ITALIC("italic"),
    UNDERLINE("underline", "underlined");

    private final List<String> names;

    Sort(String... names) {
      this.names = List.of(names);
    }

    private boolean isNamed(String type) {
      return names.stream().anyMatch(type::contains);
    }
  }

  private record Pair(ExtractedCode opening, ExtractedCode closing) {}

  private MatchedPairs() {}

  /**
   * The codes of the source at the places of those that match them.
   *
   * @param source codes of the source segment
   * @param foreign codes of the translation, whose ids mean nothing here
   */
  static List<ExtractedCode> of(List<ExtractedCode> source, List<ExtractedCode> foreign) {
    Map<Sort, List<Pair>> wanted = pairs(source);
    Map<Sort, List<Pair>> found = pairs(foreign);
    List<ExtractedCode> matched = new ArrayList<>();
    wanted.forEach(
        (sort, pairs) -> {
          List<Pair> places = found.getOrDefault(sort, List.of());
          for (int i = 0; places.size() == pairs.size() && i < pairs.size(); i++) {
            matched.add(pairs.get(i).opening().at(places.get(i).opening().offset()));
            matched.add(pairs.get(i).closing().at(places.get(i).closing().offset()));
          }
        });
    return matched;
  }

  private static Map<Sort, List<Pair>> pairs(List<ExtractedCode> codes) {
    Map<Sort, List<Pair>> pairs = new LinkedHashMap<>();
    for (ExtractedCode opening : codes) {
      Sort sort = sort(opening);
      if (opening.kind() == CodeKind.OPENING && sort != null) {
        codes.stream()
            .filter(c -> c.kind() == CodeKind.CLOSING && c.id().equals(opening.id()))
            .filter(c -> c.offset() > opening.offset())
            .findFirst()
            .ifPresent(
                c -> pairs.computeIfAbsent(sort, s -> new ArrayList<>()).add(new Pair(opening, c)));
      }
    }
    return pairs;
  }

  /** The first sort that the type names: a link is underlined too in some formats. */
  private static Sort sort(ExtractedCode code) {
    String type = code.type().toLowerCase(Locale.ROOT);
    for (Sort sort : Sort.values()) {
      if (sort.isNamed(type)) {
        return sort;
      }
    }
    return null;
  }
}
