package org.bayan.ui.internal.terms;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.eclipse.osgi.util.NLS;

/** What is said of a term where it stands in a text. */
public final class TermWords {

  private static final int MOST_CHARACTERS = 160;
  private static final String ELLIPSIS = "\u2026";

  private TermWords() {}

  /**
   * The term, how it matches, what the other language calls it with the status of each and who laid
   * it down, what the concept is, and the termbase.
   *
   * @param within other terms that stand in the same place
   * @return several lines
   */
  public static String of(SegmentTerm term, List<SegmentTerm> within) {
    List<String> lines = new ArrayList<>();
    lines.add(TermLabels.toolTip(term));
    lines.add(NLS.bind(Messages.match, TermLabels.match(term)));
    term.equivalents().forEach(one -> lines.add(line(one)));
    within.forEach(other -> lines.add(also(other)));
    definition(term.concept())
        .map(text -> NLS.bind(Messages.definition, MatchWords.isolated(cut(text))))
        .ifPresent(lines::add);
    text(term.concept().getSubjectField())
        .map(subject -> NLS.bind(Messages.subject, subject))
        .ifPresent(lines::add);
    text(term.hit().term().getIssuingBody())
        .map(body -> NLS.bind(Messages.body, body))
        .ifPresent(lines::add);
    lines.add(NLS.bind(Messages.termbase, TermLabels.termbase(term)));
    if (!term.isRendered()) {
      lines.add(term.equivalents().isEmpty() ? Messages.noEquivalent : Messages.notRendered);
    }
    return String.join("\n", lines);
  }

  private static Optional<String> text(String text) {
    return Optional.ofNullable(text).filter(one -> !one.isBlank()).map(MatchWords::isolated);
  }

  private static String line(Equivalent equivalent) {
    String status = TermLabels.status(equivalent.term().getStatus());
    String pattern = equivalent.used() ? Messages.equivalentUsed : Messages.equivalent;
    String line = NLS.bind(pattern, equivalent.term().getTerm(), status);
    return text(equivalent.term().getIssuingBody())
        .map(body -> NLS.bind(Messages.equivalentOfBody, line, body))
        .orElse(line);
  }

  private static String also(SegmentTerm other) {
    String form = MatchWords.isolated(TermLabels.form(other));
    return other
        .preferred()
        .map(one -> MatchWords.isolated(one.term().getTerm()))
        .map(equivalent -> NLS.bind(Messages.alsoHere, form, equivalent))
        .orElseGet(() -> NLS.bind(Messages.alsoHereWithout, form));
  }

  /** The definition in the language of the user, where there is one, else any. */
  private static Optional<String> definition(ConceptEntry concept) {
    List<Definition> all =
        Stream.concat(
                concept.getDefinitions().stream(),
                concept.getLanguages().stream()
                    .flatMap(section -> section.getDefinitions().stream()))
            .toList();
    return all.stream()
        .filter(TermWords::isOfUser)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Definition::getText);
  }

  private static boolean isOfUser(Definition definition) {
    String language =
        definition.eContainer() instanceof LanguageSection section
            ? section.getLanguage()
            : definition.getLanguage();
    return language != null
        && Locale.forLanguageTag(language).getLanguage().equals(Locale.getDefault().getLanguage());
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return text.substring(0, words.preceding(MOST_CHARACTERS)).stripTrailing() + ELLIPSIS;
  }
}
