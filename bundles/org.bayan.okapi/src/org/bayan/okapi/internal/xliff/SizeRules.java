package org.bayan.okapi.internal.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the size and length restriction module asks for beyond its schema. Where a file names one of
 * the standard profiles, values have the form of these; where it names none, a tool may have one of
 * its own in mind, but what is a number must be a whole one.
 */
final class SizeRules {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
  private static final Pattern RESTRICTION = Pattern.compile("\\*|\\d+|\\d+,(?:\\d+|\\*)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern FRACTION = Pattern.compile("[\\d.,*]*\\.[\\d.,*]*");
  private static final String GENERAL = "generalProfile";
  private static final String STORAGE = "storageProfile";
  private static final Set<String> STANDARD =
      Set.of("xliff:codepoints", "xliff:utf8", "xliff:utf16", "xliff:utf32");

  /** An attribute, the profile it belongs to and its form in the standard ones. */
  private record Form(String attribute, String profile, Pattern pattern, String words) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("sizeRestriction", GENERAL, RESTRICTION, "'*', '90', '25,100' or '25,*'"),
          new Form("storageRestriction", STORAGE, RESTRICTION, "'*', '90', '25,100' or '25,*'"),
          new Form("sizeInfo", GENERAL, NUMBER, "an integer"),
          new Form("equivStorage", STORAGE, NUMBER, "an integer"));

  private SizeRules() {}

  static void check(XliffNode root, Faults faults) {
    root.children("file")
        .forEach(
            file -> {
              Map<String, String> profiles = profiles(file);
              file.all().forEach(node -> check(node, profiles, faults));
            });
  }

  private static Map<String, String> profiles(XliffNode file) {
    Map<String, String> profiles = new HashMap<>();
    for (XliffNode child : file.children()) {
      if (child.is(NAMESPACE, "profiles")) {
        for (String kind : List.of(GENERAL, STORAGE)) {
          child
              .attribute(kind)
              .filter(profile -> !profile.isEmpty())
              .ifPresent(profile -> profiles.put(kind, profile));
        }
      }
    }
    return profiles;
  }

  private static void check(XliffNode node, Map<String, String> profiles, Faults faults) {
    for (Form form : FORMS) {
      Optional<String> value = node.attribute(NAMESPACE, form.attribute());
      Optional<String> profile = Optional.ofNullable(profiles.get(form.profile()));
      if (value.isPresent() && !isPossible(value.get().strip(), form, profile)) {
        faults.add(
            node,
            "%s of <%s> is '%s', not %s",
            form.attribute(),
            node.name(),
            value.get(),
            form.words());
      }
    }
    Optional<String> reference = node.attribute(NAMESPACE, "sizeInfoRef");
    if (reference.isPresent()) {
      checkReference(node, reference.get(), faults);
    }
  }

  private static boolean isPossible(String value, Form form, Optional<String> profile) {
    boolean checked =
        profile.map(STANDARD::contains).orElseGet(() -> FRACTION.matcher(value).matches());
    return !checked || form.pattern().matcher(value).matches();
  }

  private static void checkReference(XliffNode node, String reference, Faults faults) {
    if (node.attribute(NAMESPACE, "sizeInfo").isPresent()) {
      faults.add(node, "<%s> has both sizeInfo and sizeInfoRef", node.name());
    }
    for (Optional<XliffNode> one = node.parent(); one.isPresent(); one = one.get().parent()) {
      boolean found =
          one.get().children().stream()
              .filter(child -> child.is(NAMESPACE, "data"))
              .flatMap(XliffNode::all)
              .anyMatch(data -> data.attribute("id").equals(Optional.of(reference)));
      if (found) {
        return;
      }
    }
    faults.add(
        node,
        "sizeInfoRef of <%s> is '%s', which is the id of nothing in a <data> beside it or above it",
        node.name(),
        reference);
  }
}
