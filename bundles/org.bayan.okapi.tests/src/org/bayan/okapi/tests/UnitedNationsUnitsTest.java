package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.okapi.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a translator of official documents has as one segment stays one segment. */
class UnitedNationsUnitsTest {
  private final Segments arabic = new Segments(Profile.INSTITUTIONAL, "ar");
  private final Segments english = new Segments(Profile.INSTITUTIONAL, "en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إذ يشير إلى قراراته السابقة ذات الصلة، ولا سيما القرار 1325 (2000)،",
        "وإذ يلاحظ مع التقدير عمل البعثة؛ وإذ يعرب عن قلقه من تأخر التمويل؛",
        "وإذ تضع في اعتبارها قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015؛",
        "1. يقرر تمديد ولاية البعثة حتى 31 كانون الأول/ديسمبر 2017؛",
        "١٢. يطلب إلى الأمين العام أن يقدم تقريرا كل ستة أشهر؛",
        "3 - تهيب بالدول الأعضاء أن تسدد اشتراكاتها في موعدها؛",
        "4- تحيط علما بالتقرير A/69/767؛",
        "(أ) تعزيز قدرات المؤسسات الوطنية؛",
        "(ب) تيسير وصول المساعدة وفقا للفقرة 3 (أ) أعلاه؛",
        "'1' إنشاء صندوق استئماني؛",
        "أولا. المسائل التنظيمية",
        "ثالثا - مشروع الميزانية",
        "ألف. الموارد المتصلة بالوظائف",
        "ج. الخدمات العامة",
        "المادة 12. يسري هذا النظام من تاريخ نشره.",
        "عُممت الوثيقة A/70/1 و Corr.1 على الوفود كافة.",
        "انظر الوثيقة A/C.5/69/L.24/Rev.1 والمرفق بها.",
        "ترد التفاصيل في S/PV.7316 و S/PV.7317 (Resumption 1).",
        "أحاط المجلس علما بالرسالة S/2014/485 وبمرفقها.",
        "استُند إلى القرار رقم 2170 (2014) وإلى بيان الرئيس S/PRST/2014/20.",
        "(انظر A/70/1، الفقرة 5).",
        "(انظر الفقرة 7 أعلاه).",
        "يرد النص في ص. 5 من الملحق رقم 2.",
        "المرجع نفسه، ص. 112-115، الحاشية 4.",
        "قدم العرض م.م. سامر الحلو عن فريق الخبراء.",
        "ترأس الجلسة السيد أ. ك. حداد (لبنان).",
        "تكلم السيد ج. ر. ويلسون بصفته الوطنية.",
        "أدلى ببيان كل من د. هالة منصور وأ.د. فريد زكي.",
        "بلغت النفقات 12.5 مليون دولار، أي بزيادة 3.75 في المائة.",
        "حُدد المعدل بنسبة 0.25 في المائة في عام 2013.",
        "رُفعت الجلسة الساعة 13.05.",
        "تُعقد الجلسة من الساعة 10.00 إلى الساعة 13.00 في القاعة 3.",
        "تأسست الجمعية سنة 1362 هـ. الموافق 1943 م. في بيروت.",
        "راسلوا الأمانة على secretariat@example.org قبل 15.3.2016.",
        "يتاح التقرير في الموقع www.example.org/ar/docs/report.html للاطلاع.",
        "وقعت العقد شركة المنار ش.م.ل. في بيروت عام 2011.",
        "اشتُريت المعدات من شركة Delta Systems Inc. بموجب العقد PD/C.0042/13.",
        "تشمل المهام ما يلي: المراقبة، والإبلاغ، والتحقق.",
        "قال: إن الوضع الإنساني يستدعي تحركا عاجلا.",
        "نص القرار على \"أن تُحترم سيادة الدول ... وسلامة أراضيها\".",
        "ودعا إلى ضبط النفس.(12)",
        "وطلب إليها أن تنظر في المسألة.³",
        "السيد الرئيس (تكلم بالفرنسية): أعطي الكلمة لممثل تونس.",
        "البند 113 (ب) من جدول الأعمال",
        "الأسلحة الخفيفة إلخ. في منطقة الساحل",
        "القضية رقم IT-96-23، المدعي العام ضد بروفيتش (Prosecutor v. Brovic)، الحكم الصادر في 2001",
      })
  void an_arabic_unit_is_not_split(String unit) {
    assertEquals(List.of(unit), arabic.of(unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recalling its earlier resolutions; noting the report; and mindful of the costs involved;",
        "Recalling General Assembly resolution 70/1.",
        "1. Decides to extend the mandate of the Mission until 31 December 2017;",
        "12. Requests the Secretary-General to report every six months;",
        "(a) To strengthen national institutions, as set out in para. 3 (a) above;",
        "(iv) Any other matter.",
        "II. Organizational matters",
        "B. Post resources",
        "Article 12. These regulations take effect on publication.",
        "(see A/70/1, para. 5).",
        "See A/C.5/69/L.24/Rev.1 and the annex thereto.",
        "Documents A/70/1 and Corr.1 were circulated to all delegations.",
        "The record is S/PV.7316 (Resumption 1) of 2014.",
        "Annex No. 2, pp. 112-115, contains the figures.",
        "Under Art. 5 of the Charter, a Member may be suspended.",
        "Mr. A. K. Haddad (Lebanon) took the Chair.",
        "H.E. Ms. J. Wilson addressed the meeting in her national capacity.",
        "Expenditure rose to $12.5 million, i.e. by 3.75 per cent.",
        "The meeting rose at 1.05 p.m.",
        "Meetings are held from 10 a.m. to 1 p.m. and from 3 p.m. to 6 p.m. in Room 3.",
        "The contract with Delta Systems Inc. was signed on 3 Sept. 2013.",
        "The U.N. Mission and the U.S. Government concluded an agreement.",
        "The group (experts, observers, etc.) met in Geneva.",
        "Holds a Ph.D. in economics from the University of Tunis.",
        "It called for restraint.12",
        "It asked her to consider the matter.³",
        "The President (spoke in French): I give the floor to Tunisia.",
        "The resolution calls for respect for \"the sovereignty ... of all States\".",
        "Prosecutor v. Brovic, case No. IT-96-23, judgment of 2001",
        "The study by Stone et al. was annexed (vol. 3, fig. 2, Feb. 2012).",
      })
  void an_english_unit_is_not_split(String unit) {
    assertEquals(List.of(unit), english.of(unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قرر المجلس إرجاء النظر في المسألة. | وسيعود إليها في دورته القادمة.",
        "صدر القرار 2170 (2014). | ورحبت به الوفود.",
        "عُممت الوثيقة A/70/1. | وأحاطت اللجنة علما بها.",
        "1. يقرر إرجاء النظر. | 2. يطلب تقريرا جديدا.",
        "المادة 3. التعليم مجاني. | المادة 4. العمل حق.",
        "رُفعت الجلسة الساعة 13.05. | واستؤنفت مساء.",
        "(انظر الجدول الأول.) | وترد الأرقام أدناه.",
        "دعا المجلس إلى ضبط النفس.(12) | وقرر متابعة المسألة.",
        "هل انتهت الولاية؟ | لم تنته بعد.",
        "قال الممثل: «سنواصل العمل.» | وأضاف أن التمويل كاف.",
      })
  void arabic_sentences_are_still_split(String marked) {
    arabic.expect(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Council deferred the item. | It will return to it at its next session.",
        "The Assembly adopted resolution 70/1. | Delegations welcomed it.",
        "1. Decides to defer the item. | 2. Requests a new report.",
        "Article 3. Education is free. | Article 4. Work is a right.",
        "The meeting rose at 1.05 p.m. | It resumed in the evening.",
        "(See table 1.) | The figures are given below.",
        "It called for restraint.(12) | It decided to follow the matter.",
        "Has the mandate ended? | It has not.",
        "See A/70/1, para. 5. | The Committee took note.",
      })
  void english_sentences_are_still_split(String marked) {
    english.expect(marked);
  }
}
