package org.bayan.okapi.internal.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.okapi.xliff.XliffFault;

/** A document of whichever version. */
public final class XliffDocument {

  /** The namespace of each version. */
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "1.0", "",
          "1.1", "urn:oasis:names:tc:xliff:document:1.1",
          "1.2", "urn:oasis:names:tc:xliff:document:1.2",
          "2.0", "urn:oasis:names:tc:xliff:document:2.0",
          "2.1", "urn:oasis:names:tc:xliff:document:2.0");

  private XliffDocument() {}

  /**
   * The faults of a document.
   *
   * @param xml well-formed, without a document type, within the limits of {@link
   *     org.bayan.okapi.internal.xml.XmlGuard}
   */
  public static List<XliffFault> faults(String xml) {
    XliffNode root = XliffTree.of(xml);
    Optional<String> wrongRoot = wrongRoot(root);
    if (wrongRoot.isPresent()) {
      return List.of(new XliffFault(root.line(), wrongRoot.get()));
    }
    Faults faults = new Faults();
    if (root.attribute("version").orElseThrow().startsWith("1")) {
      Version1Rules.check(root, faults);
      return faults.found();
    }
    SizeRules.check(root, faults);
    ResourceRules.check(root, faults);
    ChangeRules.check(root, faults);
    List<XliffFault> all = new ArrayList<>(faults.found());
    new ToolkitCheck(root, ChangeRules.blanked(root, xml)).fault().ifPresent(all::add);
    return all;
  }

  private static Optional<String> wrongRoot(XliffNode root) {
    if (!root.name().equals("xliff")) {
      return Optional.of("the root element is <%s>, not <xliff>".formatted(root.name()));
    }
    Optional<String> version = root.attribute("version");
    if (version.isEmpty()) {
      return Optional.of("<xliff> has no attribute version, which is required");
    }
    String namespace = NAMESPACES.get(version.get());
    if (namespace == null) {
      return Optional.of(
          "the version is %s, not one of 1.0, 1.1, 1.2, 2.0 and 2.1".formatted(version.get()));
    }
    return namespace.equals(root.namespace())
        ? Optional.empty()
        : Optional.of(
            "<xliff> is in the namespace '%s', not in '%s', as version %s must be"
                .formatted(root.namespace(), namespace, version.get()));
  }
}
