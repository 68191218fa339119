package org.bayan.text.internal.states;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.text.PrimaryLanguage;

/**
 * The names by which the United Nations call states, where Unicode's locale data have others only,
 * and names in use beside them.
 */
public final class OfficialStates {
  /**
   * A line a state: its code, the English names, the Arabic names; the first of each is official.
   * Empty where the locale data have the official name already.
   */
  private static final String LINES =
      """
      AE|United Arab Emirates|الإمارات العربية المتحدة,الإمارات
      AG|Antigua and Barbuda|أنتيغوا وبربودا
      BA|Bosnia and Herzegovina|البوسنة والهرسك
      BH|Bahrain|البحرين
      AI|Anguilla|أنغيلا
      BJ|Benin|بنن
      BN|Brunei Darussalam|بروني دار السلام,بروناي دار السلام
      BO|Bolivia|بوليفيا,دولة بوليفيا المتعددة القوميات
      BZ|Belize|بليز
      CD|Democratic Republic of the Congo,DRC|جمهورية الكونغو الديمقراطية
      CF|Central African Republic|جمهورية أفريقيا الوسطى
      CG|Congo,Republic of the Congo|الكونغو,جمهورية الكونغو
      CH|Switzerland,Swiss Confederation|سويسرا,الاتحاد السويسري
      CI|Côte d'Ivoire,Cote d'Ivoire|كوت ديفوار
      CL|Chile|شيلي
      CV|Cabo Verde|كابو فيردي,الرأس الأخضر
      CZ|Czech Republic,Czechia|الجمهورية التشيكية,تشيكيا,التشيك
      DE|Germany,Federal Republic of Germany|ألمانيا
      DK|Denmark|الدانمرك,الدنمارك
      DO|Dominican Republic|الجمهورية الدومينيكية
      EC|Ecuador|إكوادور
      FK|Falkland Islands,Falkland Islands (Malvinas),Malvinas Islands,Malvinas,Falklands|جزر فوكلاند,جزر فوكلاند (مالفيناس),جزر مالفيناس,مالفيناس
      FM|Micronesia|ميكرونيزيا
      GB|United Kingdom,United Kingdom of Great Britain and Northern Ireland,UK,U.K.,Great Britain,Britain|المملكة المتحدة,المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية,المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية,بريطانيا,بريطانيا العظمى
      GA|Gabon|غابون
      GF|French Guiana|غيانا الفرنسية,غويانا الفرنسية
      GD|Grenada|غرينادا
      GS|South Georgia and the South Sandwich Islands,South Georgia|جورجيا الجنوبية وجزر ساندويتش الجنوبية,جورجيا الجنوبية
      GW|Guinea-Bissau|غينيا - بيساو
      GR|Greece|اليونان
      HU|Hungary|هنغاريا,المجر
      IE|Ireland|أيرلندا,آيرلندا
      IS|Iceland|أيسلندا,آيسلندا
      IR|Iran,Islamic Republic of Iran|إيران,جمهورية إيران الإسلامية
      KG|Kyrgyzstan|قيرغيزستان
      KI|Kiribati|كيريباس
      KM|Comoros|جزر القمر
      KN|Saint Kitts and Nevis|سانت كيتس ونيفس
      KP|Democratic People's Republic of Korea,DPRK|جمهورية كوريا الشعبية الديمقراطية
      KR|Republic of Korea|جمهورية كوريا
      LA|Lao People's Democratic Republic|جمهورية لاو الديمقراطية الشعبية
      LC|Saint Lucia|سانت لوسيا
      LK|Sri Lanka|سري لانكا
      LR|Liberia|ليبريا
      LU|Luxembourg|لكسمبرغ
      LY|Libya,Libyan Arab Jamahiriya|ليبيا,الجماهيرية العربية الليبية
      MA|Morocco|المغرب
      MD|Republic of Moldova|جمهورية مولدوفا
      MK|the former Yugoslav Republic of Macedonia,North Macedonia,Macedonia|جمهورية مقدونيا اليوغوسلافية السابقة,مقدونيا الشمالية,مقدونيا
      MM|Myanmar|ميانمار
      MS|Montserrat|مونتسيرات
      MT|Malta|مالطة
      MV|Maldives|ملديف
      MX|Mexico|المكسيك
      MZ|Mozambique|موزامبيق
      NL|Netherlands|هولندا
      NZ|New Zealand|نيوزيلندا
      PH|Philippines|الفلبين
      PG|Papua New Guinea|بابوا غينيا الجديدة
      PN|Pitcairn|بيتكيرن,بيتكرن
      PS|State of Palestine,Palestine|دولة فلسطين,فلسطين
      RU|Russian Federation|الاتحاد الروسي,روسيا الاتحادية
      SA|Saudi Arabia|المملكة العربية السعودية,السعودية
      SC|Seychelles|سيشيل
      SH|Saint Helena|سانت هيلانة
      SL|Sierra Leone|سيراليون
      SK|Slovakia|سلوفاكيا
      ST|Sao Tome and Principe|سان تومي وبرينسيبي
      SY|Syrian Arab Republic|الجمهورية العربية السورية,سورية
      SZ|Swaziland,Eswatini|سوازيلند,إسواتيني
      SV|El Salvador|السلفادور
      TC|Turks and Caicos Islands|جزر تركس وكايكوس
      TH|Thailand|تايلند
      TL|Timor-Leste|تيمور - ليشتي
      TR|Turkey,Türkiye|تركيا
      TT|Trinidad and Tobago|ترينيداد وتوباغو
      TZ|United Republic of Tanzania|جمهورية تنزانيا المتحدة
      US|United States of America,United States,USA,U.S.,U.S.A.|الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,الولايات المتحدة
      UY|Uruguay|أوروغواي
      VA|Holy See|الكرسي الرسولي
      VC|Saint Vincent and the Grenadines|سانت فنسنت وجزر غرينادين
      VE|Venezuela,Bolivarian Republic of Venezuela|فنزويلا,جمهورية فنزويلا البوليفارية
      VG|British Virgin Islands|جزر فرجن البريطانية
      VI|United States Virgin Islands|جزر فرجن التابعة للولايات المتحدة
      VN|Viet Nam|فييت نام
      ZW|Zimbabwe|زمبابوي
      """;

