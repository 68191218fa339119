package org.bayan.okapi.internal.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;

/**
 * Finds the footnotes of a page. HTML has no element for them: a note is a block that a short mark
 * in an earlier text links to, by an address that names a note or in superscript, as word
 * processors and content systems write them.
 */
final class HtmlNotes {
  private static final Pattern ANCHOR =
      Pattern.compile("\\s(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]{1,100})");
  private static final Pattern HREF =
      Pattern.compile("\\shref\\s*=\\s*[\"']?#([^\"'\\s>]{1,100})", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE_NAME =
      Pattern.compile(
          "(?i)_?(?:fn|ftn|edn|footnote|endnote|note|cite_note|sdfootnote|sdendnote)(?![a-z]*ref)"
              + "[-_.:]?[\\w.-]*");
  private static final Pattern MARK =
      Pattern.compile("[\\[(\\s]*(?:\\p{Nd}{1,4}|[*†‡§]{1,3}|\\p{L})[\\])\\s]*");

  private record Reference(String unit, String anchor) {}

  private final Map<String, String> unitOfAnchor = new HashMap<>();
  private final Map<String, Integer> orderOfUnit = new HashMap<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final StringBuilder pending = new StringBuilder();

  /** Takes the markup between two units. */
  void markup(String markup) {
    pending.append(markup);
  }

  /** Takes a unit that stands after the markup so far. */
  void unit(String id, CodedText text) {
    orderOfUnit.put(id, orderOfUnit.size());
    anchors(pending, id);
    pending.setLength(0);
    boolean raised = false;
    for (ExtractedCode code : text.codes()) {
      raised =
          raised ? !isSuperscript(code, CodeKind.CLOSING) : isSuperscript(code, CodeKind.OPENING);
      anchors(code.data(), id);
      reference(id, code, text, raised);
    }
  }

  private static boolean isSuperscript(ExtractedCode code, CodeKind kind) {
    return code.kind() == kind && code.type().startsWith("sup");
  }

  private void anchors(CharSequence markup, String unit) {
    Matcher anchor = ANCHOR.matcher(markup);
    while (anchor.find()) {
      unitOfAnchor.putIfAbsent(anchor.group(1), unit);
    }
  }

  private void reference(String unit, ExtractedCode link, CodedText text, boolean raised) {
    Matcher href = HREF.matcher(link.data());
    if (link.kind() != CodeKind.OPENING
        || !href.find()
        || !MARK.matcher(linked(link, text)).matches()) {
      return;
    }
    String anchor = href.group(1);
    boolean superscript = raised || isFollowedBySuperscript(link, text);
    if (superscript || NOTE_NAME.matcher(anchor).matches()) {
      references.putIfAbsent(anchor, new Reference(unit, anchor));
    }
  }

  private static boolean isFollowedBySuperscript(ExtractedCode link, CodedText text) {
    return text.codes().stream()
        .anyMatch(c -> c.offset() == link.offset() && isSuperscript(c, CodeKind.OPENING));
  }

  private static String linked(ExtractedCode link, CodedText text) {
    return text.codes().stream()
        .filter(c -> c.kind() == CodeKind.CLOSING && c.id().equals(link.id()))
        .findFirst()
        .map(c -> text.text().substring(link.offset(), c.offset()))
        .orElse("");
  }

  /** For each unit that is a note, the unit whose mark leads to it. */
  Map<String, String> parents() {
    Map<String, String> parents = new HashMap<>();
    for (Reference reference : references.values()) {
      String note = unitOfAnchor.get(reference.anchor());
      if (note != null && orderOfUnit.get(reference.unit()) < orderOfUnit.get(note)) {
        parents.putIfAbsent(note, reference.unit());
      }
    }
    return parents;
  }
}
