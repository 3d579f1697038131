/** To be written. */
package org.muster.confluent;
