package org.bayan.quality.internal;

import java.util.List;
import org.bayan.quality.internal.characters.BidiCheck;
import org.bayan.quality.internal.characters.CharacterCheck;
import org.bayan.quality.internal.characters.LatinOrderCheck;
import org.bayan.quality.internal.content.CoverageCheck;
import org.bayan.quality.internal.content.EmptyCheck;
import org.bayan.quality.internal.content.LengthCheck;
import org.bayan.quality.internal.content.RepeatedWordCheck;
import org.bayan.quality.internal.content.UntranslatedCheck;
import org.bayan.quality.internal.dates.CalendarCheck;
import org.bayan.quality.internal.dates.DateCheck;
import org.bayan.quality.internal.dates.MonthNamesCheck;
import org.bayan.quality.internal.dates.TimeCheck;
import org.bayan.quality.internal.dates.WeekdayCheck;
import org.bayan.quality.internal.names.LatinWordCheck;
import org.bayan.quality.internal.names.NameCheck;
import org.bayan.quality.internal.names.StrangeWordCheck;
import org.bayan.quality.internal.numbers.CountedNounCheck;
import org.bayan.quality.internal.numbers.LabelCheck;
import org.bayan.quality.internal.numbers.MeasureCheck;
import org.bayan.quality.internal.numbers.NumberCheck;
import org.bayan.quality.internal.numbers.NumberWordCheck;
import org.bayan.quality.internal.numbers.PercentCheck;
import org.bayan.quality.internal.numbers.RangeCheck;
import org.bayan.quality.internal.references.AddressCheck;
import org.bayan.quality.internal.references.CitationCheck;
import org.bayan.quality.internal.references.SymbolCheck;
import org.bayan.quality.internal.states.StateCheck;
import org.bayan.quality.internal.states.StateNameCheck;
import org.bayan.quality.internal.states.StateOrderCheck;
import org.bayan.quality.internal.tags.TagCheck;
import org.bayan.quality.internal.terms.TermCheck;
import org.bayan.quality.internal.typography.BracketCheck;
import org.bayan.quality.internal.typography.EndMarkCheck;
import org.bayan.quality.internal.typography.ForeignMarkCheck;
import org.bayan.quality.internal.typography.QuotationCheck;
import org.bayan.quality.internal.typography.QuotationOrderCheck;
import org.bayan.quality.internal.typography.QuotationStyleCheck;
import org.bayan.quality.internal.typography.SpacingCheck;

/** The checks in the order in which they run. */
public final class AllChecks {
  private AllChecks() {}

  /** All checks; what the profile turns off is dropped when it is found. */
  public static List<PairCheck> list() {
    return List.of(
        new EmptyCheck(),
        new UntranslatedCheck(),
        new NumberCheck(),
        new NumberWordCheck(),
        new PercentCheck(),
        new MeasureCheck(),
        new CountedNounCheck(),
        new RangeCheck(),
        new LabelCheck(),
        new DateCheck(),
        new MonthNamesCheck(),
        new WeekdayCheck(),
        new CalendarCheck(),
        new TimeCheck(),
        new SymbolCheck(),
        new CitationCheck(),
        new AddressCheck(),
        new StateCheck(),
        new StateNameCheck(),
        new StateOrderCheck(),
        new NameCheck(),
        new StrangeWordCheck(),
        new LatinWordCheck(),
        new TermCheck(),
        new CoverageCheck(),
        new RepeatedWordCheck(),
        new LengthCheck(),
        new QuotationCheck(),
        new QuotationStyleCheck(),
        new QuotationOrderCheck(),
        new BracketCheck(),
        new EndMarkCheck(),
        new ForeignMarkCheck(),
        new SpacingCheck(),
        new TagCheck(),
        new BidiCheck(),
        new CharacterCheck(),
        new LatinOrderCheck());
  }
}
