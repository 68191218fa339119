package org.bayan.ui.internal.grid;

import java.util.List;
import org.eclipse.collections.api.factory.Bags;
import org.eclipse.collections.api.factory.BiMaps;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.DoubleIntMaps;
import org.eclipse.collections.api.factory.primitive.IntBags;
import org.eclipse.collections.api.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.api.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectDoubleMaps;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;
import org.eclipse.collections.api.factory.primitive.ObjectLongMaps;
import org.eclipse.collections.impl.list.mutable.FastList;

/**
 * Makes Eclipse Collections usable before NatTable touches it.
 *
 * <p>The factories of its API find their implementation once and for ever, when their class is
 * initialised, through {@link java.util.ServiceLoader} with the context class loader of whatever
 * thread comes first. Between bundles that loader sees no implementation unless the service loader
 * extender (SPI Fly) was started before, and nobody promises that in an Eclipse into which Bayan
 * was installed; what is kept then is a proxy that throws, and NatTable paints lines without cells.
 * Here the factories are initialised with the class loader of the implementation bundle as context,
 * which is right whether the extender runs or not.
 */
public final class CollectionServices {

  /** What NatTable and the collections that it makes ask for. */
  private static final List<Class<?>> FACTORIES =
      List.of(
          Lists.class,
          Sets.class,
          Maps.class,
          Bags.class,
          BiMaps.class,
          IntLists.class,
          IntSets.class,
          IntBags.class,
          IntIntMaps.class,
          IntObjectMaps.class,
          IntBooleanMaps.class,
          IntDoubleMaps.class,
          ObjectIntMaps.class,
          ObjectLongMaps.class,
          ObjectDoubleMaps.class,
          DoubleIntMaps.class);

  private CollectionServices() {}

  /**
   * Initialises the factories; only the first call costs time (some tenths of a second).
   *
   * @throws IllegalStateException when a factory cannot be initialised
   */
  public static void load() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(FastList.class.getClassLoader());
    try {
      for (Class<?> factory : FACTORIES) {
        Class.forName(factory.getName(), true, factory.getClassLoader());
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Eclipse Collections is incomplete.", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
