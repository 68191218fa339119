package org.bayan.benchmarks.align;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which aligners to run. */
final class PeerOptions {
  /** Other aligners to run beside. */
  enum Peer {
    /** All three methods of mALIGNa. */
    MALIGNA
  }

  @Option(
      names = "--peer",
      paramLabel = "NAME",
      description = "Runs another aligner on the same texts: maligna.")
  private List<Peer> peers = new ArrayList<>();

  /** Those besides Bayan. */
  List<Tool> tools() {
    return peers.isEmpty()
        ? List.of()
        : List.of(Tool.MALIGNA_MOORE, Tool.MALIGNA_GALE_CHURCH, Tool.MALIGNA_POISSON);
  }
}
