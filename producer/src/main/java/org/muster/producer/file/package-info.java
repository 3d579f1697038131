/** Formats of files, each as a cursor over its articles; {@link org.muster.producer.file.FileFormat} tells them apart. */
package org.muster.producer.file;
