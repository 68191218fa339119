package org.bayan.okapi.internal.xliff;

import java.util.List;
import java.util.Set;

/** Checks XLIFF 1.0 to 1.2: elements, attributes, values, order and number. */
final class Version1Rules {

  /** Elements that others can have one of at most. */
  private static final Set<String> SINGLE =
      Set.of("header", "body", "skl", "seg-source", "bin-source", "bin-target");

  private static final Set<String> UNITS = Set.of("trans-unit", "bin-unit");

  private Version1Rules() {}

  static void check(XliffNode root, Faults faults) {
    checkElement(root, faults);
    if (root.children("file").findAny().isEmpty()) {
      faults.add(root, "<xliff> has no <file>");
    }
    root.children("file").forEach(file -> Version1References.check(file, faults));
  }

  private static void checkElement(XliffNode node, Faults faults) {
    Version1Elements.Form form = Version1Elements.of(node.name());
    for (String required : form.required()) {
      if (node.attribute(required).isEmpty()) {
        faults.add(node, "<%s> has no attribute %s, which is required", node.name(), required);
      }
    }
    node.attributeNames()
        .filter(name -> !form.attributes().contains(name))
        .forEach(name -> faults.add(node, "<%s> cannot have an attribute %s", node.name(), name));
    Version1Values.check(node, faults);
    if (node.hasText() && !form.text()) {
      faults.add(node, "<%s> has text, which can only be in elements inside it", node.name());
    }
    checkNumbers(node, faults);
    checkChildren(node, form, faults);
  }

  private static void checkChildren(XliffNode node, Version1Elements.Form form, Faults faults) {
    for (XliffNode child : node.children()) {
      if (!child.namespace().equals(node.namespace())) {
        // What other namespaces bring along is theirs.
        continue;
      }
      if (Version1Elements.of(child.name()) == null) {
        faults.add(child, "there is no element <%s> in XLIFF 1.2", child.name());
      } else if (!form.children().contains(child.name())) {
        faults.add(child, "<%s> cannot be in <%s>", child.name(), node.name());
      } else {
        checkElement(child, faults);
      }
    }
  }

  private static void checkNumbers(XliffNode node, Faults faults) {
    for (String single : SINGLE) {
      node.children(single)
          .skip(1)
          .findFirst()
          .ifPresent(
              two -> faults.add(two, "there is more than one <%s> in <%s>", single, node.name()));
    }
    switch (node.name()) {
      case "file" -> {
        require(node, "body", faults);
        checkOrder(node, List.of("header", "body"), faults);
      }
      case "trans-unit" -> {
        require(node, "source", faults);
        requireOne(node, "source", faults);
        requireOne(node, "target", faults);
        checkOrder(node, List.of("source", "seg-source", "target"), faults);
      }
      case "bin-unit" -> require(node, "bin-source", faults);
      case "alt-trans" -> require(node, "target", faults);
      case "phase-group" -> require(node, "phase", faults);
      case "skl" -> {
        if (node.children().size() != 1) {
          faults.add(node, "<skl> must have one <internal-file> or <external-file>");
        }
      }
      default -> {}
    }
  }

  private static void require(XliffNode node, String child, Faults faults) {
    if (node.children(child).findAny().isEmpty()) {
      String id = UNITS.contains(node.name()) ? " '" + node.attribute("id").orElse("") + "'" : "";
      faults.add(node, "<%s>%s has no <%s>, which is required", node.name(), id, child);
    }
  }

  private static void requireOne(XliffNode node, String child, Faults faults) {
    node.children(child)
        .skip(1)
        .findFirst()
        .ifPresent(
            two -> faults.add(two, "there is more than one <%s> in <%s>", child, node.name()));
  }

  /** Those that are there come first and in this order. */
  private static void checkOrder(XliffNode node, List<String> first, Faults faults) {
    int reached = 0;
    for (XliffNode child : node.children()) {
      int place = first.indexOf(child.name());
      if (!child.namespace().equals(node.namespace())) {
        continue;
      }
      if (place < 0) {
        reached = first.size();
      } else if (place < reached) {
        faults.add(child, "<%s> comes too late in <%s>", child.name(), node.name());
      } else {
        reached = place;
      }
    }
  }
}
