/** XML for the formats of this bundle: a plain writer, and small trees with their way back. */
package org.bayan.exchange.internal.xml;
