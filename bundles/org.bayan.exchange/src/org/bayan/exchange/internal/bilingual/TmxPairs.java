package org.bayan.exchange.internal.bilingual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.BilingualFormatException;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.UnitState;
import org.bayan.exchange.internal.LanguageCode;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxNote;
import org.bayan.exchange.tmx.TmxProperty;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxStreamReader;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;
import org.bayan.exchange.tmx.VariantPair;
import org.bayan.exchange.tmx.VariantPairs;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.TranslationState;

/**
 * Reads pairs of a translation memory. Where no languages are named, the source is that of the
 * header, else of the first variant, and the target the other language of the first unit with one.
 */
public final class TmxPairs implements TmxSink {
  private static final String STATUS = "x-status";

  private final Path file;
  private final List<BilingualUnit> units = new ArrayList<>();
  private Optional<String> source;
  private Optional<String> target;
  private VariantPairs pairs;

  /** Pairs of a file. */
  public TmxPairs(Path file, Optional<String> source, Optional<String> target) {
    this.file = file;
    this.source = source;
    this.target = target;
  }

  /** Reads the file. */
  public BilingualFile read() throws IOException {
    new TmxStreamReader(Unreadable.FAIL).read(file, this);
    if (units.isEmpty()) {
      throw new BilingualFormatException(
          file.toString(), 0, "it has no unit with both languages; name others");
    }
    return new BilingualFile(source.orElse(""), target.orElse(""), units);
  }

  @Override
  public void header(TmxHeader header) {
    String stated = header.sourceLanguage();
    if (source.isEmpty() && !stated.equals(TmxHeader.ALL_LANGUAGES)) {
      source = Optional.of(stated.replace('_', '-'));
    }
  }

  @Override
  public void unit(TmxUnit unit) {
    if (pairs == null) {
      choose(unit);
    }
    if (pairs != null) {
      pairs.of(unit).forEach(pair -> add(unit, pair));
    }
  }

  private void choose(TmxUnit unit) {
    List<String> languages =
        unit.variants().stream()
            .map(TmxVariant::language)
            .map(tag -> tag.replace('_', '-'))
            .toList();
    if (source.isEmpty()) {
      source =
          languages.stream()
              .filter(tag -> target.filter(to -> LanguageCode.isSame(to, tag)).isEmpty())
              .findFirst();
    }
    if (target.isEmpty() && source.isPresent()) {
      String from = source.get();
      target = languages.stream().filter(tag -> !LanguageCode.isSame(tag, from)).findFirst();
    }
    if (source.isPresent() && target.isPresent()) {
      pairs = new VariantPairs(new LanguagePair(source.get(), target.get()));
    }
  }

  private void add(TmxUnit unit, VariantPair pair) {
    if (pair.source().content().text().isBlank() || pair.target().content().text().isBlank()) {
      return;
    }
    units.add(
        new BilingualUnit(
            unit.id().orElse(Integer.toString(units.size() + 1)),
            "",
            "",
            TmxText.of(pair.source().content()),
            Optional.of(TmxText.of(pair.target().content())),
            new UnitState(TranslationState.TRANSLATED, status(unit)),
            notes(unit, pair),
            Optional.empty()));
  }

  /** The status that Bayan writes into its memories. */
  private static BeadStatus status(TmxUnit unit) {
    return unit.properties().stream()
        .filter(property -> property.type().equals(STATUS))
        .map(TmxProperty::text)
        .flatMap(
            text -> Arrays.stream(BeadStatus.values()).filter(one -> one.getLiteral().equals(text)))
        .findFirst()
        .orElse(BeadStatus.UNREVIEWED);
  }

  private static List<BilingualNote> notes(TmxUnit unit, VariantPair pair) {
    Map<BilingualNote.Kind, List<TmxNote>> all =
        Map.of(
            BilingualNote.Kind.PAIR, unit.notes(),
            BilingualNote.Kind.SOURCE, pair.source().notes(),
            BilingualNote.Kind.TARGET, pair.target().notes());
    return Stream.of(BilingualNote.Kind.PAIR, BilingualNote.Kind.SOURCE, BilingualNote.Kind.TARGET)
        .flatMap(
            kind -> all.get(kind).stream().map(note -> new BilingualNote(kind, note.text(), "")))
        .toList();
  }
}
