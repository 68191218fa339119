package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.core.internal.memory.ProbableTranslation;
import org.bayan.index.memory.ConcordanceHit;
import org.bayan.index.memory.TextRange;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.LanguageGuess;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Makes lines of hits, with their probable translations, grouped by these. */
final class ConcordanceLines {
  private static final Comparator<ConcordanceLine> FREQUENT_FIRST =
      Comparator.comparing((ConcordanceLine line) -> line.group().isEmpty())
          .thenComparing(Comparator.comparingInt(ConcordanceLine::groupSize).reversed())
          .thenComparing(ConcordanceLine::group)
          .thenComparing(line -> line.hit().unit().number())
          .thenComparing(line -> line.place().start());

  private final Optional<ProbableTranslation> translations;

  ConcordanceLines(MemoryLanguages languages) {
    translations = lexicon(languages).map(ProbableTranslation::new);
  }

  /** The lexicon that ships, where it is one of the two languages. */
  private static Optional<Lexicon> lexicon(MemoryLanguages languages) {
    Lexicon lexicon = ShippedLexicon.arabicEnglish();
    if (lexicon.joins(languages.source(), languages.target())) {
      return Optional.of(lexicon);
    }
    return lexicon.joins(languages.target(), languages.source())
        ? Optional.of(lexicon.swapped())
        : Optional.empty();
  }

  List<ConcordanceLine> of(List<ConcordanceHit> hits) {
    List<ConcordanceLine> lines = new ArrayList<>();
    for (ConcordanceHit hit : hits) {
      for (TextRange place : hit.places()) {
        Optional<TextRange> translation =
            translations.flatMap(
                finder -> finder.of(hit.source().text(), place, hit.target().text()));
        lines.add(new ConcordanceLine(hit, place, translation, "", 0));
      }
    }
    List<ConcordanceLine> grouped = new ArrayList<>(grouped(lines));
    grouped.sort(FREQUENT_FIRST);
    return grouped;
  }

  /** Translations of the same stems are one group, which has the name of its most frequent one. */
  private static List<ConcordanceLine> grouped(List<ConcordanceLine> lines) {
    Map<String, Map<String, Integer>> forms = new HashMap<>();
    for (ConcordanceLine line : lines) {
      forms
          .computeIfAbsent(stems(line.translated()), key -> new HashMap<>())
          .merge(line.translated(), 1, Integer::sum);
    }
    return lines.stream().map(line -> inGroup(line, forms.get(stems(line.translated())))).toList();
  }

  private static ConcordanceLine inGroup(ConcordanceLine line, Map<String, Integer> forms) {
    String name =
        forms.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
    int size = forms.values().stream().mapToInt(Integer::intValue).sum();
    return new ConcordanceLine(line.hit(), line.place(), line.translation(), name, size);
  }

  private static String stems(String text) {
    boolean arabic = LanguageGuess.fits("ar", text);
    return Tokenizer.tokenize(text).stream()
        .map(Token::key)
        .map(key -> arabic ? ArabicStemmer.stem(key) : EnglishStemmer.stem(key))
        .collect(Collectors.joining(" "));
  }
}
