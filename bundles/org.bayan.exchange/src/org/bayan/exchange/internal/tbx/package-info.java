/**
 * Reading TBX. A <em>data category</em> is what an element says by its {@code type} attribute
 * (style DCA, version 2) or by its name (style DCT); the classes here speak of categories only.
 */
package org.bayan.exchange.internal.tbx;
