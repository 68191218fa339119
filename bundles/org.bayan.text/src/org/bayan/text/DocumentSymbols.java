package org.bayan.text;

import java.util.List;
import org.bayan.text.internal.symbols.SymbolReader;

/**
 * Finds the symbols by which the United Nations name their documents: {@code A/RES/69/15}, {@code
 * S/RES/2170 (2014)}, {@code S/PV.7316}, {@code A/C.3/69/L.26/Rev.1}, {@code CRC/C/GC/20}.
 *
 * <p>An Arabic text writes them in Latin letters too, often with bidi marks in them and at times
 * with Arabic digits; they are found alike. What stands in an address ({@code https://…/A/69/15})
 * or a path is none.
 */
public final class DocumentSymbols {
  private DocumentSymbols() {}

  /** The symbols of a text in order, no two overlapping. */
  public static List<SymbolMention> find(String text) {
    return SymbolReader.read(text);
  }
}
