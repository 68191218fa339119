/** The names of units and currencies in English and Arabic, in the forms that texts have. */
package org.bayan.text.internal.measures;
