package org.bayan.exchange.internal.xliff;

import java.util.List;
import org.bayan.exchange.bilingual.BilingualUnit;

/** Reads what a unit of XLIFF says. */
interface UnitReader {

  /** The unit as one. */
  List<BilingualUnit> joined(String document);

  /** Each segment of the unit as one; the whole where it is not cut into segments. */
  List<BilingualUnit> parts(String document);
}
