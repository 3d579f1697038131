/** Bytes to lines, records and text, with limits: nothing that comes in can fill the memory. */
package org.muster.producer.bytes;
