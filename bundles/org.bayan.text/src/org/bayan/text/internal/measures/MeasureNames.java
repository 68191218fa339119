package org.bayan.text.internal.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Folding;
import org.bayan.text.MeasureMention.Kind;
import org.bayan.text.PrimaryLanguage;
import org.bayan.text.Token;

/** The measures of a language by the folded words of their names, at most three. */
public final class MeasureNames {
  private static final int LONGEST = 4;

  /** بين is not by the yen. */
  private static final int SHORTEST = 3;

  /** A line a measure: its id, the English forms, the Arabic forms. */
  private static final String UNITS =
      """
      second|second,seconds|ثانية,ثوان,ثواني,ثانيتين,ثانيتان
      minute|minute,minutes|دقيقة,دقائق,دقيقتين,دقيقتان
      hour|hour,hours|ساعة,ساعات,ساعتين,ساعتان
      day|day,days|يوم,أيام,يوما,يومين,يومان
      week|week,weeks|أسبوع,أسابيع,أسبوعا,أسبوعين,أسبوعان
      month|month,months|شهر,أشهر,شهور,شهرا,شهرين,شهران
      year|year,years|سنة,سنوات,عام,أعوام,عاما,سنتين,عامين,سنتان,عامان,سنين
      decade|decade,decades|عقد,عقود,عقدا,عقدين,عقدان
      century|century,centuries|قرن,قرون,قرنا,قرنين
      metre|metre,metres,meter,meters,m|متر,أمتار,مترا,مترين,م
      kilometre|kilometre,kilometres,kilometer,kilometers,km,kms|كيلومتر,كيلومترا,كيلومترات,كيلومترين,كم,كيلو متر
      centimetre|centimetre,centimetres,centimeter,centimeters,cm|سنتيمتر,سنتيمترا,سنتيمترات,سم,سنتمتر
      millimetre|millimetre,millimetres,millimeter,millimeters,mm|مليمتر,مليمترا,ملم,ميليمتر
      mile|mile,miles|ميل,أميال,ميلا,ميلين
      nautical-mile|nautical mile,nautical miles|ميل بحري,أميال بحرية,ميلا بحريا
      foot|foot,feet|قدم,أقدام,قدما
      acre|acre,acres|فدان,فدانا,أفدنة,فدادين
      hectare|hectare,hectares,ha|هكتار,هكتارا,هكتارات
      square-metre|square metre,square metres,square meters,square meter,m2,m ²|متر مربع,مترا مربعا,أمتار مربعة
      square-kilometre|square kilometre,square kilometres,square kilometers,km2,km ²|كيلومتر مربع,كيلومترا مربعا,كيلومترات مربعة,كم مربع
      cubic-metre|cubic metre,cubic metres,cubic meters,m3|متر مكعب,مترا مكعبا,أمتار مكعبة
      litre|litre,litres,liter,liters|لتر,لترا,لترات,ليتر,ليترا
      barrel|barrel,barrels|برميل,براميل,برميلا
      gram|gram,grams,gramme,grammes,g|غرام,غراما,غرامات,غ
      kilogram|kilogram,kilograms,kilo,kilos,kg|كيلوغرام,كيلوغراما,كيلوغرامات,كغ,كغم,كيلو غرام
      milligram|milligram,milligrams,mg|مليغرام,مليغراما,ملغ,ميليغرام
      tonne|ton,tons,tonne,tonnes,metric ton,metric tons|طن,طنا,أطنان,طن متري,أطنان مترية,طنا متريا
      watt|watt,watts|واط,واطا
      kilowatt|kilowatt,kilowatts,kw|كيلوواط
      megawatt|megawatt,megawatts,mw|ميغاواط,ميغاوات
      degree|degree,degrees|درجة,درجات
      """;

