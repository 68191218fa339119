/** Names of people and places, and words in Latin letters. */
package org.bayan.quality.internal.names;
