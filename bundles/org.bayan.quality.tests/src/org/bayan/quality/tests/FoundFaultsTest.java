package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.quality.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check finds its fault, in both directions. */
class FoundFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number-missing | There were 45 members in the group. | وكان في الفريق أعضاء كثيرون.",
        "number-added | There were members in the group. | وكان في الفريق 45 عضوا.",
        "number-changed | There were 45 members in the group. | وكان في الفريق 54 عضوا.",
        "number-changed | There were 45 members in the group. | وكان في الفريق ٤٦ عضوا.",
        "number-changed | It cost 1,250.5 dollars in all. | وبلغت التكلفة 1250.6 دولارا.",
        "number-changed | The five members met. | واجتمع الأعضاء الستة.",
        "number-changed | One in three, and two in five. | واحد من ثلاثة، واثنان من ثلاثة.",
        "number-changed | It took place in two areas. | وكان ذلك في ثلاث مناطق.",
        "number-changed | There were 3 new posts. | وهناك خمس وظائف جديدة.",
        "number-changed | It cost $1,731.5 million. | وبلغت التكلفة 731.5 1 بليون دولار.",
        "number-changed | It cost $1,731.5 million. | وبلغت التكلفة 7315 1 مليون دولار.",
        "ordinal-changed | The first session opened. | وافتتحت الدورة الرابعة.",
        "currency-changed | It cost 12 dollars there. | وبلغت التكلفة 12 ينا يابانيا هناك.",
        "unit-changed | It has 12 hectares there. | ومساحته 12 فدانا هناك.",
        "name-changed | An Israeli answer came to it. | وردت إسدائيل على ذلك.",
        "quotation-turned | They spoke of \"peace\" there. | وتكلموا عن »السلام« هناك.",
        "bracket-unpaired | See rule 3 (d) of them. | انظر القاعدة 3 د) منها.",
        "end-mark | The Council met in May. | واجتمع المجلس في أيار،",
        "end-mark | The Council met in May. | واجتمع المجلس في أيار:",
        "foreign-mark | In 2014, the Council met. | في عام 2014, اجتمع المجلس.",
        "space-missing | In May, it met there. | في أيار،يُجتمع هناك.",
        "bidi-stray | The Council met. | واجتمع المج\u200Eلس.",
        "state-name | Viet Nam agreed. | ووافقت فيتنام.",
        "partly-untranslated | It will have before it a draft. | وسيعرض will have عليها مشروع.",
        "number-word-missing | The seven members met. | واجتمع الأعضاء.",
        "ordinal-changed | The sixty-ninth session opened. | وافتتحت الدورة الثامنة والستون.",
        "ordinal-missing | The sixty-ninth session opened. | وافتتحت الدورة.",
        "percent | It rose by 45 per cent. | وارتفع بمقدار 45.",
        "percent | It rose by 45. | وارتفع بنسبة 45 في المائة.",
        "unit-changed | It lasted 12 days there. | واستمر 12 شهرا هناك.",
        "currency-changed | It cost 12 dollars there. | وبلغت التكلفة 12 يورو هناك.",
        "range-reversed | In the years 2014-2016 it rose. | وفي السنوات 2016-2014 ارتفع.",
        "counted-noun | It took 5 years. | واستغرق ذلك 5 سنة.",
        "counted-noun | It took 25 years. | واستغرق ذلك 25 سنوات.",
        "counted-noun | It took five days. | واستغرق ذلك خمس أيام.",
        "label-changed | 12. The Council met. | ١٣ - واجتمع المجلس.",
        "date-changed | It met on 3 May 2014. | واجتمع في 4 أيار/مايو 2014.",
        "date-changed | It met on 3 May 2014. | واجتمع في 3 حزيران/يونيه 2014.",
        "date-changed | It met on 3 May 2014. | واجتمع في 3 ماي 2015.",
        "date-missing | It met on 3 May 2014. | واجتمع.",
        "date-added | It met then. | واجتمع في 3 أيار/مايو 2014.",
        "month-names | It met in January 2014. | واجتمع في كانون الثاني/فبراير 2014.",
        "time-changed | The meeting was at 10.30 a.m. today. | كانت الجلسة الساعة 11:30 اليوم.",
        "number-missing | It will meet today at 10 a.m. there. | ويجتمع اليوم الساعة هناك.",
        "weekday-changed | It met on Tuesday. | واجتمع يوم الأربعاء.",
        "weekday-wrong | It met on Tuesday, 3 May 2014. | واجتمع يوم الثلاثاء 3 أيار/مايو 2014.",
        "impossible-date | It met on 31 June 2014. | واجتمع في 31 حزيران/يونيه 2014.",
        "hijri-date | On 3 May 2014. | في 9 رمضان 1435 الموافق 3 أيار/مايو 2014.",
        "symbol-changed | See A/69/767 and so on. | انظر A/69/776 وغير ذلك.",
        "symbol-missing | See A/69/767 and so on. | انظر ذلك.",
        "resolution-changed | By resolution 2170 (2014) it was so. | وبالقرار 2171 (2014) كان"
            + " كذلك.",
        "resolution-changed | By resolution 60/1 it was so. | وبالقرار 61/1 كان كذلك.",
        "address-missing | See www.un.org/en for more. | انظر www.on.org/en للمزيد.",
        "state-missing | Iraq and Turkey agreed. | واتفق العراق على ذلك.",
        "state-added | Iraq agreed. | واتفق العراق وتركيا.",
        "state-changed | Iraq and Turkey agreed. | واتفق العراق وهنغاريا.",
        "state-missing | South Sudan and the Sudan agreed. | واتفق السودان على ذلك.",
        "state-repeated | Chad, Mali, Peru and Togo. | تشاد وتوغو وبيرو وتشاد.",
        "name-missing | He met Mr. Staffan Kowalczyk there. | والتقى هناك بالسيد ستافان.",
        "name-changed | He met Mr. Mladenov there. | والتقى هناك بالسيد ملادينور.",
        "untranslated | The Council met in the morning. | The Council met in the evening.",
        "identical | The Council met in the morning. | The Council met in the morning.",
        "partly-untranslated | The Council met there this morning. "
            + "| اجتمع المجلس there this morning وانفض.",
        "repeated-word | The Council met. | واجتمع المجلس المجلس.",
        "quotation-missing | They spoke of \"lasting peace\" there. | وتكلموا عن السلام الدائم.",
        "quotation-unpaired | They spoke of \"peace\" there. | وتكلموا عن \"السلام هناك.",
        "bracket-unpaired | The Council (it met) went. | والمجلس (وقد اجتمع انفض.",
        "bracket-missing | The Council (it met) went. | والمجلس وقد اجتمع انفض.",
        "end-mark | What did the Council do? | وماذا فعل المجلس.",
        "end-mark | The Council met in the morning. | واجتمع المجلس في الصباح",
        "foreign-mark | The Council, then. | المجلس, إذن.",
        "double-space | The Council met. | واجتمع  المجلس.",
        "space-before | The Council, then. | المجلس ، إذن.",
        "space-missing | The Council, then. | المجلس،إذن.",
        "tag-missing | The <b>Council</b> met. | واجتمع <b>المجلس.",
        "tag-added | The Council met. | واجتمع <i/>المجلس.",
        "tag-unpaired | The <b>Council</b> met. | واجتمع </b>المجلس<b>.",
        "latin-order | He used Key Resolve there. | واستخدم Resolve Key هناك.",
        "latin-missing | It is a name. | وهو اسم Alpha.",
      })
  void a_fault_of_an_Arabic_target_is_found(String check, String english, String arabic) {
    assertFound(check, Checked.toArabic(english, arabic));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number-changed | وكان في الفريق ٤٥ عضوا. | There were 46 members.",
        "number-changed | وكان في الفريق 45 عضوا. | There were 54 members.",
        "number-changed | واجتمع الأعضاء الستة. | The five members met.",
        "number-changed | على وجود دولتين لا غير. | On three States and no more.",
        "number-changed | وهناك 3 وظائف جديدة. | There were six new posts.",
        "number-added | المقرر عقدها الساعة 10:07 غدا. | To be held at 1007 a.m. tomorrow.",
        "ordinal-changed | وافتتحت الدورة الأولى. | The eighth session opened.",
        "name-changed | وردت إسرائيل على ذلك بسرعة. | An Iszaeli answer came to it.",
        "quotation-turned | وتكلموا عن \"السلام\" هناك. | They spoke of ”peace“ there.",
        "quotation-missing | وتكلموا عن \"السلام\" هناك. | They spoke of peace there.",
        "end-mark | واجتمع المجلس في أيار. | The Council met in May,",
        "currency-changed | وبلغت التكلفة 12 دولارا هناك. | It cost EUR 12 there.",
        "bidi-stray | واجتمع المجلس. | The Coun\u200Ecil met.",
        "ordinal-changed | وافتتحت الدورة الثامنة والستون. | The seventieth session opened.",
        "percent | وارتفع بنسبة 45 في المائة. | It rose by 45.",
        "unit-changed | خلال السنوات العشرين الماضية. | In the past 20 months.",
        "date-changed | واجتمع في 4 دجنبر 2014. | It met on 4 November 2014.",
        "date-missing | واجتمع في 4 كانون الأول/ديسمبر 2014. | It met in December 2014.",
        "weekday-changed | واجتمع يوم الأربعاء. | It met on Tuesday.",
        "time-changed | كانت الجلسة الساعة 11:30. | The meeting was at 10.30 a.m.",
        "symbol-changed | انظر A/69/776. | See A/69/767.",
        "resolution-changed | وبالقرار 2171 (2014). | By resolution 2170 (2014).",
        "state-changed | واتفق العراق وهنغاريا. | Iraq and Turkey agreed.",
        "state-missing | واتفقت فييت نام وبنن. | Viet Nam agreed.",
        "name-changed | والتقى هناك بالسيد ملادينوف. | He met Mr. Mlabenov there.",
        "untranslated | اجتمع المجلس في الصباح. | اجتمع المجلس في المساء.",
        "partly-untranslated | اجتمع المجلس في الصباح. | The Council met في الصباح.",
        "repeated-word | واجتمع المجلس. | The Council Council met.",
        "quotation-missing | وتكلموا عن \"السلام الدائم\". | They spoke of lasting peace.",
        "end-mark | وماذا فعل المجلس هناك؟ | What did the Council do there.",
        "foreign-mark | المجلس، إذن. | The Council، then.",
        "space-before | المجلس، إذن. | The Council , then.",
      })
  void a_fault_of_an_English_target_is_found(String check, String arabic, String english) {
    assertFound(check, Checked.toEnglish(arabic, english));
  }

  private static void assertFound(String check, List<Finding> findings) {
    assertTrue(Checked.ids(findings).contains(check), () -> check + " not in " + findings);
  }
}
