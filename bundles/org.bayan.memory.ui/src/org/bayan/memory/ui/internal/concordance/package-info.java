/**
 * The view Concordance: how words are used and translated in the bitext that is open and in its
 * memories. A <em>use</em> is a place where the words stand, with its counterpart; uses whose
 * probable translation has the same stems are a <em>group</em>.
 */
package org.bayan.memory.ui.internal.concordance;
