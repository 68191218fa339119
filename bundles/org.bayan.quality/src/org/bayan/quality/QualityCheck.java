package org.bayan.quality;

import static org.bayan.terms.check.Severity.ERROR;
import static org.bayan.terms.check.Severity.INFO;
import static org.bayan.terms.check.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.terms.check.Severity;

/** The kinds of findings, each with what is wrong and why it matters. */
public enum QualityCheck {
  /** A number of the source that the target lacks; the detail is the number. */
  NUMBER_MISSING(
      CheckGroup.NUMBERS,
      WARNING,
      "The target lacks the number %s.",
      "Numbers are compared by value, in digits of both kinds and in words."),
  /** A number of the target that the source lacks; the detail is the number. */
  NUMBER_ADDED(
      CheckGroup.NUMBERS,
      WARNING,
      "The source lacks the number %s.",
      "Numbers are compared by value, in digits of both kinds and in words."),
  /** One number for another; the details are the numbers. */
  NUMBER_CHANGED(
      CheckGroup.NUMBERS,
      ERROR,
      "The source has %s where the target has %s.",
      "A number of either side has no counterpart, and they stand in the same place."),
  /** A number in words that the target lacks; the detail is the number. */
  NUMBER_WORD_MISSING(
      CheckGroup.NUMBERS,
      INFO,
      "The target lacks the number %s, which the source has in words.",
      "Translators often turn small numbers in words into something else."),
  /** A number in words that the source lacks; the detail is the number. */
  NUMBER_WORD_ADDED(
      CheckGroup.NUMBERS,
      INFO,
      "The source lacks the number %s, which the target has in words.",
      "Translators often turn small numbers in words into something else."),
  /** One ordinal for another; the details are the ordinals. */
  ORDINAL_CHANGED(
      CheckGroup.NUMBERS,
      WARNING,
      "The source counts %s where the target counts %s.",
      "Ordinals are compared by value: the sixty-ninth session is الدورة التاسعة والستون."),
  /** An ordinal that the target lacks; the detail is its value. */
  ORDINAL_MISSING(
      CheckGroup.NUMBERS,
      WARNING,
      "The target lacks the ordinal %s.",
      "High ordinals name sessions, meetings and anniversaries."),
  /** A percentage that is none in the target, or none in the source; the detail is the number. */
  PERCENT(
      CheckGroup.NUMBERS,
      WARNING,
      "%s is a percentage on one side only.",
      "A percent sign, per cent, and في المائة are the same."),
  /** A range whose end is before its beginning; the detail is the range. */
  RANGE_REVERSED(
      CheckGroup.NUMBERS,
      WARNING,
      "The range %s runs backwards.",
      "In Arabic text a range of figures is easily turned round."),
  /** Another unit; the details are the units. */
  UNIT_CHANGED(
      CheckGroup.NUMBERS,
      WARNING,
      "The source measures %s in %s, the target in %s.",
      "Units of time, length, area, volume and mass beside the same number."),
  /** Another currency; the details are the amount and the currencies. */
  CURRENCY_CHANGED(
      CheckGroup.NUMBERS,
      WARNING,
      "The source has %s %s, the target has it in %s.",
      "Currencies beside the same number."),
  /** A counted noun in the wrong form; the details are the number, the noun, the right form. */
  COUNTED_NOUN(
      CheckGroup.NUMBERS,
      WARNING,
      "With %s, %s should be %s.",
      "Arabic nouns are plural after 3 to 10, singular after 11 to 99, dual for 2."),
  /** A paragraph with another number; the details are the numbers. */
  LABEL_CHANGED(
      CheckGroup.NUMBERS,
      WARNING,
      "The paragraph is %s in the source and %s in the target.",
      "The number or letter that a paragraph begins with."),
  /** A date that the target lacks; the detail is the date. */
  DATE_MISSING(
      CheckGroup.DATES,
      WARNING,
      "The target lacks the date %s.",
      "Dates are compared by value, whatever the names of the months."),
  /** A date that the source lacks; the detail is the date. */
  DATE_ADDED(
      CheckGroup.DATES,
      WARNING,
      "The source lacks the date %s.",
      "Dates are compared by value, whatever the names of the months."),
  /** One date for another; the details are the dates. */
  DATE_CHANGED(
      CheckGroup.DATES,
      ERROR,
      "The source has the date %s where the target has %s.",
      "Day, month and year are compared, as far as both sides give them."),
  /** Two names of a month that differ; the detail is what is written. */
  MONTH_NAMES(
      CheckGroup.DATES,
      ERROR,
      "The two names of the month differ: %s.",
      "Arabic texts write a month by two names, as in كانون الثاني/يناير."),
  /** Another time; the details are the times. */
  TIME_CHANGED(
      CheckGroup.DATES,
      WARNING,
      "The source has the time %s where the target has %s.",
      "Times of the day, by twelve or twenty-four hours."),
  /** Another day of the week; the details are the days. */
  WEEKDAY_CHANGED(
      CheckGroup.DATES,
      WARNING,
      "The source has %s where the target has %s.",
      "Days of the week beside each other's dates."),
  /** A weekday on which the date does not fall; details: the weekday written, date, right day. */
  WEEKDAY_WRONG(
      CheckGroup.DATES,
      WARNING,
      "%2$s was not a %1$s but a %3$s.",
      "The day of the week is computed from the date of the target."),
  /** A date that no calendar has; the detail is the date. */
  IMPOSSIBLE_DATE(
      CheckGroup.DATES, WARNING, "There is no %s.", "The month does not have so many days."),
  /** A Hijri date that is not the Gregorian one beside it; the details are the dates. */
  HIJRI_DATE(
      CheckGroup.DATES,
      WARNING,
      "%s is not %s (it was %s).",
      "By the Umm al-Qura calendar, with the days of tolerance that the profile names."),
  /** A symbol that the target lacks; the detail is the symbol. */
  SYMBOL_MISSING(
      CheckGroup.REFERENCES,
      WARNING,
      "The target lacks the symbol %s.",
      "Symbols name documents of the United Nations."),
  /** A symbol that the source lacks; the detail is the symbol. */
  SYMBOL_ADDED(
      CheckGroup.REFERENCES,
      WARNING,
      "The source lacks the symbol %s.",
      "Symbols name documents of the United Nations."),
  /** One symbol for another; the details are the symbols. */
  SYMBOL_CHANGED(
      CheckGroup.REFERENCES,
      ERROR,
      "The source has the symbol %s where the target has %s.",
      "Symbols name documents of the United Nations."),
  /** One resolution for another; the details are the resolutions. */
  RESOLUTION_CHANGED(
      CheckGroup.REFERENCES,
      ERROR,
      "The source cites %s where the target cites %s.",
      "Numbers of resolutions with their year, such as 2170 (2014), or 60/1."),
  /** A resolution that the target lacks; the detail is the resolution. */
  RESOLUTION_MISSING(
      CheckGroup.REFERENCES,
      WARNING,
      "The target does not cite %s.",
      "Numbers of resolutions with their year, such as 2170 (2014), or 60/1."),
  /** An address that the target lacks; the detail is the address. */
  ADDRESS_MISSING(
      CheckGroup.REFERENCES,
      WARNING,
      "The target lacks the address %s.",
      "Addresses of pages and mailboxes are the same in all languages."),
  /** A name that the target lacks; the detail is the name. */
  NAME_MISSING(
      CheckGroup.NAMES,
      WARNING,
      "Nothing on the other side sounds like the name %s.",
      "Names are compared by their consonants, in both scripts."),
  /** A name that is spelt so that it sounds otherwise; the details are the names. */
  NAME_CHANGED(
      CheckGroup.NAMES,
      WARNING,
      "The name %s does not sound like %s.",
      "Names are compared by their consonants, in both scripts."),
  /** A word in Latin letters that the other side lacks; the detail is the word. */
  LATIN_MISSING(
      CheckGroup.NAMES,
      WARNING,
      "%s stands in Latin letters in the Arabic text only.",
      "What Arabic text writes in Latin letters is a name or an abbreviation."),
  /** A state that the target lacks; the detail is the state. */
  STATE_MISSING(
      CheckGroup.STATES,
      WARNING,
      "The target lacks %s.",
      "States are compared as sets, by all their names."),
  /** A state that the source lacks; the detail is the state. */
  STATE_ADDED(
      CheckGroup.STATES,
      WARNING,
      "The source lacks %s.",
      "States are compared as sets, by all their names."),
  /** A state where the source names none; the detail is the state. */
  STATE_NAMED(
      CheckGroup.STATES,
      INFO,
      "The target names %s, the source names no state.",
      "A translator may name what the source speaks of: the country, its President."),
  /** One state for another; the details are the states. */
  STATE_CHANGED(
      CheckGroup.STATES,
      ERROR,
      "The source has %s where the target has %s.",
      "States are compared as sets, by all their names."),
  /** A state twice in a list; the detail is the state. */
  STATE_REPEATED(
      CheckGroup.STATES, WARNING, "The list has %s twice.", "The source has it once only."),
  /** A state by an unofficial name; the details are the name and the official one. */
  STATE_NAME(
      CheckGroup.STATES,
      WARNING,
      "%s is called %s by the United Nations.",
      "The names that the terminology section of the United Nations prescribes."),
  /** A list that is not in the order of the alphabet; the details are two states. */
  STATE_ORDER(
      CheckGroup.STATES,
      INFO,
      "The list is in alphabetical order in the source, but here %s stands before %s.",
      "Lists of states are sorted anew in each language."),
  /** A term without its equivalent; the details are the term and the equivalents. */
  TERM_MISSING(
      CheckGroup.TERMS,
      INFO,
      "The target does not have %2$s for %1$s.",
      "What the termbases call the concept in the target language."),
  /** A term by other words; the details are the term, the equivalents, and what is written. */
  TERM_CHANGED(
      CheckGroup.TERMS,
      WARNING,
      "%s is %s; the target writes %s.",
      "A part of the term is there beside a word that is not of it, or another term in its place."),
  /** A term that must not be used; the details are the term and what to use. */
  TERM_FORBIDDEN(
      CheckGroup.TERMS,
      WARNING,
      "%s is not to be used; write %s.",
      "The termbase marks it deprecated or superseded."),
  /** A term of another issuing body; the details are the term, the body and its term. */
  TERM_HOUSE_STYLE(
      CheckGroup.TERMS,
      INFO,
      "%s: %s writes %s.",
      "The body that the profile names prefers another term."),
  /** A term by several names in one text; the details are the term, and both names. */
  TERM_INCONSISTENT(
      CheckGroup.TERMS,
      INFO,
      "%s is %s here, but mostly %s.",
      "One concept by one name throughout a text."),
  /** A segment without a translation. */
  TARGET_EMPTY(
      CheckGroup.CONTENT,
      WARNING,
      "The source has no translation.",
      "Nothing stands opposite the segment, and nobody marked it as left out."),
  /** A segment without a source. */
  SOURCE_EMPTY(
      CheckGroup.CONTENT,
      WARNING,
      "The target translates nothing.",
      "Nothing stands opposite the segment, and nobody marked it as added."),
  /** Words that nothing in the target translates; the detail is the words. */
  WORDS_OMITTED(
      CheckGroup.CONTENT,
      WARNING,
      "The target seems to leave out: %s.",
      "No word of the target translates them, by the lexicons."),
  /** Words that nothing in the source says; the detail is the words. */
  WORDS_ADDED(
      CheckGroup.CONTENT,
      WARNING,
      "The target seems to add: %s.",
      "They translate no word of the source, by the lexicons."),
  /** A target that says something else. */
  UNRELATED(
      CheckGroup.CONTENT,
      ERROR,
      "The target does not seem to translate the source.",
      "Hardly a word of either side is translated by one of the other, by the lexicons."),
  /** A target in the language of the source. */
  UNTRANSLATED(
      CheckGroup.CONTENT,
      ERROR,
      "The target is in the language of the source.",
      "The script, or the small words, are those of the source."),
  /** Words of the source in the target; the detail is the words. */
  PARTLY_UNTRANSLATED(
      CheckGroup.CONTENT,
      WARNING,
      "Words of the source stand untranslated in the target: %s.",
      "Several words in a row are in the script of the source."),
  /** A target that is the source. */
  IDENTICAL(
      CheckGroup.CONTENT,
      WARNING,
      "The target is the same as the source.",
      "What consists of figures, symbols and names in Latin letters may be so."),
  /** A word twice in a row; the detail is the word. */
  REPEATED_WORD(
      CheckGroup.CONTENT,
      WARNING,
      "Twice in a row: %s.",
      "The source does not repeat anything there."),
  /** A length that no translation has; the detail is the ratio in percent. */
  LENGTH(
      CheckGroup.CONTENT,
      WARNING,
      "The target is %s per cent as long as a translation usually is.",
      "Something may be cut off, or stand twice."),
  /** Other targets of the same source; the details are the number of the other pair and target. */
  INCONSISTENT_TARGET(
      CheckGroup.CONSISTENCY,
      WARNING,
      "Pair %s translates the same source otherwise: %s",
      "The same source with different targets."),
  /** Other sources of the same target; the details are the number of the other pair and source. */
  INCONSISTENT_SOURCE(
      CheckGroup.CONSISTENCY,
      WARNING,
      "Pair %s has the same target for another source: %s",
      "The same target for different sources."),
  /** Quotation marks that the target lacks; the detail is what is quoted. */
  QUOTATION_MISSING(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "The target lacks quotation marks (source: %s).",
      "What is quoted in the source is quoted in the target."),
  /** Quotation marks that the source lacks; the detail is what is quoted. */
  QUOTATION_ADDED(
      CheckGroup.TYPOGRAPHY,
      INFO,
      "The source does not quote %s.",
      "What is quoted in the target is quoted in the source."),
  /** A quotation mark without its partner; the detail is the mark. */
  QUOTATION_UNPAIRED(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "The quotation mark %s has no partner.",
      "In the source the quotation is whole."),
  /** Quotation marks the wrong way round; the detail is what is quoted. */
  QUOTATION_TURNED(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "The quotation marks are turned round: %s.",
      "« opens a quotation and » closes it in Arabic, too, where both are mirrored when shown."),
  /** Another kind of quotation mark than the profile asks for; the details are both. */
  QUOTATION_STYLE(
      CheckGroup.TYPOGRAPHY,
      INFO,
      "%s should be %s.",
      "The quotation marks that the profile asks for."),
  /** A bracket without its partner; the detail is the bracket. */
  BRACKET_UNPAIRED(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "The bracket %s has no partner.",
      "Brackets are mirrored when they are shown: the opening one is the same in all scripts."),
  /** Brackets that the target lacks; the detail is what they hold in the source. */
  BRACKET_MISSING(
      CheckGroup.TYPOGRAPHY,
      INFO,
      "The target lacks brackets (source: %s).",
      "What is in brackets in the source is so in the target."),
  /** The mark at the end; the details are those of the source and of the target. */
  END_MARK(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "The source ends with %s, the target with %s.",
      "؟ is a question mark, ؛ a semicolon, ، a comma."),
  /** A mark of the other script; the details are the mark and the right one. */
  FOREIGN_MARK(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "%s should be %s.",
      "Arabic has its own comma, semicolon and question mark."),
  /** Several spaces in a row. */
  DOUBLE_SPACE(
      CheckGroup.TYPOGRAPHY, WARNING, "Several spaces in a row.", "The source has one there."),
  /** A space before a mark; the detail is the mark. */
  SPACE_BEFORE(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "The mark %s has a space before it.",
      "Marks follow their word directly, and so does what a bracket opens."),
  /** No space after a mark; the detail is the mark with what is around it. */
  SPACE_MISSING(
      CheckGroup.TYPOGRAPHY,
      WARNING,
      "There is no space after the mark in %s.",
      "A space parts a mark from the next word."),
  /** A space at an end of the target that the source does not have. */
  OUTER_SPACE(
      CheckGroup.TYPOGRAPHY,
      INFO,
      "There are spaces at an end of the target that the source does not have.",
      "They are lost, or doubled, when segments are joined."),
  /** A tag that the target lacks; the detail is the tag. */
  TAG_MISSING(
      CheckGroup.TAGS,
      ERROR,
      "The target lacks the tag %s.",
      "Tags carry the formatting of the document."),
  /** A tag that the source lacks; the detail is the tag. */
  TAG_ADDED(
      CheckGroup.TAGS,
      ERROR,
      "The source lacks the tag %s.",
      "Tags carry the formatting of the document."),
  /** A closing tag before its opening one, or one alone; the detail is the tag. */
  TAG_UNPAIRED(
      CheckGroup.TAGS,
      ERROR,
      "The tag %s has no partner in its place.",
      "What a tag opens, another closes after it."),
  /** Invisible marks that do not come in pairs; the detail is the mark. */
  BIDI_UNBALANCED(
      CheckGroup.CHARACTERS,
      WARNING,
      "The invisible mark %s has no partner.",
      "An embedding or isolate that stays open turns what follows, and a stray end ends others."),
  /** An invisible mark that does nothing; the detail is the mark. */
  BIDI_STRAY(
      CheckGroup.CHARACTERS,
      WARNING,
      "The invisible mark %s does nothing here.",
      "It stands within a word, or beside its like."),
  /** Latin words in the order of the screen; the detail is the words. */
  LATIN_ORDER(
      CheckGroup.CHARACTERS,
      WARNING,
      "The words %s are in the wrong order.",
      "Somebody placed them as they look on the screen."),
  /** A character that must not be in a text; the detail is its name. */
  FORBIDDEN_CHARACTER(
      CheckGroup.CHARACTERS,
      WARNING,
      "The character %s does not belong in the text.",
      "Control characters, private characters, letters of another alphabet that look alike.");

  private final CheckGroup group;
  private final Severity severity;
  private final String sentence;
  private final String explanation;

  QualityCheck(CheckGroup group, Severity severity, String sentence, String explanation) {
    this.group = group;
    this.severity = severity;
    this.sentence = sentence;
    this.explanation = explanation;
  }

  /** What it is about. */
  public CheckGroup group() {
    return group;
  }

  /** How bad it is unless the profile says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The name in lists and profiles, such as {@code number-missing}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is looked at, in an English sentence. */
  public String explanation() {
    return explanation;
  }

  /** The sentence with its numbered details left open, for {@link String#format}. */
  public String sentence() {
    return sentence;
  }

  /** The check of an id, if there is one. */
  public static Optional<QualityCheck> of(String id) {
    return Arrays.stream(values()).filter(check -> check.id().equals(id)).findFirst();
  }

  String sentence(List<String> details) {
    return String.format(Locale.ROOT, sentence, details.toArray());
  }
}
