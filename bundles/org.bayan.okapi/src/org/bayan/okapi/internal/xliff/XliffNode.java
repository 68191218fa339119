package org.bayan.okapi.internal.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.okapi.TextRange;

/** An element: everything of it but its text. */
final class XliffNode {
  private final String namespace;
  private final String name;
  private final int line;
  private final Optional<XliffNode> parent;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XliffNode> children = new ArrayList<>();
  private TextRange range;
  private boolean text;

  XliffNode(Optional<XliffNode> parent, String namespace, String name, int line, TextRange tag) {
    this.parent = parent;
    this.namespace = namespace;
    this.name = name;
    this.line = line;
    range = tag;
    parent.ifPresent(above -> above.children.add(this));
  }

  void set(String attributeNamespace, String attribute, String value) {
    attributes.put(key(attributeNamespace, attribute), value);
  }

  private static String key(String namespace, String attribute) {
    return namespace.isEmpty() ? attribute : "{" + namespace + "}" + attribute;
  }

  void addText() {
    text = true;
  }

  void endAt(int end) {
    range = new TextRange(range.start(), Math.max(end, range.end()));
  }

  boolean is(String itsNamespace, String itsName) {
    return namespace.equals(itsNamespace) && name.equals(itsName);
  }

  String namespace() {
    return namespace;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  /** From its start tag to the end of its end tag, in the characters of the document. */
  TextRange range() {
    return range;
  }

  Optional<XliffNode> parent() {
    return parent;
  }

  List<XliffNode> children() {
    return children;
  }

  Stream<XliffNode> children(String itsName) {
    return children.stream().filter(child -> child.is(namespace, itsName));
  }

  /** An attribute that is in no namespace. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  Optional<String> attribute(String attributeNamespace, String attribute) {
    return Optional.ofNullable(attributes.get(key(attributeNamespace, attribute)));
  }

  /** Names of the attributes that are in no namespace. */
  Stream<String> attributeNames() {
    return attributes.keySet().stream().filter(key -> !key.startsWith("{"));
  }

  /** Whether there is text that is not white space, or an element. */
  boolean hasContent() {
    return text || !children.isEmpty();
  }

  /** Whether there is text of its own that is not white space. */
  boolean hasText() {
    return text;
  }

  /** This and all below it, in document order. */
  Stream<XliffNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XliffNode::all));
  }
}
