package org.bayan.okapi.internal.xliff;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The values that attributes of XLIFF 1.2 can have. */
final class Version1Values {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*");
  private static final Pattern PRIORITY = Pattern.compile("[1-9]|10");
  private static final String OWN = "x-";
  private static final Set<String> YES_NO = Set.of("yes", "no");

  /** Lists that a tool can add its own values to, which begin with {@code x-}. */
  private static final Map<String, Set<String>> OPEN =
      Map.of(
          "state",
          Set.of(
              "new",
              "needs-translation",
              "needs-adaptation",
              "needs-l10n",
              "needs-review-translation",
              "needs-review-adaptation",
              "needs-review-l10n",
              "translated",
              "signed-off",
              "final"),
          "state-qualifier",
          Set.of(
              "exact-match",
              "fuzzy-match",
              "id-match",
              "leveraged-inherited",
              "leveraged-mt",
              "leveraged-repository",
              "leveraged-tm",
              "leveraged-glossary",
              "mt-suggestion",
              "tm-suggestion",
              "rejected-grammar",
              "rejected-inaccurate",
              "rejected-length",
              "rejected-spelling"));

  private static final Map<String, Set<String>> CLOSED =
      Map.of(
          "approved", YES_NO,
          "translate", YES_NO,
          "clone", YES_NO,
          "merged-trans", YES_NO,
          "equiv-trans", YES_NO,
          "match-mandatory", YES_NO,
          "pos", Set.of("open", "close"),
          "annotates", Set.of("source", "target", "general"));

  private Version1Values() {}

  static void check(XliffNode node, Faults faults) {
    node.attributeNames()
        .filter(name -> !isPossible(name, node.attribute(name).orElseThrow()))
        .forEach(
            name ->
                faults.add(
                    node,
                    "%s of <%s> is '%s', which it cannot be",
                    name,
                    node.name(),
                    node.attribute(name).orElseThrow()));
    node.attribute(XML, "lang")
        .filter(tag -> !LANGUAGE.matcher(tag).matches())
        .ifPresent(
            tag -> faults.add(node, "xml:lang of <%s> is '%s', no language tag", node.name(), tag));
    node.attribute(XML, "space")
        .filter(value -> !value.equals("default") && !value.equals("preserve"))
        .ifPresent(
            value ->
                faults.add(
                    node,
                    "xml:space of <%s> is '%s', neither default nor preserve",
                    node.name(),
                    value));
  }

  private static boolean isPossible(String name, String value) {
    if (OPEN.containsKey(name)) {
      return value.startsWith(OWN) || OPEN.get(name).contains(value);
    }
    if (CLOSED.containsKey(name)) {
      return CLOSED.get(name).contains(value);
    }
    return switch (name) {
      case "source-language", "target-language" -> LANGUAGE.matcher(value).matches();
      case "priority" -> PRIORITY.matcher(value).matches();
      default -> true;
    };
  }
}
