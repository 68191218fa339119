package org.bayan.quality.ui.internal.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.quality.Dismissals;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Dismissal;
import org.bayan.quality.Finding;
import org.bayan.quality.TextRange;
import org.bayan.quality.ui.internal.labels.CheckTexts;
import org.bayan.terms.check.Severity;
import org.bayan.ui.internal.rows.Side;

/**
 * Something that a check has found in a bead.
 *
 * @param texts the texts in which it was found
 * @param finding what was found
 */
public record BeadFinding(BeadTexts texts, Finding finding) {

  /** The bead. */
  public Bead bead() {
    return texts.bead();
  }

  /** What is wrong, in a sentence. */
  public String sentence() {
    return CheckTexts.sentence(finding);
  }

  /** How bad it is. */
  public Severity severity() {
    return finding.severity();
  }

  /** Where it is, on both sides. */
  public List<SegmentPart> parts() {
    return Stream.concat(parts(Side.SOURCE), parts(Side.TARGET)).toList();
  }

  private Stream<SegmentPart> parts(Side side) {
    List<TextRange> ranges = side == Side.SOURCE ? finding.source() : finding.target();
    return ranges.stream().flatMap(range -> texts.parts(side, range).stream());
  }

  /** What is flagged on both sides: a space alone would hardly be seen. */
  List<SegmentPart> flagged() {
    return Stream.of(Side.SOURCE, Side.TARGET)
        .flatMap(
            side -> parts(side).map(part -> part.withLetters(texts.textOf(side, part.segment()))))
        .toList();
  }

  /** Where a person is led to: the place in the target, else in the source. */
  public Optional<SegmentPart> place() {
    return Stream.concat(parts(Side.TARGET), parts(Side.SOURCE)).findFirst();
  }

  /** What would mend it; empty where that cannot be told, or reaches over several segments. */
  public Optional<SegmentFix> fix() {
    return finding
        .fix()
        .filter(fix -> texts.parts(Side.TARGET, fix.range()).size() == 1)
        .map(
            fix -> {
              SegmentPart part = texts.parts(Side.TARGET, fix.range()).getFirst();
              boolean whole = part.end() - part.start() == fix.range().end() - fix.range().start();
              String before = texts.textOf(Side.TARGET, part.segment());
              return whole ? new SegmentFix(part, before, fix.replacement()) : null;
            });
  }

  /** The dismissal of it, if a person has ruled it out. */
  public Optional<Dismissal> dismissal(Dismissals dismissals) {
    return dismissals.of(finding);
  }
}
