package org.bayan.ui.internal.terms;

import java.util.stream.Collectors;
import org.bayan.terms.Inflection;
import org.bayan.terms.MatchAnalysis;
import org.bayan.terms.MatchKind;
import org.bayan.terms.WordAnalysis;
import org.eclipse.osgi.util.NLS;

/** Says how a passage matches a term: in words, and with the pieces of what is written together. */
final class MatchWords {

  private static final String ISOLATE = "\u2068";
  private static final String POP = "\u2069";

  private MatchWords() {}

  /** Such as "with clitics: و+ب+ال|تحالف". */
  static String of(MatchAnalysis analysis) {
    String kind = kind(analysis.kind());
    String words = analysis.kind().compareTo(MatchKind.FOLDED) > 0 ? pieces(analysis) : "";
    String said = words.isEmpty() ? kind : NLS.bind(Messages.kindPieces, kind, words);
    return analysis
        .storedForm()
        .map(form -> NLS.bind(Messages.kindStored, said, isolated(form)))
        .orElse(said);
  }

  static String kind(MatchKind kind) {
    return switch (kind) {
      case EXACT -> Messages.kindExact;
      case FOLDED -> Messages.kindFolded;
      case CLITIC -> Messages.kindClitic;
      case INFLECTED -> Messages.kindInflected;
      case STEM -> Messages.kindStem;
    };
  }

  private static String pieces(MatchAnalysis analysis) {
    return analysis.words().stream()
        .map(MatchWords::word)
        .collect(Collectors.joining(" ", ISOLATE, POP));
  }

  private static String word(WordAnalysis word) {
    StringBuilder pieces = new StringBuilder(String.join("+", word.proclitics()));
    if (!word.proclitics().isEmpty()) {
      pieces.append('|');
    }
    pieces.append(word.core());
    if (!word.enclitic().isEmpty()) {
      pieces.append('|').append(word.enclitic());
    }
    return word.inflection() == Inflection.NONE
        ? pieces.toString()
        : NLS.bind(Messages.pieceInflected, pieces, inflection(word.inflection()));
  }

  private static String inflection(Inflection inflection) {
    return switch (inflection) {
      case NONE -> "";
      case SPELLING -> Messages.inflectionSpelling;
      case WITHOUT_ARTICLE -> Messages.inflectionWithoutArticle;
      case SINGULAR -> Messages.inflectionSingular;
      case PLURAL -> Messages.inflectionPlural;
      case BROKEN_PLURAL -> Messages.inflectionBrokenPlural;
      case DUAL -> Messages.inflectionDual;
      case CASE -> Messages.inflectionCase;
      case CONSTRUCT -> Messages.inflectionConstruct;
      case AGREEMENT -> Messages.inflectionAgreement;
      case STEM -> Messages.inflectionStem;
    };
  }

  static String isolated(String text) {
    return ISOLATE + text + POP;
  }
}
