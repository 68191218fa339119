package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bayan.text.ReportedSpeech;
import org.bayan.text.SpeechFrame;
import org.bayan.text.SpeechFrame.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a stroke stands where the frame ends and the content begins. */
class ReportedSpeechTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال البيان إن | الشركاء ملتزمون بالعمل معاً.",
        "وقال البيان الختامي إن | المشاركين رحبوا بالخطة.",
        "قالت وزارة الخارجية في بيان لها إن | الاجتماع سيعقد في الرياض.",
        "وقال بيان عن الاجتماع نشرته الصحيفة (الأنباء)، إن | العمل مستمر.",
        "وأضاف المتحدث باسم الأمم المتحدة، ستيفان دوجاريك، أن | العمل مستمر.",
        "وأوضح الوزير أنّ | بلاده لن ترسل قوات برية.",
        "وذكرت وكالة رويترز نقلاً عن مصادر أمنية أن | الهجوم انتهى.",
        "وأعلنت الحكومة العراقية أنها | استعادت المدينة.",
        "ولفت البيان إلى أن | التحالف يضم ستين دولة.",
        "وأشار المشاركون إلى أن | جميع الأعضاء يساهمون.",
        "وتفيد تقارير بأن | التنظيم جند الآلاف.",
        "ونقلت الصحيفة عن مصدر حكومي قوله إن | المفاوضات متعثرة.",
        "القاهرة (رويترز) - قال مسؤول عراقي إن | القوات تقدمت.",
        "وفي الملف السوري، قال المشاركون إن | محنة المدنيين تقلقهم.",
        "ويقول خبراء إن | الحملة قد تطول.",
        "وتابع قائلاً إن | بلاده ترحب بالقرار.",
        "المتحدث باسم الوزارة قال إن | الأمر قيد الدرس.",
        "وزير الخارجية الروسي سيرغي لافروف قال إن | موسكو لن تشارك.",
        "أما كيري فقال للصحافيين إن | الأمر قد يستغرق سنوات.",
        "وجاء في البيان المشترك أن | الشركاء سيعملون معاً.",
        "ويُذكر أن | المؤتمر هو الثاني من نوعه.",
        "وقال كيري: | «هذه حملة طويلة».",
        "وقال دبلوماسي عربي طلب عدم ذكر اسمه: | «النصوص واضحة».",
        "وبحسب البيان، | فإن الدول العشر ستشارك.",
        "ووفقاً لبيان صادر عن الأمانة، | فإن الدول العشر ستشارك."
      })
  void arabicFramesThatOnlySay(String marked) {
    assertHead(marked, "ar", Kind.SAYING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأكد المشاركون أن | الحملة بدأت تظهر نتائج.",
        "إلا أن المشاركين أكدوا أن | الحملة ستستغرق وقتاً طويلاً.",
        "كما أكد المشاركون | التزامهم الراسخ بتنفيذ القرارين.",
        "وأكدوا على | ضرورة استمرار الدعم.",
        "أكد شركاء التحالف في الحرب على تنظيم (داعش) على | دعم العمليات.",
        "من جهته، أكد رئيس الوزراء حيدر العبادي | ضرورة أن يستمر الدعم.",
        "وأعاد المشاركون التأكيد على | دعمهم لدور الأمم المتحدة.",
        "وشدد المجتمعون على | أهمية تجفيف منابع التمويل.",
        "كما أشادوا كذلك | بالدور القيادي للشركاء.",
        "وأشاد المشاركون | بالجهود التي يبذلها الجيش.",
        "ورحبت بغداد | ببيان باريس.",
        "ورحب بان كي مون | باعتماد القرار.",
        "كما أعرب المشاركون عن | قلقهم العميق.",
        "وعبر المشاركون بقلق متزايد عن | معاناة الشعب السوري.",
        "ودعا الأمين العام | جميع الأطراف إلى وقف القتال.",
        "كما دعا هؤلاء المشاركون إلى | زيادة الدعم.",
        "وحث مجلس الأمن | الدول الأعضاء على منع تدفق المقاتلين.",
        "وطالبت الجامعة العربية | المجتمع الدولي بتحمل مسؤولياته.",
        "وأدانت الدول المشاركة | الجرائم التي ارتكبت.",
        "وحيّا المشاركون | الجيش اللبناني على تصديه.",
        "وقرر المشاركون | مواصلة تنسيق العمل.",
        "كما قرر الشركاء في التحالف أيضاً | الاجتماع بصورة منتظمة.",
        "وفي هذا الصدد، أثنوا على | جهود القادة العراقيين.",
        "وأحيط المشاركون علماً | بالتقرير الأخير للجنة.",
        "وذكّر البيان | بالقرار 7804.",
        "وكان المجلس قد أكد في قراره 2170 أن | الإرهاب يهدد السلم.",
        "وأشار المشاركون إلى | التزام الحكومة العراقية.",
        "ويشجع القرار | الدول على إشراك الأسر.",
        "وأدان | قتل المدنيين والأسرى.",
        "وطلب مجلس الأمن | إلى الأمين العام أن يقدم تقريراً.",
        "وطالب الوزراء | التنظيم بأن يفرج عن الرهائن.",
        "ورفضت دمشق | أي تدخل عسكري.",
        "وناشد المفوض السامي | الدول المانحة زيادة مساعداتها.",
        "وهنأ المجلس | الشعب العراقي بتشكيل الحكومة.",
        "وإذ يؤكد من جديد أن | الإرهاب يشكل تهديداً،"
      })
  void arabicFramesThatActBySaying(String marked) {
    assertHead(marked, "ar", Kind.PERFORMATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وسيعقد الاجتماع الثاني في باريس | بحسب البيان.",
        "وسيعقد الاجتماع الثاني في باريس، | وفق ما جاء في البيان.",
        "ستشارك الدول العشر | وفقاً لما ذكره المتحدث.",
        "سيصل الوفد غداً، | على حد قول المصدر.",
        "ستطول الحملة، | كما قال الوزير.",
        "قُتل عشرة أشخاص، | حسبما أفاد مصدر أمني.",
        "«لن نتراجع»، | قال الرئيس الفرنسي."
      })
  void arabicFramesAtTheEnd(String marked) {
    assertTail(marked, "ar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دعم العمليات العسكرية، وبناء القدرات والتدريب.",
        "مواصلة المساهمات",
        "التعليقات",
        "توفر هذه الوثائق سجلاً تأسيسياً للتصدي العالمي.",
        "يحظر القرار تمويل الإرهاب، وفقاً لقراري مجلس الأمن 2170 و2178.",
        "تصل المساعدات إلى المحتاجين وفقاً للقانون الدولي الإنساني.",
        "لم يذكر البيان موعد الاجتماع المقبل.",
        "نقل الجرحى إلى المستشفى.",
        "طلب المساعدة الدولية",
        "وعمل أكثر من 200 مخطط عسكري من 33 دولة معاً.",
        ""
      })
  void arabicSentencesWithoutAFrame(String text) {
    assertEquals(List.of(), ReportedSpeech.all(text, "ar"));
  }

  @Test
  void severalFramesOfAnArabicSentencePartItsContent() {
    String text = "وأشاد المشاركون بجهود الجيش، مشيرين إلى أن التعاون يعرقل التمويل، بحسب البيان.";

    List<SpeechFrame> frames = ReportedSpeech.all(text, "ar");

    assertEquals(
        List.of("وأشاد المشاركون", "مشيرين إلى أن", "بحسب البيان"),
        frames.stream().map(frame -> frame.frame(text)).toList());
    assertEquals("بجهود الجيش", frames.get(0).content(text));
    assertEquals("التعاون يعرقل التمويل", frames.get(1).content(text));
    assertTrue(frames.get(1).leads() && !frames.get(2).leads());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وعبروا عن معاناة السكان، وحثوا جميع الأطراف على الهدوء. | وحثوا",
        "كما أعربوا عن دعمهم للحكومة ورحبوا ببرنامجها الوطني. | ورحبوا",
        "لن تكفي القوة وحدها، وفق ما جاء في القرار 2178، بل لا بد من أكثر. | وفق ما جاء في القرار"
            + " 2178،",
        "وأقروا بأن المعركة ستطول، لكنهم رأوا أن المكاسب ملموسة. | رأوا أن",
        "وأدان المجلس الهجوم، داعياً إلى محاسبة مرتكبيه. | داعياً إلى",
        "وقال إن القرار واضح، مضيفاً أن الدول ملزمة به. | مضيفاً أن"
      })
  void aSecondVerbOrAParticipleIsAFrameInTheMiddle(String text, String frame) {
    assertEquals(frame, ReportedSpeech.all(text, "ar").getLast().frame(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The statement said that | partners would meet again.",
        "The ministry said in a statement that | the talks would resume.",
        "Mr. Hollande said | the battle would be long.",
        "He said | the campaign would take years.",
        "3. Participants noted that | every member contributes.",
        "A number of participants specifically noted that | forces are needed.",
        "It was noted that | the numbers had fallen.",
        "According to the spokesman, | the talks will resume.",
        "Kerry added that | the coalition was growing.",
        "The text reads: | \"All parties shall comply.\""
      })
  void englishFramesThatOnlySay(String marked) {
    assertHead(marked, "en", Kind.SAYING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Participants welcomed | the briefing.",
        "They also pointed to | the successful conference.",
        "They stressed, however, that | a campaign takes time.",
        "In this regard, they commended | the efforts made.",
        "Participants noted with grave concern | the violations of human rights.",
        "Participants took note of | the recent report.",
        "These participants also called for | more support.",
        "4. Decides that | States shall prevent such travel;",
        "Calls upon | all Member States to cooperate;",
        "(a) Welcomes | the report of the Secretary-General;",
        "The Foreign Ministers of the ten countries pledged to | cut off the money.",
        "Iraq welcomed | the decision.",
        "Deeply concerned by | the plight of the displaced,",
        "Strongly condemns | the killing of civilians;",
        "Reaffirming | its resolutions 1267 (1999) and 1373 (2001),"
      })
  void englishFramesThatActBySaying(String marked) {
    assertHead(marked, "en", Kind.PERFORMATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We will not stop,\" | the minister said on Monday.",
        "\"This is a long campaign,\" | said Kerry.",
        "The talks will resume in Paris, | according to the statement.",
        "The talks will resume, | the official told reporters.",
        "Three people died, | it added."
      })
  void englishFramesAtTheEnd(String marked) {
    assertTail(marked, "en-GB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2. Stopping the flow of foreign terrorist fighters;",
        "Aid must be delivered according to need.",
        "Participating States shall share information.",
        "The notes of the meeting were published.",
        "Thanks are due to three countries.",
        "The plan, which partners said was ready, was adopted.",
        "The Government has continued its campaign."
      })
  void englishSentencesWithoutAFrame(String text) {
    assertEquals(List.of(), ReportedSpeech.all(text, "en"));
  }

  @Test
  void anEnglishFrameMayStandBetweenCommas() {
    String text = "The campaign, the statement said, will take years.";

    assertEquals("the statement said,", ReportedSpeech.all(text, "en").getFirst().frame(text));
  }

  @Test
  void aJoinedEnglishVerbBeginsAFrameInTheMiddle() {
    String text = "Participants praised the Army, and noted that cooperation helps.";

    List<SpeechFrame> frames = ReportedSpeech.all(text, "en");

    assertEquals(
        List.of("Participants praised", "noted that"),
        frames.stream().map(frame -> frame.frame(text)).toList());
  }

  @Test
  void otherLanguagesHaveNoFrames() {
    assertEquals(Optional.empty(), ReportedSpeech.find("Il a dit que la loi est claire.", "fr"));
  }

  private static void assertHead(String marked, String language, Kind kind) {
    String text = marked.replace(" | ", " ");
    SpeechFrame frame = ReportedSpeech.find(text, language).orElseThrow();
    String[] parts = marked.split(" \\| ");
    assertTrue(parts[0].endsWith(frame.frame(text)), frame.frame(text));
    assertEquals(parts[1], frame.content(text));
    assertEquals(kind, frame.kind());
    assertTrue(frame.leads());
  }

  private static void assertTail(String marked, String language) {
    String text = marked.replace(" | ", " ");
    SpeechFrame frame = ReportedSpeech.find(text, language).orElseThrow();
    String[] parts = marked.split(",? \\| |، \\| ");
    assertEquals(parts[0].replaceFirst("،$", ""), frame.content(text));
    assertEquals(parts[1].replaceFirst("\\.$", ""), frame.frame(text));
    assertEquals(Kind.SAYING, frame.kind());
  }
}
