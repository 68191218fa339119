package org.bayan.memory.ui.internal.matches;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.index.memory.MatchType;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.ui.internal.views.Moments;
import org.eclipse.osgi.util.NLS;

/** What is said of a match. */
final class MatchLabels {

  private static final String BETWEEN = "  \u00b7  ";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private MatchLabels() {}

  /** The score with the way in which the texts match. */
  static String badge(ShownMatch match) {
    return NLS.bind(Messages.badge, match.score(), type(match.match().type()));
  }

  private static String type(MatchType type) {
    return switch (type) {
      case CONTEXT_EXACT -> Messages.typeContext;
      case EXACT -> Messages.typeExact;
      case EXACT_PLACEABLES -> Messages.typePlaceables;
      case FUZZY -> Messages.typeFuzzy;
      case SUBSEGMENT -> Messages.typeSubsegment;
      case FRAGMENT -> Messages.typeFragment;
    };
  }

  /** That nobody has reviewed the unit, with what that costs; empty where somebody has. */
  static Optional<String> unreviewed(ShownMatch match, int penalty) {
    return match.match().unreviewed()
        ? Optional.of(
            penalty == 0 ? Messages.unreviewed : NLS.bind(Messages.unreviewedPenalty, penalty))
        : Optional.empty();
  }

  /** Where the unit comes from, who made or changed it, and when. */
  static String origin(ShownMatch match) {
    UnitDetails details = match.match().unit().unit().details();
    List<String> facts = new ArrayList<>();
    facts.add(
        match.memory().penalty() == 0
            ? match.memory().name()
            : NLS.bind(Messages.memoryPenalty, match.memory().name(), match.memory().penalty()));
    details.property(PropertyTypes.DOCUMENT).ifPresent(facts::add);
    details
        .property(PropertyTypes.PARAGRAPH)
        .ifPresent(number -> facts.add(NLS.bind(Messages.paragraph, number)));
    first(details, UnitAttribute.CHANGED_BY, UnitAttribute.CREATED_BY).ifPresent(facts::add);
    first(details, UnitAttribute.CHANGED, UnitAttribute.CREATED)
        .flatMap(MatchLabels::moment)
        .map(Moments::day)
        .ifPresent(facts::add);
    if (match.match().copies() > 1) {
      facts.add(NLS.bind(Messages.copies, match.match().copies()));
    }
    return String.join(BETWEEN, facts.stream().map(one -> "\u2068" + one + "\u2069").toList());
  }

  private static Optional<String> first(
      UnitDetails details, UnitAttribute one, UnitAttribute other) {
    return details.attribute(one).or(() -> details.attribute(other));
  }

  private static Optional<Instant> moment(String date) {
    try {
      return Optional.of(LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      // Other programs write dates in ways of their own; without one it reads well, too.
      return Optional.empty();
    }
  }

  /** All of it in words, for screen readers. */
  static String spoken(ShownMatch match, int number, int of, int penalty) {
    String badges =
        unreviewed(match, penalty)
            .map(word -> NLS.bind(Messages.badges, badge(match), word))
            .orElse(badge(match));
    Object[] parts = {
      number, of, badges, match.match().source().text(), match.proposal(), origin(match)
    };
    return NLS.bind(Messages.spoken, parts);
  }
}
