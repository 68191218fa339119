package org.bayan.core;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.ResegmentOutcome.BeadCounts;
import org.bayan.core.ResegmentOutcome.ResegmentedText;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.internal.BitextInput;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.RulesRecord;
import org.bayan.core.internal.RulesRecord.Entry;
import org.bayan.core.internal.resegment.ProjectResegmenter;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.SegmentationRules;

/**
 * Segments the texts of a bitext again, by other rules or by rules that have changed, and keeps
 * what people did.
 *
 * <ul>
 *   <li>A segment whose range is also that of a new segment is not touched.
 *   <li>A segment that a person has edited or locked is not touched either: the rules cut around
 *       it.
 *   <li>A bead that holds the whole text of its new segments keeps its id, status, confidence, note
 *       and all else, and the evidence whose words no boundary cuts.
 *   <li>Beads that a new segment joins are dropped and named. One bead with all their segments,
 *       notes and fitting evidence stands for them; it is UNREVIEWED if all of them were, else
 *       NEEDS_REVIEW, and has no confidence.
 *   <li>Comments, bookmarks and dismissals go to the segment that covers their beginning; the new
 *       segment has the translation state that is least far among those it comes from.
 * </ul>
 */
public final class ResegmentBitext {

  private final InstantSource clock;
  private final String person;

  /** The use case with the system's clock, for who is logged in. */
  public ResegmentBitext() {
    this(InstantSource.system(), System.getProperty("user.name"));
  }

  /**
   * The use case.
   *
   * @param clock gives the times to record
   * @param person who segments, recorded in the bitext
   */
  public ResegmentBitext(InstantSource clock, String person) {
    this.clock = clock;
    this.person = person;
  }

  /** Rules and how the bitext refers to them. */
  private record Rules(SegmentationRules rules, Entry entry) {}

  /**
   * Segments a bitext again.
   *
   * @param request what to do
   * @param progress is told how far it is
   * @return what came of it; the file is written then, unless nothing changed or nothing was to be
   *     written
   * @throws TaskException when a file cannot be read or written, when no rules are named or
   *     recorded, or when there is no text to segment; the file is not changed then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; the file is
   *     not changed then
   */
  public ResegmentOutcome run(ResegmentRequest request, Progress progress) throws TaskException {
    progress.step("Reading " + request.bitext().getFileName());
    BitextProject project = BitextInput.read(request.bitext());
    Map<Text, Rules> rules = rules(project, request);
    RulesRecord record = new RulesRecord(project);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    ProjectResegmenter resegmenter = new ProjectResegmenter(project, now, person, progress);
    List<ResegmentedText> texts = new ArrayList<>();
    for (Map.Entry<Text, Rules> one : rules.entrySet()) {
      Text text = one.getKey();
      progress.step("Segmenting " + text.getId());
      ProjectResegmenter.Counts counts =
          resegmenter.resegment(text, one.getValue().rules().segmenter(text.getLanguage()));
      texts.add(outcome(text, one.getValue().entry(), record.of(text), counts));
    }
    BeadCounts beads = resegmenter.carryOver();
    record(record, rules);
    boolean changed = texts.stream().anyMatch(ResegmentBitext::changed);
    if (changed && !request.dryRun()) {
      progress.step("Writing");
      write(project, request.bitext(), now);
    }
    return new ResegmentOutcome(
        project, texts, beads, resegmenter.dropped(), resegmenter.spared(), changed);
  }

  private static Map<Text, Rules> rules(BitextProject project, ResegmentRequest request)
      throws TaskException {
    Map<Text, Rules> rules = new LinkedHashMap<>();
    Map<RulesChoice, Rules> loaded = new LinkedHashMap<>();
    RulesRecord record = new RulesRecord(project);
    for (Text text : texts(project, request.sides())) {
      RulesChoice choice = choice(record.of(text), request);
      if (!loaded.containsKey(choice)) {
        SegmentationRules found = choice.load();
        Entry entry = Entry.of(choice.uri(request.bitext()), found.sha256());
        loaded.put(choice, new Rules(found, entry));
      }
      rules.put(text, loaded.get(choice));
    }
    if (rules.isEmpty()) {
      throw new TaskException(
              TaskException.Kind.INPUT,
              request.bitext() + " holds no text of a document there; choose another side.")
          .withOption("--side");
    }
    return rules;
  }

  /** The texts that come from a document; what a translator has written has no raw text. */
  private static List<Text> texts(BitextProject project, Sides sides) {
    Stream<Text> source =
        sides == Sides.TARGET ? Stream.empty() : Stream.ofNullable(project.getSource());
    Stream<Text> targets = sides == Sides.SOURCE ? Stream.empty() : project.getTargets().stream();
    return Stream.concat(source, targets)
        .filter(text -> text.getRaw() != null && !text.getRaw().isEmpty())
        .toList();
  }

  private static RulesChoice choice(Optional<Entry> recorded, ResegmentRequest request)
      throws TaskException {
    if (request.rules().isPresent()) {
      return request.rules().get();
    }
    if (recorded.isEmpty()) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          request.bitext() + " does not say by which rules it was segmented; choose rules for it.");
    }
    return RulesChoice.ofUri(recorded.get().uri(), request.bitext());
  }

  private static ResegmentedText outcome(
      Text text, Entry entry, Optional<Entry> before, ProjectResegmenter.Counts counts) {
    return new ResegmentedText(
        text.getId(),
        entry.uri(),
        before.map(Entry::uri),
        !before.equals(Optional.of(entry)),
        counts.kept(),
        counts.made(),
        counts.gone());
  }

  private static boolean changed(ResegmentedText text) {
    return text.rulesChanged() || text.made() > 0 || text.gone() > 0;
  }

  private static void record(RulesRecord record, Map<Text, Rules> rules) {
    for (Map.Entry<Text, Rules> one : rules.entrySet()) {
      record.set(List.of(one.getKey()), one.getValue().entry());
    }
  }

  private void write(BitextProject project, Path bitext, Instant now) throws TaskException {
    project.setModified(now);
    project.setModifiedBy(person);
    project.setGenerator(BayanVersion.PROGRAM);
    DeliverableFiles.writeBitext(project, bitext);
  }
}
