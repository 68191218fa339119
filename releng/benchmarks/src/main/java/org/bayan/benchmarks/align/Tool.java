package org.bayan.benchmarks.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.BeadSides;

/** An aligner to measure, with the options it has by default. */
enum Tool {
  /** The aligner that ships. */
  BAYAN("Bayan") {
    @Override
    List<BeadSides> align(List<String> source, List<String> target, Subject subject) {
      return BeadSides.of(subject.align("ar", segments(source), "en", segments(target)));
    }
  },

  /** mALIGNa by words that it learns from the texts (Moore 2002). */
  MALIGNA_MOORE("mALIGNa Moore") {
    @Override
    List<BeadSides> align(List<String> source, List<String> target, Subject subject) {
      return maligna(new MooreMacro(), source, target);
    }
  },

  /** mALIGNa by lengths in characters (Gale and Church 1993). */
  MALIGNA_GALE_CHURCH("mALIGNa Gale–Church") {
    @Override
    List<BeadSides> align(List<String> source, List<String> target, Subject subject) {
      return maligna(new GaleAndChurchMacro(), source, target);
    }
  },

  /** mALIGNa by lengths in words. */
  MALIGNA_POISSON("mALIGNa Poisson") {
    @Override
    List<BeadSides> align(List<String> source, List<String> target, Subject subject) {
      return maligna(new PoissonMacro(), source, target);
    }
  };

  private final String title;

  Tool(String title) {
    this.title = title;
  }

  /** Aligns two texts; the subject is the aligner that ships as it is to be measured. */
  abstract List<BeadSides> align(List<String> source, List<String> target, Subject subject);

  String title() {
    return title;
  }

  private static List<AlignmentSegment> segments(List<String> lines) {
    return lines.stream().map(line -> new AlignmentSegment(line, 0, List.of())).toList();
  }

  /** mALIGNa gives back texts; its alignments are in order, so counting gives the indices. */
  private static List<BeadSides> maligna(Filter filter, List<String> source, List<String> target) {
    List<BeadSides> beads = new ArrayList<>();
    int sources = 0;
    int targets = 0;
    for (Alignment alignment : filter.apply(List.of(new Alignment(source, target)))) {
      int sourceEnd = sources + alignment.getSourceSegmentList().size();
      int targetEnd = targets + alignment.getTargetSegmentList().size();
      if (sourceEnd > sources || targetEnd > targets) {
        beads.add(new BeadSides(range(sources, sourceEnd), range(targets, targetEnd)));
      }
      sources = sourceEnd;
      targets = targetEnd;
    }
    return beads;
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
