/** To be written. */
package org.muster.streams;
