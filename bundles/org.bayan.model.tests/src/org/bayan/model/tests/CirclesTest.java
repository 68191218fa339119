package org.bayan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.Circles;
import org.junit.jupiter.api.Test;

class CirclesTest {

  @Test
  void each_circle_is_given_once_with_its_first_object_again() {
    Map<String, List<String>> related =
        Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("b", "d"), "e", List.of("e"));
    Circles<String> circles = new Circles<>(List.of("a", "b", "c", "d", "e"), related);
    assertEquals(Optional.of(List.of("b", "c", "b")), circles.next());
    assertEquals(Optional.of(List.of("e", "e")), circles.next());
    assertEquals(Optional.empty(), circles.next());
  }

  @Test
  void two_ways_to_one_object_are_no_circle() {
    Map<String, List<String>> related =
        Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"));
    assertEquals(Optional.empty(), new Circles<>(List.of("a"), related).next());
  }

  @Test
  void a_chain_may_be_longer_than_the_stack() {
    Map<Integer, List<Integer>> chain = new HashMap<>();
    for (int i = 0; i < 1_000_000; i++) {
      chain.put(i, List.of(i + 1));
    }
    assertEquals(Optional.empty(), new Circles<>(List.of(0), chain).next());
  }
}
