package org.bayan.core.internal;

import java.util.List;
import java.util.Locale;
import org.bayan.core.RecognisedTerms;
import org.bayan.exchange.MarkedTerm;
import org.bayan.exchange.TermMarker;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.terms.TermHit;

/** Shows recognised terms to the report, each with what the other side calls it. */
final class TermMarks implements TermMarker {

  private final RecognisedTerms terms;
  private final String source;
  private final String target;

  TermMarks(RecognisedTerms terms, BitextProject project, Alignment alignment) {
    this.terms = terms;
    source = project.getSource().getLanguage();
    target = alignment.getTarget().getLanguage();
  }

  @Override
  public List<MarkedTerm> mark(Segment segment, String language) {
    String other = language.equals(source) ? target : source;
    return terms.in(segment).stream().map(hit -> marked(hit, other)).toList();
  }

  private MarkedTerm marked(TermHit hit, String language) {
    return new MarkedTerm(
        hit.start(),
        hit.end(),
        terms.key(hit),
        hit.kind().name().toLowerCase(Locale.ROOT),
        terms.equivalents(hit, language));
  }
}
