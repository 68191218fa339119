package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.BeadAlternative;
import org.bayan.exchange.ExplanationWriter;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.junit.jupiter.api.Test;

/** The reasons for beads, a JSON object a line. */
class ExplanationWriterTest {

  @Test
  void a_bead_has_its_texts_and_its_evidence() throws IOException {
    Bitext bitext = new Bitext().source("قط").source("كلب").target("A cat.").target("A dog.");
    bitext.bead(List.of(0), List.of(0));
    Bead bead = bitext.bead(List.of(1), List.of(1));
    bead.setConfidence(0.97);
    bead.setCost(-12.34567);
    bead.setStatus(BeadStatus.ACCEPTED);
    bead.getEvidence().add(word(bitext));
    bead.getEvidence().add(length(0.25));

    String line = lines(bitext, Map.of()).get(1);

    assertEquals(
        "{'bead':2,'id':'alignment1.b2','source':[1],'target':[1],'shape':'1-1',"
            + "'linkType':'TRANSLATION','status':'ACCEPTED','confidence':0.97,'cost':-12.3457,"
            + "'sourceText':['كلب'],'targetText':['A dog.'],'evidence':["
            + "{'kind':'word','sourceText':'كلب','sourceSegment':1,'sourceStart':0,'sourceEnd':3,"
            + "'targetText':'dog','targetSegment':1,'targetStart':2,'targetEnd':5,'weight':3.5},"
            + "{'kind':'length','weight':0.25}],'alternative':null}",
        line.replace('"', '\''));
  }

  @Test
  void what_could_stand_instead_is_named() throws IOException {
    Bitext bitext = new Bitext().source("قط").target("A cat.", "It sleeps.");
    Bead bead = bitext.bead(List.of(0), List.of(0, 1));
    BeadAlternative alternative =
        new BeadAlternative(
            List.of(bitext.sourceSegment(0)), List.of(bitext.targetSegment(0)), 0.125);

    String line = lines(bitext, Map.of(bead, alternative)).get(0);

    assertTrue(
        line.endsWith("\"alternative\":{\"source\":[0],\"target\":[0],\"confidence\":0.125}}"),
        line);
  }

  @Test
  void what_nobody_computed_is_null() throws IOException {
    Bitext bitext = new Bitext().source("قط").target("A cat.");
    bitext.bead(List.of(0), List.of());

    String line = lines(bitext, Map.of()).get(0);

    assertTrue(line.contains("\"confidence\":null,\"cost\":null"), line);
    assertTrue(line.contains("\"target\":[],\"shape\":\"1-0\""), line);
  }

  @Test
  void any_text_makes_one_line_of_well_formed_json() throws IOException {
    String hostile = "a\"b\\c\n\r\t\u0000\u001f\u007f\u0085\u2028\u2029\ud800x\udc00";
    Bitext bitext = new Bitext().source(hostile).target("\ud83d\ude00");
    bitext.bead(List.of(0), List.of(0));

    List<String> lines = lines(bitext, Map.of());

    assertEquals(1, lines.size());
    assertTrue(
        lines
            .get(0)
            .contains(
                "[\"a\\\"b\\\\c\\u000a\\u000d\\u0009\\u0000\\u001f\\u007f\\u0085"
                    + "\\u2028\\u2029\\ud800x\\udc00\"]"),
        lines.get(0));
    assertTrue(lines.get(0).contains("[\"\ud83d\ude00\"]"), lines.get(0));
  }

  @Test
  void numbers_are_short_and_never_other_than_json_has_them() throws IOException {
    Bitext bitext = new Bitext().source("قط").target("A cat.");
    Bead bead = bitext.bead(List.of(0), List.of(0));
    bead.setConfidence(1.0);
    bead.setCost(Double.POSITIVE_INFINITY);
    bead.getEvidence().add(length(1234567.00001));
    bead.getEvidence().add(length(-0.00000001));

    String line = lines(bitext, Map.of()).get(0);

    assertTrue(line.contains("\"confidence\":1,\"cost\":null"), line);
    assertTrue(line.contains("\"weight\":1234567}"), line);
    assertTrue(line.contains("\"weight\":0}"), line);
  }

  private static Evidence word(Bitext bitext) {
    Evidence word = BitextFactory.eINSTANCE.createEvidence();
    word.setKind(EvidenceKind.WORD);
    word.setWeight(3.5);
    word.setSourceSegment(bitext.sourceSegment(1));
    word.setSourceStart(0);
    word.setSourceEnd(3);
    word.setSourceText("كلب");
    word.setTargetSegment(bitext.targetSegment(1));
    word.setTargetStart(2);
    word.setTargetEnd(5);
    word.setTargetText("dog");
    return word;
  }

  private static Evidence length(double weight) {
    Evidence length = BitextFactory.eINSTANCE.createEvidence();
    length.setKind(EvidenceKind.LENGTH);
    length.setWeight(weight);
    return length;
  }

  private static List<String> lines(Bitext bitext, Map<Bead, BeadAlternative> alternatives)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExplanationWriter(alternatives).write(bitext.project(), bitext.alignment(), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
