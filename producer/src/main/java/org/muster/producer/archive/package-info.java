/**
 * Web archives: {@code ArchiveBytes} unpacks, {@code ArchiveRecords} cuts into records and goes on behind broken ones, {@code
 * WarcPages} makes articles of them on several threads, and {@link org.muster.producer.archive.WarcFile} puts all of it in
 * order.
 */
package org.muster.producer.archive;
