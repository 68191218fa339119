package org.bayan.okapi.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A block of a page in the tree of blocks. It is filled while the page is read. */
final class Block {
  /** The name of a run: text and inline elements between blocks. */
  static final String RUN = "#run";

  private static final String ROOT = "#page";

  private final Block parent;
  private final String name;
  private final Map<String, String> attributes;
  private final int start;
  private final List<Block> children = new ArrayList<>();
  private final Measure measure = new Measure();
  private int end;
  private int place;
  private int firstRunning = Integer.MAX_VALUE;
  private int lastRunning = -1;
  private boolean whole = true;
  private String opening = "";
  private boolean holdsHeading;
  private boolean holdsMain;

  Block(Block parent, String name, Map<String, String> attributes, int start) {
    this.parent = parent;
    this.name = name;
    this.attributes = attributes;
    this.start = start;
  }

  static Block root() {
    return new Block(null, ROOT, Map.of(), 0);
  }

  /** Adds a block that is over, and its text to that of this one. */
  void add(Block child, int childEnd) {
    child.end = childEnd;
    child.place = children.size();
    if (child.isRunningLine()) {
      firstRunning = Math.min(firstRunning, child.place);
      lastRunning = child.place;
    }
    children.add(child);
    measure.add(child.measure);
    holdsHeading |= child.holdsHeading || ElementNames.isHeading(child.name);
    holdsMain |= child.holdsMain || child.isMain();
    if (opening.isEmpty()) {
      opening = child.opening;
    }
  }

  private boolean isRunningLine() {
    return (is(RUN) || isLine() && !is("td")) && measure.runningWords() > 0;
  }

  /** Whether lines of running text stand before it and after it in the same block. */
  boolean isAmongRunningText() {
    return parent.firstRunning < place && place < parent.lastRunning;
  }

  /** The block before it in the same block, or null if it is the first. */
  Block before() {
    return place > 0 ? parent.children.get(place - 1) : null;
  }

  /** The blocks after it in the same block. */
  List<Block> after() {
    return parent.children.subList(place + 1, parent.children.size());
  }

  /** Says that an inline element begins or ends within this run but not both. */
  void markTorn() {
    whole = false;
  }

  void setOpening(String words) {
    opening = words;
  }

  Block parent() {
    return parent;
  }

  boolean isRoot() {
    return parent == null;
  }

  String name() {
    return name;
  }

  boolean is(String element) {
    return name.equals(element);
  }

  /** Whether the page itself says that this is its main content. */
  boolean isMain() {
    return is("main") || attribute("role").equals("main");
  }

  /** Whether a heading of any level stands in it. */
  boolean holdsHeading() {
    return holdsHeading;
  }

  /** Whether what the page says to be its main content stands in it. */
  boolean holdsMain() {
    return holdsMain;
  }

  /** Whether {@code other} is this block or stands in it. */
  boolean holds(Block other) {
    return start <= other.start && other.end <= end;
  }

  /** The value of an attribute; empty when there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  List<Block> children() {
    return children;
  }

  Measure measure() {
    return measure;
  }

  /** Its first words, at most some eighty characters, in lower case with single spaces. */
  String opening() {
    return opening;
  }

  /** Whether it can be cut out without cutting through an inline element. */
  boolean isWhole() {
    return whole;
  }

  /** Whether it is one thing that is never cut in parts. */
  boolean isLine() {
    return ElementNames.isLine(name);
  }

  /** Whether it has text of its own, not in blocks. */
  boolean isLeaf() {
    return is(RUN) || !children.isEmpty() && children.stream().allMatch(c -> c.is(RUN));
  }
}
