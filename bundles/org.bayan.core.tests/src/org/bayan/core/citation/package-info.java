/** Tests of citations. */
package org.bayan.core.citation;
