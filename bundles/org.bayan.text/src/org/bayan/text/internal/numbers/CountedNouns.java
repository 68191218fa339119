package org.bayan.text.internal.numbers;

import java.util.HashMap;
import java.util.Map;
import org.bayan.text.Folding;

/** Arabic nouns that are often counted, with their plurals, by the folded form of their forms. */
final class CountedNouns {
  /** Singular and plural. */
  private static final String NOUNS =
      """
      دولة دول|بلد بلدان|عضو أعضاء|قرار قرارات|دورة دورات|جلسة جلسات|اجتماع اجتماعات|مؤتمر مؤتمرات
      تقرير تقارير|توصية توصيات|مشروع مشاريع|برنامج برامج|هدف أهداف|مادة مواد|فقرة فقرات|بند بنود
      فصل فصول|جزء أجزاء|باب أبواب|مرفق مرفقات|صفحة صفحات|كلمة كلمات|جملة جمل|نسخة نسخ|وثيقة وثائق
      سنة سنوات|عام أعوام|شهر أشهر|أسبوع أسابيع|يوم أيام|ساعة ساعات|دقيقة دقائق|ثانية ثوان|مرة مرات
      عقد عقود|قرن قرون|شخص أشخاص|رجل رجال|امرأة نساء|طفل أطفال|فتاة فتيات|موظف موظفين|خبير خبراء
      ممثل ممثلين|مندوب مندوبين|مراقب مراقبين|جندي جنود|وزير وزراء|رئيس رؤساء|مرشح مرشحين
      لاجئ لاجئين|منظمة منظمات|هيئة هيئات|لجنة لجان|وكالة وكالات|مكتب مكاتب|إدارة إدارات|فريق أفرقة
      مجموعة مجموعات|حكومة حكومات|وفد وفود|طرف أطراف|منطقة مناطق|مدينة مدن|قرية قرى|إقليم أقاليم
      محافظة محافظات|مدرسة مدارس|جامعة جامعات|مستشفى مستشفيات|مركز مراكز|قاعدة قواعد|موقع مواقع
      حالة حالات|قضية قضايا|مسألة مسائل|سؤال أسئلة|طلب طلبات|شكوى شكاوى|بلاغ بلاغات|اتفاق اتفاقات
      اتفاقية اتفاقيات|معاهدة معاهدات|بروتوكول بروتوكولات|قانون قوانين|خطة خطط|مرحلة مراحل|خطوة خطوات
      نوع أنواع|قطاع قطاعات|مؤشر مؤشرات|مجال مجالات|نقطة نقاط|وظيفة وظائف|مبادرة مبادرات|بعثة بعثات
      عملية عمليات|حادث حوادث|هجوم هجمات|غارة غارات|ضربة ضربات|قنبلة قنابل|صاروخ صواريخ|طائرة طائرات
      سفينة سفن|سيارة سيارات|مركبة مركبات|دبابة دبابات|جريح جرحى|قتيل قتلى|ضحية ضحايا
      متر أمتار|كيلومتر كيلومترات|طن أطنان|كيلوغرام كيلوغرامات|درجة درجات|دولار دولارات|ليرة ليرات
      دينار دنانير|مليون ملايين|مليار مليارات|ألف آلاف|دراسة دراسات|كتاب كتب|رسالة رسائل|صوت أصوات
      دائرة دوائر|لغة لغات|شركة شركات|مصرف مصارف|أسرة أسر|نشاط أنشطة|حلقة حلقات|ورقة أوراق
      """;

  private static final Map<String, Noun> FORMS = new HashMap<>();

  static {
    for (String pair : NOUNS.split("[|\n]")) {
      String[] words = pair.strip().split(" ");
      add(words[0], words[1]);
    }
  }

  private CountedNouns() {}

  /** The form of a noun. */
  enum Form {
    SINGULAR,
    DUAL,
    PLURAL
  }

  /**
   * A noun in a form.
   *
   * @param singular its singular
   * @param plural its plural
   * @param form the form it has
   */
  record Noun(String singular, String plural, Form form) {

    boolean feminine() {
      return singular.endsWith("ة");
    }

    /** The singular after a number: accusative after 11 to 99. */
    String singularAfter(boolean accusative) {
      boolean plain = singular.endsWith("ة") || singular.endsWith("ى") || !accusative;
      return plain ? singular : singular + "ا";
    }
  }

  /** The noun of a folded word; null when it is none. */
  static Noun of(String key) {
    return FORMS.get(key);
  }

  private static void add(String singular, String plural) {
    boolean feminine = singular.endsWith("ة");
    String stem = feminine ? singular.substring(0, singular.length() - 1) + "ت" : singular;
    put(singular, singular, plural, Form.SINGULAR);
    if (!feminine && !singular.endsWith("ى")) {
      put(singular + "ا", singular, plural, Form.SINGULAR);
    }
    put(stem + "ان", singular, plural, Form.DUAL);
    if (feminine || !plural.endsWith("ين")) {
      put(stem + "ين", singular, plural, Form.DUAL);
    }
    put(plural, singular, plural, Form.PLURAL);
    if (plural.endsWith("ين")) {
      put(plural.substring(0, plural.length() - 2) + "ون", singular, plural, Form.PLURAL);
    } else if (!plural.endsWith("ات")) {
      put(plural + "ا", singular, plural, Form.PLURAL);
    }
  }

  private static void put(String form, String singular, String plural, Form kind) {
    FORMS.putIfAbsent(Folding.key(form), new Noun(singular, plural, kind));
  }
}
