/**
 * Writing TBX. An entry is first put into <em>fields</em>, data categories with their values, which
 * no style has a say in; a <em>style</em> then makes elements of them. {@link
 * org.bayan.exchange.internal.tbx.write.BasicRules} knows which fields TBX-Basic takes at which
 * level. Bayan's own file writes the others in a namespace of its own under the same names; an
 * export reduces them to what is nearest or reports them as lost.
 */
package org.bayan.exchange.internal.tbx.write;
