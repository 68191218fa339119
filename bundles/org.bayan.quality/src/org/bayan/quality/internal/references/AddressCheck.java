package org.bayan.quality.internal.references;

import java.util.List;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;

/** Addresses of pages and mailboxes. */
public final class AddressCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<String> there = pair.target().addresses().stream().map(Address::key).toList();
    for (Address address : pair.source().addresses()) {
      if (!there.contains(address.key())) {
        found.inSource(QualityCheck.ADDRESS_MISSING, address.range(), address.key());
      }
    }
  }
}
