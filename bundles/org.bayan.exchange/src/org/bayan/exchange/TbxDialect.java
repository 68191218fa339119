package org.bayan.exchange;

/** The plain dialects that a termbase can be exported to, for tools that know no more. */
public enum TbxDialect {
  /** TBX-Basic of ISO 30042:2019, style DCT: elements of modules. */
  BASIC_DCT,
  /** TBX-Basic of ISO 30042:2019, style DCA: categories as attributes. */
  BASIC_DCA,
  /** TBX-Basic of version 2 (ISO 30042:2008): {@code martif}, one {@code tig} a term. */
  VERSION_2
}
