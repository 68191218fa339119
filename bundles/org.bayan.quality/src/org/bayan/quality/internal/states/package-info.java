/** States, one by one and in lists. */
package org.bayan.quality.internal.states;
