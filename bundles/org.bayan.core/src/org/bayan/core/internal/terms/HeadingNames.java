package org.bayan.core.internal.terms;

import static org.bayan.exchange.TermColumn.BODY;
import static org.bayan.exchange.TermColumn.CONCEPT;
import static org.bayan.exchange.TermColumn.CONTEXT;
import static org.bayan.exchange.TermColumn.CONTEXT_SOURCE;
import static org.bayan.exchange.TermColumn.DEFINITION;
import static org.bayan.exchange.TermColumn.DEFINITION_SOURCE;
import static org.bayan.exchange.TermColumn.GENDER;
import static org.bayan.exchange.TermColumn.LANGUAGE;
import static org.bayan.exchange.TermColumn.NOTE;
import static org.bayan.exchange.TermColumn.NUMBER;
import static org.bayan.exchange.TermColumn.PART_OF_SPEECH;
import static org.bayan.exchange.TermColumn.REGISTER;
import static org.bayan.exchange.TermColumn.RELIABILITY;
import static org.bayan.exchange.TermColumn.SOURCE;
import static org.bayan.exchange.TermColumn.STATUS;
import static org.bayan.exchange.TermColumn.SUBJECT;
import static org.bayan.exchange.TermColumn.TERM;
import static org.bayan.exchange.TermColumn.TRANSLITERATION;
import static org.bayan.exchange.TermColumn.TYPE;
import static org.bayan.exchange.TermColumn.URI;
import static org.bayan.exchange.TermColumn.USAGE;
import static org.bayan.exchange.TermColumn.VALID_FROM;
import static org.bayan.exchange.TermColumn.VALID_TO;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.exchange.TermColumn;
import org.bayan.text.Folding;

/** What people call columns, in English and Arabic, without the language they are of. */
final class HeadingNames {
  private static final Map<String, TermColumn> COLUMNS = new HashMap<>();

  static {
    // Not "id" and "number": a number of a row names no concept beyond its table.
    put(CONCEPT, "concept id", "entry id", "رقم المفهوم", "معرف المفهوم", "المفهوم");
    put(URI, "concept uri");
    put(SUBJECT, "subject field", "domain", "field", "topic", "subject area");
    put(SUBJECT, "الموضوع", "موضوع", "المجال", "مجال", "الحقل", "الميدان");
    put(LANGUAGE, "lang", "language code", "اللغة", "لغة", "رمز اللغة");
    put(TERM, "terms", "word", "expression", "equivalent", "translation", "designation", "synonym");
    put(TERM, "source term", "target term", "synonyms", "المصطلح", "مصطلح", "الكلمة", "اللفظ");
    put(TERM, "المقابل", "الترجمة", "المكافئ", "المرادف", "مرادف", "العبارة");
    put(STATUS, "term status", "usage status", "الحالة", "حالة", "حالة المصطلح");
    put(TYPE, "term type", "النوع", "نوع", "نوع المصطلح");
    put(PART_OF_SPEECH, "pos", "word class", "grammar", "قسم الكلام", "نوع الكلمة");
    put(GENDER, "grammatical gender", "الجنس", "جنس");
    put(NUMBER, "grammatical number", "العدد");
    put(TRANSLITERATION, "transliterated", "romanization", "النقحرة", "نقحرة");
    put(BODY, "issuing body", "authority", "organization", "organisation", "الجهة", "الهيئة");
    put(BODY, "الجهة المصدرة", "المنظمة");
    put(USAGE, "region", "country", "geographical usage", "المنطقة", "البلد", "الاستعمال");
    put(REGISTER, "style", "مستوى اللغة");
    put(VALID_FROM, "from date", "ساري من", "صالح من");
    put(VALID_TO, "valid until", "ساري إلى", "صالح إلى", "صالح حتى");
    put(RELIABILITY, "reliability code", "الموثوقية");
    put(CONTEXT, "contexts", "example", "examples", "السياق", "سياق", "مثال", "المثال", "أمثلة");
    put(CONTEXT_SOURCE, "source of context", "مصدر السياق");
    put(NOTE, "notes", "remark", "remarks", "comment", "comments", "ملاحظة", "ملاحظات");
    put(NOTE, "الملاحظة", "الملاحظات", "تعليق", "تعليقات", "التعليق");
    put(SOURCE, "sources", "reference", "references", "المصدر", "مصدر", "المرجع", "المراجع");
    put(DEFINITION, "definitions", "explanation", "meaning", "التعريف", "تعريف", "الشرح", "شرح");
    put(DEFINITION_SOURCE, "source of definition", "مصدر التعريف");
    for (TermColumn column : TermColumn.values()) {
      put(column, column.header());
    }
  }

  private HeadingNames() {}

  private static void put(TermColumn column, String... names) {
    for (String name : names) {
      COLUMNS.put(Folding.key(name), column);
    }
  }

  /** The field that a heading in small letters and without its language names. */
  static Optional<TermColumn> of(String folded) {
    return Optional.ofNullable(COLUMNS.get(folded));
  }
}
