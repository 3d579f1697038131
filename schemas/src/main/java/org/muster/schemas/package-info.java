/** To be written. */
package org.muster.schemas;