  /** Adjectives and names of peoples that do not begin like the state. */
  private static final String PEOPLES =
      """
      FR french|CH swiss|NL dutch|DK danish dane danes|ES spanish spaniard|GB british english
      US american|TH thai|TR turk|GR greek|PL polish|IE irish|SE swed|FI finn|PH filipino
      CZ czech|SK slovak|BE belg|CN chinese|CY cypriot|MM burm|WS samoan|PT portug|NO norw
      KP korea|KR korea|LA lao|RU russia soviet|CD congo|CG congo|IL israel|VN viet|VA vatican
      CI ivorian ivoir|MK macedonia|PS palestin|TL timor|PE peruvian|MU mauriti|CV cabo verd
      AE emirat uae|SA saudi|CF african|DO dominican|AF afghan|SY syria|IQ iraq|IR iran|JP japan
      PS فلسطين|SY سوري|US امريك اميرك|GB بريطان|RU روس سوفيات|KP كوري|KR كوري|CZ تشيك|LA لاو
      CD كونغول|CG كونغول|CI ايفوار|SA سعود|AE امارات|TZ تنزان|MD مولدوف|VN فييتنام|MK مقدون
      GY guian غويان|GF guian|SS sudan سودان|TD chad تشاد|IN india hindi|KG kyrgyz|BJ benin|LR liberia
      SD سودان|JO اردن|GR يونان|MA مغرب|MU موريش|AF افغان|LB لبنان|YE يمن|SO صومال|TR ترك تراك
      CF افريق|NL هولند|CY قبرص قبارص|IR ايران|IQ عراق|DO دومينيك|IL اسرائيل|FR فرنس|DE المان
      """;

  private static final Map<String, List<String>> ENGLISH = new HashMap<>();
  private static final Map<String, List<String>> ARABIC = new HashMap<>();
  private static final Map<String, List<String>> WORDS = new HashMap<>();

  static {
    for (String line : LINES.split("\n")) {
      String[] parts = line.split("\\|");
      ENGLISH.put(parts[0], List.of(parts[1].split(",")));
      ARABIC.put(parts[0], List.of(parts[2].split(",")));
    }
    for (String people : PEOPLES.split("[|\n]")) {
      String[] words = people.strip().split(" ");
      List<String> known = WORDS.computeIfAbsent(words[0], code -> new ArrayList<>());
      known.addAll(List.of(words).subList(1, words.length));
    }
  }

  private OfficialStates() {}

  /** The official short name, where it is known here. */
  public static Optional<String> name(String code, String language) {
    return Optional.ofNullable(of(language).get(code)).map(List::getFirst);
  }

  /** The names by code, the official one first. */
  static Map<String, List<String>> of(String language) {
    return switch (PrimaryLanguage.of(language)) {
      case "ar" -> ARABIC;
      case "en", "" -> ENGLISH;
      default -> Map.of();
    };
  }

  /** What the words for a state's people may begin with, folded. */
  static List<String> peoples(String code) {
    return WORDS.getOrDefault(code, List.of());
  }
}
