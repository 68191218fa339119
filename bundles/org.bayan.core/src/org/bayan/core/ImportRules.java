package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.internal.RulesRecord;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.SegmentationRules;

/**
 * The rules that an import cuts by: those that are named, else those of the text, else those of the
 * bitext, else the default. A text is cut by one set of rules alone.
 */
final class ImportRules {

  private final BitextProject project;
  private final Path bitext;
  private final RulesChoice choice;
  private final SegmentationRules rules;
  private final List<Text> empty;

  private ImportRules(BitextProject project, Path bitext, RulesChoice choice) throws TaskException {
    this.project = project;
    this.bitext = bitext;
    this.choice = choice;
    rules = choice.load();
    empty = new RulesRecord(project).uncut();
  }

  private static Stream<Text> texts(BitextProject project) {
    return Stream.of(project.getSource(), project.getAlignments().get(0).getTarget());
  }

  /**
   * The rules of a request.
   *
   * @param request the request
   * @param project what its documents are added to, before that
   * @throws TaskException when the rules cannot be read, or others are asked for than those that
   *     the text was cut by
   */
  static ImportRules of(ImportRequest request, BitextProject project) throws TaskException {
    boolean isSource = request.side() == BitextSide.SOURCE;
    Text text = texts(project).skip(isSource ? 0 : 1).findFirst().orElseThrow();
    Optional<String> recorded = new RulesRecord(project).of(text).map(RulesRecord.Entry::uri);
    Optional<RulesChoice> named = request.rules();
    if (named.isPresent() && recorded.isPresent() && !Segments.of(text).isEmpty()) {
      requireSame(request, named.get(), recorded.get());
    }
    RulesChoice choice =
        named.isPresent() || recorded.isEmpty()
            ? named.orElse(RulesChoice.DEFAULT)
            : RulesChoice.ofUri(recorded.get(), request.bitext());
    return new ImportRules(project, request.bitext(), choice);
  }

  private static void requireSame(ImportRequest request, RulesChoice named, String recorded)
      throws TaskException {
    if (!named.equals(RulesChoice.ofUri(recorded, request.bitext()))
        && !named.uri(request.bitext()).equals(recorded)) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          "The %s of %s is segmented by other rules (%s); leave the rules out, or segment it again by them first."
              .formatted(
                  request.side().name().toLowerCase(Locale.ROOT), request.bitext(), recorded));
    }
  }

  SegmentationRules rules() {
    return rules;
  }

  /** Remembers the rules with the texts that were empty and now are not. */
  void record() {
    new RulesRecord(project)
        .setWhereCut(empty, RulesRecord.Entry.of(choice.uri(bitext), rules.sha256()));
  }
}
