package org.bayan.text.internal.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.PrimaryLanguage;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.bayan.text.internal.locale.StateTable;

/** The names of all states in a language as a tree of words. */
public final class StateNames {
  /** Uninhabited, or everybody's: as words they mean something else. */
  private static final Set<String> NO_STATES = Set.of("AQ", "BV", "CP", "HM", "UM", "TF", "IO");

  /** What is also a common word, folded. */
  private static final Set<String> COMMON =
      Set.of(
          "مالي", "بنين", "قطر", "عمان", "المغرب", "الجزائر", "سارك", "مان", "غوام", "نيوي",
          "jersey");

  private static final int SHORTEST_BEGINNING = 4;

  private final Node root = new Node();
  private final Map<String, Set<String>> byCode;
  private final Map<String, List<String>> beginnings = new HashMap<>();
  private final boolean arabic;

  /** A place in the tree. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private String code = "";
    private boolean sure;

    /** The place after another word; null when no name goes on so. */
    Node after(String word) {
      return next.get(word);
    }

    /** The state that ends here; empty when none does. */
    String code() {
      return code;
    }

    boolean sure() {
      return sure;
    }
  }

  private StateNames(Map<String, Set<String>> byCode, boolean arabic) {
    this.byCode = byCode;
    this.arabic = arabic;
  }

  /** The names in a language. */
  public static StateNames of(String language) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    OfficialStates.of(language)
        .forEach((code, official) -> names.put(code, new LinkedHashSet<>(official)));
    StateTable.of(language)
        .forEach(
            (code, known) -> names.computeIfAbsent(code, c -> new LinkedHashSet<>()).addAll(known));
    names.keySet().removeAll(NO_STATES);
    boolean arabic = PrimaryLanguage.of(language).equals("ar");
    StateNames states = new StateNames(names, arabic);
    names.forEach(states::add);
    return states;
  }

  private void add(String code, Set<String> names) {
    for (String name : names) {
      List<String> words = words(name);
      if (!words.isEmpty()) {
        Node node = root;
        for (String word : words) {
          node = node.next.computeIfAbsent(word, w -> new Node());
        }
        if (node.code.isEmpty()) {
          node.code = code;
          node.sure = !COMMON.contains(String.join(" ", words));
        }
        addBeginning(code, words);
      }
    }
    beginnings.computeIfAbsent(code, c -> new ArrayList<>()).addAll(OfficialStates.peoples(code));
  }

  /** A name of one word begins its adjective, too: العراق, عراقي; Peru, Peruvian. */
  private void addBeginning(String code, List<String> words) {
    if (words.size() == 1) {
      String word = words.getFirst();
      String bare = arabic && word.startsWith("ال") ? word.substring(2) : word;
      int length = bare.length() > SHORTEST_BEGINNING + 1 ? bare.length() - 1 : bare.length();
      if (length >= SHORTEST_BEGINNING - 1) {
        beginnings
            .computeIfAbsent(code, c -> new ArrayList<>())
            .add(bare.substring(0, Math.min(length, arabic ? 6 : 7)));
      }
    }
  }

  private static List<String> words(String name) {
    return Tokenizer.tokenize(name.replace("&", "and")).stream()
        .filter(token -> token.isWord() || token.kind() == Token.Kind.NUMBER)
        .map(Token::key)
        .map(key -> key.equals("st") ? "saint" : key)
        .map(Folding::key)
        .toList();
  }

  Node root() {
    return root;
  }

  boolean isArabic() {
    return arabic;
  }

  List<String> beginnings(String code) {
    return beginnings.getOrDefault(code, List.of());
  }

  /** The first name of a state; null when there is none. */
  public String first(String code) {
    Set<String> names = byCode.get(code);
    return names == null ? null : names.iterator().next();
  }
}
