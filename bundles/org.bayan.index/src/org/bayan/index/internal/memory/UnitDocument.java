package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;

/** Makes documents of units. Streams are used again, so a document is good until the next. */
public final class UnitDocument {
  private static final FieldType WORDS = MemoryFields.wordsType();

  private final List<WordStream> streams = new ArrayList<>();

  /** The document of a unit. */
  List<IndexableField> of(long number, PreparedUnit unit) {
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new StoredField(MemoryFields.UNIT, UnitCode.encode(unit.unit())));
    fields.add(new LongPoint(MemoryFields.NUMBER, number));
    fields.add(new NumericDocValuesField(MemoryFields.NUMBER, number));
    fields.add(new NumericDocValuesField(MemoryFields.PAIR, PreparedUnit.pair(unit.unit())));
    unit.unit()
        .id()
        .ifPresent(
            id ->
                fields.add(new StringField(MemoryFields.ID, WordTerm.ofWord(id), Field.Store.NO)));
    for (int i = 0; i < unit.texts().size(); i++) {
      VariantTerms text = unit.texts().get(i);
      fields.add(new Field(MemoryFields.words(text.language()), stream(i).of(text), WORDS));
      fields.add(
          new StringField(
              MemoryFields.whole(text.language()), KeyHash.term(text.whole()), Field.Store.NO));
    }
    for (Map.Entry<String, Integer> count : unit.counts().entrySet()) {
      fields.add(new NumericDocValuesField(MemoryFields.count(count.getKey()), count.getValue()));
    }
    return fields;
  }

  private WordStream stream(int index) {
    while (streams.size() <= index) {
      streams.add(new WordStream());
    }
    return streams.get(index);
  }
}
