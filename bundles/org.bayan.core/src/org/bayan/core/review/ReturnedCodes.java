package org.bayan.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.exchange.bilingual.BilingualCode;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.CodeNumbers;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.InlineCode;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The inline codes of a translation that came back, as those of the bead that they stand for. */
final class ReturnedCodes {

  private ReturnedCodes() {}

  static List<InlineCode> of(Bead bead, BilingualUnit returned) {
    List<CodeNumbers.Numbered> known = CodeNumbers.of(bead);
    List<InlineCode> codes = new ArrayList<>();
    for (BilingualCode code : returned.target().orElseThrow().codes()) {
      codes.add(model(code, known));
    }
    return codes;
  }

  private static InlineCode model(BilingualCode code, List<CodeNumbers.Numbered> known) {
    // The target's own code first: it may say more than that of the source.
    Stream<CodeNumbers.Numbered> fitting =
        known.reversed().stream()
            .filter(one -> one.number().equals(code.id()) && one.code().getKind() == code.kind());
    Optional<InlineCode> found = fitting.map(CodeNumbers.Numbered::code).findFirst();
    InlineCode made =
        found.map(EcoreUtil::copy).orElseGet(BitextFactory.eINSTANCE::createInlineCode);
    if (found.isEmpty()) {
      made.setId(code.id());
      made.setKind(code.kind());
      made.setType(code.type());
      made.setData(code.data());
    }
    made.setOffset(code.offset());
    return made;
  }
}
