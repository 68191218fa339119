package org.bayan.quality.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.quality.CheckedText;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.numbers.Figures;
import org.bayan.quality.internal.references.Address;
import org.bayan.quality.internal.references.Citation;
import org.bayan.quality.internal.tags.WrittenTag;
import org.bayan.text.CountedNoun;
import org.bayan.text.CountedNounFinder;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.Folding;
import org.bayan.text.HijriDateFinder;
import org.bayan.text.HijriMention;
import org.bayan.text.MeasureFinder;
import org.bayan.text.MeasureMention;
import org.bayan.text.OrdinalFinder;
import org.bayan.text.OrdinalMention;
import org.bayan.text.ParagraphLabel;
import org.bayan.text.PrimaryLanguage;
import org.bayan.text.Quotation;
import org.bayan.text.Quotations;
import org.bayan.text.StateFinder;
import org.bayan.text.StateMention;
import org.bayan.text.SymbolMention;
import org.bayan.text.TimeFinder;
import org.bayan.text.TimeMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.bayan.text.WeekdayFinder;
import org.bayan.text.WeekdayMention;

/** One side of a pair with what is found in it, each read when it is first asked for. */
public final class SideAnalysis {
  private static final String STROKES = "/\u2044\u2215\uFF0F";

  private final CheckedText side;
  private final String primary;
  private String folded;
  private List<Token> tokens;
  private List<SymbolMention> symbols;
  private List<DateMention> dates;
  private List<HijriMention> hijri;
  private List<TimeMention> times;
  private List<WeekdayMention> weekdays;
  private List<OrdinalMention> ordinals;
  private List<StateMention> states;
  private List<MeasureMention> measures;
  private List<CountedNoun> counted;
  private List<Quotation> quotations;
  private List<Address> addresses;
  private List<Citation> citations;
  private List<WrittenTag> tags;
  private Optional<ParagraphLabel> label;
  private Figures figures;
  private List<TextRange> compounds;

  /** A side that nothing was read of. */
  public SideAnalysis(CheckedText side) {
    this.side = side;
    primary = PrimaryLanguage.of(side.language());
  }

  /** The text as it is checked. */
  public CheckedText side() {
    return side;
  }

  /** Its characters. */
  public String text() {
    return side.text();
  }

  /** The language tag. */
  public String language() {
    return side.language();
  }

  /** The language without region and script. */
  public String primaryLanguage() {
    return primary;
  }

  /** Whether it is Arabic. */
  public boolean isArabic() {
    return primary.equals("ar");
  }

  /** Whether it is English. */
  public boolean isEnglish() {
    return primary.equals("en");
  }

  /** The whole text, folded. */
  public String folded() {
    if (folded == null) {
      folded = Folding.key(text());
    }
    return folded;
  }

  /** The tokens. */
  public List<Token> tokens() {
    if (tokens == null) {
      tokens = Tokenizer.tokenize(text());
    }
    return tokens;
  }

  /** Symbols of documents. */
  public List<SymbolMention> symbols() {
    if (symbols == null) {
      symbols = hasStroke() ? DocumentSymbols.find(text()) : List.of();
    }
    return symbols;
  }

  private boolean hasStroke() {
    for (int i = 0; i < STROKES.length(); i++) {
      if (text().indexOf(STROKES.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Gregorian dates. */
  public List<DateMention> dates() {
    if (dates == null) {
      dates = DateFinder.find(tokens(), language());
    }
    return dates;
  }

  /** Hijri dates. */
  public List<HijriMention> hijri() {
    if (hijri == null) {
      hijri = HijriDateFinder.find(tokens());
    }
    return hijri;
  }

  /** Times of the day. */
  public List<TimeMention> times() {
    if (times == null) {
      times = TimeFinder.find(text());
    }
    return times;
  }

  /** Days of the week. */
  public List<WeekdayMention> weekdays() {
    if (weekdays == null) {
      weekdays = WeekdayFinder.find(tokens(), language());
    }
    return weekdays;
  }

  /** Ordinals. */
  public List<OrdinalMention> ordinals() {
    if (ordinals == null) {
      ordinals = OrdinalFinder.find(tokens(), language());
    }
    return ordinals;
  }

  /** States. */
  public List<StateMention> states() {
    if (states == null) {
      states = StateFinder.find(tokens(), language());
    }
    return states;
  }

  /** Units, currencies, percent signs. */
  public List<MeasureMention> measures() {
    if (measures == null) {
      measures = MeasureFinder.find(tokens(), language());
    }
    return measures;
  }

  /** Arabic nouns with their number. */
  public List<CountedNoun> counted() {
    if (counted == null) {
      counted = isArabic() ? CountedNounFinder.find(tokens()) : List.of();
    }
    return counted;
  }

  /** Quotations. */
  public List<Quotation> quotations() {
    if (quotations == null) {
      quotations = Quotations.find(text());
    }
    return quotations;
  }

  /** Addresses of pages and mailboxes. */
  public List<Address> addresses() {
    if (addresses == null) {
      addresses = Address.find(text());
    }
    return addresses;
  }

  /** Resolutions and decisions by number. */
  public List<Citation> citations() {
    if (citations == null) {
      citations = Citation.find(this);
    }
    return citations;
  }

  /** Tags that are written in the text. */
  public List<WrittenTag> tags() {
    if (tags == null) {
      tags = WrittenTag.find(text());
    }
    return tags;
  }

  /** The label that the paragraph begins with. */
  public Optional<ParagraphLabel> label() {
    if (label == null) {
      String stripped = text().stripLeading();
      label = stripped.isEmpty() ? Optional.empty() : ParagraphLabel.find(stripped);
    }
    return label;
  }

  /** The offset after the label and the spaces before it; 0 without one. */
  public int afterLabel() {
    int spaces = text().length() - text().stripLeading().length();
    return label().map(found -> spaces + found.end()).orElse(0);
  }

  /** The numbers that are no part of a date, symbol, or the like. */
  public Figures figures() {
    if (figures == null) {
      figures = Figures.of(this);
    }
    return figures;
  }

  /** Ranges that are read as a whole, so that no number in them stands by itself. */
  public List<TextRange> compounds() {
    if (compounds == null) {
      compounds = List.copyOf(readCompounds());
    }
    return compounds;
  }

  private List<TextRange> readCompounds() {
    List<TextRange> ranges = new ArrayList<>();
    symbols().forEach(one -> ranges.add(new TextRange(one.start(), one.end())));
    dates().forEach(one -> ranges.add(new TextRange(one.start(), one.end())));
    hijri().forEach(one -> ranges.add(new TextRange(one.start(), one.end())));
    times().forEach(one -> ranges.add(new TextRange(one.start(), one.end())));
    addresses().forEach(one -> ranges.add(one.range()));
    tags().forEach(one -> ranges.add(one.range()));
    return ranges;
  }
}
