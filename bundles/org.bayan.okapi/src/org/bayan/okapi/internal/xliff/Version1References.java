package org.bayan.okapi.internal.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what XLIFF 1.2 asks of identifiers and references in one file element. */
final class Version1References {
  private static final Set<String> UNITS = Set.of("trans-unit", "bin-unit");
  private static final Set<String> TEXTS = Set.of("source", "seg-source", "target");

  private Version1References() {}

  static void check(XliffNode file, Faults faults) {
    List<XliffNode> own =
        file.all().filter(node -> node.namespace().equals(file.namespace())).toList();
    unique(own.stream().filter(node -> UNITS.contains(node.name())).toList(), faults);
    unique(own.stream().filter(node -> node.name().equals("group")).toList(), faults);
    resolve(own, "tool-id", values(own, "tool", "tool-id"), "tool", faults);
    resolve(own, "phase-name", values(own, "phase", "phase-name"), "phase", faults);
    for (XliffNode node : own) {
      if (TEXTS.contains(node.name())) {
        checkPairs(node, faults);
      }
      if (node.name().equals("trans-unit") || node.name().equals("alt-trans")) {
        checkSegments(node, faults);
      }
    }
  }

  private static void unique(List<XliffNode> nodes, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (XliffNode node : nodes) {
      node.attribute("id")
          .filter(id -> !seen.add(id))
          .ifPresent(
              id -> faults.add(node, "the id '%s' of <%s> is in use above", id, node.name()));
    }
  }

  private static Set<String> values(List<XliffNode> nodes, String element, String attribute) {
    return nodes.stream()
        .filter(node -> node.name().equals(element))
        .flatMap(node -> node.attribute(attribute).stream())
        .collect(Collectors.toSet());
  }

  private static void resolve(
      List<XliffNode> nodes, String attribute, Set<String> known, String element, Faults faults) {
    for (XliffNode node : nodes) {
      node.attribute(attribute)
          .filter(value -> !known.contains(value))
          .ifPresent(
              value ->
                  faults.add(
                      node,
                      "%s of <%s> is '%s', but there is no such <%s> in the header",
                      attribute,
                      node.name(),
                      value,
                      element));
    }
  }

  /** Each beginning of a pair has its end, by rid or else by id. */
  private static void checkPairs(XliffNode text, Faults faults) {
    Set<String> open = new HashSet<>();
    text.all()
        .forEach(
            node -> {
              String pair = pair(node);
              if (node.name().equals("bpt") && !open.add(pair)) {
                faults.add(node, "<bpt> '%s' begins though it has not ended", pair);
              } else if (node.name().equals("ept") && !open.remove(pair)) {
                faults.add(node, "<ept> '%s' ends what no <bpt> has begun", pair);
              }
            });
    open.forEach(pair -> faults.add(text, "<bpt> '%s' has no <ept> in this text", pair));
  }

  private static String pair(XliffNode node) {
    return node.attribute("rid").or(() -> node.attribute("id")).orElse("");
  }

  /** Segments have identifiers, and those of the target are segments of the source. */
  private static void checkSegments(XliffNode unit, Faults faults) {
    Optional<XliffNode> source = unit.children("seg-source").findFirst();
    if (source.isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>();
    for (XliffNode mark : segments(source.get())) {
      Optional<String> id = mark.attribute("mid");
      if (id.isEmpty()) {
        faults.add(mark, "a segment (<mrk mtype=\"seg\">) has no attribute mid");
      } else if (!known.add(id.get())) {
        faults.add(mark, "the mid '%s' of a segment is in use above", id.get());
      }
    }
    unit.children("target")
        .flatMap(target -> segments(target).stream())
        .forEach(
            mark ->
                mark.attribute("mid")
                    .filter(id -> !known.contains(id))
                    .ifPresent(
                        id ->
                            faults.add(
                                mark, "the target has a segment '%s', the source has none", id)));
  }

  private static List<XliffNode> segments(XliffNode text) {
    return text.all()
        .filter(node -> node.name().equals("mrk"))
        .filter(node -> node.attribute("mtype").equals(Optional.of("seg")))
        .toList();
  }
}
