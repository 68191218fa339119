package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import org.bayan.exchange.TbxDialect;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** What Bayan writes, held against the schemas of LTAC Global where they are at hand. */
class TbxConformanceTest {

  @Test
  void a_termbase_without_what_is_ours_is_valid_against_the_core()
      throws IOException, SAXException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Termbase termbase = FullTermbase.create();
    new TbxWriter().write(termbase, out);
    byte[] plain = WithoutOurs.of(out.toByteArray());
    assertEquals(List.of(), TbxValidity.byGrammar(schema("TBXcoreStructV03.rng"), plain));
  }

  @Test
  void exports_in_style_dct_follow_grammar_and_rules()
      throws IOException, SAXException, SaxonApiException {
    byte[] written = export(FullTermbase.create(), TbxDialect.BASIC_DCT);
    assertEquals(List.of(), TbxValidity.byGrammar(schema("TBXcoreStructV03.rng"), written));
    assertEquals(List.of(), TbxValidity.byRules(schema("DCT__TBX-Basic_DCT.sch"), written));
    assertEquals(List.of(), TbxValidity.byRules(schema("Basic.sch"), written));
  }

  @Test
  void exports_in_style_dca_follow_grammar_and_rules()
      throws IOException, SAXException, SaxonApiException {
    byte[] written = export(FullTermbase.create(), TbxDialect.BASIC_DCA);
    assertEquals(List.of(), TbxValidity.byGrammar(schema("TBXcoreStructV03.rng"), written));
    assertEquals(List.of(), TbxValidity.byRules(schema("DCA__TBX-Basic_DCA.sch"), written));
  }

  private static byte[] export(Termbase termbase, TbxDialect dialect) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().export(termbase, dialect, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DCA__Example_Astronomy_DCA_VALID.tbx",
        "DCT__Example_Astronomy_DCT_VALID.tbx",
        "basic_good.tbx",
        "core_structure_good.tbx",
        "min_good.tbx"
      })
  void examples_of_others_are_written_validly(String name)
      throws IOException, SAXException, SaxonApiException {
    Termbase termbase = new TbxReader().read(schema(name));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    byte[] plain = WithoutOurs.of(out.toByteArray());
    assertEquals(List.of(), TbxValidity.byGrammar(schema("TBXcoreStructV03.rng"), plain));
    byte[] written = export(termbase, TbxDialect.BASIC_DCA);
    assertEquals(List.of(), TbxValidity.byGrammar(schema("TBXcoreStructV03.rng"), written));
    assertEquals(List.of(), TbxValidity.byRules(schema("DCA__TBX-Basic_DCA.sch"), written));
  }

  private static Path schema(String name) {
    return Shared.file("bayan.shared", "conformance", "tbx", name);
  }
}
