package org.bayan.terms.internal.match;

import java.util.List;
import java.util.Optional;
import org.bayan.text.Token;

/** A language of which nothing is known: words match when they fold to the same letters. */
final class PlainMorphology implements Morphology {

  @Override
  public List<Form> forms(Token termWord) {
    return List.of(Form.itself(termWord.key()));
  }

  @Override
  public List<Reading> readings(Token textWord) {
    return List.of(Reading.whole(textWord.key()));
  }

  @Override
  public Optional<String> stem(String key) {
    return Optional.empty();
  }
}
