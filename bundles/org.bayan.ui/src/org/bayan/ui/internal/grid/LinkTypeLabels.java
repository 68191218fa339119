package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.LinkType;

/** The names of the link types of a bead as people read them. */
public final class LinkTypeLabels {

  private LinkTypeLabels() {}

  /** The name. */
  public static String name(LinkType type) {
    return switch (type) {
      case TRANSLATION -> Messages.linkType_translation;
      case PARAPHRASE -> Messages.linkType_paraphrase;
      case SUMMARY -> Messages.linkType_summary;
      case ADDED -> Messages.linkType_added;
      case OMITTED -> Messages.linkType_omitted;
    };
  }
}
