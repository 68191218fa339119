package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.exchange.library.AkomaNtosoText;
import org.bayan.exchange.library.AkomaNtosoWriter;
import org.bayan.model.library.Authority;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextDetails;
import org.junit.jupiter.api.Test;

class AkomaNtosoTest {

  @Test
  void whatIsWrittenIsReadBackUnchanged() throws IOException {
    OfficialText text = OfficialTexts.resolution();
    AkomaNtosoText read = OfficialTexts.read(OfficialTexts.written(text), text.id());
    assertEquals(text, read.text());
    assertTrue(read.segmented());
  }

  @Test
  void anyTextIsReadBackUnchanged() throws IOException {
    for (long seed = 0; seed < 500; seed++) {
      OfficialText text = OfficialTexts.random(seed);
      String written = OfficialTexts.written(text);
      assertEquals(text, OfficialTexts.read(written, text.id()).text(), seed + ": " + written);
    }
  }

  @Test
  void sectionsAndDivisionsHaveTheElementsOfTheStandard() throws IOException {
    String written = OfficialTexts.written(OfficialTexts.resolution()).replaceAll(">\\s+<", "><");
    for (String part :
        List.of(
            "<FRBRnumber value=\"S/RES/9999 (2014)\"/>",
            "<FRBRlanguage language=\"eng\"/>",
            "<FRBRdate date=\"2014-08-15\" name=\"adoption\"/>",
            "<preface xml:lang=\"en\"><p class=\"title\">",
            "<preamble xml:lang=\"en\"><p class=\"plain\">",
            "<recitals eId=\"recs\"><recital eId=\"rec\"><p class=\"preambular\"",
            "<paragraph eId=\"para_2\"><num>2.</num><intro eId=\"para_2__intro\">",
            "<point eId=\"para_2__point_a__point_i\"><num>(i)</num><content"
                + " eId=\"para_2__point_a__point_i__content\">",
            "<paragraph eId=\"para_1-2\"><num><span class=\"segment\">1.</span></num>")) {
      assertTrue(written.contains(part), part + " in " + written);
    }
  }

  @Test
  void partsOfDatesAreKept() throws IOException {
    for (String date : List.of("", "2014", "2014-08")) {
      TextDetails details = TextDetails.of("ar", Authority.TRANSLATION).withDate(date);
      OfficialText text = new OfficialText("a", details, List.of());
      assertEquals(text, OfficialTexts.read(OfficialTexts.written(text), "a").text());
    }
  }

  @Test
  void aCharacterThatXmlCannotHoldIsRefusedBeforeAnythingIsWritten() {
    OfficialText text =
        new OfficialText(
            "a",
            TextDetails.of("en", Authority.OFFICIAL),
            List.of(OfficialParagraph.of("", ParagraphKind.PLAIN, "a\u0000b")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(UnwritableCharacterException.class, () -> new AkomaNtosoWriter().write(text, out));
    assertEquals(0, out.size());
  }

  @Test
  void filesOfOtherProgramsGetNumbersFromTheirStructure() throws IOException {
    AkomaNtosoText read =
        OfficialTexts.read(
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
             <act name="act"><meta><identification source="#a">
               <FRBRWork><FRBRuri value="/akn/xx/act/2001/5"/><FRBRdate date="2001-05-06" name="x"/>
                 <FRBRauthor href="#p"/><FRBRnumber value="5"/></FRBRWork>
               <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
               <references><TLCOrganization eId="p" href="/p" showAs="Parliament"/></references></meta>
             <preface><p>The  <docTitle>Water
               Act</docTitle></p></preface>
             <preamble><recitals><recital><p>Whereas water is scarce,</p></recital></recitals></preamble>
             <body><chapter><num>Chapter I</num><heading>General</heading>
              <article><num>1.</num><intro><p>In this <b>Act</b><authorialNote marker="1"><p>See 2.</p></authorialNote>:</p></intro>
               <point><num>(a)</num><content><p>water is wet;<br/>always</p></content></point></article>
             </chapter></body></act></akomaNtoso>
            """,
            "water");
    assertFalse(read.segmented());
    assertEquals(
        new TextDetails(
            "/akn/xx/act/2001/5",
            "The Water Act",
            "Parliament",
            "5",
            "2001-05-06",
            "en",
            "",
            Authority.OFFICIAL,
            ""),
        read.text().details());
    assertEquals(
        List.of(
            OfficialParagraph.of("", ParagraphKind.TITLE, "The Water Act"),
            OfficialParagraph.of("pp1", ParagraphKind.PREAMBULAR, "Whereas water is scarce,"),
            OfficialParagraph.of("", ParagraphKind.HEADING, "Chapter I General"),
            OfficialParagraph.of("1", ParagraphKind.OPERATIVE, "1. In this Act:"),
            OfficialParagraph.of("", ParagraphKind.NOTE, "See 2."),
            OfficialParagraph.of("1 (a)", ParagraphKind.ITEM, "(a) water is wet; always")),
        read.text().paragraphs());
  }
}
