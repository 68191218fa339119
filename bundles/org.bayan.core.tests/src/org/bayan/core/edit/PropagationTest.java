package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.core.BitextSide;
import org.bayan.core.edit.Propagation.Proposed;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropagationTest {

  @Test
  void what_differs_in_nothing_that_is_read_has_the_same_translation() {
    EditedSample sample =
        open("قال (UNHCR) نعم.", "قال  (\u200Eunhcr\u200E) نعم.", "قال (UNICEF) نعم.");
    List<Proposed> found = translate(sample, "UNHCR said yes.");
    assertEquals(1, found.size());
    assertEquals(sample.bead(1), found.getFirst().bead());
    assertEquals("UNHCR said yes.", found.getFirst().text());
    assertFalse(found.getFirst().numbersChanged());
  }

  @Test
  void numbers_are_exchanged_in_the_digits_and_separators_of_the_translation() {
    EditedSample sample =
        open("قتل ٣٥٠٠ شخص و ٢٥٫٥٪.", "قتل ٤٦٠٠ شخص و ٣٠٫٧٥٪.", "قتل ٤٦٠٠ شخص و ٣٠٪.");
    List<Proposed> found = translate(sample, "25.5% and 3,500 people were killed.");
    assertEquals(List.of("30.75% and 4,600 people were killed."), texts(found));
    assertTrue(found.getFirst().numbersChanged());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 soldiers came.            | 7 soldiers came.            | جاء 5 جنود.          | جاء 7 جنود.
          5 soldiers came.            | 15 soldiers came.           | جاء 5 جنود.          |
          15 soldiers came.           | 99 soldiers came.           | جاء ١٥ جنديا.        | جاء ٩٩ جنديا.
          15 soldiers came.           | 100 soldiers came.          | جاء 15 جنديا.        |
          See article 5.              | See article 12.             | انظر المادة 5.       | انظر المادة 12.
          Article 5 of the law        | Article 12 of the law       | المادة 5 من القانون  | المادة 12 من القانون
          On 5 March 2014 it began.   | On 15 March 2014 it began.  | بدأ في 5 مارس 2014.  | بدأ في 15 مارس 2014.
          5 soldiers came.            | 7 soldiers came.            | جاء خمسة جنود.       |
          5 men and 5 women came.     | 6 men and 7 women came.     | جاء 5 رجال و 5 نساء. |
          5 men and 5 women came.     | 6 men and 6 women came.     | جاء 5 رجال و 5 نساء. | جاء 6 رجال و 6 نساء.
          5 men and 6 women came.     | 6 men and 5 women came.     | جاء 5 رجال و 6 نساء. | جاء 6 رجال و 5 نساء.
          5 men came on day 5.        | 6 men came on day 5.        | جاء 5 رجال يوم 5.    |
          Take 007.                   | Take 008.                   | خذ 007.              |
          The 5th man came.           | The 6th man came.           | جاء الرجل 5.         |
          """)
  void numbers_are_exchanged_where_the_arabic_noun_keeps_its_form(
      String source, String other, String translation, String expected) {
    EditedSample sample = open(source, other);
    sample.project().getSource().setLanguage("en");
    sample.alignment().getTarget().setLanguage("ar");
    List<String> texts = expected == null ? List.of() : List.of(expected);
    assertEquals(texts, texts(translate(sample, translation)));
  }

  @Test
  void codes_become_those_of_the_other_source() {
    EditedSample sample = open("نص 12", "نص 345", "نص 12", "نص 12");
    for (int i = 0; i < 3; i++) {
      EditedSample.code(sample.source(i), InlineCodeKind.OPENING, "b" + i, 3);
      EditedSample.code(sample.source(i), InlineCodeKind.CLOSING, "b" + i, 5);
    }
    sample.source(2).getCodes().getFirst().setType("link");
    sample.run(
        new WriteTranslation(
            sample.bead(0), BitextSide.TARGET, "12 texts", sample.source(0).getCodes()));
    sample.run(new EditText(sample.target(0), "Text 12 here", sample.source(0).getCodes()));
    sample.target(0).getCodes().get(0).setOffset(5);
    sample.target(0).getCodes().get(1).setOffset(7);
    List<Proposed> found = Propagation.of(sample.project(), sample.alignment(), sample.target(0));
    assertEquals(List.of("Text 345 here"), texts(found));
    sample.run(new ApplyPropagation(found));
    assertEquals("OPENINGb1@5 CLOSINGb1@8", EditedSample.codes(sample.target(1)));
  }

  @Test
  void all_proposals_are_written_as_drafts_in_one_change() {
    EditedSample sample = open("نعم", "لا", "نعم", "نعم");
    sample.run(new WriteTranslation(sample.bead(2), BitextSide.TARGET, "Yeah", List.of()));
    List<Proposed> found = translate(sample, "Yes");
    Change change = sample.run(new ApplyPropagation(found));
    assertEquals(List.of("نعم=Yes", "لا=", "نعم=Yes", "نعم=Yes"), sample.show());
    assertEquals(TranslationState.DRAFT, sample.target(2).getState());
    assertEquals(Place.of(sample.bead(2)), change.place());
    assertEquals(List.of(), Propagation.of(sample.project(), sample.alignment(), sample.target(0)));
    change.undo();
    assertEquals(List.of("نعم=Yes", "لا=", "نعم=Yeah", "نعم="), sample.show());
  }

  @Test
  void what_is_accepted_done_or_from_a_document_stays() {
    EditedSample sample =
        new EditedSample(
            List.of("نعم", "نعم", "نعم", "نعم"), List.of("Aye"), "1-1", "1-0", "1-0", "1-0");
    sample.run(new WriteTranslation(sample.bead(1), BitextSide.TARGET, "Yeah", List.of()));
    sample.run(new SetState(List.of(sample.target(1)), TranslationState.TRANSLATED));
    sample.accept(2);
    sample.run(new WriteTranslation(sample.bead(3), BitextSide.TARGET, "Yes", List.of()));
    assertEquals(List.of(), Propagation.of(sample.project(), sample.alignment(), sample.target(2)));
    assertEquals(Refusal.TOO_FEW_BEADS, sample.refused(new ApplyPropagation(List.of())));
  }

  /** Sources that wait for their translation. */
  private static EditedSample open(String... sources) {
    List<String> shapes = new ArrayList<>();
    Arrays.stream(sources).forEach(source -> shapes.add("1-0"));
    return new EditedSample(List.of(sources), List.of(), shapes.toArray(String[]::new));
  }

  /** Translates the first source and looks where it fits. */
  private static List<Proposed> translate(EditedSample sample, String text) {
    sample.run(new WriteTranslation(sample.bead(0), BitextSide.TARGET, text, List.of()));
    return Propagation.of(sample.project(), sample.alignment(), sample.target(0));
  }

  private static List<String> texts(List<Proposed> found) {
    return found.stream().map(Proposed::text).toList();
  }
}
