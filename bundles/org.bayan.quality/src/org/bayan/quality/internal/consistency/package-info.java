/** What can be seen only when many pairs are looked at. */
package org.bayan.quality.internal.consistency;
