package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bayan.core.concept.BaseForms;
import org.bayan.core.concept.BilingualWords;
import org.bayan.core.concept.ConceptDraft;
import org.bayan.core.concept.Counterpart;
import org.bayan.core.concept.Counterpart.Passage;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.WorkflowState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewConceptTest {

  private static final BilingualWords WORDS = BilingualWords.shipped();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "وللتحالف, التحالف تحالف وللتحالف",
    "التحالف, التحالف تحالف",
    "وبالحكومة, الحكومة حكومة وبالحكومة",
    "وزير, وزير",
    "قواتها, قوات قواتها",
    "حكومتهم, حكومة حكومتهم",
    "لجنة, لجنة",
    "اللاجئين, اللاجئين لاجئين",
    "والد, والد",
    "كتيبة, كتيبة"
  })
  void the_head_of_an_entry_is_offered_without_what_is_written_together_with_it(
      String written, String forms) {
    List<String> offered = BaseForms.of(written, "ar", WORDS);
    assertEquals(List.of(forms.split(" ")), offered);
  }

  @Test
  void adjectives_lose_the_article_with_their_noun_and_a_construct_keeps_that_of_its_end() {
    assertEquals(
        List.of("التحالف الدولي", "تحالف دولي", "وللتحالف الدولي"),
        BaseForms.of("وللتحالف الدولي", "ar", WORDS));
    assertEquals("مكافحة الإرهاب", BaseForms.of("مكافحة الإرهاب", "ar", WORDS).getFirst());
  }

  @Test
  void english_is_offered_as_it_is() {
    assertEquals(List.of("Coalition"), BaseForms.of(" Coalition ", "en", WORDS));
  }

  private static Optional<String> counterpart(
      String text, String language, String selected, String other, String otherLanguage) {
    int start = text.indexOf(selected);
    return Counterpart.of(
            WORDS,
            text,
            language,
            new Passage(start, start + selected.length()),
            other,
            otherLanguage)
        .map(passage -> passage.in(other));
  }

  private static final String ARABIC = "ودعا المجلس إلى مكافحة الإرهاب وتجفيف مصادر التمويل";
  private static final String ENGLISH =
      "The Council called for combating terrorism and drying up sources of funding";

  @Test
  void the_counterpart_is_the_passage_that_the_words_are_linked_to() {
    assertEquals(
        Optional.of("combating terrorism"),
        counterpart(ARABIC, "ar", "مكافحة الإرهاب", ENGLISH, "en"));
    assertEquals(
        Optional.of("مكافحة الإرهاب"),
        counterpart(ENGLISH, "en", "combating terrorism", ARABIC, "ar"));
  }

  @Test
  void where_nothing_is_sure_nothing_is_guessed() {
    assertEquals(
        Optional.empty(), counterpart(ARABIC, "ar", "مكافحة الإرهاب", "It met on Tuesday.", "en"));
    assertEquals(
        Optional.empty(),
        counterpart(
            "ضمن التحالف الدولي", "ar", "التحالف الدولي", "within the Global Coalition", "en"));
    assertEquals(
        Optional.empty(),
        counterpart(ARABIC, "ar", "الإرهاب", "la lutte contre le terrorisme", "fr"));
  }

  @Test
  void a_draft_becomes_a_concept_with_contexts_and_citations() {
    ConceptDraft draft =
        new ConceptDraft(
            List.of(
                new ConceptDraft.Term(
                    "ar", "هدنة", TermStatus.PREFERRED, "", "ثم هدنة", "S/1, ¶ 2"),
                new ConceptDraft.Term("en", " ", TermStatus.PREFERRED, "", "a truce", "")),
            "military",
            "A pause.",
            "en");

    ConceptEntry entry = draft.entry();

    assertEquals(WorkflowState.DRAFT, entry.getWorkflow());
    assertEquals("military", entry.getSubjectField());
    assertEquals("en", entry.getDefinitions().getFirst().getLanguage());
    assertEquals(1, entry.getLanguages().size());
    assertEquals(
        "S/1, ¶ 2",
        entry.getLanguages().getFirst().getTerms().getFirst().getContexts().getFirst().getSource());
    assertTrue(draft.texts().contains("هدنة"));
  }
}
