package org.bayan.exchange.internal.tbx;

/** The namespaces of a TBX file in style DCT, and the one of Bayan for what TBX-Basic lacks. */
public final class TbxNamespaces {

  /** ISO 30042:2019, the elements of the core. */
  public static final String CORE = "urn:iso:std:iso:30042:ed-2";

  /** The Min module. */
  public static final String MIN = "http://www.tbxinfo.net/ns/min";

  /** The Basic module. */
  public static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  /** What TBX-Basic has no category for; other tools pass over it. */
  public static final String BAYAN = "urn:bayan:tbx:1";

  private TbxNamespaces() {}
}
