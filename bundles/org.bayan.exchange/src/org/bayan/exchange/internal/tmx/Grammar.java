package org.bayan.exchange.internal.tmx;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which attributes elements of TMX 1.4b have, and which values these may take. */
public final class Grammar {

  private static final String LANGUAGE = "xml:lang";

  private static final Set<String> TEXT = Set.of(LANGUAGE, "lang", "o-encoding");

  private static final Set<String> VARIANT =
      Set.of(
          LANGUAGE,
          "lang",
          "o-encoding",
          "datatype",
          "usagecount",
          "lastusagedate",
          "creationtool",
          "creationtoolversion",
          "creationdate",
          "creationid",
          "changedate",
          "o-tmf",
          "changeid");

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "header",
          List.of(
              "creationtool",
              "creationtoolversion",
              "segtype",
              "o-tmf",
              "adminlang",
              "srclang",
              "datatype"),
          "prop",
          List.of("type"),
          "ude",
          List.of("name"),
          "map",
          List.of("unicode"),
          "bpt",
          List.of("i"),
          "ept",
          List.of("i"),
          "it",
          List.of("pos"));

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("tmx", Set.of("version")),
          Map.entry(
              "header",
              Set.of(
                  "creationtool",
                  "creationtoolversion",
                  "segtype",
                  "o-tmf",
                  "adminlang",
                  "srclang",
                  "datatype",
                  "o-encoding",
                  "creationdate",
                  "creationid",
                  "changedate",
                  "changeid")),
          Map.entry("body", Set.of()),
          Map.entry("note", TEXT),
          Map.entry("prop", union(TEXT, "type")),
          Map.entry("ude", Set.of("name", "base")),
          Map.entry("map", Set.of("unicode", "code", "ent", "subst")),
          Map.entry("tu", union(VARIANT, "tuid", "segtype", "srclang")),
          Map.entry("tuv", VARIANT),
          Map.entry("seg", Set.of()),
          Map.entry("bpt", Set.of("i", "x", "type")),
          Map.entry("ept", Set.of("i")),
          Map.entry("it", Set.of("pos", "x", "type")),
          Map.entry("ph", Set.of("x", "assoc", "type")),
          Map.entry("hi", Set.of("x", "type")),
          Map.entry("ut", Set.of("x")),
          Map.entry("sub", Set.of("datatype", "type")));

  private static final Pattern DATE = Pattern.compile("\\d{8}T\\d{6}Z");

  private static final Map<String, Pattern> VALUES =
      Map.of(
          "segtype",
          Pattern.compile("block|paragraph|sentence|phrase"),
          "pos",
          Pattern.compile("begin|end"),
          "assoc",
          Pattern.compile("[pfb]"),
          "creationdate",
          DATE,
          "changedate",
          DATE,
          "lastusagedate",
          DATE);

  private Grammar() {}

  private static Set<String> union(Set<String> names, String... more) {
    Set<String> all = new HashSet<>(names);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  /** Whether there is such an element. */
  public static boolean isElement(String name) {
    return ALLOWED.containsKey(name);
  }

  /** The attributes that an element must have. */
  public static List<String> required(String element) {
    return REQUIRED.getOrDefault(element, List.of());
  }

  /** Whether an element may have an attribute. */
  public static boolean isAllowed(String element, String attribute) {
    return ALLOWED.getOrDefault(element, Set.of()).contains(attribute)
        && !(element.equals("tu") && (attribute.equals(LANGUAGE) || attribute.equals("lang")));
  }

  /** Whether an attribute may have a value. */
  public static boolean isValue(String attribute, String value) {
    Pattern pattern = VALUES.get(attribute);
    return pattern == null || pattern.matcher(value).matches();
  }
}
