package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any SRX 2.0 tool can run the rules that ship, and finds the same segments. */
class PortableRulesTest {
  private static final String SCHEMA = "/net/loomchild/segment/res/xml/srx20.xsd";
  private static final Pattern UNBOUNDED =
      Pattern.compile("(?<!\\\\)[*+](?![^\\[]*\\])|\\{\\d+,\\}");
  private static final List<String> ARABIC =
      List.of(
          "1. يقرر المجلس إرجاء النظر. 2. يطلب تقريرا؛ وإذ يلاحظ التقدم.",
          "وصل د. فؤاد وأ.د. هناء إلى مقر شركة الأرز ش.م.ل. في بيروت. ثم غادرا.",
          "هل انتهى الأمر؟! لا أحد يعلم… أن الحل قريب. «لن نتراجع.» ثم غادر.",
          "قالت: \"نريد حلا.\" تواصل اللجنة عملها. (انظر الجدول.) وترد الأرقام.(3) وانتهى.",
          "صدر القرار 2170 (2014). ووثيقته S/2014/485. وتأسست سنة 1362 هـ. الموافق 1943 م. في حلب.",
          "رفعت اللجنة أعمالها.وعاد الوفد. ذَكَرَ أَنَّ الطَّرِيقَ آمِنٌ. ثُمَّ غادَرَ.",
          "قال د\u202A.\u202C فؤاد ذلك.\u200F ثم غادر.\u00A0وعاد.",
          "أعلنت Orbit Inc. نتائجها. ووقع Mr. Brown وJ. R. Green العقد في 3.11.2009. وانصرفا.");
  private static final List<String> ENGLISH =
      List.of(
          "1. Takes note of the report. 2. Decides to meet again; and 3. Rises.",
          "Mr. Brown met Gen. Gray in the U.S. The talks went on at 5 p.m. Delegates left.",
          "\"Will they come?\" she asked. \"We stay.\" They left.(3) It rose.[4] All went.",
          "See Act No. 16, paras. 9-11, of Oct. 3. It holds. (See the annex.) It lists members.",
          "The session ended.Delegates left. Release 2.0 costs 3.5 per cent more. iPads rang.");

  @ParameterizedTest
  @ValueSource(strings = {"institutional.srx", "news.srx", "line.srx"})
  void every_repetition_is_bounded(String file) throws Exception {
    SRXDocument rules = okapiRules(file);
    rules.getAllLanguageRules().values().stream()
        .flatMap(List::stream)
        .flatMap(rule -> List.of(rule.getBefore(), rule.getAfter()).stream())
        .forEach(part -> assertFalse(UNBOUNDED.matcher(part).find(), part));
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutional.srx", "news.srx", "line.srx"})
  void the_files_follow_the_schema_of_srx(String file) throws Exception {
    URL schema = PortableRulesTest.class.getResource(SCHEMA);
    Assumptions.assumeTrue(schema != null, SCHEMA + " is not on the class path");
    Validator validator = SchemaFactory.newDefaultInstance().newSchema(schema).newValidator();
    try (InputStream in = open(file)) {
      assertDoesNotThrow(() -> validator.validate(new StreamSource(in)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutional.srx", "news.srx", "line.srx"})
  void what_stands_before_can_be_made_a_look_behind(String file) throws Exception {
    okapiRules(file).getAllLanguageRules().values().stream()
        .flatMap(List::stream)
        .forEach(rule -> Pattern.compile("(?<=" + rule.getBefore() + ")"));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void another_engine_finds_the_same_segments(Profile profile) throws Exception {
    ClassPath.needSecondSrxEngine();
    compare(profile, "ar", ARABIC);
    compare(profile, "en", ENGLISH);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void another_engine_finds_the_same_segments_in_real_texts(Profile profile) throws Exception {
    ClassPath.needSecondSrxEngine();
    GoldTexts gold = GoldTexts.orSkip();
    List<String> arabic = new ArrayList<>(gold.brusselsUnits("report.ar"));
    gold.newsDocuments().forEach(document -> arabic.add(String.join(" ", document)));
    arabic.addAll(gold.unitedNationsUnits("ar").subList(0, 200));
    List<String> english = new ArrayList<>(gold.brusselsUnits("statement.en"));
    english.addAll(gold.unitedNationsUnits("en").subList(0, 200));
    compare(profile, "ar", arabic);
    compare(profile, "en", english);
  }

  private static void compare(Profile profile, String language, List<String> texts)
      throws Exception {
    Segments ours = new Segments(profile, language);
    Function<String, List<String>> other;
    try (InputStream in = file(profile)) {
      other = new SecondSrxEngine(in).splitter(language);
    }
    for (String text : texts) {
      assertEquals(other.apply(text), ours.of(text));
    }
  }

  private static InputStream file(Profile profile) {
    return open(profile.name().toLowerCase(Locale.ROOT) + ".srx");
  }

  private static InputStream open(String file) {
    return SegmentationRules.class.getResourceAsStream("/srx/" + file);
  }

  private static SRXDocument okapiRules(String file) throws Exception {
    SRXDocument document = new SRXDocument();
    try (InputStream in = open(file)) {
      document.loadRules(in);
    }
    return document;
  }
}
