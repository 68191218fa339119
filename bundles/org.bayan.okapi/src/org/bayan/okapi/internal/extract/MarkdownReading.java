package org.bayan.okapi.internal.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.DocumentPart;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.markdown.MarkdownLinePrefixAnnotation;
import org.bayan.okapi.ExtractedCode;

/** Gathers the units of one Markdown document with what the markup around them says. */
final class MarkdownReading {
  private static final Pattern ATX = Pattern.compile("(#{1,6})[ \\t]*");
  private static final Pattern SETEXT = Pattern.compile("=+|-+");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \\t]*");
  private static final Pattern CELL = Pattern.compile("\\|[ \\t]*");

  /** Before the label or the title in the definition of a reference link, which are no text. */
  private static final Pattern LINK_DEFINITION = Pattern.compile("\\[|[ \\t\\n]*[\"'(]");

  private static final String HARD_BREAK = "HARD_LINE_BREAK";

  /** A unit whose role the next line may still change. */
  private static final class Pending {
    private final String id;
    private final CodedText text;
    private UnitRole role;

    Pending(String id, CodedText text, UnitRole role) {
      this.id = id;
      this.text = text;
      this.role = role;
    }
  }

  private final List<Pending> units = new ArrayList<>();
  private final Map<String, String> markedBy = new HashMap<>();
  private final Deque<Integer> listIndents = new ArrayDeque<>();
  private String before = "";
  private int lines;

  void on(Event event) {
    if (event.isTextUnit()) {
      add(event.getTextUnit());
      before = "";
      lines = 0;
    } else if (event.isDocumentPart()) {
      onMarkup(event.getDocumentPart());
    }
  }

  private void onMarkup(DocumentPart part) {
    String markup = Markup.of(part.getSkeleton()).before();
    if (markup.isBlank()) {
      long ends = markup.chars().filter(c -> c == '\n').count();
      lines += (int) ends;
      before = ends > 0 ? "" : before;
      return;
    }
    if (SETEXT.matcher(markup).matches() && lines == 1 && !units.isEmpty()) {
      units.getLast().role = UnitRole.heading(markup.startsWith("=") ? 1 : 2);
    }
    before = markup;
    lines += markup.contains("\n") ? 2 : 0;
    if (ITEM.matcher(markup).matches()) {
      enterItem(indent(part));
    }
  }

  private static int indent(DocumentPart part) {
    MarkdownLinePrefixAnnotation prefix = part.getAnnotation(MarkdownLinePrefixAnnotation.class);
    return prefix == null ? 0 : prefix.getLinePrefix().length();
  }

  private void enterItem(int indent) {
    while (!listIndents.isEmpty() && listIndents.peek() >= indent) {
      listIndents.pop();
    }
    listIndents.push(indent);
  }

  private void add(ITextUnit unit) {
    if (LINK_DEFINITION.matcher(before).matches()) {
      return;
    }
    CodedText text = joined(CodedText.of(MarkdownNotes.fold(unit.getSource().getFirstContent())));
    UnitRole role = role(text);
    units.add(new Pending(unit.getId(), text, role));
    for (ExtractedCode code : text.codes()) {
      String label = MarkdownNotes.label(code.type(), code.data());
      if (!label.isEmpty() && !MarkdownNotes.begins(code.data())) {
        markedBy.putIfAbsent(label, unit.getId());
      }
    }
  }

  /** A line break in the file is a space in the text, unless it is marked as a hard one. */
  private static CodedText joined(CodedText text) {
    StringBuilder joined = new StringBuilder(text.text());
    for (int i = 0; i < joined.length(); i++) {
      int at = i;
      if (joined.charAt(i) == '\n'
          && text.codes().stream()
              .noneMatch(c -> c.offset() == at && c.type().equals(HARD_BREAK))) {
        joined.setCharAt(i, ' ');
      }
    }
    return new CodedText(joined.toString(), text.codes());
  }

  private UnitRole role(CodedText text) {
    Matcher atx = ATX.matcher(before);
    if (atx.matches()) {
      return UnitRole.heading(atx.group(1).length());
    }
    if (!noteLabel(text).isEmpty()) {
      return UnitRole.FOOTNOTE;
    }
    if (CELL.matcher(before).matches()) {
      return UnitRole.CELL;
    }
    return ITEM.matcher(before).matches()
        ? UnitRole.listItem(Math.max(1, listIndents.size()))
        : UnitRole.PARAGRAPH;
  }

  /** The label of the note that this text is; empty when it is none. */
  private static String noteLabel(CodedText text) {
    return text.codes().stream()
        .filter(c -> c.offset() == 0 && MarkdownNotes.begins(c.data()))
        .map(c -> MarkdownNotes.label(c.type(), c.data()))
        .findFirst()
        .orElse("");
  }

  /** Adds everything that was gathered. */
  void addTo(Assembler assembler) {
    for (Pending unit : units) {
      Optional<String> parent =
          unit.role.equals(UnitRole.FOOTNOTE)
              ? Optional.ofNullable(markedBy.get(noteLabel(unit.text)))
              : Optional.empty();
      assembler.add(unit.id, unit.role, unit.text, parent);
    }
  }
}
