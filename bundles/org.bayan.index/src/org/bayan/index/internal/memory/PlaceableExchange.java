package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.index.memory.TextRange;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Puts the numbers and dates of a text into a translation in the place of those that the source of
 * the translation has. A number must stand in the translation in figures, as often as it is to be
 * replaced; a date must stand there once.
 */
final class PlaceableExchange {

  /**
   * A translation with other numbers.
   *
   * @param text the translation
   * @param ranges what is new in it
   * @param complete whether all numbers and dates that differ could be replaced
   */
  record Exchanged(String text, List<TextRange> ranges, boolean complete) {}

  /**
   * The texts that are compared.
   *
   * @param wanted the text that was looked for
   * @param found the source of the translation
   * @param language the code of the language of both
   * @param target the translation
   * @param targetLanguage the code of its language
   */
  record Texts(
      String wanted, String found, String language, String target, String targetLanguage) {}

  private record Swap(String before, String after) {}

  private final Texts texts;
  private final List<Swap> numbers = new ArrayList<>();
  private final List<NewText> places = new ArrayList<>();
  private final List<DateMention> dates;
  private boolean complete = true;

  private PlaceableExchange(Texts texts) {
    this.texts = texts;
    this.dates = DateFinder.find(texts.target(), texts.targetLanguage());
  }

  static Exchanged of(
      List<Piece> wanted, List<Piece> found, List<PieceDistance.Step> steps, Texts texts) {
    PlaceableExchange exchange = new PlaceableExchange(texts);
    for (PieceDistance.Step step : steps) {
      if (step.wanted() >= 0 && step.found() >= 0) {
        exchange.note(wanted.get(step.wanted()), found.get(step.found()));
      }
    }
    exchange.placeNumbers();
    return exchange.written();
  }

  private void note(Piece wanted, Piece found) {
    boolean differ = !wanted.folded().equals(found.folded());
    if (!wanted.isPlaceable() || wanted.kind() != found.kind() || !differ) {
      return;
    }
    if (wanted.kind() == Piece.Kind.NUMBER) {
      numbers.add(new Swap(found.folded(), wanted.folded()));
    } else {
      complete &= placeDate(date(texts.wanted(), wanted), date(texts.found(), found));
    }
  }

  private DateMention date(String text, Piece piece) {
    String written = text.substring(piece.start(), piece.end());
    List<DateMention> found = DateFinder.find(written, texts.language());
    return found.isEmpty() ? null : found.get(0);
  }

  private boolean placeDate(DateMention wanted, DateMention found) {
    if (wanted == null || found == null) {
      return false;
    }
    List<DateMention> same =
        dates.stream()
            .filter(
                date ->
                    date.day().equals(found.day())
                        && date.month().equals(found.month())
                        && date.year().equals(found.year()))
            .toList();
    if (same.size() != 1) {
      return false;
    }
    DateMention place = same.get(0);
    Optional<String> text =
        new DateRewriter(texts.targetLanguage())
            .rewrite(texts.target().substring(place.start(), place.end()), place, wanted);
    text.ifPresent(other -> places.add(new NewText(place.start(), place.end(), other)));
    return text.isPresent();
  }

  private void placeNumbers() {
    List<Token> all =
        Tokenizer.tokenize(texts.target()).stream()
            .filter(token -> token.kind() == Token.Kind.NUMBER && !isDated(token))
            .toList();
    for (String before : numbers.stream().map(Swap::before).distinct().toList()) {
      List<String> afters =
          numbers.stream().filter(one -> one.before().equals(before)).map(Swap::after).toList();
      List<Token> same = all.stream().filter(one -> one.key().equals(before)).toList();
      boolean sure = same.size() == afters.size() || afters.stream().distinct().count() == 1;
      if (same.isEmpty() || !sure) {
        complete = false;
      } else {
        for (int i = 0; i < same.size(); i++) {
          Token token = same.get(i);
          String after = afters.get(Math.min(i, afters.size() - 1));
          places.add(new NewText(token.start(), token.end(), SameDigits.of(token.text(), after)));
        }
      }
    }
  }

  private boolean isDated(Token token) {
    return dates.stream()
        .anyMatch(date -> date.start() <= token.start() && token.end() <= date.end());
  }

  private Exchanged written() {
    places.sort(Comparator.comparingInt(NewText::start));
    StringBuilder text = new StringBuilder();
    List<TextRange> ranges = new ArrayList<>();
    int position = 0;
    for (NewText place : places) {
      if (place.start() >= position) {
        text.append(texts.target(), position, place.start());
        ranges.add(new TextRange(text.length(), text.length() + place.text().length()));
        text.append(place.text());
        position = place.end();
      }
    }
    text.append(texts.target().substring(position));
    return new Exchanged(text.toString(), ranges, complete);
  }
}
