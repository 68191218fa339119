package org.bayan.terms.ui.internal.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.bayan.model.termbase.Transaction;
import org.bayan.ui.internal.views.Moments;

/** What was done to a part, and when, in words. */
final class TransactionWords {

  private TransactionWords() {}

  /** What was done. Types of other tools are kept as they are. */
  static String type(Transaction transaction) {
    return switch (transaction.getType()) {
      case "origination" -> Messages.wasMade;
      case "modification" -> Messages.wasChanged;
      case "proposal" -> Messages.wasProposed;
      case "approval" -> Messages.wasApproved;
      case "rejection" -> Messages.wasRejected;
      case "return to draft" -> Messages.wasReturned;
      case null -> "";
      default -> transaction.getType();
    };
  }

  /** Whether it is a step of the workflow. */
  static boolean isWorkflow(Transaction transaction) {
    return switch (transaction.getType()) {
      case "proposal", "approval", "rejection", "return to draft" -> true;
      case null, default -> false;
    };
  }

  /** When, as people write it here; as it stands in the file where that is no date. */
  static String when(Transaction transaction) {
    String at = transaction.getAt();
    if (at == null) {
      return "";
    }
    return at.length() <= "2026-01-01".length()
        ? day(at)
        : instant(transaction).map(Moments::written).orElse(at);
  }

  private static String day(String at) {
    try {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
          .withLocale(Locale.getDefault(Locale.Category.FORMAT))
          .format(LocalDate.parse(at));
    } catch (DateTimeException e) {
      return at;
    }
  }

  /** The moment; of a day its beginning. */
  static Optional<Instant> instant(Transaction transaction) {
    String at = transaction.getAt();
    if (at == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          at.length() <= "2026-01-01".length()
              ? LocalDate.parse(at).atStartOfDay(ZoneId.systemDefault()).toInstant()
              : OffsetDateTime.parse(at).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
