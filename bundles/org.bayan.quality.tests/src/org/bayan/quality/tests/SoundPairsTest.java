package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.quality.Finding;
import org.bayan.terms.check.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said otherwise in the other language is no fault. */
class SoundPairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One hundred and eleven States agreed. | ووافقت مائة وإحدى عشرة دولة.",
        "In the years 20142015 it rose. | وارتفع في السنوات 2014-2015.",
        "The Malvinas (see map). | جزر مالفيناس(1) (انظر الخريطة).",
        "It is open 24 hours a day. | وهو مفتوح على مدار الساعة.",
        "It was so for half a century. | وكان ذلك منذ خمسين عاما.",
        "South Georgia is there. | وهناك جورجيا الجنوبية.",
        "They said “peace” there. | وقالوا ”السلام“ هناك.",
        "The meeting is on Tuesday at 10 a.m. | الجلسة يوم الثلاثاء الساعة 10:00",
        "(e) The Council met in May. | (ﻫ) واجتمع المجلس في أيار.",
        "ARSAT 1 | ARSAT 1",
        "There were 45 members in the group. | وكان في الفريق ٤٥ عضوا.",
        "It rose to 350,000 people there. | وارتفع العدد إلى 000 350 شخص.",
        "It cost $1,731.5 million there. | وبلغت التكلفة 731.5 1 مليون دولار.",
        "It rose by 45 and 46 per cent. | وارتفع بنسبة 45 في المائة و 46 في المائة.",
        "It took 2.5 years in all. | واستغرق ذلك سنتين ونصف.",
        "Both States agreed on two points. | واتفقت الدولتان على نقطتين.",
        "In the 1990s it rose. | وارتفع في التسعينات.",
        "See paragraph 208.1 there. | انظر الفقرة 208-1 هناك.",
        "In the biennium 2014/15 it rose. | وارتفع في فترة السنتين 2014-2015.",
        "By resolution 683 (XXXV) it was so. | وكان كذلك بالقرار 683 (د-35).",
        "The sixty-ninth session opened. | وافتتحت الدورة التاسعة والستون.",
        "Chapter VII applies here. | وينطبق هنا الفصل السابع.",
        "12. The Council met. | واجتمع المجلس.",
        "The Council met. | ١٢ - واجتمع المجلس.",
        "It met on 3 December 2014. | واجتمع في 3 كانون الأول/ديسمبر 2014.",
        "It met on Wednesday, 3 December 2014. | واجتمع يوم الأربعاء 3 دجنبر 2014.",
        "The panel opens on Friday, 6 February 2015, at 10 a.m. "
            + "| تفتتح الحلقة يوم الجمعة 6 شباط/فبراير 2015، الساعة 00:10",
        "The meeting was at 3 p.m. | كانت الجلسة الساعة 15:00.",
        "On 3 May 2014 he left. | غادر في 4 رجب 1435 الموافق 3 أيار/مايو 2014.",
        "See A/69/767 and so on. | انظر A/69/767 وغير ذلك.",
        "By resolution 2170 (2014) it was so. | وكان كذلك بالقرار ٢١٧٠ (٢٠١٤).",
        "Iraqi and Syrian officials agreed. | واتفق مسؤولون من العراق وسورية.",
        "The Democratic Republic of the Congo agreed. | ووافقت جمهورية الكونغو الديمقراطية.",
        "UNFICYP leads the way here. | وتتصدر قوة الأمم المتحدة في قبرص ذلك.",
        "It cost 80 million dollars. | وبلغت التكلفة 80 مليون دولار من دولارات الولايات المتحدة.",
        "He met Mr. Mladenov there. | والتقى هناك بالسيد ملادينوف.",
        "It took 5 years and 25 days. | واستغرق ذلك 5 سنوات و 25 يوما.",
        "It took five days. | واستغرق ذلك خمسة أيام.",
        "They spoke of \"lasting peace\" there. | وتكلموا عن «السلام الدائم» هناك.",
        "They spoke of \"lasting peace\" there. | وتكلموا هناك عن ''السلام الدائم``.",
        "a) The Council met in May. | (أ) واجتمع المجلس في أيار.",
        "What did the Council do? | وماذا فعل المجلس؟",
        "The <b>Council</b> met. | واجتمع <b>المجلس</b>.",
        "He wrote for the Journal of Peace. | وكتب لمجلة Journal of Peace.",
        "6 February 2015 | 6 شباط/فبراير 2015",
        "A/69/767 | A/69/767",
      })
  void a_sound_pair_has_no_warning(String english, String arabic) {
    assertNone(Checked.toArabic(english, arabic));
    assertNone(Checked.toEnglish(arabic, english));
  }

  private static void assertNone(List<Finding> findings) {
    assertEquals(
        List.of(),
        findings.stream()
            .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
            .map(Finding::sentence)
            .toList());
  }
}
