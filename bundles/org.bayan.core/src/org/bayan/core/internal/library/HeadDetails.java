package org.bayan.core.internal.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.core.internal.HeadSymbol;
import org.bayan.model.library.Authority;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextDetails;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.text.AdoptionLine;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.IssuingBody;
import org.bayan.text.ResolutionNumber;

/** What the first paragraphs of a document say of it, and where they are silent, its metadata. */
final class HeadDetails {

  private static final int HEAD = 15;

  /** Lines of the head that are no title. */
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?i)United Nations|Nations Unies|الأمم"
              + " المتحدة|Distr\\.?.*|التوزيع.*|Original:.*|الأصل:.*|(?:Agenda )?items?"
              + " \\d.*|البند(?:ان)? \\p{Nd}.*|.{3,20}(?:session|year|meeting)|الدورة .{3,30}|السنة"
              + " .{3,30}|.{0,20}(?:plenary|emergency special|special)"
              + " (?:meeting|session).*|\\d{2}-\\d{5}.*|Press release|بيان صحفي");

  private static final Pattern ILLUSTRATIVE =
      Pattern.compile(
          "(?i).*\\b(?:illustrative (?:text|sample|version|document)|for illustration"
              + " (?:only|purposes)|illustration only)\\b.*|.*(?:نص توضيحي|نموذج توضيحي|لأغراض"
              + " التوضيح).*");

  private static final Pattern TRANSLATION =
      Pattern.compile("(?i).*\\bunofficial translation\\b.*|.*ترجمة غير رسمية.*");

  private final List<OfficialParagraph> head;
  private final DocumentMetadata metadata;
  private final String language;

  HeadDetails(List<OfficialParagraph> paragraphs, DocumentMetadata metadata, String language) {
    head = paragraphs.subList(0, Math.min(HEAD, paragraphs.size()));
    this.metadata = metadata;
    this.language = language;
  }

  /**
   * What is known of the document; the work, the origin and the rights are not.
   *
   * @param otherwise what it is called where nothing says its title
   */
  TextDetails details(String otherwise) {
    Optional<AdoptionLine> adoption = first(line -> AdoptionLine.find(line, language));
    String symbol = symbol().orElse("");
    String body =
        IssuingBody.ofSymbol(symbol, language)
            .or(() -> adoption.flatMap(AdoptionLine::body))
            .or(metadata::publisher)
            .orElse("");
    return TextDetails.of(language, authority())
        .withTitle(title().or(metadata::title).orElse(otherwise))
        .withBody(body)
        .withSymbol(symbol)
        .withDate(adoption.flatMap(AdoptionLine::date).or(this::date).orElse(""));
  }

  private Optional<String> symbol() {
    return metadata
        .symbol()
        .or(() -> HeadSymbol.ofLines(head.stream().map(OfficialParagraph::text)))
        .or(() -> firstTitle(ResolutionNumber::symbol));
  }

  private Authority authority() {
    if (head.stream().anyMatch(one -> ILLUSTRATIVE.matcher(one.text()).matches())) {
      return Authority.ILLUSTRATIVE;
    }
    return head.stream().anyMatch(one -> TRANSLATION.matcher(one.text()).matches())
        ? Authority.TRANSLATION
        : Authority.OFFICIAL;
  }

  /** The date that a line of the head holds beside little else, or that of the metadata. */
  private Optional<String> date() {
    return firstTitle(line -> AdoptionLine.wholeDate(line, language))
        .or(() -> metadata.date().map(HeadDetails::day).filter(TextDetails::isDate));
  }

  private static String day(String time) {
    return time.length() > 10 ? time.substring(0, 10) : time;
  }

  private Optional<String> title() {
    return titles().filter(this::isTitle).findFirst();
  }

  private boolean isTitle(String line) {
    boolean named = !DocumentSymbols.find(line).isEmpty() && line.length() < 40;
    return !named
        && !LETTERHEAD.matcher(line).matches()
        && !IssuingBody.isName(line)
        && AdoptionLine.find(line, language).isEmpty()
        && !ILLUSTRATIVE.matcher(line).matches()
        && !TRANSLATION.matcher(line).matches()
        && (AdoptionLine.wholeDate(line, language).isEmpty() || line.length() > 60);
  }

  private Stream<String> titles() {
    return head.stream()
        .filter(one -> one.kind() == ParagraphKind.TITLE)
        .map(OfficialParagraph::text);
  }

  private Optional<String> firstTitle(Function<String, Optional<String>> reading) {
    return titles().map(reading).flatMap(Optional::stream).findFirst();
  }

  private <T> Optional<T> first(Function<String, Optional<T>> reading) {
    return head.stream()
        .map(OfficialParagraph::text)
        .filter(line -> line.length() < 400)
        .map(reading)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
