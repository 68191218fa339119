package org.bayan.exchange.internal.tbx;

import java.util.List;
import java.util.stream.Stream;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.Transaction;

/** Makes transactions of {@code transacGrp}, {@code transac} or {@code transactionType}. */
final class Transactions {

  /**
   * The action that Bayan names beside the category of version 3, that category, and the types that
   * version 2 writes in its place.
   */
  private static final String[] TYPES = {
    "action", "transactionType", "origination", "modification"
  };

  private Transactions() {}

  /** Whether an element says what was done. */
  static boolean isOne(XmlElement element) {
    return first(parts(element), TYPES) != null;
  }

  static Transaction of(XmlElement element) {
    Transaction transaction = TermbaseFactory.eINSTANCE.createTransaction();
    List<XmlElement> parts = parts(element);
    transaction.setType(first(parts, TYPES));
    transaction.setBy(first(parts, "responsibility"));
    transaction.setAt(first(parts, "date"));
    transaction.setNote(first(parts, "note"));
    return transaction;
  }

  private static List<XmlElement> parts(XmlElement element) {
    return element.name().equals("transacGrp") ? element.children().toList() : List.of(element);
  }

  /** The text of the first part of one of these categories, or null. */
  private static String first(List<XmlElement> parts, String... categories) {
    return Stream.of(categories)
        .flatMap(name -> parts.stream().filter(part -> Category.nameOf(part).equals(name)))
        .map(TextValue::of)
        .findFirst()
        .orElse(null);
  }
}
