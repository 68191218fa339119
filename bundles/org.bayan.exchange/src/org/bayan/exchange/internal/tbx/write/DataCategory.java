package org.bayan.exchange.internal.tbx.write;

import org.bayan.exchange.internal.tbx.TbxNamespaces;

/**
 * The data categories that a termbase is written with: those of the Min and Basic modules of
 * TBX-Basic, elements of the core, and those of Bayan.
 */
enum DataCategory {
  SUBJECT_FIELD("subjectField", Meta.DESCRIP, TbxNamespaces.MIN),
  CUSTOMER("customerSubset", Meta.ADMIN, TbxNamespaces.MIN),
  PART_OF_SPEECH("partOfSpeech", Meta.TERM_NOTE, TbxNamespaces.MIN),
  STATUS("administrativeStatus", Meta.TERM_NOTE, TbxNamespaces.MIN),
  OUTSIDE_REFERENCE("externalCrossReference", Meta.XREF, TbxNamespaces.MIN),

  DEFINITION("definition", Meta.DESCRIP, TbxNamespaces.BASIC),
  CONTEXT("context", Meta.DESCRIP, TbxNamespaces.BASIC),
  SOURCE("source", Meta.ADMIN, TbxNamespaces.BASIC),
  PROJECT("projectSubset", Meta.ADMIN, TbxNamespaces.BASIC),
  CROSS_REFERENCE("crossReference", Meta.REF, TbxNamespaces.BASIC),
  GRAPHIC("xGraphic", Meta.XREF, TbxNamespaces.BASIC),
  GENDER("grammaticalGender", Meta.TERM_NOTE, TbxNamespaces.BASIC),
  GEOGRAPHICAL_USAGE("geographicalUsage", Meta.TERM_NOTE, TbxNamespaces.BASIC),
  TERM_LOCATION("termLocation", Meta.TERM_NOTE, TbxNamespaces.BASIC),
  TERM_TYPE("termType", Meta.TERM_NOTE, TbxNamespaces.BASIC),
  TRANSACTION("transactionType", Meta.TRANSAC, TbxNamespaces.BASIC),
  RESPONSIBILITY("responsibility", Meta.TRANSAC_NOTE, TbxNamespaces.BASIC),

  NOTE("note", Meta.NOTE, TbxNamespaces.CORE),
  DATE("date", Meta.DATE, TbxNamespaces.CORE),

  URI("uri", Meta.ADMIN, TbxNamespaces.BAYAN),
  GROUP("group", Meta.ADMIN, TbxNamespaces.BAYAN),
  WORKFLOW("workflow", Meta.ADMIN, TbxNamespaces.BAYAN),
  RELATION("relation", Meta.REF, TbxNamespaces.BAYAN),
  ACTION("action", Meta.TRANSAC_NOTE, TbxNamespaces.BAYAN),
  EXACT_PART_OF_SPEECH("partOfSpeech", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  NUMBER("grammaticalNumber", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  FORM("form", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  TRANSLITERATION("transliteration", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  REGISTER("register", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  ISSUING_BODY("issuingBody", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  VALID_FROM("validFrom", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  VALID_TO("validTo", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  RELIABILITY("reliability", Meta.TERM_NOTE, TbxNamespaces.BAYAN),
  MATCH("match", Meta.TERM_NOTE, TbxNamespaces.BAYAN);

  private final String category;
  private final Meta meta;
  private final String namespace;

  DataCategory(String category, Meta meta, String namespace) {
    this.category = category;
    this.meta = meta;
    this.namespace = namespace;
  }

  /** The name in files. */
  String category() {
    return category;
  }

  Meta meta() {
    return meta;
  }

  /** The namespace of the module that has it. */
  String namespace() {
    return namespace;
  }

  /** Whether TBX-Basic lacks it. */
  boolean ours() {
    return namespace.equals(TbxNamespaces.BAYAN);
  }
}
