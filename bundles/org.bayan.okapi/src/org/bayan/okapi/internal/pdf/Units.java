package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.UnitKind;

/**
 * Makes units of blocks, and joins footnotes with their marks: a raised figure on the page of a
 * footnote with that label is its mark and no text. A unit is named by the page that it starts on.
 */
final class Units {
  private static final Pattern RAISED = Pattern.compile("\\uFFF9([^\\uFFF9\\uFFFB]*)\\uFFFB");

  /** Where a footnote is looked for: its page and its label. */
  private record Mark(int page, String label) {}

  private final BlockText text;
  private final List<PdfUnit> units = new ArrayList<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Mark, String> parents = new HashMap<>();

  Units(BlockText text) {
    this.text = text;
  }

  List<PdfUnit> of(List<Block> blocks, List<Block> notes) {
    Map<Mark, Block> wanted = new HashMap<>();
    for (Block note : notes) {
      wanted.putIfAbsent(mark(note), note);
    }
    for (Block block : blocks) {
      addBlock(block, wanted);
    }
    for (Block note : notes) {
      addNote(note);
    }
    return units;
  }

  private static Mark mark(Block note) {
    return new Mark(note.first().page(), Labels.noteLabel(note.opening()));
  }

  private void addBlock(Block block, Map<Mark, Block> wanted) {
    int page = block.first().page();
    String id = id(page, counts.getOrDefault(page, 0) + 1);
    Matcher raised = RAISED.matcher(text.of(block));
    StringBuilder plain = new StringBuilder();
    while (raised.find()) {
      String label = Labels.bare(raised.group(1));
      boolean isMark = false;
      for (int p = page; p <= block.last().page() && !isMark; p++) {
        Mark mark = new Mark(p, label);
        isMark = wanted.containsKey(mark) && parents.putIfAbsent(mark, id) == null;
      }
      raised.appendReplacement(plain, isMark ? "" : Matcher.quoteReplacement(raised.group(1)));
    }
    raised.appendTail(plain);
    String body = plain.toString();
    if (block.kind() == UnitKind.LIST_ITEM) {
      body = Labels.withoutBullet(body);
    }
    add(page, block.kind(), block.level(), body, Optional.empty());
  }

  private void addNote(Block note) {
    Optional<String> parent = Optional.ofNullable(parents.get(mark(note)));
    String whole = text.of(note);
    String body = parent.isPresent() ? Labels.withoutNoteLabel(whole) : plain(whole);
    add(note.first().page(), UnitKind.FOOTNOTE, 0, plain(body), parent);
  }

  private static String plain(String text) {
    return RAISED.matcher(text).replaceAll("$1");
  }

  private void add(int page, UnitKind kind, int level, String body, Optional<String> parent) {
    if (!body.isBlank()) {
      int number = counts.merge(page, 1, Integer::sum);
      units.add(new PdfUnit(id(page, number), kind, level, body.strip(), parent));
    }
  }

  private static String id(int page, int number) {
    return "p" + page + "-" + number;
  }
}
