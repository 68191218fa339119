package org.bayan.core.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.BeadChange;
import org.bayan.core.BitextSide;
import org.bayan.core.Progress;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.Segmenter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes extracted documents into a project that has a source, a first target and their alignment.
 * First all documents are added, then the beads are settled.
 */
public final class ProjectIntake {

  private final BitextProject project;
  private final SegmentationRules rules;
  private final Instant now;
  private final Map<String, Segmenter> segmenters = new HashMap<>();
  private final List<Segment> looseSource = new ArrayList<>();
  private final List<Segment> looseTarget = new ArrayList<>();
  private int imported;

  /**
   * What a document gave.
   *
   * @param units how many text units to its side
   * @param segments how many segments to its side
   * @param pairs how many beads of both sides
   */
  public record Added(int units, int segments, int pairs) {}

  /**
   * An intake.
   *
   * @param project is changed
   * @param rules cut what documents do not cut themselves
   * @param now the time to record
   */
  public ProjectIntake(BitextProject project, SegmentationRules rules, Instant now) {
    this.project = project;
    this.rules = rules;
    this.now = now;
  }

  /** The text of a side. */
  public Text text(BitextSide side) {
    return side == BitextSide.SOURCE ? project.getSource() : alignment().getTarget();
  }

  private Alignment alignment() {
    return project.getAlignments().get(0);
  }

  /**
   * Adds a document.
   *
   * @param document what was extracted; when it holds translations, both sides are added to
   * @param origin where it comes from; the text takes it
   * @param side where it belongs
   * @param language that it is in; becomes that of a text that was empty
   * @throws TaskException when it holds no text, or translations that do not fit
   */
  public Added add(ExtractedDocument document, Origin origin, BitextSide side, String language)
      throws TaskException {
    Optional<ExtractedDocument> translation = TranslationSide.of(document);
    if (translation.isPresent() && side == BitextSide.TARGET) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          origin.getFile() + " holds a source and its translation; import it as the source.");
    }
    Text text = text(side);
    SideLanguages.settle(text, text(side.other()), language, document.targetLanguage());
    if (translation.isPresent()) {
      SideLanguages.requireTarget(
          text(BitextSide.TARGET), document.targetLanguage(), origin.getFile());
    }
    Origin copy = EcoreUtil.copy(origin);
    Map<String, TextUnit> units =
        TextAppender.append(text, document, origin, segmenter(text.getLanguage()));
    if (units.isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          origin.getFile() + " holds no text to work on; check that it is the right file.");
    }
    List<Segment> segments = segments(units);
    if (translation.isEmpty()) {
      (side == BitextSide.SOURCE ? looseSource : looseTarget).addAll(segments);
      return new Added(units.size(), segments.size(), 0);
    }
    return new Added(units.size(), segments.size(), pair(document, units, translation.get(), copy));
  }

  private int pair(
      ExtractedDocument document,
      Map<String, TextUnit> sources,
      ExtractedDocument translation,
      Origin origin) {
    Text target = text(BitextSide.TARGET);
    Map<String, TextUnit> targets =
        TextAppender.append(target, translation, origin, segmenter(target.getLanguage()));
    int before = alignment().getBeads().size();
    int pairs = new BeadMaker(alignment(), now).pair(document, sources, targets);
    imported += alignment().getBeads().size() - before;
    project.getAlignments().stream()
        .skip(1)
        .forEach(
            other -> new BeadMaker(other, now).open(segments(sources), BeadOrigin.AUTOMATIC, true));
    return pairs;
  }

  private static List<Segment> segments(Map<String, TextUnit> units) {
    return units.values().stream().flatMap(unit -> unit.getSegments().stream()).toList();
  }

  private Segmenter segmenter(String language) {
    return segmenters.computeIfAbsent(language, rules::segmenter);
  }

  /**
   * Gives every new segment its beads. Where both sides hold text and nobody has worked on an
   * alignment, all of it is aligned anew; else what was there stays, and each new segment gets a
   * bead of its own.
   *
   * @param aligner aligns
   * @param bitext where the termbases that the project names are looked for
   * @param options what helps to align; without it, those termbases and what is usual
   * @param progress is told how far it is
   * @return what happened to the first alignment
   * @throws TaskException when a termbase cannot be read
   */
  public BeadChange settle(
      TextAligner aligner, Path bitext, Optional<AlignmentOptions> options, Progress progress)
      throws TaskException {
    Aids aids =
        alignment ->
            AlignmentAids.load(
                options.isPresent() ? options.get() : RealignBitext.options(project, bitext),
                project.getSource().getLanguage(),
                alignment.getTarget().getLanguage(),
                progress);
    BeadChange first = null;
    for (Alignment alignment : project.getAlignments()) {
      BeadChange change = settle(alignment, aligner, aids, progress);
      first = first == null ? change : first;
    }
    return first;
  }

  private BeadChange settle(Alignment alignment, TextAligner aligner, Aids aids, Progress progress)
      throws TaskException {
    boolean firstTarget = alignment == alignment();
    List<Segment> targets = firstTarget ? looseTarget : List.of();
    if (looseSource.isEmpty() && targets.isEmpty()) {
      return new BeadChange(alignment.getBeads().size() - imported, imported, 0, 0);
    }
    boolean bothSides =
        !Segments.of(project.getSource()).isEmpty()
            && !Segments.of(alignment.getTarget()).isEmpty();
    if (bothSides && !HumanWork.isIn(alignment)) {
      aligner
          .find(project.getSource(), alignment, aids.of(alignment), true, now, progress)
          .beads()
          .applyTo(alignment);
      return new BeadChange(0, 0, 0, alignment.getBeads().size());
    }
    int brought = firstTarget ? imported : 0;
    int kept = alignment.getBeads().size() - brought;
    BeadMaker maker = new BeadMaker(alignment, now);
    maker.open(looseSource, BeadOrigin.AUTOMATIC, true);
    maker.open(targets, BeadOrigin.AUTOMATIC, false);
    return new BeadChange(kept, brought, looseSource.size() + targets.size(), 0);
  }

  /** Reads what helps to align, for the alignments that are made anew alone. */
  @FunctionalInterface
  private interface Aids {
    AlignmentAids of(Alignment alignment) throws TaskException;
  }
}
