package org.bayan.okapi.internal.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the change tracking module asks for beyond its schema. In version 2.1 it is an extension, of
 * which an element may have several; the toolkit takes it for what it was in 2.0 and allows one.
 */
final class ChangeRules {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:changetracking:2.0";
  private static final String CONTENT = "content";

  private ChangeRules() {}

  /** The characters of a document with spaces in place of tracked changes; lines stay. */
  static String blanked(XliffNode root, String xml) {
    List<XliffNode> tracked = root.all().filter(node -> node.is(NAMESPACE, "changeTrack")).toList();
    if (tracked.isEmpty()) {
      return xml;
    }
    StringBuilder text = new StringBuilder(xml);
    for (XliffNode node : tracked) {
      for (int i = node.range().start(); i < node.range().end(); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          text.setCharAt(i, ' ');
        }
      }
    }
    return text.toString();
  }

  static void check(XliffNode root, Faults faults) {
    root.all()
        .filter(node -> node.is(NAMESPACE, "revisions"))
        .forEach(revisions -> checkRevisions(revisions, faults));
  }

  private static void checkRevisions(XliffNode revisions, Faults faults) {
    Optional<XliffNode> holder = revisions.parent().flatMap(XliffNode::parent);
    Optional<String> kind = revisions.attribute("appliesTo");
    if (holder.isEmpty() || !revisions.parent().get().is(NAMESPACE, "changeTrack")) {
      faults.add(revisions, "<revisions> is not in <changeTrack>");
      return;
    }
    if (kind.isEmpty()) {
      faults.add(revisions, "<revisions> has no attribute appliesTo, which is required");
      return;
    }
    Optional<XliffNode> changed = changed(revisions, holder.get(), kind.get(), faults);
    for (XliffNode revision : revisions.children()) {
      checkItems(revision, changed, faults);
    }
  }

  /** The element that was changed, where it is known which one that is. */
  private static Optional<XliffNode> changed(
      XliffNode revisions, XliffNode holder, String kind, Faults faults) {
    List<XliffNode> others =
        holder.all().filter(node -> !node.namespace().equals(NAMESPACE)).toList();
    Optional<String> reference = revisions.attribute("ref");
    if (reference.isPresent()) {
      Optional<XliffNode> found =
          others.stream().filter(node -> node.attribute("id").equals(reference)).findFirst();
      if (found.isEmpty()) {
        faults.add(
            revisions,
            "ref of <revisions> is '%s', which is the id of nothing in this <%s>",
            reference.get(),
            holder.name());
      }
      return found.filter(node -> node.name().equals(kind));
    }
    List<XliffNode> possible =
        others.stream()
            .filter(node -> node.name().equals(kind) && node.attribute("id").isPresent())
            .toList();
    if (possible.size() > 1) {
      faults.add(
          revisions,
          "<revisions> has no ref, though there are %d elements <%s> that it could apply to",
          possible.size(),
          kind);
    }
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private static void checkItems(XliffNode revision, Optional<XliffNode> changed, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (XliffNode item : revision.children()) {
      String property = item.attribute("property").orElse("");
      if (property.isEmpty()) {
        faults.add(item, "<item> has no attribute property, which is required");
      } else if (!seen.add(property)) {
        faults.add(item, "the property '%s' comes twice in one revision", property);
      } else if (changed.isPresent()
          && !property.equals(CONTENT)
          && changed.get().attribute(property).isEmpty()) {
        faults.add(
            item,
            "the property '%s' is neither 'content' nor an attribute of the <%s> that was changed",
            property,
            changed.get().name());
      }
    }
  }
}
