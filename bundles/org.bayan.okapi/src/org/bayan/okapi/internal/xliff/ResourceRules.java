package org.bayan.okapi.internal.xliff;

/** What the resource data module asks for beyond its schema. */
final class ResourceRules {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:resourcedata:2.0";

  private ResourceRules() {}

  static void check(XliffNode root, Faults faults) {
    root.all()
        .filter(node -> node.is(NAMESPACE, "source") || node.is(NAMESPACE, "target"))
        .forEach(node -> check(faults, node));
  }

  /** The attribute href is required if and only if the element is empty. */
  private static void check(Faults faults, XliffNode node) {
    boolean reference = node.attribute("href").isPresent();
    if (reference && node.hasContent()) {
      faults.add(node, "<%s> of a resource has both href and content", node.name());
    } else if (!reference && !node.hasContent()) {
      faults.add(node, "<%s> of a resource has neither href nor content", node.name());
    }
  }
}
