package org.bayan.core.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.SymbolMention;

/**
 * The symbol that a document bears at its head: on a line that holds little else, among its first
 * units or in the header of its pages. What running text cites is the symbol of another document.
 */
public final class HeadSymbol {

  private static final int HEAD_UNITS = 10;

  /** What stands beside a symbol at the head of a page and says nothing of its own. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "United Nations|Nations Unies|الأمم المتحدة|General Assembly|الجمعية العامة"
              + "|Security Council|مجلس الأمن|Economic and Social Council"
              + "|المجلس الاقتصادي والاجتماعي|Human Rights Council|مجلس حقوق الإنسان");

  /** How the readers of office documents name the parts that page headers are in. */
  private static final String PAGE_HEADER = "word/header";

  private HeadSymbol() {}

  /** The symbol of a document, if it bears one. */
  public static Optional<String> of(ExtractedDocument document) {
    List<ExtractedUnit> units = document.units();
    Stream<ExtractedUnit> head = units.stream().limit(HEAD_UNITS);
    Stream<ExtractedUnit> headers =
        units.stream().skip(HEAD_UNITS).filter(unit -> unit.id().startsWith(PAGE_HEADER));
    return ofLines(Stream.concat(head, headers).flatMap(unit -> document.text(unit).lines()));
  }

  /** The symbol that the first of some lines bears which bears one. */
  public static Optional<String> ofLines(Stream<String> lines) {
    return lines.map(HeadSymbol::ofLine).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> ofLine(String line) {
    List<SymbolMention> mentions = DocumentSymbols.find(line);
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int covered = mentions.stream().mapToInt(mention -> mention.end() - mention.start()).sum();
    boolean mostly = covered * 2 >= LETTERHEAD.matcher(line).replaceAll("").strip().length();
    return mostly ? Optional.of(joined(line, mentions)) : Optional.empty();
  }

  /** A document of two organs bears two symbols: {@code A/69/521-S/2014/715}. */
  private static String joined(String line, List<SymbolMention> mentions) {
    StringBuilder symbol = new StringBuilder(mentions.get(0).symbol());
    for (int i = 1; i < mentions.size(); i++) {
      String between = line.substring(mentions.get(i - 1).end(), mentions.get(i).start());
      if (!between.matches("\\s*[-–‑‐]\\s*")) {
        return symbol.toString();
      }
      symbol.append('-').append(mentions.get(i).symbol());
    }
    return symbol.toString();
  }
}
