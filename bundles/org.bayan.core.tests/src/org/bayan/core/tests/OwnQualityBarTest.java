package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.LexiconChoice;
import org.bayan.core.Progress;
import org.bayan.core.quality.QualityCheckers;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.evaluation.Detection;
import org.bayan.quality.evaluation.SeededSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known faults are found in sentences of our own, written as those of the United Nations. */
class OwnQualityBarTest {
  private static final double LEAST_RECALL = 0.93;
  private static final long[] SEEDS = {1, 2, 3, 4, 5, 6};

  private static final String TEXT =
      """
      The Security Council adopted resolution 2170 (2014) on 15 August 2014. | اعتمد مجلس الأمن القرار 2170 (2014) في 15 آب/أغسطس 2014.
      The General Assembly opened its sixty-ninth session on 16 September 2014. | افتتحت الجمعية العامة دورتها التاسعة والستين في 16 أيلول/سبتمبر 2014.
      Iraq, Jordan and Turkey received 120,000 refugees in 2013. | استقبل العراق والأردن وتركيا 000 120 لاجئ في عام 2013.
      The budget amounts to $4.8 million, or 35 per cent of the total. | تبلغ الميزانية 4.8 ملايين دولار، أي 35 في المائة من المجموع.
      The meeting will be held on Wednesday, 21 January 2015, at 10.30 a.m. | تعقد الجلسة يوم الأربعاء 21 كانون الثاني/يناير 2015، الساعة 10:30.
      12. The Committee took note of the report of the Secretary-General. | 12 - وأحاطت اللجنة علما بتقرير الأمين العام.
      The road is 45 kilometres long and crosses three provinces. | يبلغ طول الطريق 45 كيلومترا ويعبر ثلاث مقاطعات.
      What did the Government do to protect the civilians in the camps? | ماذا فعلت الحكومة لحماية المدنيين في المخيمات؟
      The documents are available at www.un.org/documents for all delegations. | الوثائق متاحة لجميع الوفود على الموقع www.un.org/documents في شبكة الإنترنت.
      France, Germany, Japan and Norway submitted their reports in time. | قدمت ألمانيا وفرنسا والنرويج واليابان تقاريرها في الوقت المحدد.
      The representative of Kenya spoke of "lasting peace" in the region. | تكلم ممثل كينيا عن "السلام الدائم" في المنطقة.
      The working group held five meetings between 3 and 14 November 2014. | عقد الفريق العامل خمسة اجتماعات بين 3 و 14 تشرين الثاني/نوفمبر 2014.
      In accordance with article 15 (see annex), the Commission elected a new Chair. | وفقا للمادة 15 (انظر المرفق)، انتخبت اللجنة رئيسا جديدا.
      The Panel visited Geneva and Nairobi in June 2014 to meet the experts. | زار الفريق جنيف ونيروبي في حزيران/يونيه 2014 للاجتماع بالخبراء.
      Member States are invited to submit their views before 31 March 2015. | والدول الأعضاء مدعوة إلى تقديم آرائها قبل 31 آذار/مارس 2015.
      The project created 250 jobs for young people over 18 months. | أتاح المشروع 250 وظيفة للشباب على مدى 18 شهرا.
      Chad and Mali agreed to open the border on Friday, 2 May 2014. | اتفقت تشاد ومالي على فتح الحدود يوم الجمعة 2 أيار/مايو 2014.
      The Fund received 12.5 million dollars from seven donors. | تلقى الصندوق 12.5 مليون دولار من سبع جهات مانحة.
      See document A/69/767 for the third report of the Advisory Committee. | انظر الوثيقة A/69/767 للاطلاع على التقرير الثالث للجنة الاستشارية.
      The Council also decided to extend the mandate for six months; | وقرر المجلس أيضا تمديد الولاية لمدة ستة أشهر؛
      The price of wheat rose by 9.5 per cent, according to the ministry. | ارتفع سعر القمح بنسبة 9.5 في المائة، وفقا للوزارة.
      Some 2,300 soldiers were deployed in Sudan by the end of 2012. | نشر نحو 300 2 جندي في السودان بحلول نهاية عام 2012.
      The fourth meeting of the States parties took place in Brazil. | عقد الاجتماع الرابع للدول الأطراف في البرازيل.
      The Office trained 60 judges and 15 prosecutors in human rights law. | درب المكتب 60 قاضيا و 15 مدعيا عاما على قانون حقوق الإنسان.
      """;

  @ParameterizedTest
  @CsvSource({"en, ar", "ar, en"})
  void our_own_sentences_are_without_warning_and_their_faults_are_found(String from, String to)
      throws Exception {
    QualityChecker checker =
        QualityCheckers.of(Profile.UN, List.of(), from, to, LexiconChoice.SHIPPED, Progress.NONE);
    List<CheckedPair> text = text(from);
    Detection untouched = Detection.of(SeededSet.of(text, 0, text.size(), 1), checker);
    assertEquals(List.of(), untouched.alarms().stream().map(alarm -> alarm.sentence()).toList());
    double recall = 0;
    for (long seed : SEEDS) {
      recall += Detection.of(SeededSet.of(text, text.size(), 0, seed), checker).recall();
    }
    assertTrue(recall / SEEDS.length >= LEAST_RECALL, "recall " + recall / SEEDS.length);
  }

  private static List<CheckedPair> text(String from) {
    List<CheckedPair> pairs = new ArrayList<>();
    for (String line : TEXT.split("\n")) {
      String[] sides = line.split(" \\| ");
      boolean english = from.equals("en");
      pairs.add(
          english
              ? CheckedPair.of(pairs.size() + 1, sides[0], "en", sides[1], "ar")
              : CheckedPair.of(pairs.size() + 1, sides[1], "ar", sides[0], "en"));
    }
    return pairs;
  }
}