  private static final String CURRENCIES =
      """
      USD|us dollar,us dollars,united states dollar,united states dollars,us $,usd|دولار أمريكي,دولارا أمريكيا,دولارات أمريكية,دولار من دولارات الولايات,دولارا من دولارات الولايات,دولارات من دولارات الولايات
      dollar|dollar,dollars,$|دولار,دولارا,دولارات,$
      EUR|euro,euros,eur,€|يورو,أورو,€
      GBP|pound sterling,pounds sterling,gbp,£|جنيه إسترليني,جنيها إسترلينيا,جنيهات إسترلينية,£
      pound|pound,pounds|جنيه,جنيها,جنيهات,ليرة,ليرات
      CHF|swiss franc,swiss francs,chf|فرنك سويسري,فرنكا سويسريا,فرنكات سويسرية
      franc|franc,francs|فرنك,فرنكا,فرنكات
      JPY|yen,jpy,¥|ين ياباني,ينا يابانيا,ينات يابانية,ين,¥
      CNY|yuan,renminbi|يوان,يوانا
      rouble|rouble,roubles,ruble,rubles|روبل,روبلا,روبلات
      rupee|rupee,rupees|روبية,روبيات
      dinar|dinar,dinars|دينار,دينارا,دنانير
      dirham|dirham,dirhams|درهم,درهما,دراهم
      riyal|riyal,riyals,rial,rials|ريال,ريالا,ريالات
      peso|peso,pesos|بيزو,بيسو,بيزوا
      shekel|shekel,shekels|شيكل,شيقل
      krone|krone,kroner,krona,kronor|كرونة,كرونا,كرونات
      rand|rand|راند
      naira|naira|نايرا
      shilling|shilling,shillings|شلن,شلنا,شلنات
      """;

  private static final String PERCENT =
      "percent|%,percent,per cent,per cents,percentage points,percentage point"
          + "|%,٪,في المائة,في المئة,بالمائة,بالمئة,في الماية,نقاط مئوية,نقطة مئوية,فى المائة";

  private static final MeasureNames ENGLISH = new MeasureNames(1);
  private static final MeasureNames ARABIC = new MeasureNames(2);

  private final Map<String, Found> byName = new HashMap<>();
  private final Map<String, Boolean> firstWords = new HashMap<>();
  private final boolean arabic;

  /**
   * A measure at a token.
   *
   * @param kind what it is
   * @param id which one
   * @param tokens how many tokens it takes
   */
  public record Found(Kind kind, String id, int tokens) {}

  private MeasureNames(int column) {
    arabic = column == 2;
    add(UNITS, Kind.UNIT, column);
    add(CURRENCIES, Kind.CURRENCY, column);
    add(PERCENT, Kind.PERCENT, column);
  }

  /** The measures of a language; of other languages than Arabic those of English. */
  public static MeasureNames of(String language) {
    return PrimaryLanguage.of(language).equals("ar") ? ARABIC : ENGLISH;
  }

  private void add(String lines, Kind kind, int column) {
    for (String line : lines.split("\n")) {
      String[] parts = line.split("\\|");
      for (String form : parts[column].split(",")) {
        String key = Folding.key(form);
        byName.put(key, new Found(kind, parts[0], key.split(" ").length));
        firstWords.put(key.split(" ")[0], true);
      }
    }
  }

  /** The longest measure that begins at a token, or null. */
  public Found at(List<Token> tokens, int index) {
    String first = bare(tokens.get(index).key());
    if (!firstWords.containsKey(first)) {
      return null;
    }
    Found longest = byName.get(first);
    StringBuilder name = new StringBuilder(first);
    for (int length = 2; length <= LONGEST && index + length <= tokens.size(); length++) {
      name.append(' ').append(tokens.get(index + length - 1).key());
      Found found = byName.get(name.toString());
      longest = found == null ? longest : found;
    }
    return longest;
  }

  /** The article and a single proclitic stand before a unit that is no amount, too. */
  private String bare(String key) {
    if (!arabic || firstWords.containsKey(key)) {
      return key;
    }
    for (String prefix : List.of("ال", "وال", "بال", "لل", "و", "ب", "ل")) {
      boolean word = key.length() - prefix.length() >= SHORTEST;
      if (word
          && key.startsWith(prefix)
          && firstWords.containsKey(key.substring(prefix.length()))) {
        return key.substring(prefix.length());
      }
    }
    return key;
  }
}
