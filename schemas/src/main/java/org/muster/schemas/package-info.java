/**
 * The contracts between the programs: what stands on the topics.
 *
 * <p>The Avro schemas in {@code src/main/avro} are the source of truth and document every field; the records of this
 * package ({@link org.muster.schemas.Article}, {@link org.muster.schemas.DeploymentClaim} …) are generated from them.
 * {@link org.muster.schemas.Topics} names every topic with its record, {@link org.muster.schemas.TopicSetup} creates them,
 * {@link org.muster.schemas.SchemaSetup} registers their schemas, and {@link org.muster.schemas.AvroSerdes} reads and
 * writes their values in the Confluent wire format. Released schemas stand in {@code src/test/resources/released}: a test
 * holds today's schemas to them.
 */
package org.muster.schemas;
