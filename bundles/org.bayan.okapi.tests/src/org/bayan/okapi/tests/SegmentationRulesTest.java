package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.SegmentationRulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentationRulesTest {
  private static final Pattern RULE =
      Pattern.compile("(<!--[^>]*-->)?\\s*<rule break=.*?</rule>", Pattern.DOTALL);
  private static final String GOOD =
      """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="no"/>
        <body>
          <languagerules>
            <languagerule languagerulename="All">
              <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
            </languagerule>
          </languagerules>
          <maprules>
            <languagemap languagepattern=".*" languagerulename="All"/>
          </maprules>
        </body>
      </srx>
      """;

  @TempDir Path folder;

  @Test
  void a_project_may_carry_its_own_rules() throws Exception {
    assertEquals(2, load(GOOD).segmenter("ar").segment("أول؛ و; ثان.").size());
  }

  @Test
  void a_missing_file_is_named() {
    Path missing = folder.resolve("none.srx");
    String message =
        assertThrows(SegmentationRulesException.class, () -> SegmentationRules.load(missing))
            .getMessage();
    assertTrue(message.contains("none.srx") && message.contains("no such file"), message);
  }

  @Test
  void a_folder_is_no_rule_file() {
    assertThrows(SegmentationRulesException.class, () -> SegmentationRules.load(folder));
  }

  @Test
  void what_is_not_xml_is_refused() {
    assertRefused("break at stops", "not well-formed XML");
  }

  @Test
  void xml_that_is_not_srx_is_refused() {
    assertRefused("<tmx version=\"1.4\"/>", "no SRX 2.0 file");
  }

  @Test
  void srx_1_is_refused() {
    assertRefused(GOOD.replace("version=\"2.0\"", "version=\"1.0\""), "no SRX 2.0 file");
  }

  @Test
  void a_missing_part_is_named() {
    assertRefused(GOOD.replaceAll("(?s)<maprules>.*</maprules>", ""), "lacks <maprules>");
  }

  @Test
  void a_faulty_expression_is_named() {
    assertRefused(GOOD.replace(";</beforebreak>", "(;</beforebreak>"), "faulty expression");
  }

  @Test
  void a_map_to_a_missing_rule_is_refused() {
    assertRefused(
        GOOD.replace("languagerulename=\"All\"/>", "languagerulename=\"Some\"/>"), "Some");
  }

  @Test
  void a_document_type_declaration_is_refused() {
    assertRefused(
        "<!DOCTYPE srx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + GOOD,
        "document type declaration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutional.srx", "news.srx", "line.srx"})
  void each_rule_that_ships_has_a_comment(String file) throws IOException {
    Matcher rule = RULE.matcher(text(file));
    int rules = 0;
    while (rule.find()) {
      rules++;
      assertTrue(rule.group(1) != null, () -> "no comment before " + rule.group());
    }
    assertTrue(rules > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutional.srx", "news.srx", "line.srx"})
  void no_rule_that_ships_looks_behind(String file) throws IOException {
    assertFalse(text(file).matches("(?s).*\\(\\?(?:&lt;|<)[=!].*"));
  }

  @Test
  void news_hold_every_institutional_rule_in_the_same_order() throws IOException {
    List<String> news = rules("news.srx");
    news.retainAll(rules("institutional.srx"));
    assertEquals(rules("institutional.srx"), news);
  }

  private SegmentationRules load(String xml) throws Exception {
    Path file = folder.resolve("own.srx");
    Files.writeString(file, xml);
    return SegmentationRules.load(file);
  }

  private void assertRefused(String xml, String why) {
    String message = assertThrows(SegmentationRulesException.class, () -> load(xml)).getMessage();
    assertTrue(message.contains("own.srx") && message.contains(why), message);
  }

  private static List<String> rules(String file) throws IOException {
    List<String> rules = new ArrayList<>();
    RULE.matcher(text(file)).results().forEach(r -> rules.add(r.group().strip()));
    return rules;
  }

  private static String text(String file) throws IOException {
    try (InputStream in = SegmentationRules.class.getResourceAsStream("/srx/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
