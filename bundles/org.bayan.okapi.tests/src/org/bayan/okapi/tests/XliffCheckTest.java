package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.xliff.XliffCheck;
import org.bayan.okapi.xliff.XliffFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XliffCheckTest {
  @TempDir Path folder;

  @Test
  void valid_files_of_both_versions_have_no_fault() throws Exception {
    assertEquals(List.of(), check(XliffSamples.ONE));
    assertEquals(List.of(), check(XliffSamples.TWO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <unit id="u1">|<unit>|line 4: attribute 'id' must appear on element 'unit'.
          state="translated"|state="done"|line 6: value 'done' cannot stand here.
          trgLang="en"||line 4: in <unit> 'u1', at <target>: no target language defined in a \
          file with a target entry.
          <note id="n1">نص</note>||line 5: the content of element 'notes' is not complete; \
          <note> would be expected.
          version="2.1"|version="2.9"|line 2: the version is 2.9, not one of 1.0, 1.1, 1.2, 2.0 \
          and 2.1.
          document:2.0|document:1.2|line 2: <xliff> is in the namespace \
          'urn:oasis:names:tc:xliff:document:1.2', not in 'urn:oasis:names:tc:xliff:document:2.0', \
          as version 2.1 must be.
          """)
  void a_fault_of_version_two_is_told_with_its_line(String right, String wrong, String sentence)
      throws Exception {
    assertEquals(
        List.of(sentence), check(XliffSamples.TWO.replace(right, wrong == null ? "" : wrong)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id="1" approved|approved|line 6: <trans-unit> has no attribute id, which is required.
          state="final"|state="done"|line 8: state of <target> is 'done', which it cannot be.
          approved="yes"|aproved="yes"|line 6: <trans-unit> cannot have an attribute aproved.
          <note>نص</note>|<remark/>|line 9: there is no element <remark> in XLIFF 1.2.
          <note>نص</note>|<body/>|line 9: <body> cannot be in <trans-unit>.
          <note>نص</note>|نص|line 6: <trans-unit> has text, which can only be in elements inside it.
          <note>نص</note>|<source/>|line 9: there is more than one <source> in <trans-unit>.
          <ept id="1"/>||line 8: <bpt> '1' has no <ept> in this text.
          <bpt id="1"/>||line 8: <ept> '1' ends what no <bpt> has begun.
          source-language="ar"|source-language="a r"|line 3: source-language of <file> is 'a r', \
          which it cannot be.
          approved="yes"|phase-name="p"|line 6: phase-name of <trans-unit> is 'p', but there is no \
          such <phase> in the header.
          <note>نص</note>|<seg-source/>|line 9: <seg-source> comes too late in <trans-unit>.
          """)
  void a_fault_of_version_one_is_told_with_its_line(String right, String wrong, String sentence)
      throws Exception {
    List<String> found = check(XliffSamples.ONE.replace(right, wrong == null ? "" : wrong));
    assertEquals(sentence, found.getFirst());
  }

  @Test
  void units_of_one_file_have_different_ids() throws Exception {
    String unit = "<trans-unit id=\"1\"><source/></trans-unit>\n</body>";
    assertEquals(
        List.of("line 11: the id '1' of <trans-unit> is in use above."),
        check(XliffSamples.ONE.replace("</body>", unit)));
  }

  @Test
  void all_faults_of_a_version_one_are_told() throws Exception {
    String wrong = XliffSamples.ONE.replace("state=\"final\"", "state=\"done\"");
    assertEquals(2, check(wrong.replace("approved=\"yes\"", "approved=\"1\"")).size());
  }

  @Test
  void what_other_namespaces_bring_is_theirs() throws Exception {
    String own = "<my:thing xmlns:my=\"urn:x\" a=\"1\">text<my:other/></my:thing>";
    assertEquals(List.of(), check(XliffSamples.ONE.replace("<note>", own + "<note>")));
  }

  @Test
  void several_tracked_changes_in_a_unit_are_valid() throws Exception {
    String track =
        """
        <ctr:changeTrack xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0">
        <ctr:revisions appliesTo="note" ref="%s"><ctr:revision>
        <ctr:item property="content">old</ctr:item></ctr:revision></ctr:revisions>
        </ctr:changeTrack>
        """;
    String changes = track.formatted("n1") + track.formatted("n1");
    assertEquals(List.of(), check(XliffSamples.TWO.replace("<notes>", changes + "<notes>")));
    String wrong = track.formatted("n2") + "<notes>";
    assertEquals(
        List.of("line 6: ref of <revisions> is 'n2', which is the id of nothing in this <unit>."),
        check(XliffSamples.TWO.replace("<notes>", wrong)));
  }

  @Test
  void a_file_that_is_not_there_is_no_invalid_one() {
    assertThrows(
        DocumentException.class, () -> new XliffCheck().run(folder.resolve("nowhere.xlf")));
    assertThrows(DocumentException.class, () -> new XliffCheck().run(folder));
  }

  private List<String> check(String xml) throws IOException, DocumentException {
    Path file = folder.resolve("a.xlf");
    Files.writeString(file, xml, StandardCharsets.UTF_8);
    return new XliffCheck().run(file).stream().map(XliffFault::sentence).toList();
  }
}
