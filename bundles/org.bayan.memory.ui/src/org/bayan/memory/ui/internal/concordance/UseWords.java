package org.bayan.memory.ui.internal.concordance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.memory.FoundUse;
import org.bayan.core.memory.UsedMemory;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitDetails;
import org.bayan.ui.internal.grid.StatusLabels;
import org.bayan.ui.internal.views.Moments;
import org.eclipse.osgi.util.NLS;

/** What is said of uses, in the words of a person. */
final class UseWords {

  private static final DateTimeFormatter TMX_DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

  private UseWords() {}

  static UnitDetails details(FoundUse use) {
    return use.line().hit().unit().unit().details();
  }

  /** Where a use was found: a pair of the bitext, or a memory and the document it keeps. */
  static String origin(FoundUse use) {
    if (use.memory().isEmpty()) {
      return NLS.bind(Messages.origin_pair, use.line().hit().unit().number());
    }
    String memory = use.memory().map(UsedMemory::name).orElseThrow();
    return details(use)
        .property(PropertyTypes.DOCUMENT)
        .filter(document -> !document.isBlank())
        .map(document -> NLS.bind(Messages.origin_memoryAndDocument, memory, document))
        .orElse(memory);
  }

  /** Whether somebody has looked at the pair; empty where nothing tells. */
  static String status(FoundUse use) {
    return use.status().map(BeadStatus::get).map(StatusLabels::name).orElse("");
  }

  /** Whether a person has accepted the pair, or nobody can tell. */
  static boolean isUnreviewed(FoundUse use) {
    return use.status().map(BeadStatus::get).filter(BeadStatus.UNREVIEWED::equals).isPresent();
  }

  /** When the unit was changed last; empty where nothing tells. */
  static String day(FoundUse use) {
    return use.date().map(date -> moment(date).map(Moments::day).orElse(date)).orElse("");
  }

  /** A point in time as a person writes it; as the memory has it where it makes no sense. */
  static String written(String date) {
    return moment(date).map(Moments::written).orElse(date);
  }

  private static Optional<Instant> moment(String date) {
    try {
      return Optional.of(LocalDateTime.parse(date, TMX_DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      // The tool that wrote it has its own notation.
      return Optional.empty();
    }
  }
}
