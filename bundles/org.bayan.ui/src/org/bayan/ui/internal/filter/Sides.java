package org.bayan.ui.internal.filter;

import java.util.List;
import org.bayan.ui.internal.rows.Side;

/** The sides whose texts are looked into. */
public enum Sides {
  BOTH(List.of(Side.SOURCE, Side.TARGET)),
  SOURCE(List.of(Side.SOURCE)),
  TARGET(List.of(Side.TARGET));

  private final List<Side> sides;

  Sides(List<Side> sides) {
    this.sides = sides;
  }

  /** The sides, the source first. */
  public List<Side> sides() {
    return sides;
  }

  /** The name as people read it. */
  public String label() {
    return switch (this) {
      case BOTH -> Messages.sides_both;
      case SOURCE -> Messages.sides_source;
      case TARGET -> Messages.sides_target;
    };
  }
}
