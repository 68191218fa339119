package org.bayan.index.internal.memory;

import java.util.List;
import org.bayan.index.memory.Difference;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MatchType;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TextRange;

/** Makes matches of texts that were compared. */
final class MatchMaker {
  private static final int IN_CONTEXT = 101;

  private final WantedText wanted;
  private final LookUpRequest request;
  private final LookUpOptions options;

  MatchMaker(WantedText wanted, LookUpRequest request, LookUpOptions options) {
    this.wanted = wanted;
    this.request = request;
    this.options = options;
  }

  MemoryMatch match(ScoredText text, int copies) {
    PieceDistance distance =
        PieceDistance.of(wanted.pieces(), text.pieces(), Double.POSITIVE_INFINITY);
    List<PieceDistance.Step> steps = distance.steps();
    List<Difference> differences = Differences.of(wanted.pieces(), text.pieces(), steps);
    PlaceableExchange.Exchanged exchanged =
        PlaceableExchange.of(
            wanted.pieces(),
            text.pieces(),
            steps,
            new PlaceableExchange.Texts(
                wanted.text(),
                text.source().text(),
                wanted.language(),
                text.target().text(),
                LanguageKey.of(text.target().language())));
    MatchType type = type(text, differences, exchanged);
    boolean unreviewed = UnitSides.isUnreviewed(text.unit().unit());
    return new MemoryMatch(
        text.unit(),
        text.source(),
        text.target(),
        type,
        score(text, type) - (unreviewed ? options.unreviewedPenalty() : 0),
        unreviewed,
        differences,
        new TextRange(0, wanted.text().length()),
        new TextRange(0, text.source().text().length()),
        exchanged.text(),
        exchanged.ranges(),
        copies);
  }

  private MatchType type(
      ScoredText text, List<Difference> differences, PlaceableExchange.Exchanged exchanged) {
    if (text.score() == PieceScore.SAME) {
      return UnitSides.hasContext(text.unit().unit(), text.source(), request)
          ? MatchType.CONTEXT_EXACT
          : MatchType.EXACT;
    }
    boolean placeables =
        !differences.isEmpty()
            && differences.stream().allMatch(one -> one.kind() == Difference.Kind.PLACEABLE);
    return placeables && exchanged.complete() ? MatchType.EXACT_PLACEABLES : MatchType.FUZZY;
  }

  private static int score(ScoredText text, MatchType type) {
    return switch (type) {
      case CONTEXT_EXACT -> IN_CONTEXT;
      case EXACT_PLACEABLES -> PieceScore.ALMOST;
      default -> text.score();
    };
  }
}
